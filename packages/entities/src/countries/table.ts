import { countries as lines } from '../lexicon/countries.generated.ts';
import { wikidata as items } from '../lexicon/wikidata.generated.ts';
import type { Gender } from '../types.ts';

/** A name in a list; `doubtful` ones are also ordinary words or other people's names. */
export interface ListedName {
  readonly name: string;
  readonly doubtful: boolean;
}

export interface Country {
  readonly iso: string;
  readonly name: ListedName;
  readonly gender?: Gender;
  readonly plural: boolean;
  readonly demonyms: readonly string[];
  readonly capitals: readonly ListedName[];
  readonly continent: string;
  readonly aliases: readonly ListedName[];
  readonly wikidata?: string;
}

/** « ? » before a name marks it as doubtful. */
export const readName = (field = ''): ListedName =>
  field.startsWith('?') ? { name: field.slice(1), doubtful: true } : { name: field, doubtful: false };

/** Names separated by commas. */
export const readNames = (field = ''): ListedName[] => (field === '' ? [] : field.split(', ').map(readName));

/** « m », « f », « mp », « fp » or « 0 ». */
export const readGender = (field = ''): { gender?: Gender; plural: boolean } => {
  const gender = field.startsWith('m') ? 'm' : field.startsWith('f') ? 'f' : undefined;
  return { ...(gender && { gender }), plural: field.endsWith('p') };
};

let table: readonly Country[] | undefined;

/** All of ISO 3166-1, Kosovo and the states that news of the twentieth century names. */
export function countryTable(): readonly Country[] {
  if (table) return table;
  const wikidata = new Map(items.split('\n').map((line) => line.split('\t') as [string, string]));
  table = lines.split('\n').map((line) => {
    const [iso = '', name, gender, demonyms = '', capitals, continent = '', aliases] = line.split('\t');
    const item = wikidata.get(iso);
    return {
      iso,
      name: readName(name),
      ...readGender(gender),
      demonyms: demonyms === '' ? [] : demonyms.split(', '),
      capitals: readNames(capitals),
      continent,
      aliases: readNames(aliases),
      ...(item !== undefined && { wikidata: item }),
    };
  });
  return table;
}
