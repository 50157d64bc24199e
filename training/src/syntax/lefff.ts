/** What French words can be, by the Lefff (Sagot, 2010; LGPL-LR): forms with class, lemma, gender, number, person, mood and tense. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of words that the tagger knows apart; of the first four it knows which features they have. */
export type Kind = 'noun' | 'adj' | 'finite' | 'participle' | 'infinitive' | 'gerund' | 'adverb' | 'other';

export interface LexicalForm {
  /** What it can be, as kind and features in the notation of the Lefff: « noun.fs ». */
  readonly readings: Set<string>;
  readonly lemmas: { noun?: string; adj?: string; verb?: string; adverb?: string };
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, LexicalForm>;
  /** Names in lower case with their genders and numbers: « ms ». */
  readonly names: ReadonlyMap<string, string>;
}

const CLASSES: Readonly<Record<string, readonly [kind: Kind, lemma: keyof LexicalForm['lemmas'] | undefined]>> = {
  nc: ['noun', 'noun'],
  adj: ['adj', 'adj'],
  v: ['finite', 'verb'],
  auxAvoir: ['finite', 'verb'],
  auxEtre: ['finite', 'verb'],
  adv: ['adverb', 'adverb'],
  advneg: ['adverb', 'adverb'],
  prep: ['other', undefined],
  csu: ['other', undefined],
  det: ['other', undefined],
  pro: ['other', undefined],
};

const VERB_KINDS: Readonly<Record<string, Kind>> = { K: 'participle', W: 'infinitive', G: 'gerund' };

/** Reads lefff-3.4.mlex in `folder`. */
export function readLefff(folder: string): Lexicon {
  const words = new Map<string, LexicalForm>();
  const names = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, 'lefff-3.4.mlex'), 'utf8').split('\n')) {
    const [form = '', category = '', lemma = '', tag = ''] = line.split('\t');
    if (category === 'np') {
      if (!/^\p{Lu}[\p{L}'’-]*$/u.test(form)) continue;
      const known = names.get(form.toLowerCase());
      if (known === undefined) names.set(form.toLowerCase(), new Set([tag]));
      else known.add(tag);
      continue;
    }
    const [own, of] = CLASSES[category] ?? [];
    // Participles stand among the adjectives as well; they are found among the verbs.
    if (own === undefined || !/^\p{Ll}[\p{Ll}'’-]*$/u.test(form) || (own === 'adj' && tag.startsWith('K'))) continue;
    let entry = words.get(form);
    if (entry === undefined) words.set(form, (entry = { readings: new Set(), lemmas: {} }));
    const kind = own === 'finite' ? (VERB_KINDS[tag[0] ?? ''] ?? own) : own;
    entry.readings.add(own === 'other' ? category : kind === 'adverb' ? kind : `${kind}.${tag}`);
    if (of !== undefined) entry.lemmas[of] ??= lemma;
  }
  return { words, names: new Map([...names].map(([name, tags]) => [name, [...tags].sort().join()])) };
}
