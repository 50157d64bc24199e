import { mark } from './mark.ts';
import type { Prepared } from './prepared.ts';
import { Glue, Shape } from './scan.ts';
import { NAME_TYPES, Part, partOf, typeOf } from './tags.ts';
import { isFirstNameAlone } from './word-classes.ts';

const PERSON = NAME_TYPES.indexOf('PER');
const PLACE = NAME_TYPES.indexOf('LOC');

/** How the names of Spain and Portugal go on. */
const IBERIAN = /^(?:d(?:[eoa]|el|os|as)|de l(?:a|os|as))$/u;

/** These, and « du Plessis ». */
const isParticle = (words: string): boolean => words === 'du' || IBERIAN.test(words);

/** « Juan Ponce [de Cerda] », « Ana Flores [de la Cruz] »: a person's name of two words goes on behind a particle with a word that no list has and that is no name of somebody or of a body. */
export function addParticles(doc: Prepared, tags: Uint8Array): void {
  const { text, count, start, end, shape, glue, listed } = doc;
  for (let last = 1; last + 2 < count; last++) {
    if (typeOf(tags[last]!) !== PERSON || partOf(tags[last]!) !== Part.last || shape[last + 1] !== Shape.lower) continue;
    for (const words of [1, 2]) {
      const name = last + words + 1;
      if (name >= count || glue[name] !== Glue.space || shape[name] !== Shape.capitalised || listed[name] !== 0) continue;
      if (!IBERIAN.test(text.slice(start[last + 1], end[name - 1])) || (tags[name] !== 0 && typeOf(tags[name]!) !== PLACE)) continue;
      let first = last;
      while (first > 0 && partOf(tags[first]!) !== Part.begin) first--;
      mark(tags, PERSON, first, doc.runEnd[name]!);
      break;
    }
  }
}

/** « Pilar de la Cruz », « Oriane du Plessis »: a first name that is nothing else begins a person's name before a particle, whatever type the model gave it. */
export function takeForPeople(doc: Prepared, tags: Uint8Array): void {
  const { text, count, start, end, shape, classes, listed } = doc;
  for (let first = 0; first + 2 < count; first++) {
    const isFirstName = isFirstNameAlone(classes[first]!) && listed[first] === 0;
    if (!isFirstName || partOf(tags[first]!) !== Part.begin || typeOf(tags[first]!) === PERSON || shape[first + 1] !== Shape.lower)
      continue;
    let last = first;
    while (last + 1 < count && partOf(tags[last]!) !== Part.last) last++;
    const name = [first + 2, first + 3].find((i) => shape[i] === Shape.capitalised);
    if (name !== undefined && name <= last && isParticle(text.slice(start[first + 1], end[name - 1]))) mark(tags, PERSON, first, last);
  }
}
