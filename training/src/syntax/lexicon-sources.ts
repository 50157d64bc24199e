/**
 * What French words can be, gathered from the lookup tables of spacy-lookups-data 1.0.5 (MIT: lemmas by class, forms with their lemmas)
 * and the genders of french-words-gender-lefff 3.4.0 (Lefff, LGPL-LR).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conjugate, Form } from '../../../packages/quotes/src/verbs/conjugate.ts';

/** What a form can be, as bits. */
export enum Class {
  nounMasc = 1,
  nounFem = 2,
  nounSing = 4,
  nounPlur = 8,
  adjMasc = 16,
  adjFem = 32,
  adjSing = 64,
  adjPlur = 128,
  adverb = 256,
  finite = 512,
  infinitive = 1024,
  pastParticiple = 2048,
  presentParticiple = 4096,
  noun = 8192,
}

export interface LexicalForm {
  classes: number;
  /** Lemma by kind of word. */
  readonly lemmas: { noun?: string; adj?: string; verb?: string; adverb?: string };
}

type Table = Readonly<Record<string, readonly string[]>>;
type Kind = keyof LexicalForm['lemmas'];

const json = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Plural of a noun or a masculine adjective, by the rule. */
function pluralOf(form: string): string {
  if (/[sxz]$/u.test(form)) return form;
  if (/(?:eau|eu)$/u.test(form)) return `${form}x`;
  if (form.endsWith('al')) return `${form.slice(0, -1)}ux`;
  return `${form}s`;
}

/** Feminine of an adjective, by the rule. */
function feminineOf(form: string): string {
  if (form.endsWith('e')) return form;
  for (const [from, to] of [
    ['eux', 'euse'],
    ['if', 'ive'],
    ['ien', 'ienne'],
    ['éen', 'éenne'],
    ['el', 'elle'],
    ['er', 'ère'],
    ['et', 'ète'],
    ['on', 'onne'],
  ] as const)
    if (form.endsWith(from)) return form.slice(0, -from.length) + to;
  return `${form}e`;
}

/** Reads the three tables in `folder`: fr_lemma_index.json, fr_lemma_exc.json and lefff-gender.json. */
export function readLexicon(folder: string): Map<string, LexicalForm> {
  const index = json(folder, 'fr_lemma_index.json') as Record<string, string[]>;
  const exceptions = json(folder, 'fr_lemma_exc.json') as Record<string, Table>;
  const genders = json(folder, 'lefff-gender.json') as Record<string, string>;
  const forms = new Map<string, LexicalForm>();
  const add = (form: string, classes: number, kind: Kind, lemma: string): void => {
    if (!/^\p{Ll}[\p{Ll}'’-]*$/u.test(form)) return;
    let entry = forms.get(form);
    if (entry === undefined) forms.set(form, (entry = { classes: 0, lemmas: {} }));
    entry.classes |= classes;
    entry.lemmas[kind] ??= lemma;
  };
  addVerbs(index['verb']!, exceptions['verb']!, add);
  addNouns(index['noun']!, exceptions['noun']!, genders, add);
  addAdjectives(index['adj']!, exceptions['adj']!, new Set(index['verb']), add);
  for (const form of index['adv']!) add(form, Class.adverb, 'adverb', form);
  return forms;
}

type Add = (form: string, classes: number, kind: Kind, lemma: string) => void;

function addVerbs(lemmas: readonly string[], exceptions: Table, add: Add): void {
  const known = new Set(
    [...lemmas, ...Object.values(exceptions).map(([lemma]) => lemma!)].filter((lemma) => /(?:er|ir|re|ïr)$/u.test(lemma)),
  );
  for (const lemma of known) {
    add(lemma, Class.infinitive, 'verb', lemma);
    conjugate(lemma, (form, bits) => {
      const listed = exceptions[form];
      if (listed !== undefined && !listed.includes(lemma)) return;
      if (bits & Form.infinitive) return;
      if (bits & Form.presentParticiple) add(form, Class.presentParticiple, 'verb', lemma);
      else if (bits & Form.pastParticiple) add(form, Class.pastParticiple, 'verb', lemma);
      else add(form, Class.finite, 'verb', lemma);
    });
  }
  for (const [form, [lemma]] of Object.entries(exceptions)) {
    if (form === lemma) continue;
    if (/(?:é|ée|és|ées)$/u.test(form)) add(form, Class.pastParticiple, 'verb', lemma!);
    else if (form.endsWith('ant')) add(form, Class.presentParticiple, 'verb', lemma!);
    else if (!/(?:ue|ie|ite|ise|erte|ues|ies|ites|ises|ertes)$/u.test(form)) add(form, Class.finite, 'verb', lemma!);
  }
}

function addNouns(lemmas: readonly string[], exceptions: Table, genders: Readonly<Record<string, string>>, add: Add): void {
  const genderOf = (lemma: string): number => ({ M: Class.nounMasc, F: Class.nounFem })[genders[lemma] ?? ''] ?? 0;
  const irregular = new Map(Object.entries(exceptions).map(([form, [lemma]]) => [lemma!, form]));
  for (const lemma of new Set([...lemmas, ...Object.keys(genders)])) {
    const gender = genderOf(lemma) | Class.noun;
    add(lemma, gender | Class.nounSing, 'noun', lemma);
    const plural = irregular.get(lemma);
    add(plural?.endsWith('x') === true ? plural : pluralOf(lemma), gender | Class.nounPlur, 'noun', lemma);
  }
  for (const [form, [lemma]] of Object.entries(exceptions)) {
    if (form === lemma) continue;
    add(form, genderOf(form) | Class.noun | (/[sx]$/u.test(form) ? Class.nounPlur : Class.nounSing), 'noun', lemma!);
  }
}

function addAdjectives(lemmas: readonly string[], exceptions: Table, verbs: ReadonlySet<string>, add: Add): void {
  const { adjMasc, adjFem, adjSing, adjPlur } = Class;
  for (const lemma of lemmas) {
    if (verbs.has(lemma)) continue;
    const feminine = feminineOf(lemma);
    const both = feminine === lemma;
    add(lemma, adjMasc | (both ? adjFem : 0) | adjSing, 'adj', lemma);
    add(pluralOf(lemma), adjMasc | (both ? adjFem : 0) | adjPlur, 'adj', lemma);
    if (both) continue;
    if (exceptions[feminine] === undefined && exceptions[`${feminine}s`] === undefined) {
      add(feminine, adjFem | adjSing, 'adj', lemma);
      add(`${feminine}s`, adjFem | adjPlur, 'adj', lemma);
    }
  }
  for (const [form, [lemma]] of Object.entries(exceptions)) {
    if (verbs.has(lemma!) && form !== lemma) continue; // participles: the verb has them
    const feminine = /es?$/u.test(form) && !/es?$/u.test(lemma!);
    const both = !feminine && /es?$/u.test(form);
    add(
      form,
      (feminine ? adjFem : both ? adjMasc | adjFem : adjMasc) | (/[sx]$/u.test(form) && form !== lemma ? adjPlur : adjSing),
      'adj',
      lemma!,
    );
  }
}
