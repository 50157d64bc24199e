import type { GoldDocument } from '../readers/gold.ts';
import { entitySets, quoteSets } from '../readers/gold-sets.ts';

export interface AblationText {
  readonly document: GoldDocument;
  /** Not invented. */
  readonly real: boolean;
  /** All its entities are labelled. */
  readonly named: boolean;
}

/** The labelled articles of the sets whose errors may be read. */
export function ablationTexts(data: string): AblationText[] {
  const isUnread = ({ name }: { readonly name: string }): boolean => name.startsWith('unread');
  const named = new Set(entitySets(data).flatMap((set) => (isUnread(set) ? [] : set.documents.map(({ doc }) => doc))));
  return quoteSets(data).flatMap((set) =>
    isUnread(set)
      ? []
      : set.documents.map((document) => ({ document, real: !set.name.startsWith('invented'), named: named.has(document.doc) })),
  );
}
