import { bucket, likeliest, probabilitiesOf } from '@incise/entities/choice';
import { frameOf, linkBefore, openersOf, type Opener } from '../constructions/openers.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { sentenceTo } from '../cues/content.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import { documentOf } from '../cues/inversion.ts';
import { MOODS, type VerbGroup } from '../cues/verb-group.ts';
import { has, holderOf, is, low, type Document } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isHeadedBySomebody, mentionsSomebody } from '../text/somebody.ts';
import { speechNounOf } from '../text/speech-nouns.ts';
import { isFinite } from '../text/verb-use.ts';
import { borderOf, grammarOf, hashed, isLonePronoun } from './borders.ts';
import { choiceModel } from './model.ts';
import { inside, likely, share } from './reading.ts';

/** How probable each opener is, by its features, to open what a verb reports, and last that none does. */
export type WeighOpeners = (group: VerbGroup, openers: readonly Opener[], features: readonly (readonly number[])[]) => readonly number[];

const weighOpeners: WeighOpeners = (_group, _openers, features) => probabilitiesOf(choiceModel('openers'), features);

/** How probable an opener must be at least: where recall gains as much as precision loses. */
const LEAST = 0.45;

/** The place of the likeliest opener, if it is likely enough; the last of the chances is that of none. */
export function decidedOpener(chances: readonly number[]): number | undefined {
  const best = likeliest(chances, chances.length - 1);
  return chances[best]! >= LEAST ? best : undefined;
}

/** Which opener begins what a verb reports, if any, and how probable that is. */
export function chooseOpener(
  context: Context,
  group: VerbGroup,
  weigh = weighOpeners,
): { readonly opener: Opener; readonly probability: number } | undefined {
  const openers = openersOf(context, group);
  if (openers.length === 0) return undefined;
  const chances = weigh(group, openers, [...openerFeatures(context, group, openers), []]);
  const isTold = openers[0]!.kind === 'que' ? isReadThere(context.doc, group) : isCharge(context.doc, group, openers[0]!);
  const chosen = isTold ? 0 : decidedOpener(chances);
  return chosen === undefined ? undefined : { opener: openers[chosen]!, probability: chances[chosen]! };
}

/** « Dans une lettre, on peut lire [que P] »: whether a document is read, which says what *que* opens. */
function isReadThere(doc: Document, { cue, from, inverted }: VerbGroup): boolean {
  const on = inverted >= 0 ? inverted : from - 1;
  return cue.sense === 'read' && low(doc, on) === 'on' && documentOf(doc, on) !== undefined;
}

/** « Kiev accuse [Moscou d'avoir visé] un barrage »: what somebody named is charged with, as « accuse la direction d'avoir » is told by the labels. */
function isCharge(doc: Document, { cue, to, passive }: VerbGroup, opener: Opener): boolean {
  const link = opener.from - 1;
  if (cue.lemma !== 'accuser' || passive || link === to + 1 || !isOf(doc, link)) return false;
  for (let i = to + 1; i < link; i++) if (!has(doc, i, Flag.capital)) return false;
  return true;
}

const FORMS: readonly Opener['kind'][] = ['que', 'infinitive', 'question'];
const NOUNS = ['document', 'written', 'wording', 'saying', 'announcing', 'medium', 'measure'] as const;

/** What stands between a verb and an opener, each up to four times. */
function between(doc: Document, from: number, to: number) {
  const counts = { commas: 0, verbs: 0, infinitives: 0, participles: 0, prepositions: 0, phrases: 0 };
  const count = (what: keyof typeof counts): void => {
    counts[what] = Math.min(4, counts[what] + 1);
  };
  for (let i = from; i < to; i++)
    if (has(doc, i, Flag.comma)) count('commas');
    else if (has(doc, i, Flag.que | Flag.relative)) continue;
    else if (isFinite(doc, i)) count('verbs');
    else if (has(doc, i, Flag.infinitive)) count('infinitives');
    else if (has(doc, i, Flag.presentParticiple)) count('participles');
    else if (has(doc, i, Flag.preposition)) count('prepositions');
    else if (has(doc, i, Flag.determiner)) count('phrases');
  return counts;
}

/** How far behind its opener a clause's verb is looked for. */
const CLAUSE = 16;

/** The same features where no verb is found. */
const NO_VERB: readonly number[] = [0, 0, 0, 0];

/** The verb of the clause that an opener begins: « les efforts que X [a consentis] depuis » lacks the object that « que X [a fait] des efforts » has. */
function verbBehind(doc: Document, at: number): readonly number[] {
  let verb = at + 1;
  while (verb < at + CLAUSE && has(doc, verb, Flag.word) && !isFinite(doc, verb)) verb++;
  if (!isFinite(doc, verb)) return NO_VERB;
  let to = verb;
  while (has(doc, to + 1, Flag.pastParticiple | Flag.infinitive | Flag.adverb | Flag.negation)) to++;
  const participle = has(doc, verb, Flag.avoir) && has(doc, to, Flag.pastParticiple) ? low(doc, to) : '';
  return [
    /* after */ borderOf(doc, to + 1),
    /* grammarAfter */ grammarOf(doc, to + 1),
    /* agreed */ participle === '' ? 0 : /(?:e|[^iuo]s)$/u.test(participle) ? 2 : 1,
    /* verb */ bucket(verb - at, [2, 3, 5, 9]),
  ];
}

/** *ne … que* without *pas* restricts: « n'a confirmé que le blocage ». */
function negation(doc: Document, { negated, from, to }: VerbGroup): number {
  if (!negated) return 0;
  for (let i = from; i <= to + 1; i++) if (is(doc, i, Kind.negative)) return 1;
  return 2;
}

/** Who is the verb's subject, as far as rules tell. */
function subjectFeatures(context: Context, group: VerbGroup): readonly number[] {
  const { doc } = context;
  const source = sourceOf(context, group);
  if (!source) return [0, 0, 0, 0, 0, 0];
  const noun = headOf(doc, source);
  return [
    /* source */ isLonePronoun(doc, source) ? 1 : mentionsSomebody(doc, source) ? 2 : 3,
    /* pronoun */ source.from === source.to ? hashed(low(doc, source.from), 30) : 0,
    /* head */ source.to === source.from ? 0 : isHeadedBySomebody(doc, source) ? 1 : 2,
    /* noun */ has(doc, noun, Flag.body) ? 1 : has(doc, noun, Flag.sourceNoun) ? 2 : has(doc, noun, Flag.capital) ? 3 : 4,
    /* speech */ 1 + speechNounOf(low(doc, noun), NOUNS),
    /* side */ source.to === group.from - 1 ? 1 : source.to < group.from ? 2 : 3,
  ];
}

/** « , lui, », « , elles, » behind a verb: what only sets its subject against others. */
const isEmphasis = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.comma) && /^(?:lui|elles?|eux)$/u.test(low(doc, i + 1)) && has(doc, i + 2, Flag.comma);

/** For each opener its features, a small whole number each. */
function openerFeatures(context: Context, group: VerbGroup, openers: readonly Opener[]): number[][] {
  const { doc } = context;
  // A reading tells what the outer words are, not what is reported in them.
  const words = holderOf(doc, group.head) >= 0 ? undefined : context.words;
  const end = sentenceTo(doc, group.to) + 1;
  // « Le maire demande[, lui,] où »: as if that were not there.
  const to = isEmphasis(doc, group.to + 1) ? group.to + 3 : group.to;
  const wordAt = (i: number): number => (i <= to ? i - to + group.to : i);
  const skipped = skipAdjuncts(doc, to + 1, end);
  const shared = [
    /* lemma */ hashed(group.cue.lemma, 61),
    /* sense */ hashed(group.cue.sense, 61),
    /* mood */ MOODS.indexOf(group.mood) + (group.passive ? MOODS.length : 0),
    /* compound */ group.compound ? 1 : 0,
    /* negation */ negation(doc, group),
    /* reflexive */ group.reflexive ? 1 : 0,
    /* inverted */ group.inverted >= 0 ? 1 : 0,
    /* modal */ Math.min(4, group.head - group.from),
    /* tense */ Math.min(6, 31 - Math.clz32(group.tense)),
    /* previous */ borderOf(doc, group.from - 1),
    /* grammarPrevious */ grammarOf(doc, group.from - 1),
    /* grammarEarlier */ grammarOf(doc, group.from - 2),
    /* behind */ borderOf(doc, to + 1),
    /* grammarBehind */ grammarOf(doc, to + 1),
    /* said */ holderOf(doc, group.head) >= 0 ? 1 : 0,
    ...subjectFeatures(context, group),
    /* cue */ words ? likely(inside(words, 'cue', [group])) : 0,
  ];
  return openers.map((opener, k) => {
    const { kind, from, at } = opener;
    const frame = frameOf(doc, group, opener);
    const link = linkBefore(doc, opener);
    const { commas, verbs, infinitives, participles, prepositions, phrases } = between(doc, to + 1, from);
    const own = [
      /* kind */ FORMS.indexOf(kind),
      /* link */ link === '' ? 0 : link === 'à' ? 2 : 1,
      /* frame */ frame === undefined ? 0 : frame === frame.toUpperCase() ? 1 : 2,
      /* skipped */ skipped === from || skipped === from - 1 ? 1 : skipped > from ? 2 : 0,
      /* away */ bucket(from - to, [2, 3, 4, 6, 9, 14, 20]),
      /* order */ k,
      /* alike */ openers.slice(0, k).filter((other) => other.kind === kind).length,
      commas,
      /* openers */ openers.length,
      verbs,
      infinitives,
      participles,
      prepositions,
      phrases,
      /* before */ borderOf(doc, wordAt(from - 1)),
      /* grammarBefore */ grammarOf(doc, wordAt(from - 1)),
      /* second */ borderOf(doc, wordAt(from - 2)),
      /* grammarSecond */ grammarOf(doc, wordAt(from - 2)),
      /* word */ hashed(low(doc, at), 61),
      /* next */ borderOf(doc, at + 1),
      /* grammarNext */ grammarOf(doc, at + 1),
      /* third */ borderOf(doc, at + 2),
      ...(kind === 'que' ? verbBehind(doc, at) : NO_VERB),
      /* negated */ from < at ? 1 : 0,
      /* mark */ doc.opens[from - 1]! >= 0 ? 1 : doc.opens[at + 1]! >= 0 ? 2 : 0,
      /* marks */ doc.nextOpen[at]! < end ? 1 : 0,
      /* level */ holderOf(doc, at) === holderOf(doc, group.head) ? 0 : 1,
    ];
    return own.concat(shared, [
      /* inside */ share(words, 'content', [{ from: at + 1, to: Math.min(at + 4, doc.length - 1) }]),
      /* outside */ words ? likely(inside(words, 'content', [{ from: from - 1, to: from - 1 }])) : 0,
    ]);
  });
}
