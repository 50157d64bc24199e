import type { Span } from '@incise/tokens';
import { fold } from '../text/fold.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** How long a line of credits may be, and how far around a name they are sought in longer ones. */
const LINE = 160;
const BESIDE = 60;

/** « Par Léa Petit », « Propos recueillis par Léa Petit », « De notre correspondant Luc Ferral ». */
const BYLINE =
  /^[\s\p{Pd}]*(?:Correspondan(?:ce|te?)(?:\s(?:à|en|aux?)\s\p{Lu}[\p{L}-]{1,30})?,\s(?=\p{Lu})|(?:(?:Propos|Entretiens?|Dialogue|Textes?|Article|Reportage|Interview|Photos?)\s(?:et\s(?:photos?|vidéos?)\s)?(?:\p{Ll}{4,12}\s)?|(?:Recueilli|Rédigé|Écrit|Ecrit|Publié|Posté|Signé|Réalisé)s?\s)?(?:[Pp]ar|PAR)\s(?=\p{Lu}))/u;
/** « © AFP », « (Photo Léa Petit) », « Crédits photo : Léa Petit » */
const PICTURE =
  /(?:©|\([cC]\)|(?:^|[.([])[\s\p{Pd}]*(?:P(?:hotos?|HOTOS?|hotographies?)|Cr(?:édits?|edits?)(?:\sphotos?)?|CR(?:É|E)DITS?(?:\sPHOTOS?)?|Illustrations?|Infographies?|Dessins?))(?:\s(?:par|de))?\s?:?\s?$/u;
const AGENCIES = 'AFP|AP|EPA|PQR|REUTERS|Reuters|SIPA|Sipa|MAXPPP|MaxPPP|ABACA|BELGA|KEYSTONE|GETTY IMAGES|Getty Images';
/** « AFP/Léa Petit » */
const AGENCY = /* @__PURE__ */ new RegExp(String.raw`(?<!\p{L})(?:${AGENCIES})$`, 'u');
/** « Léa Petit/AFP », « Léa Petit (avec AFP) » */
const WITH_AGENCY = /* @__PURE__ */ new RegExp(String.raw`^\s?(?:\/\s?|,?\s?\(?(?:avec|et)\s(?:l['’])?)(?:${AGENCIES})(?!\p{L})`, 'u');
const OURS = /(?<!\p{L})[Nn]o(?:tre|s)\s(?:envoyée?s?\sspécia\p{Ll}{1,4}|correspondante?s?)(?:\s(?:à|en|aux?|dans)\s[^.\n]{1,40})?,?\s$/u;
/** « LENS, 3 mars (AFP) – », « … a-t-il dit. (AFP) »: whose news it is. */
const BEFORE_AGENCY = /^\s*\p{Lu}[\p{L}\p{N}\s,.'’-]{1,60}\((?:\p{L}{2,12}\/)?$/u;
const BEHIND_AGENCY = /^(?:\/\p{L}{2,12})?\)\s?\p{Pd}/u;
const ENDS_WITH = /[.!?»]\s?\($/u;
/** « À lire aussi : Léa Petit quitte la mairie »: what leads to other texts. */
const SEE_ALSO =
  /^[\s\p{P}\p{S}]*(?:(?:[ÀA]\s)?(?:(?:[Rr]e)?(?:[Ll]ire|[Vv]oir)|[Éé]couter|LIRE|VOIR)\s(?:aussi|également|notre|AUSSI)|(?:[ÀA]\s(?:lire|relire|voir|écouter)|Sur le même (?:sujet|thème))\s?:)/u;
/** « Partager sur Facebook », « Suivez Lens-Info sur Instagram »: what a page asks of its readers. */
const FOR_READERS =
  /^[\s\p{P}\p{S}]*(?:(?:Partage|Tweete|Suive|Abonne|Inscrive|Retrouve|Rejoigne|Clique|Télécharge|Réagisse|Commente|Découvre|Consulte)z(?!\p{L})|(?:Partager|Tweeter|Envoyer|Imprimer|S['’]abonner|S['’]inscrire)\s(?:par|sur|à|cet?|l['’])|Toute l['’](?:actu|info)\p{Ll}*\s)/u;
const SENTENCE = /[.!?…:;»]\s*$/u;
/** A word that stands in no line of names: « Léa Petit et Luc Ferral, à Berlin », « Léa Petit (avec AFP) ». */
const OTHER_WORD =
  /(?<![\p{L}'’@-])(?!(?:et|à|en|aux?|d[eu]s?|la|le|avec|correspondante?s?|envoyée?s?|spécia(?:le?s?|ux))(?!\p{L}))(?!d['’]|l['’])\p{Ll}/u;
const BRACKETED = /^\s*\(.*\)\s*$/u;
/** « Publié le 3 mars », « 12/03/2024 » below a name. */
const DATED = /^\s*(?:(?:Publié|Posté|Mis|Modifié|Paru)e?s?\s|(?:[Ll]e\s)?\d)/u;

/** How long a paragraph is at least. */
const PARAGRAPH = 60;

/** « Léa Petit et Luc Ferral », not « Léa Petit et Luc Ferral à Berlin » */
const JOINED = /^(?!.*\s(?:à|en|aux?|avec|d[eu]s?|la|le)\s).*\set\s/u;

/** « Le maire, hier à Lens. [Léa Petit] », « Le port. / [Léa Petit] », « Le port. — [Léa Petit] / Ouest-France »: who made a picture, where a line ends without a point. */
const BEHIND_CAPTION = /\p{L}[.!?]\s(?:[/–—-]\s)?$/u;
const ENDS_CAPTION = /^(?:\s?[/–—-]\s?\p{Lu}[\p{L}\s.'’-]{0,30})?$/u;

/** How far from the start of a text its authors are named. */
const HEAD = 400;

/** The line around a stretch, and what is around the line; undefined where it is longer than a line of credits. */
function lineAround(text: string, { start, end }: Span) {
  const head = text.slice(Math.max(0, start - LINE), start);
  const tail = text.slice(end, end + LINE);
  const from = head.lastIndexOf('\n') + 1;
  const to = tail.indexOf('\n');
  const before = head.slice(from);
  const after = to < 0 ? tail : tail.slice(0, to);
  const isWhole = before.length + after.length < LINE && (from > 0 || start < LINE) && (to >= 0 || tail.length < LINE);
  return { before, after, isWhole, next: text.slice(end + after.length, end + after.length + LINE).trim() };
}

const SMALL_WORD = /(?<![\p{L}'’@-])\p{Ll}\p{L}*/gu;
const FULL_NAME = /(?<![\p{L}'’-])\p{Lu}[\p{L}.'’-]{0,30}\s\p{Lu}/u;

/** « Léa Petit, Ouest-France », « Mis en ligne le 3 mars par Léa Petit »: whether a line below the title names an author, and nothing else but when and for whom, before a paragraph. */
const isByline = (line: string, next: string): boolean =>
  FULL_NAME.test(line) &&
  (next + '\n').indexOf('\n') >= PARAGRAPH &&
  (line.match(SMALL_WORD) ?? []).every((word) => isOfClass(fold(word), 'byline'));

/** Whether somebody is named but beside what the text tells: no description or pronoun in it means them. */
export const isNamedAside = (text: string, { type, mentions }: { readonly type: string; readonly mentions: readonly Span[] }): boolean =>
  type !== 'LOC' && mentions.every((mention) => isAside(text, mention));

/**
 * Whether a name stands in a byline, the credit of a picture, the signature at the end, or a line that leads to another text or asks readers to do something:
 * « Par Léa Petit\nLe maire a démissionné. » Only what is around the name is read.
 */
function isAside(text: string, span: Span): boolean {
  const { before, after, isWhole, next } = lineAround(text, span);
  const line = before + text.slice(span.start, span.end) + after;
  if (isWhole && (SEE_ALSO.test(line) || FOR_READERS.test(line))) return true;
  if (isWhole && !SENTENCE.test(line)) {
    const isNames = !OTHER_WORD.test(line);
    const isFirst = span.start < HEAD && next !== '' && (DATED.test(next) || /[@|]/u.test(line) || JOINED.test(line));
    const isLast = next === '' && before.length < span.start;
    if (BEHIND_CAPTION.test(before) && ENDS_CAPTION.test(after) && FULL_NAME.test(text.slice(span.start, span.end))) return true;
    if (span.start < HEAD && before.length < span.start && isByline(line, next)) return true;
    if (BYLINE.test(line) || (isNames && (isFirst || isLast)) || (isLast && BRACKETED.test(line))) return true;
  }
  const near = before.slice(-BESIDE);
  const slash = near.lastIndexOf('/');
  const above = slash >= 0 && near.slice(slash + 1).trim() === '' ? near.slice(0, slash).trimEnd() : undefined;
  if (above === undefined ? AGENCY.test(text.slice(span.start, span.end)) && /^\s?\//u.test(after) : AGENCY.test(above)) return true;
  if (WITH_AGENCY.test(after.slice(0, BESIDE)) || OURS.test(near)) return true;
  if (near.endsWith('(') || near.endsWith('/')) {
    if (before.length < 2 * BESIDE && BEFORE_AGENCY.test(before) && BEHIND_AGENCY.test(after.slice(0, BESIDE))) return true;
    if (ENDS_WITH.test(near) && /^\)\s*$/u.test(after)) return true;
  }
  return PICTURE.test(above === undefined ? near : above.replace(/(?<![\p{L}.])\p{Lu}[\p{L}. -]{0,30}$/u, ''));
}
