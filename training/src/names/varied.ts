import { firstNames } from '../../../packages/entities/src/lexicon/first-names.generated.ts';
import type { LabelledName, LabelledText } from '../readers/winer.ts';
import { random } from './random.ts';

const ONSETS = 'b c d f g h j k l m n p r s t v z br cr dr fr gr pr tr bl cl fl gl pl st sk ch th kr sh qu w x y'.split(' ');
const NUCLEI = 'a e i o u a e i o é ou ai au eu ia io y oa'.split(' ');
const CODAS = ['', '', '', ...'n r s l x t nd rt m k lt rs c z ng st'.split(' ')];
const OPENINGS = 'a e o i é al or en ar'.split(' ');
/** What companies have behind a name of their own. */
const TRADES =
  'Industries Habitat Films Group Groupe Conseil Services Technologies Energy Énergie Transports Assurances Logistique Immobilier Consulting Capital Airlines Pharma Santé Motors Systems Digital Media Presse Éditions Productions Bank Auto Télécom France International Europe Foods Hotels Marine Solutions Labs'.split(
    ' ',
  );

const HAS_COMMON_NOUN = /(?:^|\P{L})\p{Ll}{3,}/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const INITIAL = /^\p{Lu}\.?$/u;

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const opensWithVowel = (name: string): boolean => /^[aeiouyhàâéèêëîïôöûü]/iu.test(name);

interface Maker {
  readonly next: () => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** A word that nobody knows; it begins with a vowel where the one in its place does, since the article before it stays. */
function word({ next, pick }: Maker, vowel: boolean): string {
  let made = vowel ? pick(OPENINGS) + pick(CODAS.slice(3)) : '';
  for (let syllables = 1 + Math.floor(next() * 2.2); syllables > 0; syllables--) made += pick(ONSETS) + pick(NUCLEI);
  return capitalise(made + pick(CODAS));
}

function acronym({ next, pick }: Maker, vowel: boolean): string {
  let made = pick(Array.from(vowel ? 'AEIOU' : 'BCDFGJMPSTV'));
  for (let letters = 2 + Math.floor(next() * 3); letters > 0; letters--) made += pick(Array.from('ABCDEFGHIJLMNOPRSTUV'));
  return made;
}

/** Another name of the kind of one, or nothing for those with words in lower case, whose words say what they are. */
function another(maker: Maker, name: string, type: LabelledName['type'], persons: Map<string, string>): string | undefined {
  if (HAS_COMMON_NOUN.test(name) || !/^\p{Lu}/u.test(name)) return undefined;
  const { next, pick } = maker;
  const own = (): string => word(maker, opensWithVowel(name));
  if (type === 'PER') return person(maker, name.split(' '), persons);
  if (type === 'LOC') return name.includes(' ') || ACRONYM.test(name) ? undefined : own();
  if (type === 'MISC') return undefined;
  if (ACRONYM.test(name)) return acronym(maker, opensWithVowel(name));
  const chance = next();
  if (name.includes(' ')) return chance < 0.5 ? `${own()} ${pick(TRADES)}` : chance < 0.8 ? `${own()} ${word(maker, false)}` : own();
  return chance < 0.8 ? own() : chance < 0.9 ? own() + word(maker, false) : `${own()} ${pick(TRADES)}`;
}

const GIVEN = firstNames.split('\n').map((line) => line.slice(0, -2));
/** How often a first name is one of the list. */
const LISTED = 0.6;

/** Each word of a person's name has one in its place in the whole text, so that a surname alone stays that of the full name. */
function person(maker: Maker, parts: readonly string[], persons: Map<string, string>): string | undefined {
  if (!parts.every((part) => /^\p{Lu}/u.test(part))) return undefined;
  return parts
    .map((part, i) => {
      const isGiven = i === 0 && parts.length > 1 && maker.next() < LISTED;
      const other =
        persons.get(part) ?? (INITIAL.test(part) ? part : isGiven ? capitalise(maker.pick(GIVEN)) : word(maker, opensWithVowel(part)));
      persons.set(part, other);
      return other;
    })
    .join(' ');
}

export interface Variation {
  readonly seed: number;
  /** The share of names of people and bodies that change; of places half of that. */
  readonly share: number;
}

/**
 * Copies of texts in which other names, which nobody bears, stand in the place of some, the same for the same throughout a text: what a model
 * learns from them is where names stand and how they look, not which there are.
 */
export function varied(texts: readonly LabelledText[], { seed, share }: Variation): LabelledText[] {
  const next = random(seed);
  const maker: Maker = { next, pick: (items) => items[Math.floor(next() * items.length)]! };
  return texts.map(({ id, text, names }) => {
    const others = new Map<string, string>();
    const persons = new Map<string, string>();
    const kept: LabelledName[] = [];
    let written = '';
    let at = 0;
    for (const { start, end, type } of [...names].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      const name = text.slice(start, end);
      const key = `${type} ${name}`;
      const changes = (): boolean => next() < (type === 'LOC' ? share / 2 : share);
      if (!others.has(key)) others.set(key, (changes() ? another(maker, name, type, persons) : undefined) ?? name);
      written += text.slice(at, start);
      const from = written.length;
      written += others.get(key)!;
      kept.push({ start: from, end: written.length, type });
      at = end;
    }
    return { id: `${id}-varied`, text: written + text.slice(at), names: kept };
  });
}
