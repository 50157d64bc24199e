import { Reading } from './word-type.ts';

/** The tags of the tagger: coarse ones (class of word, and for verbs and pronouns its kind) that group the fine ones (with all features). */
export interface TagSet {
  /** Names of the coarse tags, sorted. */
  readonly coarse: readonly string[];
  /** For each coarse tag its first fine one; one more at the end. */
  readonly starts: Uint16Array;
  /** What each fine tag says; those of a coarse tag stand together. */
  readonly fine: readonly Tag[];
  /** What fine tags are made of: `Gender=Fem`; `Gender=` where others of the coarse tag have a gender. */
  readonly parts: readonly string[];
  /** The parts of the fine tags of each coarse one. */
  readonly partsOf: readonly Uint8Array[];
  /** Which `Reading` of a word concerns each coarse tag. */
  readonly readingOf: Uint8Array;
}

/** Part of speech and features. */
export interface Tag {
  readonly upos: string;
  /** Name of the coarse tag. */
  readonly coarse: string;
  readonly features: Readonly<Record<string, string>>;
  /** The features as CoNLL-U writes them: `Gender=Fem|Number=Sing`, `_` for none. */
  readonly written: string;
  /** Its parts, as places in the list of them. */
  readonly parts: Uint8Array;
  /** Gender and number in one: 0 for neither. */
  readonly agreement: number;
}

/** The coarse tag of a part of speech with features as CoNLL-U writes them. */
export function coarseTag(upos: string, features: string): string {
  if (upos === 'VERB' || upos === 'AUX') {
    const form = /VerbForm=(?<form>\p{L}+)/u.exec(features)?.groups?.['form'] ?? 'Fin';
    return `${upos}.${form === 'Part' && features.includes('Tense=Pres') ? 'Ger' : form}`;
  }
  if (upos !== 'PRON') return upos;
  const type = /PronType=(?<type>\p{L}+)/u.exec(features)?.groups?.['type'] ?? '';
  return `PRON.${type}${features.includes('Reflex') ? 'R' : ''}`;
}

/** The reading of a word that concerns a coarse tag. */
function readingFor(coarse: string): number {
  if (coarse === 'NOUN') return Reading.noun;
  if (coarse === 'ADJ') return Reading.adjective;
  if (coarse === 'PROPN') return Reading.name;
  if (coarse.endsWith('.Fin')) return Reading.finite;
  return coarse.endsWith('.Part') ? Reading.participle : Reading.none;
}

/** Reads tags, one a line: part of speech, space, features; those of a coarse tag together. */
export function readTagSet(source: string): TagSet {
  const coarse: string[] = [];
  const starts: number[] = [];
  const lines = source.split('\n').map((line, i) => {
    const [upos = '', written = ''] = line.split(' ');
    const group = coarseTag(upos, written);
    if (coarse.at(-1) !== group) {
      coarse.push(group);
      starts.push(i);
    }
    const pairs = written === '_' ? [] : written.split('|').map((pair) => pair.split('=') as [string, string]);
    return { upos, coarse: group, written, features: Object.freeze(Object.fromEntries(pairs)) };
  });
  starts.push(lines.length);
  const parts = new Map<string, number>();
  const fine = lines.map((line): Tag => {
    const group = coarse.indexOf(line.coarse);
    const names = new Set(lines.slice(starts[group], starts[group + 1]).flatMap(({ features }) => Object.keys(features)));
    const own = Array.from(names, (name) => `${name}=${line.features[name] ?? ''}`);
    for (const part of own) if (!parts.has(part)) parts.set(part, parts.size);
    const { Gender = '', Number = '' } = line.features;
    const agreement = 3 * ['', 'Masc', 'Fem'].indexOf(Gender) + ['', 'Sing', 'Plur'].indexOf(Number);
    return { ...line, agreement, parts: Uint8Array.from(own, (part) => parts.get(part)!) };
  });
  const partsOf = coarse.map((_, group) =>
    Uint8Array.from(new Set(fine.slice(starts[group], starts[group + 1]).flatMap((tag) => [...tag.parts]))),
  );
  return {
    coarse,
    readingOf: Uint8Array.from(coarse, readingFor),
    starts: Uint16Array.from(starts),
    fine,
    parts: [...parts.keys()],
    partsOf,
  };
}
