import { countryTable, type Country, type ListedName } from '../countries/table.ts';
import { fold } from '../text/fold.ts';
import type { EntityType, Gender, GazetteerEntry } from '../types.ts';
import { peopleTable } from './people.ts';
import { phraseTable, type PhraseTable } from './phrases.ts';
import { gazetteerTable } from './table.ts';

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
  /^\p{Lu}\P{Lu}+ \P{Lu}/u.test(name) &&
  !/^L[ae']/u.test(name) &&
  !/^(?:journal|chaîne|radio|entreprise|mouvement|club|réseau social|parti)$/u.test(kind);
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

function* builtIn(): Generator<readonly [string, KnownName]> {
  for (const { name, plural, gender, aliases, capitals, ...country } of countryTable()) {
    const whole = { name, plural, aliases, capitals, ...(gender && { gender }), ...country };
    yield* namesOf({ name: name.name, type: 'LOC', class: 'pays', ...(gender && { gender }), plural, country: whole }, name, aliases);
    for (const capital of capitals)
      yield* namesOf({ name: capital.name, type: 'LOC', class: 'capitale', plural: false, within: country.iso }, capital, []);
  }
  for (const { name, country, aliases, ...rest } of gazetteerTable())
    yield* namesOf({ name: name.name, ...rest, ...(country !== undefined && { within: country }) }, name, aliases);
}

function* people(): Generator<readonly [string, KnownName]> {
  for (const { name, surname, doubtful, gender } of peopleTable()) {
    const known = { name, type: 'PER' as const, class: PERSON, gender, plural: false };
    yield* namesOf(known, { name, doubtful: false }, [{ name: surname, doubtful: doubtful || surname.length < 5 }]);
  }
}

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

let table: PhraseTable<KnownName> | undefined;

/** The names of the built-in lexicons by their folded first token. */
export function knownNames(): PhraseTable<KnownName> {
  table ??= phraseTable([...builtIn(), ...people()]);
  return table;
}

/** The names of the caller's gazetteer by their folded first token. */
export const givenNames = (entries: readonly GazetteerEntry[]): PhraseTable<KnownName> => phraseTable(given(entries));

let byName: ReadonlyMap<string, KnownName> | undefined;

/** The entry that a whole name stands for, if there is one. */
export function knownByName(name: string): KnownName | undefined {
  byName ??= new Map([...builtIn()].reverse().map(([text, entry]) => [fold(text), entry]));
  return byName.get(fold(name));
}
