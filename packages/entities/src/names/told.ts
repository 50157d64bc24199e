import type { Reading, Token } from '@incise/tokens';
import type { Prepared } from './prepared.ts';
import type { Stretches } from './readings.ts';
import { NAME_TYPES, Part, TAG_COUNT, tagOf } from './tags.ts';

/** What a learned reading of a text says of the names of people: a row for each token. */
export interface Told {
  readonly tokens: readonly Pick<Token, 'start' | 'end'>[];
  readonly names: Reading['names'];
}

/** What a natural logarithm of the reading is worth in the model's scores, a third of its own: by folds the best for people, and no loss for others. */
const WEIGHT = 4;
/** No word is surer than this to be in a person's name, or not to be. */
const SUREST = 0.999;

/** The tags of a person's name; in a row of the reading the same columns hold them. */
const PERSON = /* @__PURE__ */ (() => Object.values(Part).map((part) => tagOf(NAME_TYPES.indexOf('PER'), part)))();

/** Writes how probable it is that each unit is in a person's name as the scores to which the model's are added; of units that are whole tokens. */
export function addTold(doc: Prepared, { from, length }: Stretches, { tokens, names }: Told, scores: Int32Array): void {
  let token = 0;
  let at = 0;
  from.forEach((first, s) => {
    for (let i = first; i < first + length[s]!; i++, at += TAG_COUNT) {
      while (token < tokens.length && tokens[token]!.start < doc.start[i]!) token++;
      if (tokens[token]?.start !== doc.start[i] || tokens[token]!.end !== doc.end[i]) continue;
      const sum = PERSON.reduce((sum, column) => sum + Math.exp(names[token * TAG_COUNT + column]!), 0);
      const p = Math.min(SUREST, Math.max(1 - SUREST, sum));
      const logit = Math.round(WEIGHT * Math.log(p / (1 - p)));
      for (const tag of PERSON) scores[at + tag] = logit;
    }
  });
}
