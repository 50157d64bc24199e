import { cueVerbs } from '../lexicon/cue-verbs.generated.ts';
import { verbs } from '../lexicon/verbs.generated.ts';
import { conjugate } from './conjugate.ts';
import type { CueSense } from '../types.ts';

/** A verb that can report, with what it takes: see lexicon/cue-verbs.tsv for the letters. */
export interface CueVerb {
  readonly lemma: string;
  readonly frames: string;
  readonly sense: CueSense;
}

/** What a word form can be as a verb. */
export interface VerbForm {
  readonly features: number;
  readonly cue?: CueVerb;
  /** The same form with a reflexive pronoun: *se dire* beside *dire*. */
  readonly reflexive?: CueVerb;
}

let forms: ReadonlyMap<string, VerbForm> | undefined;

function build(): ReadonlyMap<string, VerbForm> {
  const table = new Map<string, { features: number; cue?: CueVerb; reflexive?: CueVerb }>();
  const add = (lemma: string, key?: 'cue' | 'reflexive', verb?: CueVerb): void => {
    conjugate(lemma, (form, features) => {
      const entry = table.get(form) ?? { features: 0 };
      entry.features |= features;
      if (key && verb) entry[key] ??= verb;
      table.set(form, entry);
    });
  };
  for (const line of cueVerbs.split('\n')) {
    const [lemma, frames, sense] = line.split('\t') as [string, string, CueSense];
    add(lemma, frames.includes('r') ? 'reflexive' : 'cue', { lemma, frames, sense });
  }
  for (const lemma of verbs.split('\n')) add(lemma);
  return table;
}

/** All forms of the verbs in the two lists; built once, on first use. */
export const verbForms = (): ReadonlyMap<string, VerbForm> => (forms ??= build());
