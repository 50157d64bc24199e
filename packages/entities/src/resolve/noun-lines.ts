import { foldedDemonyms, type Demonym } from '../countries/demonyms.ts';
import { classNouns } from '../lexicon/class-nouns.generated.ts';
import { institutions } from '../lexicon/institutions.generated.ts';
import { roles } from '../lexicon/roles.generated.ts';
import { trades } from '../lexicon/trades.generated.ts';
import { LineIndex } from '../text/line-index.ts';
import { fold } from '../text/fold.ts';
import { unitOf } from '../text/unit.ts';
import { readClassNoun, readInstitution, roleForms, roleHeads, type ClassNoun, type Institution, type RoleNoun } from './nouns.ts';
import { pronounForms, type PronounForm } from './pronoun-forms.ts';

/** What the lexicons of nouns, adjectives and pronouns have: a list of lines each, numbered from `SPAN` times its place here. */
interface NounLines {
  readonly index: LineIndex;
  readonly roles: readonly string[];
  readonly classes: readonly string[];
  readonly institutions: readonly string[];
  readonly demonyms: readonly (readonly [string, Demonym])[];
  readonly pronouns: readonly (readonly [string, PronounForm])[];
}

/** « européen », of the continent or of the Union. */
const EUROPEANS = ['europeen', 'europeenne', 'europeens', 'europeennes'];
/** More than any of the lists has lines. */
const SPAN = 2 ** 11;

let lines: NounLines | undefined;

function build(): NounLines {
  const read = {
    index: new LineIndex(),
    roles: [roles, trades].flatMap((list) => list.split('\n')),
    classes: classNouns.split('\n'),
    institutions: institutions.split('\n'),
    demonyms: [...foldedDemonyms()],
    pronouns: pronounForms(),
  };
  const { index } = read;
  read.roles.forEach((line, k) => {
    for (const head of roleHeads(line)) index.add(unitOf(fold(head)), k);
  });
  [read.classes, read.institutions].forEach((list, n) => {
    list.forEach((line, k) => {
      index.add(unitOf(fold(line.slice(0, line.indexOf('\t')))), (n + 1) * SPAN + k);
    });
  });
  [read.demonyms, read.pronouns].forEach((list, n) => {
    list.forEach(([form], k) => {
      index.add(unitOf(form), (n + 3) * SPAN + k);
    });
  });
  for (const form of EUROPEANS) index.add(unitOf(form), 5 * SPAN);
  return read;
}

const nounLines = (): NounLines => (lines ??= build());

/** Whether a form in the lexicons of nouns, adjectives and pronouns begins with a unit. */
export const hasNouns = (unit: string): boolean => nounLines().index.has(unit);

/** What the lexicons of nouns, adjectives and pronouns have that begins with one unit. */
export interface Nouns {
  readonly roles: [string, RoleNoun][];
  readonly classes: [string, ClassNoun][];
  readonly institutions: [string, Institution][];
  readonly demonyms: (readonly [string, Demonym])[];
  readonly pronouns: (readonly [string, PronounForm])[];
  readonly europeans: string[];
}

/** Reads the lines of one unit. */
export function nounsFrom(unit: string): Nouns {
  const nouns: Nouns = { roles: [], classes: [], institutions: [], demonyms: [], pronouns: [], europeans: [] };
  const { index, ...lists } = nounLines();
  for (const line of index.lines(unit)) {
    const k = line % SPAN;
    const list = (line - k) / SPAN;
    if (list === 0) nouns.roles.push(...roleForms(lists.roles[k]!).filter(([form]) => unitOf(fold(form)) === unit));
    else if (list === 1) nouns.classes.push(readClassNoun(lists.classes[k]!));
    else if (list === 2) nouns.institutions.push(readInstitution(lists.institutions[k]!));
    else if (list === 3) nouns.demonyms.push(lists.demonyms[k]!);
    else if (list === 4) nouns.pronouns.push(lists.pronouns[k]!);
    else nouns.europeans.push(...EUROPEANS.filter((form) => unitOf(form) === unit));
  }
  return nouns;
}
