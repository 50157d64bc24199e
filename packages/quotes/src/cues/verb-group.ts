import { AUXILIARY, Flag, Kind, PREVERBAL } from '../text/flags.ts';
import { has, is, low, type Document } from '../text/document.ts';
import { hasForm, isBehindOpposite, isCalled, isModal, isNominal, isNounForm, verbIn } from '../text/verb-use.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { Form } from '../verbs/conjugate.ts';
import type { CueVerb } from '../verbs/cue-verb.ts';
import { isBesideWhom, linksInfinitive } from '../text/function-words.ts';
import { isWordOf } from '../text/closed-classes.ts';
import { auxiliaryOf } from './auxiliary.ts';

export const MOODS = ['finite', 'infinitive', 'present participle', 'past participle'] as const;

/** A reporting verb with its auxiliaries, clitics and modals. Word indices, ends included. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The lexical verb. */
  readonly head: number;
  readonly cue: CueVerb;
  readonly mood: (typeof MOODS)[number];
  /** `Form` bits of the word that carries the tense. */
  readonly tense: number;
  /** Index of the inverted pronoun, or -1. */
  readonly inverted: number;
  /** With an auxiliary: *a dit*, *s'est félicité*. */
  readonly compound: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
}

const isLink = (doc: Document, i: number): boolean => has(doc, i, PREVERBAL | Flag.adverb | Flag.inversion) && !has(doc, i, Flag.comma);

/** Leftmost clitic or negation before word i. */
function cliticsBefore(doc: Document, i: number): number {
  let from = i;
  while (
    from > doc.first[i]! &&
    has(doc, from - 1, PREVERBAL) &&
    !has(doc, from - 1, Flag.inversion) &&
    !(low(doc, from - 1) === 'lui' && has(doc, from - 1, Flag.capital)) &&
    !(isBesideWhom(doc, from - 1) && !has(doc, i, Flag.infinitive)) &&
    !isSubjectPronoun(doc, from - 1, i)
  )
    from--;
  return from;
}

/** *nous* and *vous* are subjects of a verb that agrees with them, objects of another: « les gens nous disent ». */
function isSubjectPronoun(doc: Document, i: number, verb: number): boolean {
  const ending = low(doc, i) === 'nous' ? /(?:ons|sommes|mes)$/u : low(doc, i) === 'vous' ? /(?:ez|êtes|tes)$/u : undefined;
  return ending?.test(low(doc, verb)) === true;
}

/** The finite modal or half-auxiliary that governs an infinitive at i (*devait conclure*, *tient à préciser*, *a fait savoir*): its index, or -1. */
function modalOf(doc: Document, i: number): number {
  let k = i - 1;
  while (k >= doc.first[i]! && isLink(doc, k)) k--;
  if (linksInfinitive(doc, k) || low(doc, k) === 'par') k--;
  if (low(doc, k) === "jusqu'") k--;
  while (has(doc, k, Flag.adverb | Flag.inversion | Flag.negation) && !has(doc, k, Flag.finite)) k--;
  const carrying = isSpeechNoun(low(doc, k), 'carrying') ? (has(doc, k - 1, Flag.determiner) ? k - 2 : k - 1) : -1;
  if (carrying >= 0) k = carrying;
  if (k < doc.first[i]! || !has(doc, k, Flag.finite | Flag.pastParticiple) || has(doc, k, Flag.preposition)) return -1;
  return carrying >= 0 || isModal(doc, k) || isModalOfOneself(doc, k) || isMadeTo(doc, k) ? k : -1;
}

/** « se [permet] d'ironiser », « s'est [risqué] à prédire » */
function isModalOfOneself(doc: Document, k: number): boolean {
  if (!hasForm(doc, k, Form.modalReflexive)) return false;
  let i = k - 1;
  while (has(doc, i, AUXILIARY | Flag.adverb | PREVERBAL) && !is(doc, i, Kind.oneself)) i--;
  return is(doc, i, Kind.oneself);
}

/** « a été [contraint] d'admettre », « est bien [obligé] de reconnaître »: a participle whose subject is who does it. */
function isMadeTo(doc: Document, k: number): boolean {
  if (!isWordOf(low(doc, k), 'made-to')) return false;
  let i = k - 1;
  while (has(doc, i, Flag.adverb)) i--;
  return has(doc, i, Flag.etre);
}

/** The mood that its auxiliary gives a participle: « a osé », « avoir osé », « ayant osé ». */
const moodOf = (doc: Document, aux: number): VerbGroup['mood'] =>
  has(doc, aux, Flag.finite) ? 'finite' : /^(?:avoir|être)$/u.test(low(doc, aux)) ? 'infinitive' : 'present participle';

/** Reads the verb group around the reporting verb at i; undefined where the form is a noun, an adjective or no report. */
function readVerbGroup(doc: Document, i: number): VerbGroup | undefined {
  const verb = doc.info[i]!;
  if ((!verb.cue && !verb.reflexive) || (has(doc, i, Flag.infinitive) ? isNounForm(doc, i) : isNominal(doc, i))) return undefined;
  if (
    low(doc, i - 1).startsWith('entend') ||
    (low(doc, i).startsWith('entend') && low(doc, i + 1) === 'parler') ||
    (low(doc, i - 1) === 'lieu' && low(doc, i) === 'dit') ||
    looksLike(doc, i) ||
    isCalled(doc, i)
  )
    return undefined;
  if ((has(doc, i, Flag.capital) && doc.first[i] !== i) || low(doc, i) === 'maintenant' || isAddress(doc, i)) return undefined;
  if (has(doc, i, Flag.infinitive)) {
    const modal = modalOf(doc, i);
    if (modal < 0)
      return finish(doc, { head: i, mood: 'infinitive', from: cliticsBefore(doc, i), carrier: -1, aux: -1, tense: Form.infinitive });
    const aux = has(doc, modal, Flag.finite) && !has(doc, modal, Flag.pastParticiple) ? -1 : auxiliaryOf(doc, modal);
    const carrier = aux >= 0 ? aux : modal;
    if ((aux < 0 && !has(doc, modal, Flag.finite)) || /^(?:fau[td]|fall)/u.test(low(doc, modal))) return undefined;
    // « Force est d'admettre que »
    if (low(doc, carrier - 1) === 'force') return undefined;
    const mood = aux < 0 ? 'finite' : moodOf(doc, aux);
    const denies = hasForm(doc, modal, Form.denies);
    return finish(doc, { head: i, mood, from: cliticsBefore(doc, carrier), carrier, aux, tense: featuresOf(doc, carrier), denies });
  }
  if (has(doc, i, Flag.presentParticiple))
    return finish(doc, {
      head: i,
      mood: 'present participle',
      from: cliticsBefore(doc, i),
      carrier: -1,
      aux: -1,
      tense: Form.presentParticiple,
    });
  const aux = has(doc, i, Flag.pastParticiple) || has(doc, i - 1, Flag.avoir) ? auxiliaryOf(doc, i) : -1;
  if (aux >= 0)
    return finish(doc, {
      head: i,
      mood: moodOf(doc, aux),
      from: cliticsBefore(doc, aux),
      carrier: aux,
      aux,
      tense: featuresOf(doc, aux),
    });
  if (has(doc, i, Flag.finite) && has(doc, i, Flag.capital) && !has(doc, i + 1, Flag.inversion)) return undefined;
  if (has(doc, i, Flag.finite) && (!has(doc, i, Flag.pastParticiple) || isFiniteHomograph(doc, i)))
    return finish(doc, { head: i, mood: 'finite', from: cliticsBefore(doc, i), carrier: i, aux: -1, tense: verb.features });
  // « a salué les greffiers et prévenu que P »
  const isVerb =
    !has(doc, i, Flag.sourceNoun) || (has(doc, i - 1, Flag.coordinator) && has(doc, i + 1, Flag.que | Flag.negation | Flag.infinitive));
  if (has(doc, i, Flag.pastParticiple) && isVerb)
    return finish(doc, { head: i, mood: 'past participle', from: i, carrier: -1, aux: -1, tense: Form.pastParticiple });
  return undefined;
}

/** « On [dirait] que la digue bouge », « on aurait [dit] un train »: what something is like. */
const looksLike = (doc: Document, i: number): boolean =>
  (low(doc, i) === 'dirait' && low(doc, i - 1) === 'on') ||
  (low(doc, i) === 'dit' && low(doc, i - 1) === 'aurait' && low(doc, i - 2) === 'on');

/** « Notez que », « à noter que »: the writer speaks to the reader. */
function isAddress(doc: Document, i: number): boolean {
  if (has(doc, i, Flag.infinitive)) return low(doc, i - 1) === 'à' && !has(doc, i - 2, Flag.word);
  return (
    has(doc, i, Flag.finite) &&
    /(?:[^i]ez|[^i]ons)$/u.test(low(doc, i)) &&
    !has(doc, i - 1, Flag.subject | PREVERBAL) &&
    !has(doc, i + 1, Flag.inversion)
  );
}

/** *dit*, *conclut*: present and participle alike. Finite unless something makes it an adjective; « et *promis* » is the participle. */
const isFiniteHomograph = (doc: Document, i: number): boolean =>
  (!has(doc, i - 1, Flag.preposition) || isBehindOpposite(doc, i)) && !(has(doc, i - 1, Flag.coordinator) && low(doc, i).endsWith('is'));

const AUXILIARY_FEATURES: readonly (readonly [RegExp, number])[] = [
  [/(?:rait|raient|rais|rions|riez)$/u, Form.conditional],
  [/(?:ra|ront|rai|rons|rez)$/u, Form.future],
  [/(?:ait|aient|ais)$/u, Form.imperfect],
];
function featuresOf(doc: Document, i: number): number {
  const { features } = doc.info[i]!;
  if (features) return features;
  return AUXILIARY_FEATURES.find(([pattern]) => pattern.test(low(doc, i)))?.[1] ?? Form.present;
}

/** « a voulu savoir si », « mettre l'accent », « faire part », « faire état »: the last word of what makes *savoir*, *mettre* and *faire* report, or -1. */
function supportedNoun(doc: Document, head: number): number {
  if (low(doc, head) === 'savoir') return /^(?:voul|veu|cro[iy])/u.test(low(doc, head - 1)) ? head : -1;
  let i = head + 1;
  while (has(doc, i, Flag.adverb | Flag.inversion)) i++;
  if (/^(?:mot|terme|expression|adjectif|qualificatif)s?$/u.test(low(doc, i + 1))) return i + 1;
  if (low(doc, i) === "l'" && /^(?:accent|attention)$/u.test(low(doc, i + 1))) return i + 1;
  if (low(doc, i) === 'en') return isWordOf(low(doc, i + 1), 'put-in') ? i + 1 : -1;
  return (low(doc, head).startsWith('rend') ? low(doc, i) === 'hommage' : isWordOf(low(doc, i), 'done')) ? i : -1;
}

/** The words of a verb group. */
interface Parts extends Pick<VerbGroup, 'from' | 'head' | 'mood' | 'tense'> {
  /** The word that carries person and tense, or -1. */
  readonly carrier: number;
  /** The auxiliary, or -1. */
  readonly aux: number;
  /** « n'hésite pas à dire », « ne cesse de dire »: a modal whose negation affirms what it carries. */
  readonly denies?: boolean;
}

/** The group of the words found; undefined where its verb reports in another use only. */
function finish(doc: Document, { from, head, mood, tense, carrier, aux, denies = false }: Parts): VerbGroup | undefined {
  const verb = doc.info[head]!;
  let reflexive = false;
  let negated = false;
  const own = carrier >= 0 && has(doc, head, Flag.infinitive) ? head - 2 : from;
  for (let k = from; k < head; k++) {
    if (k >= own && (is(doc, k, Kind.oneself) || (is(doc, k, Kind.me | Kind.us) && verb.cue === undefined))) reflexive = true;
    if (has(doc, k, Flag.negation)) negated = true;
  }
  const cue = reflexive ? verb.reflexive : verb.cue;
  if (!cue) return undefined;
  const object = cue.frames.startsWith('+') ? supportedNoun(doc, head) : 0;
  if (object < 0) return undefined;
  const inversion = carrier >= 0 && has(doc, carrier + 1, Flag.inversion) ? carrier + 1 : -1;
  const passive =
    !has(doc, head, Flag.infinitive) &&
    ((aux >= 0 && has(doc, aux, Flag.etre) && !reflexive && low(doc, head) !== 'convenu') || hasBeen(doc, aux, head));
  return {
    from,
    to: Math.max(head, inversion, object, low(doc, head + 1) === 'du' && low(doc, head + 2) === 'doigt' ? head + 2 : -1),
    head,
    cue,
    mood,
    tense,
    inverted: inversion,
    compound: aux >= 0,
    passive,
    reflexive,
    negated: negated && !denies,
  };
}

function hasBeen(doc: Document, aux: number, head: number): boolean {
  if (aux >= 0) for (let k = aux; k < head; k++) if (low(doc, k) === 'été') return true;
  return false;
}

/** All reporting verbs of a document, in order. */
export function findVerbGroups(doc: Document): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < doc.length; i++) {
    if ((!doc.info[i]!.cue && !doc.info[i]!.reflexive) || i <= (groups.at(-1)?.to ?? -1)) continue;
    const group = readVerbGroup(doc, i);
    if (group && group.from > (groups.at(-1)?.head ?? -1)) groups.push(group);
    else if (group) groups.splice(-1, 1, group);
  }
  return groups;
}

/** « a dit que P tiendrait [et assure] que Q »: whether a verb is in the present, or its auxiliary, beside a clause that is told in the past, and so goes with its cue. */
export function leavesPast(doc: Document, cue: VerbGroup, group: VerbGroup, et: number): boolean {
  if ((cue.tense & Form.present) !== 0 && !cue.compound) return false;
  const verb = verbIn(doc, { from: cue.to + 1, to: et - 1 });
  return (
    verb >= 0 &&
    (has(doc, verb, AUXILIARY)
      ? /ai(?:en)?t$/u.test(low(doc, verb))
      : (doc.info[verb]!.features & (Form.conditional | Form.imperfect)) !== 0) &&
    (group.tense & Form.present) !== 0
  );
}
