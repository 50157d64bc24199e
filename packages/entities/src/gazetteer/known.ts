import type { Country, ListedName } from '../countries/table.ts';
import { fold } from '../text/fold.ts';
import { unitOf } from '../text/unit.ts';
import type { EntityType, Gender, GazetteerEntry } from '../types.ts';
import { nameLines, readNameLine } from './name-lines.ts';
import type { KnownPerson } from './people.ts';
import { phraseTable, type PhraseTable } from './phrases.ts';
import type { Listed } from './table.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Something that the lexicons or the caller's gazetteer know. */
export interface Known {
  readonly name: string;
  readonly type: EntityType;
  readonly class: string;
  readonly gender?: Gender;
  readonly plural: boolean;
  readonly acronym?: string;
  /** Set where the entity is itself a country. */
  readonly country?: Country;
  /** ISO 3166-1 alpha-2 of the country that it lies in or belongs to. */
  readonly within?: string;
}

/** Class of the people of the built-in list, who are looked for and then named as the text names them. */
export const PERSON = 'personne';

/** One of the names of something known. */
export interface KnownName {
  readonly known: Known;
  readonly doubtful: boolean;
  readonly acronym: boolean;
  /** An institution's common noun, which texts also write in lower case: « la commission européenne ». */
  readonly common: boolean;
}

/** « Commission européenne », not « Le Monde » nor « Human Rights Watch ». */
const isCommon = (name: string, kind: string): boolean =>
  /^\p{Lu}\P{Lu}+ \P{Lu}/u.test(name) && !/^L[ae']/u.test(name) && !isOfClass(fold(kind), 'sign');
const dotless = (acronym: string): string => acronym.replace(/\./gu, '');

function* namesOf(known: Known, name: ListedName, aliases: readonly ListedName[]): Generator<readonly [string, KnownName]> {
  const entry = (text: string, doubtful: boolean, acronym: boolean) =>
    [text, { known, doubtful, acronym, common: known.type === 'ORG' && isCommon(text, known.class) }] as const;
  yield entry(name.name, name.doubtful, false);
  if (known.acronym !== undefined) yield entry(known.acronym, false, true);
  for (const alias of aliases)
    yield entry(
      dotless(alias.name) === alias.name ? alias.name : dotless(alias.name),
      alias.doubtful,
      /^\p{Lu}{2,6}$/u.test(dotless(alias.name)),
    );
}

/** The names of a country, its capitals' included. */
function* namesOfCountry({ name, plural, gender, aliases, capitals, ...rest }: Country): Generator<readonly [string, KnownName]> {
  const country = { name, plural, aliases, capitals, ...(gender && { gender }), ...rest };
  yield* namesOf({ name: name.name, type: 'LOC', class: 'pays', ...(gender && { gender }), plural, country }, name, aliases);
  for (const capital of capitals)
    yield* namesOf({ name: capital.name, type: 'LOC', class: 'capitale', plural: false, within: rest.iso }, capital, []);
}

const namesOfListed = ({ name, country, aliases, ...rest }: Listed): Generator<readonly [string, KnownName]> =>
  namesOf({ name: name.name, ...rest, ...(country !== undefined && { within: country }) }, name, aliases);

const namesOfPerson = ({ name, surname, doubtful, gender }: KnownPerson): Generator<readonly [string, KnownName]> =>
  namesOf({ name, type: 'PER', class: PERSON, gender, plural: false }, { name, doubtful: false }, [
    { name: surname, doubtful: doubtful || surname.length < 5 },
  ]);

function* given(entries: readonly GazetteerEntry[]): Generator<readonly [string, KnownName]> {
  for (const { name, type, class: kind = '', plural = false, gender, acronym, country, aliases = [] } of entries) {
    const known = {
      name,
      type,
      class: kind,
      plural,
      ...(gender && { gender }),
      ...(acronym !== undefined && { acronym }),
      ...(country !== undefined && { within: country }),
    };
    yield* namesOf(
      known,
      { name, doubtful: false },
      aliases.map((alias) => ({ name: alias, doubtful: false })),
    );
  }
}

let names: Map<number, readonly (readonly [string, KnownName])[]> | undefined;

/** The names of a line of `nameLines`; each line is read once, so that what it knows is one object. */
function namesOfLine(line: number): readonly (readonly [string, KnownName])[] {
  names ??= new Map();
  let found = names.get(line);
  if (!found) names.set(line, (found = [...readNameLine(line, { country: namesOfCountry, listed: namesOfListed, person: namesOfPerson })]));
  return found;
}

/** The names of the built-in lexicons that begin with a unit. */
export const knownNames = (unit: string): (readonly [string, KnownName])[] =>
  nameLines()
    .lines(unit)
    .flatMap((line) => namesOfLine(line).filter(([name]) => unitOf(fold(name)) === unit));

/** The names of the caller's gazetteer by their folded first token. */
export const givenNames = (entries: readonly GazetteerEntry[]): PhraseTable<KnownName> => phraseTable(given(entries));

/** The entry that a whole name stands for, if there is one. */
export function knownByName(name: string): KnownName | undefined {
  const folded = fold(name);
  return knownNames(unitOf(folded)).find(([text]) => fold(text) === folded)?.[1];
}
