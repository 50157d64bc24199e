import { chooseDescriptions, type Decide } from '../coreference/choose-descriptions.ts';
import type { FoundName } from '../names/find-names.ts';
import { resolveClasses } from './classes.ts';
import { resolveDescriptions } from './descriptions.ts';
import type { Document } from './document.ts';
import type { Draft } from './drafts.ts';
import { groupNames } from './group.ts';
import { indexMentions } from './mentions.ts';
import { resolveMembers } from './members.ts';
import { nameSpans } from './names.ts';
import { resolveNationals } from './nationals.ts';
import { inferGenders } from './people.ts';
import { resolvePossessives } from './possessives.ts';
import { resolvePronouns } from './pronouns.ts';

/** The entities of a document with all their mentions; `decide` and `hidden` are for training. */
export function resolveDrafts(document: Document, found: readonly FoundName[], decide?: Decide, hidden?: boolean): Draft[] {
  const drafts = groupNames(document, nameSpans(document, found));
  const names = indexMentions(document, drafts);
  const classes = resolveClasses(document, drafts, names);
  const things = indexMentions(document, drafts, names);
  const { described, strangers } = resolveDescriptions(document, drafts, things);
  inferGenders(document, drafts);
  const people = indexMentions(document, drafts, things);
  resolveNationals(document, people);
  const all = indexMentions(document, drafts, people);
  const unnamed = chooseDescriptions(document, drafts, all, [...classes, ...described], strangers, decide, hidden);
  resolvePronouns(document, drafts, unnamed);
  resolvePossessives(document, drafts);
  resolveMembers(document, drafts);
  return drafts;
}
