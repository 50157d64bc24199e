import type { Span } from '@incise/tokens';
import type { PopcornDocument, PopcornMention } from '../readers/popcorn.ts';
import { f1, type F1 } from './f1.ts';
import type { SystemEntity } from './entities.ts';

export type LinkKind = 'name' | 'description' | 'pronoun';

const PRONOUN =
  /^(?:ils?|elles?|lui|leur|l[ea]s?|l['’]|eux|se|s['’]|soi|ceux?(?:-ci|-là)?|celle?s?(?:-ci|-là)?|celui(?:-ci|-là)?|ce dernier|cette dernière|dernière?|qui|dont|on|y|en|son|sa|ses)$/iu;

export const kindOf = ({ value }: PopcornMention): LinkKind =>
  PRONOUN.test(value) ? 'pronoun' : /^\p{Lu}/u.test(value) ? 'name' : 'description';
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Links between the mentions of one entity, in chains that hold a name. Every mention but the first name asks for a link:
 * it is right when the system's mention there belongs to an entity that also holds one of the chain's other names.
 * Precision is over the system's mentions that meet a labelled one: POPCORN does not label every person or place.
 */
export function scoreLinks(
  documents: readonly PopcornDocument[],
  resolve: (text: string) => readonly SystemEntity[],
): Readonly<Record<LinkKind, F1>> {
  const counts = {
    name: { right: 0, system: 0, gold: 0 },
    description: { right: 0, system: 0, gold: 0 },
    pronoun: { right: 0, system: 0, gold: 0 },
  };
  for (const { text, chains } of documents) {
    const mentions = resolve(text).flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })));
    for (const chain of chains) {
      const names = chain.filter((mention) => kindOf(mention) === 'name');
      for (const mention of chain) {
        const count = counts[kindOf(mention)];
        const isAsked = names.length > 0 && mention !== names[0];
        if (isAsked) count.gold++;
        const ours = mentions.find((m) => meet(m, mention));
        if (ours === undefined || mention === names[0]) continue;
        count.system++;
        if (
          isAsked &&
          names.some(
            (name) =>
              name !== mention && ours.entity.mentions.some((m) => m.kind !== 'description' && m.kind !== 'pronoun' && meet(m, name)),
          )
        )
          count.right++;
      }
    }
  }
  const score = ({ right, system, gold }: { right: number; system: number; gold: number }): F1 => f1(right, system, gold);
  return { name: score(counts.name), description: score(counts.description), pronoun: score(counts.pronoun) };
}
