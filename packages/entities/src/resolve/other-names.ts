import type { Document } from './document.ts';
import type { Draft, DraftMention } from './drafts.ts';
import { foldedAt } from './word.ts';

/** What leads to another name of somebody, told behind a comma or in a bracket. */
const LEADS = [['nee'], ['ne'], ['alias'], ['epouse'], ['de', 'son', 'vrai', 'nom'], ['de', 'son', 'nom', 'de', 'naissance']];
/** The same behind a name that opens its sentence; elsewhere it may be who speaks: « Il a vu Luc Ferral, dit Léa Petit. » */
const CALLED = ['dit', 'dite'];
const BORN = /^nee?$/u;
/** How many tokens may stand between a name told at the head of a sentence and its comma. */
const REACH = 20;

interface Named {
  readonly draft: Draft;
  readonly mention: DraftMention;
}

/**
 * Joins the names that a text says are one person's: « Zélie Monteil, née Zélia Montiglio », « Johnny Roux (de son vrai nom Jean Martin) »,
 * « Née Zélia Montiglio en 1934, Zélie Monteil … ». Linear.
 */
export function joinOtherNames(document: Document, drafts: readonly Draft[]): Draft[] {
  const named: Named[] = drafts
    .filter(({ type, plural }) => type === 'PER' && !plural)
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .sort((a, b) => a.mention.first - b.mention.first);
  const joined = new Map<Draft, Draft>();
  const whole = (draft: Draft): Draft => {
    let host = draft;
    for (let next = joined.get(host); next; next = joined.get(host)) host = next;
    return host;
  };
  named.forEach((other, k) => {
    const owner = ownerOf(document, named, k);
    const [own, host] = [whole(other.draft), owner && whole(owner.draft)];
    if (!host || own === host || (own.gender && host.gender && own.gender !== host.gender)) return;
    // « Dédé, de son vrai nom André Lavergne »
    if (own.name.includes(' ') && !host.name.includes(' ')) host.name = own.name;
    host.mentions.push(...own.mentions);
    host.mentions.sort((a, b) => a.first - b.first);
    if (own.gender) host.gender ??= own.gender;
    joined.set(own, host);
  });
  return drafts.filter((draft) => !joined.has(draft));
}

/** Whose other name one of the names in text order is. */
function ownerOf(document: Document, named: readonly Named[], k: number): Named | undefined {
  const { words, sentenceOf } = document;
  const { first, last } = named[k]!.mention;
  const before = named[k - 1];
  const leads = (lead: readonly string[]): boolean => before !== undefined && leadsTo(document, lead, first, before.mention.last);
  if (LEADS.some(leads) || (CALLED.some((word) => leads([word])) && startsSentence(document, before!.mention.first))) return before;
  const born = first - 1;
  if (!BORN.test(foldedAt(words, born)) || !startsSentence(document, born)) return undefined;
  let comma = last;
  while (comma < last + REACH && sentenceOf[comma] === sentenceOf[born] && foldedAt(words, comma) !== ',') comma++;
  if (foldedAt(words, comma) !== ',') return undefined;
  // « Née Zélia Montiglio, elle »
  const pronoun = foldedAt(words, comma + 1);
  if (pronoun === 'elle' || pronoun === 'il')
    return before && (before.draft.gender ?? 'x') !== (pronoun === 'elle' ? 'm' : 'f') ? before : undefined;
  const after = named[k + 1];
  return after?.mention.first === comma + 1 ? after : undefined;
}

const startsSentence = ({ sentenceOf }: Document, token: number): boolean => token === 0 || sentenceOf[token - 1] !== sentenceOf[token];

/** Whether the words that lead to another name stand right before it, and behind a comma or bracket that ends a name. */
function leadsTo({ words }: Document, lead: readonly string[], first: number, end: number): boolean {
  const from = first - lead.length;
  return end === from - 1 && /^[,(]$/u.test(foldedAt(words, end)) && lead.every((word, k) => foldedAt(words, from + k) === word);
}
