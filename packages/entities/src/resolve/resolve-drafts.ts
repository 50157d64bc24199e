import type { Reading } from '@incise/tokens';
import { chooseDescriptions, type Decide } from '../coreference/choose-descriptions.ts';
import { choosePronouns, type DecidePronoun } from '../coreference/choose-pronouns.ts';
import { linksOf } from '../coreference/links.ts';
import { mapLines, mapText } from '../coreference/text-map.ts';
import type { FoundName } from '../names/find-names.ts';
import { resolveClasses } from './classes.ts';
import { isNamedAside } from './named-aside.ts';
import { resolveDescriptions } from './descriptions.ts';
import type { Document } from './document.ts';
import type { Draft } from './drafts.ts';
import { groupNames } from './group.ts';
import { bodyStarts } from './kinds.ts';
import { indexMentions, spanOf } from './mentions.ts';
import { resolveMembers } from './members.ts';
import { nameSpans } from './names.ts';
import { resolveNationals } from './nationals.ts';
import { inferGenders } from './people.ts';
import { resolvePossessives } from './possessives.ts';

/** Who decides in place of the shipped trees, for training. */
export interface Deciders {
  readonly descriptions?: Decide;
  readonly pronouns?: DecidePronoun;
  /** Leaves out what the rules say. */
  readonly hidden?: boolean;
}

/** The entities of a document with all their mentions. */
export function resolveDrafts(
  document: Document,
  found: readonly FoundName[],
  reading?: Reading,
  { descriptions, pronouns, hidden }: Deciders = {},
): Draft[] {
  const starts = bodyStarts(document);
  const grouped = groupNames(document, nameSpans(document, found, starts), starts);
  const { text, tokens } = document;
  const isAside = (draft: Draft): boolean =>
    isNamedAside(text, { type: draft.type, mentions: draft.mentions.map((mention) => spanOf(tokens, mention)) });
  const aside = new Set(grouped.filter(isAside));
  const drafts = aside.size > 0 ? grouped.filter((draft) => !aside.has(draft)) : grouped;
  const names = indexMentions(document, drafts);
  const classes = resolveClasses(document, drafts, names);
  const things = indexMentions(document, drafts, names);
  const { described, strangers } = resolveDescriptions(document, drafts, things);
  inferGenders(document, drafts);
  const people = indexMentions(document, drafts, things);
  const nationals = resolveNationals(document, people);
  const all = indexMentions(document, drafts, people);
  const lines = mapLines(document, reading && linksOf(reading, drafts));
  const alone = { described: [...classes, ...described, ...nationals], strangers };
  const unnamed = chooseDescriptions(mapText(lines, drafts, all), alone, descriptions, hidden);
  choosePronouns(lines, drafts, unnamed, pronouns);
  resolvePossessives(document, drafts);
  resolveMembers(document, drafts);
  inferGenders(document, [...aside]);
  return [...drafts, ...aside];
}
