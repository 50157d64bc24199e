import { existsSync } from 'node:fs';
import { readGold, type GoldDocument } from '../../../eval/src/readers/gold.ts';
import { namesEverybody, readChains, readInvented, readLabels, type Chain } from '../../../eval/src/readers/labels.ts';
import { kindOf, type LinkKind } from '../../../eval/src/scorers/links.ts';
import { readPopcorn, type PopcornDocument } from '../../../eval/src/readers/popcorn.ts';

export interface LabelledText {
  readonly set: string;
  readonly id: string;
  readonly text: string;
  readonly chains: readonly Chain[];
  /** The rules were written on it, so that what they say of it proves nothing. */
  readonly fitted: boolean;
  /** A description that is labelled nowhere means nobody whom the text names, */
  readonly complete: boolean;
  /** or a pronoun. */
  readonly completePronouns: boolean;
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** « Le maire » is labelled once for « le maire » and « du maire ». */
function variants(nominal: string): string[] {
  const rest = nominal.slice(1);
  const [upper, lower] = [nominal.charAt(0).toUpperCase() + rest, nominal.charAt(0).toLowerCase() + rest];
  return [upper, lower, ...(lower.startsWith('le ') ? [`du ${lower.slice(3)}`, `au ${lower.slice(3)}`] : [])];
}

/** Every occurrence of each string as whole words, the longest strings first, without overlap but of equal strings. */
function chainsOf(text: string, entities: GoldDocument['entities']): Chain[] {
  const chains = entities.map(({ pronouns = [] }) => ({
    names: [] as [number, number][],
    descriptions: [] as [number, number][],
    pronouns,
  }));
  const strings = new Map<string, { kind: 'names' | 'descriptions'; entity: number }[]>();
  entities.forEach(({ forms, nominals = [] }, entity) => {
    for (const [kind, list] of [
      ['names', forms],
      ['descriptions', nominals.flatMap(variants)],
    ] as const)
      for (const string of new Set(list)) strings.set(string, [...(strings.get(string) ?? []), { kind, entity }]);
  });
  const taken = new Uint8Array(text.length);
  for (const [string, uses] of [...strings].sort(([a], [b]) => b.length - a.length))
    for (let start = text.indexOf(string); start >= 0; start = text.indexOf(string, start + 1)) {
      const end = start + string.length;
      const cuts = (isLetter(text[start - 1]) && isLetter(string[0])) || (isLetter(text[end]) && isLetter(string.at(-1)));
      if (cuts || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      for (const { kind, entity } of uses) chains[entity]![kind].push([start, end]);
    }
  return chains;
}

/** Speakers by the quotes, those without a name too: a source that is no name describes its speaker. */
function speakersOf({ text, quotes, entities, unnamed = [] }: GoldDocument): Chain[] {
  const sourcesOf = (name: string) => quotes.flatMap(({ source, speaker }) => (source && speaker === name ? [source] : []));
  return [
    ...chainsOf(text, entities).map((chain, i) => ({ ...chain, descriptions: [...chain.descriptions, ...sourcesOf(entities[i]!.name)] })),
    ...unnamed.map(({ name, pronouns = [] }) => ({ names: [], descriptions: sourcesOf(name), pronouns })),
  ];
}

function ofPopcorn({ text, chains }: PopcornDocument, i: number): LabelledText {
  return {
    set: 'popcorn',
    id: `popcorn-${i}`,
    text,
    fitted: false,
    complete: false,
    completePronouns: false,
    chains: chains.map((chain) => {
      const of = (kind: LinkKind): [number, number][] =>
        chain.filter((mention) => kindOf(mention) === kind).map(({ start, end }) => [start, end]);
      return { names: of('name'), descriptions: of('description'), pronouns: of('pronoun') };
    }),
  };
}

/** All texts to train on; the unread half is none of them. */
export function labelledTexts(data: string): LabelledText[] {
  const whole = readChains();
  const of = (set: string, documents: readonly GoldDocument[], fitted: boolean, complete: boolean): LabelledText[] =>
    documents.map((gold) => {
      const { doc: id, text } = gold;
      const chains = whole.get(id);
      const labels = chains
        ? { chains, complete: true, completePronouns: true }
        : { chains: speakersOf(gold), complete, completePronouns: complete && namesEverybody(id) };
      return { set, id, text, fitted, ...labels };
    });
  const gold = `${data}/gold/dev.jsonl`;
  const popcorn = `${data}/corpora/popcorn/train.json`;
  return [
    ...(existsSync(gold) ? of('gold', readGold(gold), true, true) : []),
    ...of('dev', readLabels('dev', data), true, true),
    ...of('quotes', readLabels('quotes', data), true, false),
    ...of('test', readLabels('test', data), true, true),
    ...of('train', readLabels('train', data), false, true),
    ...of('papers', readLabels('papers', data), false, false),
    ...of('silent', readLabels('silent', data), false, false),
    ...of('press', readInvented('press'), true, false),
    ...of('invented', readInvented('invented'), false, true),
    ...of('families', readInvented('families'), false, true),
    ...(existsSync(popcorn) ? readPopcorn(popcorn).map(ofPopcorn) : []),
  ];
}
