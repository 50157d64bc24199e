import { readGender, readName, readNames, type ListedName } from '../countries/table.ts';
import { gazetteer as lines } from '../lexicon/gazetteer.generated.ts';
import { unitKey } from '../text/unit-key.ts';
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

/** Reads a line of lexicon/gazetteer.tsv. */
export function readListed(line: string): Listed {
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
}

/** The organisations and places of lexicon/gazetteer.tsv. */
export const gazetteerTable = (): Listed[] => lines.split('\n').map(readListed);

/** The line of the gazetteer that begins at an offset. */
export function listedAt(start: number): Listed {
  const end = lines.indexOf('\n', start);
  return readListed(lines.slice(start, end < 0 ? undefined : end));
}

const TAB = 9;
const NEWLINE = 10;
const COMMA = 44;
const DOT = 46;
const DOUBT = 63;
const ACRONYM = 4;
const ALIASES = 6;
/** Of a name with points, what is read without them: « U.S. Steel ». */
const LONGEST_UNIT = 40;

/** Calls back with the `unitKey` of every name of the gazetteer and the offset of its line, in one pass over the list. */
export function eachListedName(visit: (key: number, line: number) => void): void {
  let line = 0;
  let field = 0;
  let name = 0;
  let begins = true;
  for (let at = 0; at < lines.length; at++) {
    const code = lines.charCodeAt(at);
    if (code === NEWLINE) {
      line = at + 1;
      field = 0;
      begins = true;
    } else if (code === TAB) {
      field++;
      begins = field === ACRONYM || field === ALIASES;
    } else if (begins) {
      begins = code === DOUBT;
      name = at;
      if (!begins) visit(unitKey(lines, at), line);
    } else if (field === ALIASES && code === COMMA) begins = lines.charCodeAt(++at) === 32;
    else if (code === DOT) visit(unitKey(lines.slice(name, name + LONGEST_UNIT).replaceAll('.', '')), line);
  }
}
