import type { Document } from '../resolve/document.ts';
import { isSubjectOf } from '../resolve/clauses.ts';
import type { Draft } from '../resolve/drafts.ts';
import { fold } from '../text/fold.ts';
import { agrees } from '../resolve/appositions.ts';
import { foldedAt } from '../resolve/word.ts';
import type { RolePhrase } from '../resolve/role-phrases.ts';
import { isRole, type Described } from './described.ts';
import { fitOf, fitOfRole, isMatch, isOther, liesIn, OTHER_OWNER, ownerOf } from './fit.ts';
import type { Standing, Standings } from './standing.ts';
import { hasUndergone, isOffice } from './undergone.ts';
import { isDeterminer, isGovernor, isRelative, isTheirs, opensClause } from '../text/function-words.ts';

/** An entity that a description may stand for. */
export interface Option extends Standing {
  /** Place among those of its kind, the last one spoken of first; -1 for one not spoken of yet. */
  readonly rank: number;
}

/** How many mentions after a description are looked at, and how many sentences. */
const AHEAD = 8;
const SENTENCES_AHEAD = 2;
/** How many bearers of a role or members of a class are kept from the whole text. */
const HOLDERS = 3;

/** The first to bear each role, and of each class, of the whole text. */
export function holdersOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const holders = new Map<string, Draft[]>();
  const add = (key: string, draft: Draft): void => {
    const list = holders.get(key);
    if (!list) holders.set(key, [draft]);
    else if (list.length < HOLDERS && !list.includes(draft)) list.push(draft);
  };
  for (const draft of drafts) {
    for (const { lemma, wider } of draft.roles) for (const key of [lemma, ...wider]) add(key, draft);
    for (const kind of draft.classes) add(kind, draft);
    if (draft.type !== 'PER' && draft.name.includes(' ')) add(fold(draft.name.slice(0, draft.name.indexOf(' '))), draft);
  }
  return holders;
}

/** Whether the text says that somebody holds an office. */
const holds = ({ roles }: Draft, { lemma, of }: RolePhrase): boolean => of !== undefined && roles.some((role) => role.lemma === lemma);

/** « Le ministre », « le président américain »: offices that the text names the bearer of, if it names him at all. */
const isOfState = ({ lemma, of, past }: RolePhrase): boolean =>
  !past &&
  (/^(?:(?:premier )?ministre|(?:sous-)?prefet|procureur|recteur|ambassadeur)/u.test(lemma) ||
    (lemma === 'president' && of?.known?.country !== undefined));

/** Whether the text calls somebody something else, now. */
const isElse = (draft: Draft, phrase: RolePhrase): boolean => draft.roles.length > 0 && !isMatch(fitOfRole(draft, phrase).fit);

const HEAD = /^(?:chef|directeur|dirigeant|patron|pdg|porte-parole|president|responsable)/u;

/** « Le patron du Figaro » is not the president of another body or country. */
function isHeadElsewhere(draft: Draft, phrase: RolePhrase): boolean {
  const { role } = fitOfRole(draft, phrase);
  return (
    role !== undefined &&
    role.lemma !== phrase.lemma &&
    (role.of !== undefined || role.office !== undefined) &&
    ownerOf(phrase, role) === OTHER_OWNER
  );
}

/** « Le maire de Lille » is not whom the text calls mayor of Lens, and nothing else; « le président d'Airbus » not that of Renault, where it says who else is. */
function mayHold(draft: Draft, phrase: RolePhrase, isHeld: boolean): boolean {
  const { roles } = draft;
  const { lemma, of } = phrase;
  if (isOfState(phrase) && isElse(draft, phrase)) return false;
  if (of?.type === 'ORG' && HEAD.test(lemma) && isHeadElsewhere(draft, phrase)) return false;
  if (of?.type === 'ORG' && isHeld) {
    const offices = roles.filter((role) => role.lemma === lemma && role.of !== undefined);
    return offices.length === 0 || offices.some((role) => role.of === of);
  }
  if (of?.type !== 'LOC') return true;
  const same = roles.filter((role) => role.lemma === lemma && role.of?.type === 'LOC');
  return same.length === 0 || same.some((role) => role.of === of || liesIn(role.of!, of));
}

/** « Le directeur a reçu Luc Ferral »: within a sentence, a description is only whom a comma or bracket sets off, not who stands in « , que Luc Ferral a reçu, » or « , soutenu par Luc Ferral, ». */
const setsOff = ({ words }: Document, last: number): boolean =>
  /^[,(:–—]$/u.test(words[last]?.folded ?? '') &&
  !isRelative(foldedAt(words, last + 1)) &&
  !isGovernor(foldedAt(words, last + 1)) &&
  !(isGovernor(foldedAt(words, last + 2)) && PARTICIPLE.test(foldedAt(words, last + 1)));

const PARTICIPLE = /(?:[eiu]|is|it|ert)e?s?$/u;

/** How many words a reporting verb and an adverb may take between marks and who says them, and how many words said are read. */
const VERB = 5;
const SAID = 200;

/** The marks that close right before « , a dit le député » in its sentence; an empty stretch where none do. */
function marksBefore({ words, sentenceOf }: Document, first: number): { readonly open: number; readonly close: number } {
  let close = first - 1;
  while (close > first - VERB && close > 0 && words[close]!.quotes === undefined) close--;
  if (words[close]?.quotes !== 'close' || sentenceOf[close] !== sentenceOf[first]) return { open: first, close: first };
  let open = close - 1;
  while (open > close - SAID && open > 0 && words[open]!.quotes === undefined) open--;
  return { open, close };
}

/** How many words of an incise stand before the name: « , confie à l'AFP l'épidémiologiste X ». */
const INCISE = 8;

/** « Rien n'est sûr, confie l'épidémiologiste X. Il faut attendre »: whom an incise names inside marks says the words. */
function isIncised({ words }: Document, open: number, first: number): boolean {
  let comma = first - 1;
  while (comma > open && first - comma < INCISE && words[comma]!.folded !== ',') comma--;
  const verb = words[comma + 1]!;
  return (
    comma > open &&
    comma + 1 < first &&
    words[comma]!.folded === ',' &&
    verb.word &&
    !verb.capital &&
    !isDeterminer(verb.folded) &&
    !opensClause(verb.folded) &&
    !isGovernor(verb.folded)
  );
}

/** « L'ancien maire … [Son] successeur, Damien Roux »: whether somebody is first spoken of as somebody else's. */
const isTiedTo = ({ words }: Document, { mentions }: Draft): boolean => {
  const first = mentions.reduce((at, mention) => Math.min(at, mention.first), words.length);
  return isTheirs(foldedAt(words, first));
};

/** What a description may stand for, the rules' answer first, if there is one: whoever was spoken of lately, who is spoken of next, and who bears such a role. */
export function optionsFor(
  document: Document,
  standings: Standings,
  holders: ReadonlyMap<string, readonly Draft[]>,
  { phrase, first, last, answer }: Described,
): Option[] {
  const { sentenceOf } = document;
  const role = isRole(phrase);
  const ahead = standings.ahead(AHEAD);
  const from = setsOff(document, last) ? 0 : 1;
  const inside = new Set<Draft>();
  // « Le député a dit que Luc Ferral ment »: nor is who is named behind it in its sentence.
  for (const { draft, mention } of ahead)
    if (mention.first < last || (from > 0 && mention.kind === 'name' && sentenceOf[mention.first] === sentenceOf[first])) inside.add(draft);
  const said = marksBefore(document, first);
  const options = new Map<Draft, Option>();
  const isHeld = role && (holders.get(phrase.lemma) ?? []).some((draft) => holds(draft, phrase));
  // « L’ancien maire » may have been arrested.
  const isOfficial = role && !phrase.past && isOffice(phrase);
  const add = (standing: Standing, rank: number): void => {
    const { draft, mention, count } = standing;
    if (
      options.has(draft) ||
      inside.has(draft) ||
      role !== (draft.type === 'PER') ||
      // « l'entreprise » is no country, and no place that is something else.
      (answer !== draft && draft.type === 'LOC' && isOther(fitOf(draft, phrase))) ||
      (role && !(agrees(draft, phrase) && mayHold(draft, phrase, isHeld))) ||
      (isOfficial && hasUndergone(document, draft))
    )
      return;
    // « Le Dr Ferral a opéré le blessé »: the subject of the clause is not described in it.
    if (answer !== draft && mention.last <= first && isSubjectOf(document, mention.first, first)) return;
    // « Luc Ferral ment », a dit le député: who is named in the words said does not say them.
    const isInside = mention.kind === 'name' && mention.first > said.open && mention.last <= said.close;
    if (answer !== draft && isInside && !isIncised(document, said.open, mention.first)) return;
    options.set(draft, { draft, mention, count, rank });
  };
  const recent = role ? standings.people : standings.things;
  const addDraft = (draft: Draft): void => {
    const standing = standings.of(draft);
    const mention = standing?.mention ?? draft.mentions[0]!;
    add({ draft, mention, count: standing?.count ?? 0 }, standing ? recent.indexOf(standing) : -1);
  };
  if (answer) addDraft(answer);
  recent.forEach((standing, rank) => {
    add(standing, rank);
  });
  for (const { draft, mention } of ahead) {
    const sentences = sentenceOf[mention.first]! - sentenceOf[first]!;
    if (mention.first < last || sentences < from || sentences > SENTENCES_AHEAD || standings.of(draft) || isTiedTo(document, draft))
      continue;
    // not « Le maire de Brest a refusé. [Luc Ferral, éleveur], … »: whom the text calls something else when it first names him
    if (!isOther(fitOf(draft, phrase))) add({ draft, mention, count: 0 }, -1);
  }
  const keys = role ? [phrase.lemma, ...phrase.wider] : [phrase.noun.noun, ...phrase.noun.classes];
  for (const key of keys) for (const draft of holders.get(key) ?? []) addDraft(draft);
  return [...options.values()];
}
