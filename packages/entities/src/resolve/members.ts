import { fold } from '../text/fold.ts';
import type { Document } from './document.ts';
import type { Draft } from './drafts.ts';
import { campsOf } from './fields.ts';
import { isPlural } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

const STEM = 4;

/**
 * A party or a club by its members: « les travaillistes » after « le Parti travailliste », « les Marseillais » after « l'Olympique de
 * Marseille ». Only where one party of that camp, or one club of that town, is named.
 */
export function resolveMembers({ words }: Document, drafts: readonly Draft[]): void {
  const parties = new Map<string, Draft[]>();
  const clubs = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.type !== 'ORG') continue;
    if (draft.classes.has('parti')) for (const camp of new Set(campsOf(draft.name))) push(parties, camp, draft);
    if (draft.classes.has('club')) for (const stem of townsOf(draft)) push(clubs, stem, draft);
  }
  if (parties.size + clubs.size === 0) return;
  for (let i = 1; i < words.length; i++) {
    const { text } = words[i]!;
    if (text.length <= STEM || !text.endsWith('s') || !isPlural(words[i - 1]!.folded)) continue;
    const { folded, capital, demonym } = words[i]!;
    const named = capital && !demonym ? clubs.get(folded.slice(0, STEM)) : undefined;
    const members = named ?? (isCamp(folded) ? campsOf(folded).flatMap((camp) => parties.get(camp) ?? []) : undefined);
    if (members?.length === 1) members[0]!.mentions.push({ first: i - 1, last: i + 1, kind: 'description' });
  }
}

/** « républicains », not « républicaines ». */
const isCamp = (folded: string): boolean => !folded.endsWith('es') || /(?:istes|crates)$/u.test(folded);

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (!list) map.set(key, [draft]);
  else if (list.length < 2) list.push(draft);
}

const townsOf = ({ name }: Draft): Set<string> =>
  new Set(
    fold(name)
      .split(/[ '-]/u)
      .filter((part) => part.length >= STEM && !isOfClass(part, 'sporting'))
      .map((part) => part.slice(0, STEM)),
  );
