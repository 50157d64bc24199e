import { irregular } from './irregular.ts';

/** What a verb form can be, as bits: tenses and moods first, then number. Second persons singular are left out: news has none. */
export enum Form {
  present = 1,
  imperfect = 2,
  past = 4,
  future = 8,
  conditional = 16,
  subjunctive = 32,
  infinitive = 64,
  presentParticiple = 128,
  pastParticiple = 256,
  singular = 512,
  plural = 1024,
  modal = 2048,
  receives = 4096,
  issues = 8192,
  attribute = 16384,
  retells = 32768,
  modalReflexive = 65536,
  denies = 131072,
}
/** The bits that tell tenses and moods of finite forms apart. */
export const TENSES = Form.present | Form.imperfect | Form.past | Form.future | Form.conditional | Form.subjunctive;

const FINITE_ENDINGS = {
  imperfect: ['ais', 'ait', 'ions', 'iez', 'aient'],
  conditional: ['ais', 'ait', 'ions', 'iez', 'aient'],
  future: ['ai', 'a', 'ons', 'ez', 'ont'],
} as const;
const PAST_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  a: ['ai', 'a', 'âmes', 'âtes', 'èrent'],
  i: ['is', 'it', 'îmes', 'îtes', 'irent'],
  u: ['us', 'ut', 'ûmes', 'ûtes', 'urent'],
  in: ['ins', 'int', 'înmes', 'întes', 'inrent'],
};
/** Numbers of the five persons kept: je, il, nous, vous, ils. */
const NUMBERS = [Form.singular, Form.singular, Form.plural, Form.plural, Form.plural] as const;

export type Emit = (form: string, features: number) => void;

function emitAll(emit: Emit, stem: string, endings: readonly string[], tense: number): void {
  endings.forEach((ending, i) => {
    emit(stem + ending, tense | NUMBERS[i]!);
  });
}

function emitParticiples(emit: Emit, present: string, past: string): void {
  emit(present, Form.presentParticiple);
  const base = past.endsWith('s') ? past : `${past}s`;
  emit(past, Form.pastParticiple | Form.singular);
  emit(`${past}e`, Form.pastParticiple | Form.singular);
  emit(base, Form.pastParticiple | Form.plural);
  emit(`${past}es`, Form.pastParticiple | Form.plural);
}

/** Stems that double their last letter before a mute e. */
const DOUBLED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'appel rappel jet rejet interjet projet épel renouvel chancel ficel étincel nivel'.split(' '),
);

/** Spelling of first-group stems: before a mute ending, before a or o, and in the future. */
function firstGroupStems(stem: string): { mute: string; back: string; future: string } {
  const back = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  if (/[oua]y$/u.test(stem)) {
    const soft = `${stem.slice(0, -1)}i`;
    return { mute: soft, back, future: stem.endsWith('envoy') ? `${stem.slice(0, -2)}err` : `${soft}er` };
  }
  if (DOUBLED.has(stem)) {
    const double = stem + stem.slice(-1);
    return { mute: double, back, future: `${double}er` };
  }
  const grave = /^(?<head>.*)[eé](?<tail>[bcdfghj-np-tvz]|[bcdfgptv][lr]|ch|gn|qu|gu)$/u.exec(stem)?.groups;
  if (!grave) return { mute: stem, back, future: `${stem}er` };
  const mute = `${grave['head']!}è${grave['tail']!}`;
  return { mute, back, future: /e[^é]{1,2}$/u.test(stem) ? `${mute}er` : `${stem}er` };
}

function conjugateFirstGroup(lemma: string, emit: Emit): void {
  const stem = lemma.slice(0, -2);
  const { mute, back, future } = firstGroupStems(stem);
  emit(`${mute}e`, Form.present | Form.subjunctive | Form.singular);
  emit(`${mute}ent`, Form.present | Form.subjunctive | Form.plural);
  emit(`${back}ons`, Form.present | Form.plural);
  emit(`${stem}ez`, Form.present | Form.plural);
  ['ais', 'ait', 'aient'].forEach((ending) => {
    emit(back + ending, Form.imperfect | (ending === 'aient' ? Form.plural : Form.singular));
  });
  emitAll(emit, stem, ['ions', 'iez'], Form.imperfect);
  PAST_ENDINGS['a']!.forEach((ending, i) => {
    emit((ending.startsWith('è') ? stem : back) + ending, Form.past | NUMBERS[i]!);
  });
  // « cédera, cèdera »
  for (const base of mute === stem || future !== `${stem}er` ? [future] : [future, `${mute}er`]) {
    emitAll(emit, base, FINITE_ENDINGS.future, Form.future);
    emitAll(emit, base, FINITE_ENDINGS.conditional, Form.conditional);
  }
  emitParticiples(emit, `${back}ant`, `${stem}é`);
}

function conjugateSecondGroup(lemma: string, emit: Emit): void {
  const stem = lemma.slice(0, -1);
  emitAll(emit, stem, ['s', 't', 'ssons', 'ssez', 'ssent'], Form.present);
  emitAll(emit, `${stem}ss`, FINITE_ENDINGS.imperfect, Form.imperfect);
  emitAll(emit, stem.slice(0, -1), PAST_ENDINGS['i']!, Form.past);
  emitAll(emit, lemma, FINITE_ENDINGS.future, Form.future);
  emitAll(emit, lemma, FINITE_ENDINGS.conditional, Form.conditional);
  emitAll(emit, `${stem}ss`, ['e', 'ent'], Form.subjunctive);
  emitParticiples(emit, `${stem}ssant`, stem);
}

function conjugateThirdGroup(root: string, model: readonly string[], emit: Emit): void {
  const [, presents = '', future = '', past = '', subjunctive = '', pastParticiple = '', presentParticiple] = model;
  const present = presents.split(' ');
  const plural = present[2]!.slice(0, -3);
  present.forEach((form, i) => {
    emit(root + form, Form.present | NUMBERS[i]!);
  });
  emitAll(emit, root + plural, FINITE_ENDINGS.imperfect, Form.imperfect);
  const [stem, type] = past.split(':') as [string, string];
  emitAll(emit, root + stem, PAST_ENDINGS[type]!, Form.past);
  emitAll(emit, root + future, FINITE_ENDINGS.future, Form.future);
  emitAll(emit, root + future, FINITE_ENDINGS.conditional, Form.conditional);
  emitAll(emit, root + subjunctive, ['e', 'e', '', '', 'ent'], Form.subjunctive);
  emitParticiples(emit, root + (presentParticiple ?? `${plural}ant`), root + pastParticiple);
}

/** Verbs like *finir* that end as some of the third group do. */
const LIKE_FINIR = /^(?:assortir|asservir|impartir|répartir)$/u;

/** The model of a verb of the third group; of verbs in -er, only *aller* has one. */
const modelOf = (lemma: string): readonly string[] | undefined =>
  (lemma.endsWith('er') && lemma !== 'aller') || LIKE_FINIR.test(lemma)
    ? undefined
    : irregular().find(([suffix]) => lemma.endsWith(suffix!));

/** What all the forms that `conjugate` emits begin with, or less: *appel* for *appeler*, *p* for *pouvoir*. */
export function startOfForms(lemma: string): string {
  const model = modelOf(lemma);
  if (model) return lemma.slice(0, lemma.length - model[0]!.length) + startOfModel(model);
  const stem = lemma.slice(0, -2);
  if (!lemma.endsWith('er')) return lemma.endsWith('ir') ? stem : lemma;
  // « envoyer, enverra », « céder, cède », « placer, plaçait », « essayer, essaie »
  if (stem.endsWith('voy')) return stem.slice(0, -2);
  for (let k = Math.max(0, stem.length - 3); k < stem.length; k++) if ('eé'.includes(stem.charAt(k))) return stem.slice(0, k);
  return /[cy]$/u.test(stem) ? stem.slice(0, -1) : stem;
}

function startOfModel(model: readonly string[]): string {
  const [first, ...rest] = model.flatMap((field) => field.split(' '));
  let length = first!.length;
  for (const form of rest) while (!form.startsWith(first!.slice(0, length))) length--;
  return first!.slice(0, length);
}

/**
 * Emits the forms of a French verb (first and third persons, nous and vous, participles, infinitive), each with its `Form` bits.
 * Also as spelt since 1990: *reconnait*, *cèdera*. First group with its spelling changes by rule; third group by the longest matching model of irregular.ts; other -ir verbs like *finir*.
 */
export function conjugate(lemma: string, emitted: Emit): void {
  const emit: Emit = lemma.endsWith('aître')
    ? (form, features) => {
        emitted(form, features);
        if (form.includes('aît')) emitted(form.replace('aît', 'ait'), features);
      }
    : emitted;
  emit(lemma, Form.infinitive);
  const model = modelOf(lemma);
  if (model) conjugateThirdGroup(lemma.slice(0, lemma.length - model[0]!.length), model, emit);
  else if (lemma.endsWith('er')) conjugateFirstGroup(lemma, emit);
  else if (lemma.endsWith('ir')) conjugateSecondGroup(lemma, emit);
}
