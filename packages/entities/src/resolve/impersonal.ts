import { impersonal } from '../lexicon/impersonal.generated.ts';
import { isBareDe, isBe, isClitic, isHave } from '../text/function-words.ts';
import { classesIn } from '../text/lettered.ts';
import { foldedAt, type Word } from './word.ts';

/** Classes of lexicon/impersonal.tsv. */
type Kind =
  'adjective' | 'adverb' | 'clitic' | 'copula' | 'goes' | 'hours' | 'inverted' | 'left' | 'participle' | 'remains' | 'so' | 'verb';

const isKind: (folded: string, kind: Kind) => boolean = /* @__PURE__ */ classesIn(impersonal);

const isLikeBe = (folded: string): boolean => isBe(folded) || isKind(folded, 'copula');
const WINDOW = 13;

/** Whether « il » at a token is nobody: « il faut », « il y a », « il s'agit », « il est clair que ». */
export function isImpersonal(words: readonly Word[], at: number): boolean {
  const pronoun = words[at]!.folded;
  if (pronoun === '-il' || pronoun === '-t-il') return invertedImpersonal(words, at);
  if (pronoun !== 'il') return false;
  let k = at + 1;
  let reflexive = false;
  let there = false;
  let thereof = false;
  while (words[k] && (isClitic(words[k]!.folded) || isKind(words[k]!.folded, 'clitic')) && k - at < 5) {
    reflexive ||= /^s['e]/u.test(words[k]!.folded);
    there ||= words[k]!.folded === 'y';
    thereof ||= words[k]!.folded === 'en';
    k++;
  }
  const verb = foldedAt(words, k);
  if (there && isHave(verb)) return true;
  if (verb === 'peut') return reflexive || /^(?:y avoir|s' agir)$/u.test(`${foldedAt(words, k + 1)} ${foldedAt(words, k + 2)}`);
  if (verb.startsWith('agi') || verb.startsWith('aver')) return reflexive;
  if (thereof && goesSo(words, k)) return true;
  if (isKind(verb, 'remains')) return isLeft(words, k + 1);
  if (verb === 'semble' || verb === 'semblait' || verb === 'parait')
    return /^(?:que|qu'|pourtant|bien)$/u.test(foldedAt(words, k + 1)) || complement(words, k);
  if (isKind(verb, 'verb')) return true;
  if (isHave(verb)) return isKind(foldedAt(words, k + 1), 'participle') || (foldedAt(words, k + 1) === 'ete' && complement(words, k + 1));
  if (!isLikeBe(verb)) return false;
  const next = foldedAt(words, k + 1);
  if (next === "l'" || /^\d/u.test(next)) return isKind(foldedAt(words, k + 2), 'hours');
  return isKind(next, 'hours') || complement(words, k);
}

/** « il en [va de même] », « il n'en [est rien] » */
const goesSo = (words: readonly Word[], verb: number): boolean => {
  const next = foldedAt(words, verb + 1);
  return isKind(next, 'so') && (isKind(foldedAt(words, verb), 'goes') || isLikeBe(foldedAt(words, verb)));
};

/** What is left, at the token behind « il reste »: « deux clients », « plus que deux », « à voter ». */
function isLeft(words: readonly Word[], at: number): boolean {
  const isNegated = /^(?:plus|pas|guere)$/u.test(foldedAt(words, at));
  const next = foldedAt(words, isNegated ? at + 1 : at);
  return isKind(next, 'left') || /^\d+$/u.test(next) || (!isNegated && /^(?:a|en)$/u.test(next));
}

const isAdverb = (folded: string): boolean => isKind(folded, 'adverb') || folded.endsWith('ment');
const isThat = (folded: string): boolean => folded === 'que' || folded === "qu'";

/** « est [mutuellement bénéfique pour l'OTAN] de », « est [probable] que », before the clause ends; « est [encore trop tôt] ». */
function complement(words: readonly Word[], verb: number): boolean {
  const adjective = foldedAt(words, verb + 1);
  if (adjective === 'dans') return foldedAt(words, verb + 3) === 'interet';
  let k = verb + 1;
  while (words[k] && (words[k]!.quotes !== undefined || isAdverb(words[k]!.folded)) && k - verb < 5) k++;
  const head = foldedAt(words, k);
  if (foldedAt(words, k - 1) === 'trop' && /^(?:tot|tard)$/u.test(head)) return true;
  if (!isKind(head, 'adjective')) return JUDGING.test(head) && head !== 'confiant' && isThat(foldedAt(words, k + 1));
  for (let n = k + 1; n < verb + WINDOW && (words[n]?.word === true || words[n]?.quotes !== undefined); n++)
    if (isBareDe(words[n]!.folded) || isThat(words[n]!.folded)) return true;
  return false;
}

/** « il est [profitable] que tous viennent », but « il est gérant d'une société ». */
const JUDGING = /(?:ant|[ai]ble)$/u;

function invertedImpersonal(words: readonly Word[], at: number): boolean {
  const verb = foldedAt(words, at - 1);
  if (verb === 'a' || verb === 'avait') return foldedAt(words, at - 2) === 'y';
  return (
    isKind(verb, 'inverted') ||
    (verb === 'est' && foldedAt(words, at - 2) === 'toujours') ||
    (isLikeBe(verb) && isKind(foldedAt(words, at + 1), 'adjective'))
  );
}
