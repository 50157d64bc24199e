import type { Span } from '@incise/tokens';
import type { GoldDocument, GoldEntity } from '../readers/gold.ts';
import { f1, type F1 } from './f1.ts';
import { nameKey } from './quotes.ts';

export interface SystemEntity {
  readonly name: string;
  readonly type: string;
  readonly country?: string;
  readonly acronym?: string;
  readonly mentions: readonly (Span & { readonly kind: string })[];
}

export interface EntityScore {
  readonly span: F1;
  readonly typed: F1;
  /** Exact span and the right canonical name, or for a country the right ISO code. */
  readonly normalised: F1;
  readonly types: Readonly<Record<string, { readonly gold: number; readonly typed: number; readonly normalised: number }>>;
  /** Mentions of countries and their demonyms, and how many got the right ISO code. */
  readonly countries: readonly [right: number, gold: number];
  /** Descriptions, and how many overlap one of the system's that is resolved to the right entity. */
  readonly descriptions: readonly [right: number, gold: number];
  readonly misses: readonly string[];
  readonly wrong: readonly string[];
}

interface Label {
  readonly entity: GoldEntity;
  readonly isName: boolean;
}

const isWordCharacter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
const key = ({ start, end }: Span): string => `${start}-${end}`;
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Every occurrence of every labelled string as whole words, longest strings first, without overlap. */
function occurrences(text: string, strings: readonly (readonly [string, Label])[]): (Span & Label)[] {
  const taken = new Uint8Array(text.length);
  const found: (Span & Label)[] = [];
  for (const [string, label] of [...strings].sort(([a], [b]) => b.length - a.length)) {
    for (let start = text.indexOf(string); start >= 0; start = text.indexOf(string, start + 1)) {
      const end = start + string.length;
      const cutsWord =
        (isWordCharacter(text[start - 1]) && isWordCharacter(string[0])) || (isWordCharacter(text[end]) && isWordCharacter(string.at(-1)));
      if (cutsWord || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, ...label });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isSameEntity(gold: GoldEntity, system: SystemEntity): boolean {
  if (gold.iso !== undefined) return system.country === gold.iso;
  const names = [gold.name, gold.acronym, ...(gold.type === 'PER' ? [] : gold.forms)].flatMap((name) =>
    name === undefined ? [] : [nameKey(name)],
  );
  return [system.name, system.acronym].some((name) => name !== undefined && names.includes(nameKey(name)));
}

export function scoreEntities(gold: readonly GoldDocument[], system: ReadonlyMap<string, readonly SystemEntity[]>): EntityScore {
  const n = {
    gold: 0,
    system: 0,
    span: 0,
    typed: 0,
    normalised: 0,
    countries: 0,
    countriesRight: 0,
    descriptions: 0,
    descriptionsRight: 0,
  };
  const types: Record<string, { gold: number; typed: number; normalised: number }> = {};
  const misses: string[] = [];
  const wrong: string[] = [];
  for (const { doc, text, entities } of gold) {
    const labels = occurrences(
      text,
      entities.flatMap((entity) => [
        ...entity.forms.map((form): [string, Label] => [form, { entity, isName: true }]),
        ...(entity.nominals ?? []).map((form): [string, Label] => [form, { entity, isName: false }]),
      ]),
    );
    const scored = labels.filter(({ entity }) => entity.type !== 'MISC');
    const misc = labels.filter(({ entity, isName }) => isName && entity.type === 'MISC');
    const mentions = (system.get(doc) ?? []).flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })));
    const named = mentions.filter(
      ({ kind, entity, ...span }) =>
        kind !== 'description' && kind !== 'pronoun' && ['PER', 'ORG', 'LOC'].includes(entity.type) && !misc.some((m) => meet(m, span)),
    );
    const at = new Map(named.map((mention) => [key(mention), mention]));
    n.system += at.size;

    for (const label of scored.filter(({ isName }) => isName)) {
      const { entity } = label;
      const type = (types[entity.type] ??= { gold: 0, typed: 0, normalised: 0 });
      n.gold++;
      type.gold++;
      if (entity.iso !== undefined) n.countries++;
      const match = at.get(key(label));
      if (match === undefined) {
        misses.push(`${doc}: ${text.slice(label.start, label.end)} (${entity.type})`);
        continue;
      }
      n.span++;
      if (match.entity.type === entity.type) {
        n.typed++;
        type.typed++;
      }
      if (!isSameEntity(entity, match.entity)) {
        wrong.push(`${doc}: ${text.slice(label.start, label.end)} → ${match.entity.name}, not ${entity.name}`);
        continue;
      }
      n.normalised++;
      type.normalised++;
      if (entity.iso !== undefined) n.countriesRight++;
    }

    const descriptions = mentions.filter(({ kind }) => kind === 'description');
    for (const label of scored.filter(({ isName }) => !isName)) {
      n.descriptions++;
      if (descriptions.some((d) => meet(d, label) && isSameEntity(label.entity, d.entity))) n.descriptionsRight++;
    }
  }
  return {
    span: f1(n.span, n.system, n.gold),
    typed: f1(n.typed, n.system, n.gold),
    normalised: f1(n.normalised, n.system, n.gold),
    types,
    countries: [n.countriesRight, n.countries],
    descriptions: [n.descriptionsRight, n.descriptions],
    misses,
    wrong,
  };
}
