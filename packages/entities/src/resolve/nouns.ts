import { fold } from '../text/fold.ts';
import type { NameType } from '../names/tags.ts';
import type { Gender } from '../types.ts';

/** A noun of role as one of its forms: « présidente ». */
export interface RoleNoun {
  /** Folded masculine singular. */
  readonly lemma: string;
  readonly gender?: Gender;
  /** A feminine noun of women and men alike: « la victime, M. Martin ». */
  readonly epicene: boolean;
  readonly plural: boolean;
  /** Folded masculines of wider nouns that may stand for it: a chancellor is a « dirigeant ». */
  readonly wider: readonly string[];
  /** No list has it: it only ends like a noun of a person. */
  readonly guessed?: true;
}

/** A noun by which a text comes back to an organisation or a place: « l'alliance ». */
export interface ClassNoun {
  readonly noun: string;
  readonly gender: Gender;
  readonly classes: readonly string[];
  /** What it is right before the name of a body: « le groupe Tarvel » is Tarvel, « l'institut Opinéa » goes as Opinéa too. */
  readonly kind?: 'beside' | 'inside';
}

const split = (field = ''): string[] => (field === '' ? [] : field.split(', '));

/** The second word of a title agrees with the first unless it is a preposition. */
const AGREES = /^(?!d[eu']|à|au|en)/u;

/** « chef de l'État » → « chefs de l'État »: the first word takes the mark, and the next where it agrees. */
const plural = (form: string): string => {
  const [head = '', ...rest] = form.split(' ');
  const mark = (word: string): string =>
    word.endsWith('s') || word.endsWith('x') ? word : word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}s`;
  const next = rest[0];
  const agrees = next !== undefined && AGREES.test(next);
  return [mark(head), ...(agrees ? [mark(next), ...rest.slice(1)] : rest)].join(' ');
};

const ENDINGS = ['teur trice', 'eur euse', 'er ère', 'en enne', 'el elle', 'ef effe', 'on onne', 'if ive', 'eux euse', 'e e', ' e'];

/** « directeur général » → « directrice générale »: the regular feminine of the first word, and of the next where it agrees. */
export const feminine = (form: string): string => {
  const [head = '', next, ...rest] = form.split(' ');
  const change = (word: string): string => {
    const [from = '', to = ''] = ENDINGS.find((ending) => word.endsWith(ending.slice(0, ending.indexOf(' '))))!.split(' ');
    return word.slice(0, word.length - from.length) + to;
  };
  return [change(head), ...(next === undefined ? [] : [AGREES.test(next) ? change(next) : next]), ...rest].join(' ');
};

/** The forms of a line of lexicon/roles.tsv or trades.tsv. */
export function roleForms(line: string): [string, RoleNoun][] {
  const [m = '', given = '', wider] = line.split('\t');
  const epicene = given === '=';
  const f = given === '+' ? feminine(m) : epicene ? '' : given;
  const base = { lemma: fold(m), wider: split(wider).map(fold), epicene };
  const feminines = f === '' ? [] : f.split(',');
  const forms: [string, RoleNoun][] = [];
  if (f !== m) forms.push([m, { ...base, ...(f !== '' && { gender: 'm' }), plural: false }]);
  for (const form of feminines) forms.push([form, { ...base, gender: 'f', plural: false }]);
  for (const form of [m, ...feminines]) forms.push([plural(form), { ...base, ...(form !== m && { gender: 'f' as const }), plural: true }]);
  return forms;
}

/** The words that the forms of a line of lexicon/roles.tsv or trades.tsv begin with. */
export function roleHeads(line: string): string[] {
  const [m = '', given = ''] = line.split('\t', 2);
  const head = m.split(' ', 1)[0]!;
  const feminines = given === '+' ? [feminine(head)] : /^=?$/u.test(given) ? [] : given.split(',').map((form) => form.split(' ', 1)[0]!);
  return [head, ...feminines].flatMap((form) => [form, plural(form)]);
}

/** The noun of a line of lexicon/class-nouns.tsv. */
export function readClassNoun(line: string): [string, ClassNoun] {
  const [noun = '', gender, kinds, mode] = line.split('\t');
  const read: ClassNoun = { noun, gender: gender as Gender, classes: split(kinds) };
  return [noun, mode === undefined ? read : { ...read, kind: mode === 'k' ? 'beside' : 'inside' }];
}

/** A common noun that opens a name: « aéroport d'Ajaccio », « hôtel Ibis ». */
export interface Institution {
  readonly noun: string;
  /** MISC of an event. */
  readonly type: NameType;
  /** A name may follow it at once. */
  readonly direct: boolean;
  /** « de » and a name may follow it. */
  readonly of: boolean;
  /** It is a name by itself: « la police judiciaire ». */
  readonly alone: boolean;
}

/** The noun of a line of lexicon/institutions.tsv. */
export function readInstitution(line: string): [string, Institution] {
  const [noun = '', type, mode = ''] = line.split('\t');
  return [noun, { noun, type: type as NameType, direct: /[bd]/u.test(mode), of: /[abo]/u.test(mode), alone: /[as]/u.test(mode) }];
}
