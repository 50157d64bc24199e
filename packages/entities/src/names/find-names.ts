import { correctTags } from './certain.ts';
import { type Prepared, prepare } from './prepared.ts';
import type { GazetteerEntry } from '../types.ts';
import { givenTable } from './listed.ts';
import { loadModels, type NameModels } from './model.ts';
import { findStretches, firstReading, secondReading } from './readings.ts';
import { scanUnits, Shape } from './scan.ts';
import { spreadSurnames } from './surnames.ts';
import type { Told } from './told.ts';
import { NAME_TYPES, type NameType, Part, partOf, typeOf } from './tags.ts';

/** A name in the text; MISC is an event, a product or a work. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  readonly kind: 'name' | 'acronym';
}

/** Finds the names of a text, in order and without overlap, in time and memory linear in its length; `told` weighs in on which are people's. */
export function findNames(
  text: string,
  gazetteer: readonly GazetteerEntry[] = [],
  { names, agreement }: NameModels = loadModels(),
  told?: Told,
): FoundName[] {
  const document = prepare(scanUnits(text), gazetteer.length > 0 ? givenTable(gazetteer) : undefined);
  const stretches = findStretches(document);
  const first = firstReading(document, stretches, names, told);
  const second = secondReading(document, stretches, agreement, first);
  correctTags(document, second.tags);
  spreadSurnames(document, second.tags);
  return namesOf(document, second.tags);
}

function namesOf({ text, count, start, end, shape }: Prepared, tags: Uint8Array): FoundName[] {
  const names: FoundName[] = [];
  let first = 0;
  for (let i = 0; i < count; i++) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    const part = partOf(tag);
    if (part === Part.begin || part === Part.single) first = i;
    if (part < Part.last) continue;
    const kind =
      end[i]! - start[first]! < 12 && shape[first]! > Shape.capitalised && isAcronym(text.slice(start[first], end[i])) ? 'acronym' : 'name';
    names.push({ start: start[first]!, end: end[i]!, type: NAME_TYPES[typeOf(tag)]!, kind });
  }
  return names;
}

/** « CGT », « O.T.A.N. », « CNDD-FDD »; a surname in capitals (« MACRON ») looks alike, which the type tells. */
function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(name);
}
