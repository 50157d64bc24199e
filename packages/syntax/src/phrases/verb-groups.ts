import type { TaggedWord, VerbGroup } from '../types.ts';
import { isClitic } from './noun-phrases.ts';

const isVerb = ({ upos }: TaggedWord): boolean => upos === 'VERB' || upos === 'AUX';
const isNe = ({ lemma, upos }: TaggedWord): boolean => upos === 'ADV' && lemma === 'ne';
const NEGATIVES: ReadonlySet<string> = /* @__PURE__ */ new Set(['guère', 'aucunement', 'nullement', 'rien', 'personne', 'jamais']);
const isNegative = ({ features, form }: TaggedWord): boolean => features['Polarity'] === 'Neg' || NEGATIVES.has(form.toLowerCase());

/** The verb groups of the words `from` up to `to`. */
export function readVerbGroups(words: readonly TaggedWord[], from: number, to: number, groups: VerbGroup[]): void {
  for (let i = from; i < to; i++) {
    if (!isVerb(words[i]!) || isAdjectival(words, i, from)) continue;
    const group = readGroup(words, i, from, to);
    groups.push(group);
    i = group.to - 1;
  }
}

/** « les mesures **annoncées** mardi »: a participle without an auxiliary is part of a noun phrase or a clause of its own without a subject. */
const isAdjectival = (words: readonly TaggedWord[], i: number, from: number): boolean =>
  i > from &&
  words[i]!.features['VerbForm'] === 'Part' &&
  words[i]!.features['Tense'] === 'Past' &&
  /^(?:NOUN|ADJ)$/u.test(words[i - 1]!.upos);

function readGroup(words: readonly TaggedWord[], first: number, from: number, to: number): VerbGroup {
  const auxiliaries: number[] = [];
  const clitics: number[] = [];
  const negation: number[] = [];
  let start = first;
  while (start > from && (isNe(words[start - 1]!) || (words[start - 1]!.upos === 'PRON' && isClitic(words[start - 1]!.form)))) start--;
  for (let k = start; k < first; k++) (isNe(words[k]!) ? negation : clitics).push(k);
  let verb = first;
  let end = first + 1;
  let inverted = false;
  // « a, dans un premier temps, classé »: the tagger may take *avoir* for a verb of its own
  const insertion = words[first]!.lemma === 'avoir' && first + 1 < to && words[first + 1]!.form === ',';
  for (let k = first + 1; k < to; k++) {
    const word = words[k]!;
    const open = words[verb]!.upos === 'AUX' || insertion;
    if (word.upos === 'PRON' && word.form.startsWith('-') && k === end) {
      clitics.push(k);
      inverted ||= isSubjectClitic(word.form);
      end = k + 1;
    } else if (open && isVerb(word) && word.features['VerbForm'] !== 'Fin') {
      auxiliaries.push(verb);
      verb = k;
      end = k + 1;
    } else if (isNegative(word) && k === end) {
      negation.push(k);
      end = k + 1;
    } else if (!(open && (word.upos === 'ADV' || isQuantifier(word) || isNegative(word)))) {
      const participle = open ? laterParticiple(words, verb, k, to) : -1;
      if (participle < 0) break;
      k = participle - 1;
    }
  }
  const told = new Set(negation);
  for (let k = first + 1; k < end; k++) if (isNegative(words[k]!) && !told.has(k)) negation.push(k);
  const helper = words[auxiliaries.at(-1) ?? verb]!;
  const passive = words[verb]!.features['Voice'] === 'Pass' && helper.lemma === 'être';
  const reflexive = clitics.some((k) => words[k]!.features['Reflex'] === 'Yes');
  return {
    start: words[start]!.start,
    end: words[end - 1]!.end,
    from: start,
    to: end,
    verb,
    auxiliaries,
    clitics,
    negation: negation.sort((a, b) => a - b),
    inverted,
    voice: reflexive ? 'reflexive' : passive ? 'passive' : 'active',
    finite: words[first]!.features['VerbForm'] === 'Fin',
  };
}

/** How far a participle stands from *avoir* at most: « a, dans un premier temps, **classé** ». */
const REACH = 10;

/** The participle of *avoir* at `verb` behind a phrase that is put between them, -1 if there is none before another verb or clause. */
function laterParticiple(words: readonly TaggedWord[], verb: number, from: number, to: number): number {
  if (words[verb]!.lemma !== 'avoir') return -1;
  for (let k = from; k < Math.min(to, from + REACH); k++) {
    const { upos, features } = words[k]!;
    if (upos === 'SCONJ' || upos === 'AUX' || features['PronType'] === 'Rel') return -1;
    if (upos === 'VERB') return features['VerbForm'] === 'Part' ? k : -1;
  }
  return -1;
}

/** « les députés ont **tous** voté » */
const isQuantifier = ({ lemma }: TaggedWord): boolean => lemma === 'tout' || lemma === 'chacun';

/** Clitics that can be a subject: « il », « -t-on », « c' ». */
export const isSubjectClitic = (form: string): boolean =>
  /^(?:-?(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce)|j'|c')$/iu.test(form.replace('’', "'"));
