import { demonymTable } from './countries/demonyms.ts';
import { countryTable, type Country } from './countries/table.ts';
import { expectGazetteer, expectOptions } from './text/expect-options.ts';
import { expectString } from './text/expect-string.ts';
import { fold } from './text/fold.ts';
import type { GazetteerEntry, NormalizedEntity } from './types.ts';

/** Options of `normalizeEntity`. */
export interface NormalizeOptions {
  /** More organisations, places and people that may be meant; `newsGazetteer()` gives the built-in ones. None by default. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

/**
 * The country, territory or capital that a name, a demonym or a phrase with one of them means, whatever its case, accents and
 * article: « Grande-Bretagne », « ETATS-UNIS », « grecque », « les autorités malgaches »; with a gazetteer also what that holds.
 *
 * Countries and territories of ISO 3166-1, Kosovo and states of the last century get their French short name and ISO code, and
 * the Wikidata item where a source vouches for it. Undefined where nothing is known, or where a phrase names several countries.
 * Time is linear in the length of the name.
 * @throws TypeError if `name` is not a string, or `gazetteer` no array of entries with a name and a type.
 */
export function normalizeEntity(name: string, options: NormalizeOptions = {}): NormalizedEntity | undefined {
  expectString(name, 'normalizeEntity');
  expectOptions(options, 'normalizeEntity');
  expectGazetteer(options.gazetteer, 'normalizeEntity');
  const { gazetteer = [] } = options;
  const words = fold(name.trim())
    .replace(/(?<=['’])/gu, ' ')
    .split(/[\s,;:«»"()]+/u)
    .filter((word) => word !== '');
  const whole = joinWords(words);
  return fromGazetteer(whole, gazetteer) ?? exact(whole) ?? exact(joinWords(words.slice(articles(words)))) ?? inside(words);
}

/** Past the article: « la », « de l' ». Not by lexicon/function-words.tsv, which would make a bundle of this function alone a tenth larger. */
function articles(words: readonly string[]): number {
  let k = 0;
  while (k < words.length && /^(?:l(?:'|[ae]s?)|d(?:'|u|es?)|aux?|en)$/u.test(words[k]!)) k++;
  return k;
}

const joinWords = (words: readonly string[]): string => words.join(' ').replaceAll("' ", "'");

let names: ReadonlyMap<string, NormalizedEntity> | undefined;

const asEntity = ({ iso, name, wikidata, gender, plural }: Country): NormalizedEntity => ({
  type: 'LOC',
  name: name.name,
  country: iso,
  ...(wikidata !== undefined && { wikidata }),
  ...(gender && { gender }),
  ...(plural && { plural: true }),
  class: 'pays',
});

/** Country names before capitals, full names before doubtful ones. */
function exact(folded: string): NormalizedEntity | undefined {
  if (!names) {
    const table = new Map<string, NormalizedEntity>();
    const add = (key: string, entity: NormalizedEntity): void => {
      const folded = fold(key).replace(/[()]/gu, '');
      if (!table.has(folded)) table.set(folded, entity);
    };
    const countries = countryTable();
    for (const country of countries) add(country.name.name, asEntity(country));
    for (const country of countries) for (const alias of country.aliases) add(alias.name.replaceAll('.', ''), asEntity(country));
    for (const [form, { country }] of demonymTable()) add(form, asEntity(country));
    for (const { capitals } of countries) for (const { name } of capitals) add(name, { type: 'LOC', name, class: 'capitale' });
    names = table;
  }
  return names.get(folded) ?? names.get(folded.replaceAll('.', ''));
}

const LONGEST_NAME = 8;

/** The one country that a phrase names, by its name or a demonym. */
function inside(words: readonly string[]): NormalizedEntity | undefined {
  let found: NormalizedEntity | undefined;
  for (let k = 0; k < words.length;) {
    let length = Math.min(LONGEST_NAME, words.length - k);
    let entity: NormalizedEntity | undefined;
    while (length > 0 && !(entity = exact(joinWords(words.slice(k, k + length))))?.country) length--;
    k += Math.max(length, 1);
    if (!entity?.country) continue;
    if (found && found.country !== entity.country) return undefined;
    found = entity;
  }
  return found;
}

function fromGazetteer(folded: string, gazetteer: readonly GazetteerEntry[]): NormalizedEntity | undefined {
  const bare = folded.replace(/^(?:l'|l[ae]s? |d'|du |des? )/u, '');
  const isNamed = (text: string | undefined): boolean =>
    text !== undefined && (fold(text) === folded || fold(text) === bare || fold(text) === bare.replaceAll('.', ''));
  const entry = gazetteer.find(({ name, acronym, aliases = [] }) => isNamed(name) || isNamed(acronym) || aliases.some(isNamed));
  if (!entry) return undefined;
  const { type, name, acronym, gender, plural, class: kind } = entry;
  return {
    type,
    name,
    ...(acronym !== undefined && { acronym }),
    ...(gender && { gender }),
    ...(plural === true && { plural: true as const }),
    ...(kind !== undefined && { class: kind }),
  };
}
