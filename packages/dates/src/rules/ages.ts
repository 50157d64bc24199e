import type { Match } from '../pattern.ts';

/** Nouns whose « de 2 ans » is a length of time; « de 38 ans » after any other noun of the sentence is taken for an age. */
const lengths = /(?:peine|prison|réclusion|détention|durée|période|mandat|contrat|bail|plan|programme|projet|délai|mesure|suspension|interdiction|cycle|formation|études?|expérience|carrière|guerre|conflit|règne|pouvoir|absence|attente|travail|travaux|recherches?|exil|mariage|vie|sursis|ferme|emprisonnement|inéligibilité|accord|moratoire|transition|intervalle|espace|écart|retard|avance|total|moins|plus|près|bout|fin|terme|issue|cours|partir|ceux|celle|celui|garantie|crédit|prêt|emprunt|stage|congé|séjour|saison|série|histoire|existence|activité|service|présidence|gouvernement|combat|lutte|procédure|instruction|enquête|négociations?|silence|bataille|collaboration|association|partenariat|amitié|attachement|fidélité|sécheresse|inflation|croissance|récession|crise|baisse|hausse|stabilité|paix|anniversaire|record)s?\p{Ll}{0,3}\s(?:\p{Ll}+\s){0,2}(?:de|d['’])\s*$/u;

/** « 65 ans », « âgé de 20 ans », « un chauffeur de 38 ans », « Elvis Weiss, 20 ans, »: somebody's age, which is a quantity. */
export function isAge(match: Match): boolean {
  const { start } = match.items[0]!;
  const { end } = match.items.at(-1)!;
  const left = match.text.slice(Math.max(0, start - 60), start).normalize('NFC');
  if (/[ÂâAa]gée?s?\s(?:\p{Ll}+\s){0,2}(?:de|d['’])\s*$/u.test(left)) return true;
  if (/\p{L}\s(?:de|d['’])\s*$/u.test(left)) return !lengths.test(left);
  if (/\p{Lu}[\p{L}-]*\s*[,(]\s*$/u.test(left) || /(?:homme|femme|garçon|fille|mère|père|fils|frère|sœur|étudiante?|retraitée?|lycéenne?|\p{Ll}(?:eur|euse|ier|ière|iste|ien|ienne))s?\s*[,(]\s*$/u.test(left)) return /^[\s\u202F]?[,).;]/u.test(match.text.slice(end, end + 2));
  return /(?:a|avait|aura|ont|avaient|avoir|ses|mes|leurs|moins|plus|les|des)\s(?:\p{Ll}+\s)?$/u.test(left) && /(?:^|[\s,.«])(?:\p{L}+\s)?(?:ses|mes|tes)\s$/u.test(left);
}
