import { functionWords } from '../lexicon/function-words.generated.ts';
import type { Gender } from '../types.ts';
import { lettersIn } from './lettered.ts';

/** The letters of lexicon/function-words.tsv. */
const lettersOf = /* @__PURE__ */ lettersIn(functionWords);

/** Whether a folded word has one of some letters. */
const isOneOf =
  (letters: RegExp) =>
  (folded: string): boolean =>
    letters.test(lettersOf(folded));

/** *l'*, *le*, *la*, *les* */
export const isArticle = /* @__PURE__ */ isOneOf(/l/u);
/** *un*, *une* */
export const isIndefinite = /* @__PURE__ */ isOneOf(/u/u);
/** *de*, *d'*, *du*, *des*; « dès » and « dé », which fold to two of them, as well. */
export const isDe = /* @__PURE__ */ isOneOf(/d/u);
/** *de*, *d'* */
export const isBareDe = (folded: string): boolean => isDe(folded) && !isContracted(folded);
/** *à*, *au*, *aux* */
export const isTo = /* @__PURE__ */ isOneOf(/t/u);
/** *à*, *au*, *aux*, *en* */
export const isToOrIn = (folded: string): boolean => isTo(folded) || folded === 'en';
/** *dans*, *hors*, *sur*: prepositions of places alone. */
export const isWhere = /* @__PURE__ */ isOneOf(/w/u);
/** *du*, *des*, *au*, *aux* */
export const isContracted = /* @__PURE__ */ isOneOf(/c/u);
/** *de*, *chez*, *au* */
export const isPreposition = /* @__PURE__ */ isOneOf(/[dpt]/u);
/** Prepositions and *et*, *ou*, *dont*, *comme*: a noun phrase behind them is no subject. */
export const isGovernor = /* @__PURE__ */ isOneOf(/g/u);
/** *son*, *leurs* */
export const isTheirs = /* @__PURE__ */ isOneOf(/s/u);
/** *mon*, *votre* */
export const isOurs = /* @__PURE__ */ isOneOf(/o/u);
/** *ce*, *cette* */
export const isDemonstrative = /* @__PURE__ */ isOneOf(/e/u);
/** *le*, *du*, *cet*: determiners of one that is known. */
export const isDefinite = /* @__PURE__ */ isOneOf(/k/u);
/** Articles, contracted or not, possessives and demonstratives. */
export const isDeterminer = /* @__PURE__ */ isOneOf(/[luscoe]/u);
/** *les*, *aux*, *ses*, *deux* */
export const isPlural = /* @__PURE__ */ isOneOf(/n/u);
/** Forms of *avoir* */
export const isHave = /* @__PURE__ */ isOneOf(/h/u);
/** Forms of *être* */
export const isBe = /* @__PURE__ */ isOneOf(/b/u);
/** Forms of *avoir*, *être*, *devoir* and *pouvoir* */
export const isAuxiliary = /* @__PURE__ */ isOneOf(/[hbM]/u);
/** *et*, *ou*, *mais* */
export const isAnd = /* @__PURE__ */ isOneOf(/j/u);
/** *qui*, *dont*, *lequel* */
export const isRelative = /* @__PURE__ */ isOneOf(/r/u);
/** *quand*, *qui*, *selon*: what begins a clause, or a phrase apart. */
export const opensClause = /* @__PURE__ */ isOneOf(/i/u);
/** *ne*, *se*, *lui*, *en*: what stands between a subject and its verb. */
export const isClitic = /* @__PURE__ */ isOneOf(/y/u);
/** *M.*, *Mme*, *Mlle* */
export const isCivility = /* @__PURE__ */ isOneOf(/q/u);
/** *M.*, *Mme*, *docteur* */
export const isTitle = /* @__PURE__ */ isOneOf(/x/u);
/** *me*, *dr*: titles that are other words, or no words, without a capital. */
export const isAbbreviated = /* @__PURE__ */ isOneOf(/a/u);
/** *de*, *van*, *ben*: small words that surnames begin with. */
export const isParticle = /* @__PURE__ */ isOneOf(/v/u);
/** *van*, *ben*, *del*: particles that are no word of French. */
export const isForeignParticle = (folded: string): boolean => isParticle(folded) && !isArticle(folded) && !isDe(folded);
/** *of*, *the*: small words of names that are not French. */
export const isForeign = /* @__PURE__ */ isOneOf(/z/u);

/** The gender of a determiner or title that tells one: *la*, *cette*, *Mme*; *du*, *cet*, *M.* */
export function genderOf(folded: string): Gender | undefined {
  const letters = lettersOf(folded);
  return letters.includes('f') ? 'f' : letters.includes('m') ? 'm' : undefined;
}
