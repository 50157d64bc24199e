import { Part, partOf, tagOf } from './tags.ts';

/** Makes the units from first to last one name, and what is cut off from another name nothing. */
export function mark(tags: Uint8Array, type: number, first: number, last: number): void {
  for (let k = last + 1; k < tags.length && tags[k]! > 0 && (partOf(tags[k]!) === Part.inside || partOf(tags[k]!) === Part.last); k++)
    tags[k] = 0;
  for (let k = first - 1; k >= 0 && tags[k]! > 0 && partOf(tags[k]!) < Part.last; k--) tags[k] = 0;
  if (last > first) tags.fill(tagOf(type, Part.inside), first, last);
  tags[first] = tagOf(type, last > first ? Part.begin : Part.single);
  if (last > first) tags[last] = tagOf(type, Part.last);
}
