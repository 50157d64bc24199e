import { foldedAt, type Word } from './word.ts';

const CLITIC = /^(?:n[e']|s[e']|y|en|lui|leur|nous|vous|m'|t'|l'|d'ailleurs|aussi|donc|bien|plus|pas)$/u;
const IMPERSONAL =
  /^(?:faut|fallait|faudra|faudrait|fallut|agit|agissait|agira|agirait|suffit|suffisait|suffira|suffirait|semble|semblait|semblerait|parait|paraitrait|convient|conviendrait|importe|existe|existait|existerait|manque|manquait|reste|restait|restera|pleut|pleuvait|neige|neigeait|vaut|valait|vaudrait|avere|averait|peut)$/u;
const BE = /^(?:est|etait|serait|sera|soit|fut|etre|devient|devenait|parait|semble|reste)$/u;
const HAVE = /^(?:a|avait|aura|aurait|ait|eut)$/u;
const HEURES = /^(?:heures?|h|temps|midi|minuit|question)$/u;
const REMAINS = /^(?:rest(?:e|ait|era|erait)|manque|va(?:ut|lait))$/u;
const LEFT =
  /^(?:d[eu]?|des|que|qu'|mieux|une?|encore|deux|trois|quatre|cinq|six|quelques(?:-une?s)?|plusieurs|peu|beaucoup|toujours|\d+)$/u;
const NOTHING = /^(?:rien|personne|aucune?)$/u;
const GOES = /^(?:va|allait|ira|irait)$/u;
/** What « il en est » says of nobody. */
const SO = /^(?:rien|de|ainsi|autrement)$/u;
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
  while (words[k] && CLITIC.test(words[k]!.folded) && k - at < 5) {
    reflexive ||= /^s['e]/u.test(words[k]!.folded);
    there ||= words[k]!.folded === 'y';
    thereof ||= words[k]!.folded === 'en';
    k++;
  }
  const verb = foldedAt(words, k);
  if (there && HAVE.test(verb)) return true;
  if (verb === 'peut') return reflexive || /^(?:y avoir|s' agir)$/u.test(`${foldedAt(words, k + 1)} ${foldedAt(words, k + 2)}`);
  if (verb.startsWith('agi') || verb.startsWith('aver')) return reflexive;
  if (thereof && goesSo(words, k)) return true;
  if (REMAINS.test(verb)) return isLeft(words, k + 1);
  if (verb === 'semble' || verb === 'semblait' || verb === 'parait')
    return /^(?:que|qu'|pourtant|bien)$/u.test(foldedAt(words, k + 1)) || complement(words, k);
  if (IMPERSONAL.test(verb)) return true;
  if (HAVE.test(verb))
    return /^(?:fallu|plu|suffi)$/u.test(foldedAt(words, k + 1)) || (foldedAt(words, k + 1) === 'ete' && complement(words, k + 1));
  if (!BE.test(verb)) return false;
  const next = foldedAt(words, k + 1);
  if (next === "l'" || /^\d/u.test(next)) return HEURES.test(foldedAt(words, k + 2));
  return HEURES.test(next) || complement(words, k);
}

/** « il en [va de même] », « il n'en [est rien] » */
const goesSo = (words: readonly Word[], verb: number): boolean => {
  const next = foldedAt(words, verb + 1);
  return GOES.test(foldedAt(words, verb)) ? /^(?:d[eu]|ainsi|autrement)$/u.test(next) : BE.test(foldedAt(words, verb)) && SO.test(next);
};

/** What is left, at the token behind « il reste »: « deux clients », « plus que deux », « à voter ». */
function isLeft(words: readonly Word[], at: number): boolean {
  const isNegated = /^(?:plus|pas|guere)$/u.test(foldedAt(words, at));
  const next = foldedAt(words, isNegated ? at + 1 : at);
  return LEFT.test(next) || NOTHING.test(next) || (!isNegated && /^(?:a|en)$/u.test(next));
}

/** « est [mutuellement bénéfique pour l'OTAN] de », « est [probable] que », before the clause ends; « est [encore trop tôt] ». */
function complement(words: readonly Word[], verb: number): boolean {
  const adjective = foldedAt(words, verb + 1);
  if (adjective === 'dans') return foldedAt(words, verb + 3) === 'interet';
  const bare = /^(?:tres|plus|moins|tout|bien|assez|trop|aussi|encore|deja|desormais|toutefois|pas|fort|\p{L}+ment)$/u;
  let k = verb + 1;
  while (words[k] && (words[k]!.quotes !== undefined || bare.test(words[k]!.folded)) && k - verb < 5) k++;
  const head = foldedAt(words, k);
  if (foldedAt(words, k - 1) === 'trop' && /^(?:tot|tard)$/u.test(head)) return true;
  if (!IMPERSONAL_ADJECTIVE.test(head)) return JUDGING.test(head) && head !== 'confiant' && /^qu[e']$/u.test(foldedAt(words, k + 1));
  for (let n = k + 1; n < verb + WINDOW && (words[n]?.word === true || words[n]?.quotes !== undefined); n++)
    if (/^(?:que|qu'|de|d')$/u.test(words[n]!.folded)) return true;
  return false;
}

const IMPERSONAL_ADJECTIVE =
  /^(?:absurde|acquis|admis|admissible|anormal|aise|arrive|benefique|bon|capital|certain|clair|classique|comprehensible|concevable|conseille|convenu|courant|crucial|decevant|decide|demande|demontre|dangereux|deconseille|delicat|difficile|dit|dommage|entendu|envisageable|essentiel|estime|etabli|etonnant|etrange|evident|exact|exclu|facile|fondamental|frappant|frequent|fait|grand|grave|heureux|hors|impensable|imperatif|important|impossible|impressionnant|improbable|inacceptable|inadmissible|incontestable|indeniable|indispensable|inevitable|injuste|inquietant|interdit|interessant|inutile|juge|juste|legitime|logique|manifeste|naturel|necessaire|normal|note|notoire|obligatoire|permis|plausible|possible|precise|preferable|premature|prevu|probable|propose|prouve|question|rappele|rare|recommande|regrettable|reproche|risque|sage|scandaleux|signale|souhaitable|souligne|stipule|suggere|suppose|sur|temps|trop|urgent|utile|vital|vrai|vraisemblable)$/u;

/** « il est [profitable] que tous viennent », but « il est gérant d'une société ». */
const JUDGING = /(?:ant|[ai]ble)$/u;

function invertedImpersonal(words: readonly Word[], at: number): boolean {
  const verb = foldedAt(words, at - 1);
  if (verb === 'a' || verb === 'avait') return foldedAt(words, at - 2) === 'y';
  return (
    /^(?:faut|faudra|faudrait|fallait|agit|semble|parait|existe|suffit|reste|vaut|convient)$/u.test(verb) ||
    (verb === 'est' && foldedAt(words, at - 2) === 'toujours') ||
    (BE.test(verb) && IMPERSONAL_ADJECTIVE.test(foldedAt(words, at + 1)))
  );
}
