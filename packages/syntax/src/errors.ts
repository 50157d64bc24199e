import { ArgumentChecks, type Word } from '@incise/tokens';
import type { TaggedWord } from './types.ts';

export const checks: ArgumentChecks = new ArgumentChecks('@incise/syntax');

/** Words of this text, in its order; the words of an amalgam share a span. */
export function expectWords(name: string, option: string, text: string, value: unknown): asserts value is readonly Word[] {
  if (!Array.isArray(value)) checks.records(name, option, value);
  let last: Partial<Word> = { end: 0 };
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'object' || item === null) checks.records(name, option, value);
    const word = item as Partial<Word>;
    const { start, end, form, token } = word;
    if (typeof start !== 'number' || typeof end !== 'number' || typeof form !== 'string' || !Number.isInteger(token))
      checks.fail(name, `${option}[${i}] to be a word`, word);
    const shared = start === last.start && end === last.end;
    if (!(Number.isInteger(start) && Number.isInteger(end) && (shared || start >= last.end!) && end > start && end <= text.length))
      checks.fail(name, `${option}[${i}] to be inside the text, after the one before it`, { start, end }, RangeError);
    const isWhole = !shared && (value[i + 1] as Partial<Word> | undefined)?.start !== start;
    if (isWhole && (form.length !== end - start || form.charCodeAt(0) !== text.charCodeAt(start)))
      checks.fail(name, `${option}[${i}] to be a word of this text`, { start, end, form }, RangeError);
    last = word;
  }
}

/** Words of this text with what `tagWords` says of each. */
export function expectTagged(name: string, text: string, value: unknown): asserts value is readonly TaggedWord[] {
  expectWords(name, 'tagged', text, value);
  let last = 0;
  for (let i = 0; i < value.length; i++) {
    const { upos, features, lemma, sentence }: Partial<Record<keyof TaggedWord, unknown>> = value[i]!;
    if (!POS.has(upos)) checks.fail(name, `tagged[${i}].upos to be a part of speech`, upos);
    if (typeof features !== 'object' || features === null) checks.fail(name, `tagged[${i}].features to be an object`, features);
    if (typeof lemma !== 'string') checks.fail(name, `tagged[${i}].lemma to be a string`, lemma);
    if (typeof sentence !== 'number') checks.fail(name, `tagged[${i}].sentence to be a number`, sentence);
    if (!(sentence >= last)) checks.fail(name, `tagged[${i}].sentence to be from ${last}`, sentence, RangeError);
    last = sentence;
  }
}

const POS: ReadonlySet<unknown> = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '));
