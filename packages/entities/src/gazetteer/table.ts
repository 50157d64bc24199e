import { readGender, readName, readNames, type ListedName } from '../countries/table.ts';
import { gazetteer } from '../lexicon/gazetteer.generated.ts';
import { foldAll } from '../text/fold.ts';
import { unitOf } from '../text/unit.ts';
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

interface Table {
  /** Type, class and gender, by the number that a line has. */
  readonly kinds: readonly string[];
  readonly lines: readonly string[];
}

let table: Table | undefined;

/** The list as scripts/lexicon.ts compiles it by kinds. */
function read(): Table {
  if (table) return table;
  const [kinds = '', lines = ''] = gazetteer.split('\n\n');
  return (table = { kinds: kinds.split('\n'), lines: lines.split('\n') });
}

function readListed(line: string): Listed {
  const [name, place = '', acronym = '', country = '', aliases] = line.split('\t');
  const [type, kind = '', gender] = read().kinds[parseInt(place, 36)]!.split('\t');
  return {
    name: readName(name),
    type: type as EntityType,
    class: kind,
    ...readGender(gender),
    ...(acronym !== '' && { acronym }),
    ...(country !== '' && { country }),
    aliases: readNames(aliases),
  };
}

/** The organisations and places of lexicon/gazetteer.tsv. */
export const gazetteerTable = (): Listed[] => read().lines.map(readListed);

/** One of them, by its line. */
export const listedAt = (line: number): Listed => readListed(read().lines[line]!);

/** Calls back with what each name of the gazetteer begins with (`unitOf`), also without its points, and with its line. */
export function eachListedName(visit: (unit: string, line: number) => void): void {
  const folded = foldAll(gazetteer.slice(gazetteer.indexOf('\n\n') + 2));
  folded.split('\n').forEach((entry, line) => {
    const [title, , acronym, , aliases] = entry.split('\t');
    visit(unitOf(readName(title).name), line);
    if (acronym) visit(unitOf(acronym), line);
    for (const { name } of aliases === undefined ? [] : readNames(aliases)) {
      visit(unitOf(name), line);
      if (name.includes('.')) visit(unitOf(name.replaceAll('.', '')), line);
    }
  });
}
