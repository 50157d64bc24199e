import { isOf, type Document } from '../resolve/document.ts';
import type { Draft } from '../resolve/drafts.ts';
import type { ClassPhrase } from '../resolve/class-phrases.ts';
import { campsOf } from '../resolve/fields.ts';
import type { RolePhrase } from '../resolve/role-phrases.ts';
import { foldedAt } from '../resolve/word.ts';
import { isRole, isTheirs, type Described } from './described.ts';
import { bucket, likelihood } from '../choice/bucket.ts';
import { fitOfClass, fitOfRole, isMatch, nationOf, ownerOf, standsBeside, SURNAME, tieOf } from './fit.ts';
import { UNNAMED_KIND } from './nouns.ts';
import type { Option } from './options.ts';
import type { Standings } from './standing.ts';
import { beforeDescription, opensSentence, DESCRIBES, followsOf, lastPronoun, OPENS, placeOf } from './surroundings.ts';
import type { TextMap } from './text-map.ts';
import { isSuffering } from './undergone.ts';
import { isIndefinite } from '../text/function-words.ts';

/** For what the noun of a description stood before: somebody, or nobody whom the text names (`undefined`). */
export interface Earlier {
  readonly draft: Draft | undefined;
  readonly token: number;
}

/** What is asked of an entity only, from *owner* to *opening*, as it is for nobody. */
const UNASKED: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const NEAR = 3;

/** Bare, with adjectives, with « de » and a common noun, with a body or person, with a place or nationality, or with somebody or something new: « le maire d'un village ». */
function shapeOf({ words }: Document, phrase: RolePhrase | ClassPhrase, head: number, last: number): number {
  if (isOf(words[head + 1]) && isIndefinite(foldedAt(words, head + 2))) return 5;
  if (isRole(phrase)) return phrase.of ? (phrase.of.type === 'LOC' ? 4 : 3) : phrase.domain !== '' ? 2 : last > phrase.inner ? 1 : 0;
  if (phrase.complement) return 2;
  if (phrase.country || phrase.continent !== undefined || phrase.local) return 4;
  return last > head + 1 + (phrase.noun.noun.split(' ').length - 1) ? 1 : 0;
}

/** A description, whom it may mean, and what the text said before of its noun. */
export interface Asked {
  readonly described: Described;
  readonly kind: number;
  readonly options: readonly Option[];
  readonly earlier: Earlier | undefined;
  /** Somebody without a name was introduced by the noun since. */
  readonly isNew: boolean;
  /** Whom the latest description of somebody meant. */
  readonly latest: Draft | undefined;
  /** Who was spoken of last and has no name. */
  readonly stranger: RolePhrase | undefined;
  /** How probable each option is by the reading's links, and last nobody. */
  readonly linked: readonly number[] | undefined;
}

/** The features of each option of a description, a small whole number each, and last those of nobody; `hidden` leaves out what the rules say. */
export function describe(map: TextMap, standings: Standings, asked: Asked, hidden: boolean): number[][] {
  const { document, quoted, paragraphOf, hasQuotes, most, nationality } = map;
  const { words, sentenceOf } = document;
  const { described, kind, options, earlier, isNew, linked, latest, stranger } = asked;
  const { phrase, first, head, last, answer } = described;
  const here = sentenceOf[first]!;
  const role = isRole(phrase);
  const isPossessive = isTheirs(described);
  const sentencesTo = ({ mention }: Option): number => here - sentenceOf[mention.first]!;
  const near = options.filter((option) => option.rank >= 0 && sentencesTo(option) <= NEAR).length;
  const shape = shapeOf(document, phrase, head, last);
  const determiner = words[first]!.folded;
  const article = isPossessive
    ? theirs(determiner)
    : determiner.startsWith('c')
      ? 1
      : determiner === "l'"
        ? 2
        : /^[da]u$/u.test(determiner)
          ? 3
          : 0;
  const before = beforeDescription(document, first);
  const owner = role && phrase.of ? standings.of(phrase.of)?.mention.first : undefined;
  const whose = isPossessive ? standings.subject(here) : undefined;
  const isOther = (option: Option): boolean => option.draft !== whose && option.rank >= 0 && sentencesTo(option) < 2;
  const others = options.filter(isOther).length;
  const fits = options.map(({ draft }) => (role ? fitOfRole(draft, phrase) : { fit: fitOfClass(draft, phrase), role: undefined }));
  const matching = fits.filter(({ fit }) => isMatch(fit)).length;
  const wanted = role ? campsOf(`${textOf(document, first, last)} ${phrase.of?.name ?? ''}`) : [];
  const past = role && phrase.past ? 1 : 0;
  const since = stranger ? sinceStranger(document, stranger, described) : 0;
  const introduced = since === 0 ? 0 : (stranger!.determiner === 'indefinite' ? 1 : 3) + (opensSentence(document, stranger!.first) ? 1 : 0);
  const suffers = role && isSuffering(phrase);
  const offered = Math.min(7, options.length);
  const pronoun = lastPronoun(document, first);
  const follows = followsOf(document, last, first);

  const of = (option: Option, i: number): number[] => {
    const { draft, mention, count, rank } = option;
    const { fit, role: fitted } = fits[i]!;
    const distance = sentencesTo(option);
    const isAhead = mention.first > first;
    const saysHere = hasQuotes[sentenceOf[mention.first]!] && !quoted[mention.first];
    const features = [
      /* trust */ hidden ? 0 : draft === answer ? 1 : answer ? 2 : 3,
      kind,
      /* type */ draft.type === 'PER' ? 0 : draft.type === 'ORG' ? 1 : draft.known?.country ? 3 : 2,
      fit,
      /* match */ isMatch(fit) ? Math.min(2, matching) : matching === 0 ? 0 : 3,
      /* owner */ role ? ownerOf(phrase, fitted) : 0,
      /* beside */ !role || !phrase.of ? 0 : standsBeside(document, owner, mention.first) ? 1 : 2,
      /* nation */ nationOf(phrase, draft, nationality),
      /* gender */ !role || !phrase.gender || !draft.gender ? 1 : draft.gender === phrase.gender ? 2 : 3,
      /* reach */ isAhead ? 3 : bucket(distance, [2, 5]),
      /* gap */ isAhead && distance === 0 ? 1 + bucket(mention.first - last, [2, 3, 4, 6, 9, 15]) : 0,
      /* distance */ distance < 0 ? 8 - Math.max(distance, -3) : isAhead ? 8 : bucket(distance, [1, 2, 3, 4, 6, 10, 20]),
      /* recency */ rank < 0 ? 6 : bucket(rank, [1, 2, 3, 5, 7]),
      /* paragraph */ bucket(Math.abs(paragraphOf[here]! - paragraphOf[sentenceOf[mention.first]!]!), [1, 2, 4]),
      /* place */ placeOf(document, mention),
      /* speaks */ (before === 2 ? 3 : 0) + (saysHere ? (isAhead ? 2 : 1) : 0),
      /* count */ bucket(count, [1, 2, 3, 5, 8]),
      /* most */ draft.mentions.length === most[draft.type] ? 0 : draft.mentions.length > 1 ? 1 : 2,
      /* opening */ bucket(sentenceOf[draft.mentions[0]?.first ?? first]!, [1, 3, 6]),
      /* rivals */ Math.min(3, near - (rank >= 0 && distance <= NEAR ? 1 : 0)),
      /* earlier */ isNew ? 1 : !earlier ? 0 : earlier.draft === draft ? 2 : earlier.draft ? 3 : 4,
      /* quoted */ (quoted[first] ? 2 : 0) + (quoted[mention.first] ? 1 : 0),
      shape,
      /* determiner */ article,
      before,
      past,
      /* camp */ wanted.length === 0 ? 0 : campOf(draft, wanted),
      /* linked */ likelihood(linked?.[i]),
      /* undergone */ role ? (suffers ? 3 : 1) + (map.isBefallen(draft) ? 1 : 0) : 0,
      /* latest */ !latest ? 0 : latest === draft ? 1 : 2,
      offered,
      /* tokens */ isAhead ? 8 : bucket(first - mention.first, [6, 12, 20, 35, 60, 100, 180]),
      /* pronoun */ pronoun === undefined ? 0 : !draft.gender ? 1 : draft.gender === pronoun ? 2 : 3,
      follows,
      /* subject */ standings.subject(here) === draft ? 1 : 0,
      /* stranger */ since === 0 ? 0 : isAhead || mention.first > stranger!.first ? 1 : 1 + since,
      introduced,
    ];
    if (isPossessive) features.push(/* tie */ tieOf(draft, whose), /* alone */ isOther(option) ? Math.min(2, others) : 0);
    return features;
  };

  const nobody = [
    /* trust */ hidden ? 0 : answer ? 4 : 5,
    kind,
    /* type */ 4,
    /* fit */ 0,
    /* match */ 4 + Math.min(2, matching),
    ...UNASKED,
    /* rivals */ Math.min(3, near),
    /* earlier */ isNew ? 6 : !earlier ? 5 : 7,
    /* quoted */ quoted[first] ? 5 : 4,
    shape,
    article,
    before,
    past,
    /* camp */ 0,
    /* linked */ likelihood(linked?.at(-1)),
    /* undergone */ role && suffers ? 3 : 0,
    /* latest */ latest ? 3 : 0,
    offered,
    /* tokens */ 0,
    /* pronoun */ pronoun === undefined ? 0 : 1,
    follows,
    /* subject */ 0,
    /* stranger */ since,
    introduced,
    ...(isPossessive ? [/* tie */ 0, /* alone */ 3 + Math.min(2, others)] : []),
  ];
  return [...options.map(of), nobody];
}

const [KIND, FIT, RECENCY, PLACE, PAST, TIE] = [1, 3, 12, 14, 25, 37] as const;

/** Whether the features of an option are those of whom the text or a lexicon calls so. */
export const isCalledSo = (option: readonly number[]): boolean => isMatch(option[FIT]!);

/** Whether the features of an option are those of « le préfet », « la voisine » for whom the text does not call so; « l'ancienne ministre » is somebody named. */
export const isUntold = (option: readonly number[]): boolean => option[KIND] === UNNAMED_KIND && !isCalledSo(option) && option[PAST] === 0;

/** Whether the features of an option are those of whom « sa femme » may mean by the surname. */
export const isNamesake = (option: readonly number[]): boolean => option[TIE] === SURNAME;

/** Whether the noun of a description fits two options alike. */
export const fitsAsWell = (a: readonly number[], b: readonly number[]): boolean => a[FIT] === b[FIT];

/** Whether one option was spoken of since another, as what opens its sentence or describes, or in the same place. */
export const isLater = (a: readonly number[], b: readonly number[]): boolean =>
  a[RECENCY]! < b[RECENCY]! && (a[PLACE] === b[PLACE] || a[PLACE] === OPENS || a[PLACE] === DESCRIBES);

/** « son », « leur », « mon », « notre ». */
const theirs = (determiner: string): number =>
  determiner.startsWith('s') ? 4 : determiner.startsWith('l') ? 5 : determiner.startsWith('m') ? 6 : 7;

const textOf = ({ text, tokens }: Document, first: number, last: number): string => text.slice(tokens[first]!.start, tokens[last - 1]!.end);

/** « Le candidat socialiste » is no ecologist. */
function campOf({ roles }: Draft, wanted: readonly string[]): number {
  const own = roles.flatMap(({ title, of }) => campsOf(`${title} ${of?.name ?? ''}`));
  return own.length === 0 ? 1 : own.some((camp) => wanted.includes(camp)) ? 2 : 3;
}

/** How many sentences ago, from 1, somebody without a name was spoken of whom a description may mean; 0 where that is long ago or the words do not agree. */
function sinceStranger({ sentenceOf }: Document, stranger: RolePhrase, { phrase, first }: Described): number {
  const sentences = sentenceOf[first]! - sentenceOf[stranger.first]!;
  if (!isRole(phrase) || sentences > NEAR) return 0;
  return phrase.gender && stranger.gender && phrase.gender !== stranger.gender ? 0 : 1 + sentences;
}
