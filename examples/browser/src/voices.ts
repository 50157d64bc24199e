import type { AttributedQuote, Speaker } from '@incise/quotes';
import type { Entity } from '@incise/entities';
import type { Analysis } from './analysis.ts';
import { UNKNOWN } from './filters.ts';
import { stretches } from './stretches.ts';

/** How many words of a text one speaker has, said or reported. */
export interface Voice {
  readonly name: string;
  readonly gender: string;
  /** Party, institution or place for which they speak, where the text says it. */
  readonly body: string;
  readonly words: number;
}

/** What one name, gender or body has of all words, over one text or many. */
export interface Share {
  readonly name: string;
  readonly words: number;
  /** In how many texts. */
  readonly texts: number;
}

export interface Voices {
  readonly words: number;
  readonly texts: number;
  readonly speakers: readonly Share[];
  readonly genders: readonly Share[];
  readonly bodies: readonly Share[];
}

const NOT_KNOWN = 'Non connu';
const GENDERS = { f: 'Femmes', m: 'Hommes' };

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function genderOf({ entity }: Speaker): string {
  if (entity === undefined) return NOT_KNOWN;
  return entity.type === 'PER' ? (entity.gender ? GENDERS[entity.gender] : NOT_KNOWN) : 'Organisations et lieux';
}

/** What somebody speaks for: a party before any other body, what they are before what they were no more; an organisation speaks for itself. */
function bodyOf({ entity }: Speaker, entities: readonly Entity[]): string {
  if (entity === undefined) return NOT_KNOWN;
  if (entity.type !== 'PER') return entity.name;
  const bodies = (entity.roles ?? []).flatMap(({ of, past }) => (of === undefined || past === true ? [] : [entities[of]]));
  return (bodies.find((body) => body?.class === 'parti') ?? bodies[0])?.name ?? NOT_KNOWN;
}

/** The voices in one text. A word in a quote inside a quote is the inner speaker's; speakers of one quote share its words equally. */
export function voicesIn(text: string, { quotes, entities }: Pick<Analysis, 'quotes' | 'entities'>): Voice[] {
  const words = new Map<AttributedQuote, number>();
  for (const { start, end, quote } of stretches(text.length, quotes))
    if (quote !== undefined) words.set(quote, (words.get(quote) ?? 0) + countWords(text.slice(start, end)));
  return [...words].flatMap(([{ speakers }, count]) =>
    speakers.length === 0
      ? [{ name: UNKNOWN, gender: NOT_KNOWN, body: NOT_KNOWN, words: count }]
      : speakers.map((speaker) => ({
          name: speaker.name,
          gender: genderOf(speaker),
          body: bodyOf(speaker, entities),
          words: count / speakers.length,
        })),
  );
}

function shares(texts: readonly (readonly Voice[])[], key: 'name' | 'gender' | 'body'): Share[] {
  const sums = new Map<string, { words: number; texts: Set<number> }>();
  texts.forEach((voices, text) => {
    for (const voice of voices) {
      const sum = sums.get(voice[key]) ?? { words: 0, texts: new Set() };
      sum.words += voice.words;
      sum.texts.add(text);
      sums.set(voice[key], sum);
    }
  });
  const last = (name: string): boolean => name === UNKNOWN || name === NOT_KNOWN;
  return [...sums]
    .map(([name, sum]) => ({ name, words: sum.words, texts: sum.texts.size }))
    .sort((a, b) => Number(last(a.name)) - Number(last(b.name)) || b.words - a.words);
}

/** Adds up the voices of texts; who bears the same name is taken for the same. Most words first, the unknown last. */
export const addUp = (texts: readonly (readonly Voice[])[]): Voices => ({
  words: texts.flat().reduce((sum, { words }) => sum + words, 0),
  texts: texts.length,
  speakers: shares(texts, 'name'),
  genders: shares(texts, 'gender'),
  bodies: shares(texts, 'body'),
});
