import { readFileSync } from 'node:fs';
import type { Span } from '@incise/tokens';

export interface PopcornMention extends Span {
  readonly value: string;
}

/** A text of POPCORN with its coreference chains, each the mentions of one entity in the order of the text. */
export interface PopcornDocument {
  readonly text: string;
  readonly chains: readonly (readonly PopcornMention[])[];
}

interface Raw {
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly mentions: readonly PopcornMention[] }[];
}

/** People, places and organisations; not events, things or attributes. */
const NAMEABLE = /^(?:CIVILIAN|MILITARY|TERRORIST_OR_CRIMINAL|PLACE|.*ORGANISATION)$/u;

export function readPopcorn(file: string): PopcornDocument[] {
  const documents = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Raw>);
  return documents.map(({ text, entities }) => ({
    text,
    chains: entities.filter(({ type }) => NAMEABLE.test(type)).map(({ mentions }) => [...mentions].sort((a, b) => a.start - b.start)),
  }));
}
