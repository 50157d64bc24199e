import type { Entity, Mention, Role } from '../types.ts';
import type { FoundName } from '../names/find-names.ts';
import { resolveClasses } from './classes.ts';
import { resolveDescriptions } from './descriptions.ts';
import { readDocument, type Document, type DocumentOptions } from './document.ts';
import type { Draft } from './drafts.ts';
import { groupNames } from './group.ts';
import { indexMentions } from './mentions.ts';
import { nameSpans } from './names.ts';
import { resolveNationals } from './nationals.ts';
import { resolvePronouns } from './pronouns.ts';

export interface ResolveOptions extends DocumentOptions {
  /** Names of the text; by default those that `findNames` finds. */
  readonly names?: readonly FoundName[];
}

/** People, organisations and places of a French text, one entity each, with all their mentions. */
export function resolveEntities(text: string, options: ResolveOptions = {}): Entity[] {
  if (typeof text !== 'string') throw new TypeError(`@incise/entities resolveEntities: expected a string, got ${typeof text}`);
  const document = readDocument(text, options);
  const spans = nameSpans(document, options.names);
  const drafts = groupNames(document, spans);
  resolveClasses(document, drafts, indexMentions(document, drafts));
  const strangers = resolveDescriptions(document, drafts, indexMentions(document, drafts));
  resolveNationals(document, indexMentions(document, drafts));
  resolvePronouns(document, drafts, strangers);
  return finish(document, drafts);
}

function finish({ text, tokens }: Document, drafts: readonly Draft[]): Entity[] {
  const firstOf = (draft: Draft): number => draft.mentions.reduce((least, { first }) => Math.min(least, first), Infinity);
  const order = drafts.map((draft) => ({ draft, at: firstOf(draft) })).sort((a, b) => a.at - b.at);
  const index = new Map(order.map(({ draft }, i) => [draft, i]));
  return order.map(({ draft }, entity) => {
    const { type, name, acronym, known, gender, plural, classes } = draft;
    const roles = draft.roles.filter((role) => role.office === undefined);
    const country = known?.country;
    const kind = [...classes][0];
    const mentions = [...draft.mentions]
      .sort((a, b) => a.first - b.first)
      .map(({ first, last, kind, part }): Mention => {
        const { start } = part ?? tokens[first]!;
        const { end } = part ?? tokens[last - 1]!;
        return { start, end, text: text.slice(start, end), kind, entity };
      });
    return {
      type,
      name,
      ...(acronym !== undefined && { acronym }),
      ...(country && { country: country.iso }),
      ...(country?.wikidata !== undefined && { wikidata: country.wikidata }),
      ...(gender && { gender }),
      ...(plural && { plural: true as const }),
      ...(kind !== undefined && { class: kind }),
      ...(roles.length > 0 && {
        roles: roles.map(({ title, of, past }): Role => {
          const holder = of && index.get(of);
          return { title, ...(holder !== undefined && { of: holder }), ...(past && { past: true as const }) };
        }),
      }),
      mentions,
    };
  });
}
