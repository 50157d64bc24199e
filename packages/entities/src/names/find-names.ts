import { type Document, prepare } from './document.ts';
import { loadModels, type NameModels } from './model.ts';
import { findStretches, firstReading, secondReading } from './readings.ts';
import { scanUnits } from './scan.ts';
import { spreadSurnames } from './surnames.ts';
import { NAME_TYPES, type NameType, Part, partOf, typeOf } from './tags.ts';

/** A name in the text; MISC is an event, a product or a work. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  readonly kind: 'name' | 'acronym';
}

/** Finds the names of a text, in order and without overlap, in time and memory linear in its length. */
export function findNames(text: string, { names, agreement }: NameModels = loadModels()): FoundName[] {
  const document = prepare(scanUnits(text));
  const stretches = findStretches(document);
  const first = firstReading(document, stretches, names);
  const second = secondReading(document, stretches, agreement, first);
  spreadSurnames(document, second.tags);
  return namesOf(document, second.tags);
}

function namesOf({ text, count, start, end }: Document, tags: Uint8Array): FoundName[] {
  const names: FoundName[] = [];
  let first = 0;
  for (let i = 0; i < count; i++) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    const part = partOf(tag);
    if (part === Part.begin || part === Part.single) first = i;
    if (part < Part.last) continue;
    const name = { start: start[first]!, end: end[i]! };
    names.push({ ...name, type: NAME_TYPES[typeOf(tag)]!, kind: isAcronym(text.slice(name.start, name.end)) ? 'acronym' : 'name' });
  }
  return names;
}

/** « CGT », « O.T.A.N. », « CNDD-FDD »; a surname in capitals (« MACRON ») looks alike, which the type tells. */
function isAcronym(name: string): boolean {
  return name.length < 12 && /^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(name);
}
