import type { Document } from './document.ts';
import type { Draft } from './drafts.ts';
import type { MentionIndex } from './mentions.ts';

const DETERMINER = /^(?:l'|l[ae]|du|au|cet|cette|ce)$/u;

/**
 * Somebody called by their nationality: « l'Américain Carl Lewis … l'Américain », « Pablo Correa … l'Uruguayen ».
 * The last person named of that nationality, else the last person named, in the sentence or the one before.
 */
export function resolveNationals({ words, sentenceOf }: Document, index: MentionIndex): void {
  const nationality = new Map<Draft, string>();
  const found: { draft: Draft; first: number; last: number }[] = [];
  let person: { draft: Draft; at: number } | undefined;
  const lastOf = new Map<string, Draft>();
  for (const { draft, mention } of index.list) {
    if (draft.type === 'PER') {
      person = { draft, at: mention.first };
      const iso = nationality.get(draft) ?? draft.roles.find((role) => role.of?.known?.country)?.of?.known?.country?.iso;
      if (iso !== undefined) lastOf.set(iso, draft);
      continue;
    }
    const { first, last } = mention;
    const demonym = words[first]!.demonym;
    if (
      mention.kind !== 'demonym' ||
      !demonym ||
      demonym.plural ||
      !words[first]!.capital ||
      !DETERMINER.test(words[first - 1]?.folded ?? '')
    )
      continue;
    const { iso } = demonym.country;
    const next = index.at(last);
    if (next?.draft.type === 'PER' && next.mention.first === last) {
      nationality.set(next.draft, iso);
      continue;
    }
    const near =
      person && sentenceOf[first]! - sentenceOf[person.at]! < 2 && (nationality.get(person.draft) ?? iso) === iso
        ? person.draft
        : undefined;
    const holder = lastOf.get(iso) ?? near;
    if (!holder || (demonym.gender && holder.gender && demonym.gender !== holder.gender)) continue;
    nationality.set(holder, iso);
    lastOf.set(iso, holder);
    found.push({ draft: holder, first: first - 1, last });
  }
  for (const { draft, first, last } of found) draft.mentions.push({ first, last, kind: 'description' });
}
