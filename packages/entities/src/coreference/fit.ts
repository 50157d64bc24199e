import type { Document } from '../resolve/document.ts';
import type { Draft, DraftRole } from '../resolve/drafts.ts';
import { sharesField } from '../resolve/fields.ts';
import type { ClassPhrase } from '../resolve/class-phrases.ts';
import type { RolePhrase } from '../resolve/role-phrases.ts';
import { fold } from '../text/fold.ts';
import { isRole } from './described.ts';

/** How a noun fits what the text says that somebody is: the same noun, a wider one, of the same field, of another. */
export function fitOfRole({ roles }: Draft, phrase: RolePhrase): { fit: number; role: DraftRole | undefined } {
  if (roles.length === 0) return { fit: 1, role: undefined };
  let best: DraftRole | undefined;
  let fit = 0;
  for (const role of roles) {
    const own =
      role.lemma === phrase.lemma
        ? role.office !== undefined
          ? 5
          : role.past && !phrase.past
            ? 6
            : 7
        : role.wider.includes(phrase.lemma) || isHeadOf(phrase.lemma, role.lemma)
          ? 4
          : phrase.wider.includes(role.lemma) || isHeadOf(role.lemma, phrase.lemma)
            ? 3
            : role.wider.some((noun) => phrase.wider.includes(noun))
              ? 2
              : 0;
    if (own > fit) {
      fit = own;
      best = role;
    }
  }
  if (best) return { fit, role: best };
  const shared = sharesField(roles, phrase);
  return { fit: shared === undefined ? 8 : shared ? 9 : 10, role: undefined };
}

/** « conseiller » of « conseiller municipal » */
const isHeadOf = (noun: string, compound: string): boolean => compound.startsWith(noun) && compound[noun.length] === ' ';

/** How a noun fits what is known of a body or place. */
export function fitOfClass({ classes, name, known }: Draft, { noun }: ClassPhrase): number {
  if (classes.has(noun.noun)) return 11;
  if (noun.classes.some((kind) => classes.has(kind))) return 12;
  const folded = fold(noun.noun);
  if (fold(name).startsWith(folded)) return 13;
  if (known?.country) return 14;
  if (classes.size === 0) return known ? 15 : 16;
  return 17;
}

/** Whether the text or a lexicon calls somebody by the noun or a wider or narrower one. */
export const isMatch = (fit: number): boolean => (fit > 2 && fit < 8) || (fit > 10 && fit < 14);

/** How the noun of a description fits somebody or something. */
export const fitOf = (draft: Draft, phrase: RolePhrase | ClassPhrase): number =>
  isRole(phrase) ? fitOfRole(draft, phrase).fit : fitOfClass(draft, phrase);

/** Whether the text or a lexicon calls somebody or something by other nouns alone, or it is a country. */
export const isOther = (fit: number): boolean => (fit > 7 && fit < 11) || fit === 14 || fit === 17;

/** Whether a place is one of a country's. */
export const liesIn = ({ known }: Draft, country: Draft): boolean =>
  known?.within !== undefined && known.within === country.known?.country?.iso;

/** What `ownerOf` says of a role that is of another body or place. */
export const OTHER_OWNER = 4;

/** Whether somebody's role is of what the description names: « le maire de Lens » of the mayor of Lens, of another town, of none that is known. */
export function ownerOf({ of, domain }: RolePhrase, role: DraftRole | undefined): number {
  if (of)
    return !role
      ? 2
      : role.of
        ? role.of === of || liesIn(role.of, of)
          ? 3
          : OTHER_OWNER
        : role.office !== undefined
          ? officeOf(role.office, of)
          : 2;
  if (domain === '') return role?.of || (role && role.domain !== '') ? 1 : 0;
  if (!role || (role.domain === '' && !role.of)) return 5;
  return role.domain !== '' && (role.domain.startsWith(domain) || domain.startsWith(role.domain)) ? 6 : 7;
}

const officeOf = (office: string, { known }: Draft): number => (known && (known.country?.iso ?? known.name) === office ? 3 : OTHER_OWNER);

/** What `nationOf` says of an entity of another country: « la judokate française » is no Slovene. */
export const OTHER_NATION = 3;

/** Whether a country that the description names may be that of an entity. */
export function nationOf(phrase: RolePhrase | ClassPhrase, draft: Draft, nationality: ReadonlyMap<Draft, string>): number {
  const wanted = isRole(phrase) ? phrase.of?.known?.country : phrase.country;
  const continent = isRole(phrase) ? undefined : phrase.continent;
  const own = draft.known?.country;
  if (continent !== undefined) return own ? (own.continent === continent ? 2 : OTHER_NATION) : 4;
  if (!wanted) return 0;
  const iso = own?.iso ?? draft.known?.within ?? nationality.get(draft);
  return iso === undefined ? 1 : iso === wanted.iso ? 2 : OTHER_NATION;
}

/** Where the mention of whom the description names as owner stands: in the sentence of the entity's latest mention. */
export function standsBeside({ sentenceOf }: Document, owner: number | undefined, token: number): boolean {
  return owner !== undefined && sentenceOf[owner] === sentenceOf[token];
}

/** What `tieOf` says of somebody of the same surname. */
export const SURNAME = 4;

/** What somebody is to whom a possessive goes back to: the same, who has a role for them, for whom they have one, of their surname, or nothing. */
export function tieOf(draft: Draft, whose: Draft | undefined): number {
  if (!whose) return 0;
  if (draft === whose) return 1;
  if (draft.roles.some(({ of }) => of === whose)) return 2;
  if (whose.roles.some(({ of }) => of === draft)) return 3;
  return surnameOf(draft) === surnameOf(whose) ? SURNAME : 5;
}

const surnameOf = ({ name }: Draft): string => name.slice(name.lastIndexOf(' ') + 1);
