import { readGender, readName, readNames, type ListedName } from '../countries/table.ts';
import { gazetteer as lines } from '../lexicon/gazetteer.generated.ts';
import type { EntityType, Gender } from '../types.ts';

export interface Listed {
  readonly name: ListedName;
  readonly type: EntityType;
  readonly class: string;
  readonly gender?: Gender;
  readonly plural: boolean;
  readonly acronym?: string;
  readonly country?: string;
  readonly aliases: readonly ListedName[];
}

let table: readonly Listed[] | undefined;

/** The organisations and places of lexicon/gazetteer.tsv. */
export function gazetteerTable(): readonly Listed[] {
  table ??= lines.split('\n').map((line) => {
    const [name, type, kind = '', gender, acronym = '', country = '', aliases] = line.split('\t');
    return {
      name: readName(name),
      type: type as EntityType,
      class: kind,
      ...readGender(gender),
      ...(acronym !== '' && { acronym }),
      ...(country !== '' && { country }),
      aliases: readNames(aliases),
    };
  });
  return table;
}
