import type { Candidate } from '../cues/candidate.ts';
import { inner } from '../cues/content.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import { agentAfter } from '../cues/inversion.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { AUXILIARY, Flag } from '../text/flags.ts';
import { mentionsSomebody } from '../text/somebody.ts';
import { subjectBefore } from '../text/subject.ts';
import { isFinite } from '../text/verb-use.ts';
import { standsAsClause } from './around.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isUtterance } from './colon.ts';

/** « accusé de « vol » », « un bloc qualifié de « modéré » »: judged by nobody in the text, if no agent follows. */
const isAnonymous = (group: VerbGroup): boolean =>
  group.mood === 'past participle' || (group.passive && !/^(?:write|read|publish)$/u.test(group.cue.sense));

/** « y a vu « un échec » », « voit dans ce retour « un échec » »: sees as a judge does. */
const isFigurative = (doc: Document, { from, to }: VerbGroup): boolean =>
  low(doc, from) === 'y' || low(doc, from - 1) === 'y' || low(doc, to + 1) === 'dans';

/** The reporting verb whose object holds the stretch that opens at `open`: the nearest before it with no other clause between. */
function governor(context: Context, open: number, nearest: number): VerbGroup | undefined {
  const { doc, groups } = context;
  const group = groups[nearest];
  if (
    !group ||
    low(doc, open - 1) === 'qui' ||
    group.from < doc.first[open]! ||
    doc.inside[group.head] !== doc.inside[open - 1] ||
    open - group.to > 30
  )
    return undefined;
  if (group.cue.lemma === 'voir' && !isFigurative(doc, group) && low(doc, open - 1) !== 'comme') return undefined;
  if (group.cue.lemma === 'considérer' && low(doc, group.from - 1) === 'en') return undefined;
  if (group.cue.lemma === 'trouver' && low(doc, group.from) === 'y') return undefined;
  if (group.cue.lemma === 'appeler' && ![open - 1, open + 1, group.to + 1].some((i) => /^(?:à|aux?)$/u.test(low(doc, i)))) return undefined;
  if (
    /^aux?$/u.test(low(doc, open - 1)) &&
    (doc.closes[open + 2]! >= 0 || (doc.closes[open + 3]! >= 0 && has(doc, open + 2, Flag.capital)))
  )
    return undefined;
  if (!group.cue.frames.includes('p') && !(group.cue.frames.includes('m') && open <= pastInsertion(doc, group.to + 1) + 1))
    return undefined;
  if (isAnonymous(group) && !sourceOf(context, group)) return undefined;
  for (let i = group.to + 1; i < open; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, group.passive ? Flag.semicolon | Flag.colon | Flag.comma : Flag.semicolon | Flag.colon) || low(doc, i) === 'grâce')
      return undefined;
  }
  return group;
}

/** « scandant, entre autres, « P » »: the word after an insertion between commas at i, or i. */
function pastInsertion(doc: Document, i: number): number {
  if (!has(doc, i, Flag.comma)) return i;
  for (let k = i + 1; k < i + 6 && has(doc, k, Flag.word); k++) if (has(doc, k + 1, Flag.comma)) return k + 2;
  return i;
}

/** A capital inside the sentence and no verb: a name or a title, not words said (l'« Obamacare », l'opération « Bouclier de l'Euphrate »). */
function isName(doc: Document, stretch: number): boolean {
  const range = inner(doc, stretch);
  return has(doc, range.from, Flag.capital) && !has(doc, range.from - 2, Flag.colon | Flag.pastParticiple) && !isUtterance(doc, range);
}

/** « en criant « Macron démission » »: what is cried are words, capitals or not. */
const isShouted = (doc: Document, { cue, to }: VerbGroup, open: number): boolean =>
  open === pastInsertion(doc, to + 1) && /^(?:crier|hurler|scander|clamer|chanter|lancer)$/u.test(cue.lemma);

/** « a qualifié la diva de « Formule 1 sans freins » »: what somebody is called, capitals or not. */
const isLabel = (doc: Document, { cue }: VerbGroup, open: number): boolean =>
  /^(?:qualifier|traiter)$/u.test(cue.lemma) && /^(?:de|d')$/u.test(low(doc, open - 1));

/** What has a name: « l'opération « P » », « le film « P » ». */
const TITLED =
  /^(?:opération|affaire|plan|projet|programme|loi|mouvement|campagne|liste|label|journée|soirée|exposition|spectacle|film|livre|roman|album|chanson|émission|revue|site|application|dispositif|concours|prix|festival|conférence|exercice|pétition)s?$/u;

/** « le test appelé « théorie de l'esprit » », « son statut d'« homme fort » »: what names introduces a term, not words said. */
const isTerm = (doc: Document, open: number): boolean =>
  (TITLED.test(low(doc, open - 1)) && (has(doc, open + 1, Flag.capital) || !/^une?$/u.test(low(doc, open - 2)))) ||
  (has(doc, open - 1, Flag.body) && has(doc, open + 1, Flag.capital) && !isSpeechNoun(low(doc, open - 1), 'document')) ||
  (/^dite?s?$/u.test(low(doc, open - 1)) && doc.flags[open - 2] === Flag.word && has(doc, open - 3, Flag.determiner)) ||
  (/^dit(?:e|s|es)$/u.test(low(doc, open - 1)) && !has(doc, open - 2, Flag.subject | Flag.clitic | AUXILIARY)) ||
  (low(doc, open - 1) === 'dit' && has(doc, open - 2, Flag.comma)) ||
  (/^(?:de|d')$/u.test(low(doc, open - 1)) &&
    /^(?:statut|titre|surnom|sobriquet|étiquette|label|mention|grade|nom|rôle|réputation|image|fonction|appellation|marque|catégorie|prix)s?$/u.test(
      low(doc, open - 2),
    )) ||
  (has(doc, open - 1, Flag.pastParticiple) &&
    /^(?:(?:sur|dé|re)?nommé|appelé|baptisé|désigné|intitulé|sacré|titré)e?s?$/u.test(low(doc, open - 1)) &&
    !has(doc, open - 2, Flag.avoir));

/** X « coopère pleinement »: a predicate in marks after its subject is the subject's own words. */
function predicate(doc: Document, stretch: number): Candidate | undefined {
  const { open } = doc.quoted[stretch]!;
  const content = inner(doc, stretch);
  let verb = content.from;
  while (has(doc, verb, Flag.clitic | Flag.negation | Flag.openBracket | Flag.closeBracket | Flag.final) && verb < content.to) verb++;
  let before = open - 1;
  while (has(doc, before, Flag.adverb) && !has(doc, before, Flag.capital)) before--;
  const from = has(doc, open - 1, Flag.negation) ? open - 1 : open;
  const copula =
    isFinite(doc, before) && (has(doc, before, Flag.etre) || (has(doc, before, Flag.avoir) && has(doc, verb, Flag.pastParticiple)));
  if (!(copula || isFinite(doc, verb)) || content.to - content.from < 1 || has(doc, content.from, Flag.capital)) return undefined;
  const source = subjectBefore(doc, copula ? before : from);
  const last = copula ? before - 1 : from - 1;
  if (source && low(doc, source.from) === 'qui') return { rule: 'partial', kind: 'partial', content: [content], source };
  if (!source || !(source.to === last || (source.to === last - 1 && has(doc, last, Flag.comma))) || !mentionsSomebody(doc, source))
    return undefined;
  return { rule: 'partial', kind: 'partial', content: [content], source };
}

/** X, « très attristés », a proposé: an adjective or participle in marks beside the subject. */
function apposed(doc: Document, stretch: number): Candidate | undefined {
  const { open, close } = doc.quoted[stretch]!;
  const content = inner(doc, stretch);
  if (!has(doc, open - 1, Flag.comma) || !has(doc, close + 1, Flag.comma) || !isFinite(doc, close + 2)) return undefined;
  if (!has(doc, content.from, Flag.pastParticiple | Flag.adverb) || isUtterance(doc, content)) return undefined;
  const source = subjectBefore(doc, close + 2);
  return source && source.to < open && mentionsSomebody(doc, source)
    ? { rule: 'partial', kind: 'partial', content: [content], source }
    : undefined;
}

/** « Q » lancé par X: a participle with its agent after the marks. */
function offered({ doc, starts }: Context, stretch: number): Candidate | undefined {
  const { close } = doc.quoted[stretch]!;
  const group = starts.get(has(doc, close + 1, Flag.comma) ? close + 2 : close + 1);
  if (group?.mood !== 'past participle' || !/[mp]/u.test(group.cue.frames) || low(doc, group.to + 1) !== 'par') return undefined;
  const source = agentAfter(doc, group.to + 1);
  const content = inner(doc, stretch);
  return (
    source && {
      rule: 'partial',
      kind: isUtterance(doc, content) ? 'direct' : 'partial',
      content: [content],
      cue: group,
      sense: group.cue.sense,
      group,
      source,
    }
  );
}

/** « a dénoncé une « attaque » », « parle de « refus » et d'« abus » »: quoted words in the object of a reporting verb. */
export function findPartials(context: Context, isFree: (stretch: number) => boolean): Candidate[] {
  const { doc, groups } = context;
  const separate: Candidate[] = [];
  const byGroup = new Map<VerbGroup, Range[]>();
  let nearest = -1;
  doc.quoted.forEach((quoted, index) => {
    while (nearest + 1 < groups.length && groups[nearest + 1]!.to < quoted.open) nearest++;
    if (!isFree(index) || isTerm(doc, quoted.open)) return;
    const group = governor(context, quoted.open, nearest);
    if (quoted.outer >= 0 && !(group && isShouted(doc, group, quoted.open))) return;
    if (isName(doc, index) && !(group && (isShouted(doc, group, quoted.open) || isLabel(doc, group, quoted.open)))) return;
    if (!group) {
      const own = predicate(doc, index) ?? apposed(doc, index) ?? offered(context, index);
      if (own) separate.push(own);
      return;
    }
    const spans = byGroup.get(group);
    if (spans && has(doc, quoted.open - 1, Flag.comma) && isUtterance(doc, inner(doc, index)))
      separate.push({ rule: 'continuation', kind: 'direct', content: [inner(doc, index)], ...sourced(context, group, 'implied') });
    else if (spans) spans.push(inner(doc, index));
    else byGroup.set(group, [inner(doc, index)]);
  });
  const spoken = [...byGroup].filter(
    ([group, content]) => !isDistance(group, content) && (group.mood !== 'infinitive' || isSaid(context, group)),
  );
  const grouped = spoken.map(([group, content]): Candidate => {
    const direct =
      group.cue.frames.includes('m') &&
      isUtterance(doc, content[0]!) &&
      (has(doc, content[0]!.from, Flag.capital) || standsAsClause(doc, content[0]!)) &&
      (group.to + 2 === content[0]!.from || follows(doc, group, content[0]!.from)) &&
      (low(doc, group.head) !== 'dit' || group.compound);
    return {
      rule: 'partial',
      kind: direct ? 'direct' : 'partial',
      content,
      cue: group,
      sense: group.cue.sense,
      group,
      ...sourced(context, group, 'source'),
    };
  });
  return [...grouped, ...separate];
}

/** « annonce des bornes « intelligentes » », « prévoit une « zone apaisée » »: a word or two in marks, after what informs or plans, keep the writer's distance; after what judges, asks or says they are somebody's. */
function isDistance({ cue }: VerbGroup, content: readonly Range[]): boolean {
  const longest = /^(?:predict|propose|think)$/u.test(cue.sense) ? 2 : 1;
  return INFORMS.test(cue.sense) && content.every(({ from, to }) => to - from < longest);
}

const INFORMS = /^(?:announce|confirm|explain|fear|note|predict|propose|publish|report|think|write)$/u;

/** « a dit au préfet « Il faut partir » »: a sentence in marks after the verb and its adjuncts. */
const follows = (doc: Document, group: VerbGroup, from: number): boolean =>
  has(doc, from, Flag.capital) && skipAdjuncts(doc, group.to + 1, from - 1) === from - 1;

/** Whether the subject of an infinitive is somebody. */
function isSaid(context: Context, group: VerbGroup): boolean {
  const source = sourceOf(context, group);
  return !source || has(context.doc, source.from, Flag.subject | Flag.relative) || mentionsSomebody(context.doc, source);
}

function sourced(context: Context, group: VerbGroup, as: 'source' | 'implied'): { source?: Range; implied?: Range } {
  const source = sourceOf(context, group);
  return source ? { [as]: source } : {};
}
