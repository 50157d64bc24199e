import { bucket } from '@incise/entities/choice';
import { KINDS, RULES, type Candidate } from '../cues/candidate.ts';
import { hasMarks } from '../cues/content.ts';
import { MOODS } from '../cues/verb-group.ts';
import { has, holderOf, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { headOf } from '../text/noun-phrase.ts';
import { hasVerb, verbIn } from '../text/verb-use.ts';
import { mentionsSomebody } from '../text/somebody.ts';
import { borderOf, grammarOf, hashed, isLonePronoun, tenseClass } from './borders.ts';
import { begins, inside, likely, outside, share, type ReadWords } from './reading.ts';
import type { Variant } from './contents.ts';

function sourceOf(doc: Document, { source }: Candidate): number {
  if (!source) return 0;
  if (isLonePronoun(doc, source)) return 1;
  for (let i = source.from; i <= source.to; i++) if (i > doc.first[i]! && has(doc, i, Flag.capital)) return 2;
  return mentionsSomebody(doc, source) ? (has(doc, source.from, Flag.determiner) ? 3 : 4) : 5;
}

/** A content that a number opens, beside the words of grammar. */
const FIGURE = 62;

/** « Pour les élus, P » says what they think, « pour les enfants, l'entrée est gratuite » not: the word that attributes, its noun, and of the clause its verb and whether it counts; of what has no verb for its cue. */
function framed(doc: Document, { group, cue, source, content }: Candidate): readonly number[] {
  if (group || !cue) return NOT_FRAMED;
  const { from, to } = content.at(-1)!;
  const verb = verbIn(doc, { from, to });
  let counts = false;
  for (let i = from; i <= to && !counts; i++) counts = has(doc, i, Flag.number | Flag.time);
  const noun = source ? headOf(doc, source) : -1;
  return [
    /* word */ hashed(low(doc, cue.from), 30),
    /* noun */ !source
      ? 0
      : has(doc, noun, Flag.body)
        ? 1
        : has(doc, noun, Flag.sourceNoun)
          ? 2
          : 3 + (has(doc, noun, Flag.capital) ? 1 : 0),
    /* main */ verb < 0 ? 0 : hashed(low(doc, verb), 61),
    /* counts */ counts ? 2 : 1,
    /* tense */ verb < 0 ? 0 : tenseClass(doc.info[verb]!.features),
    /* opening */ has(doc, content[0]!.from, Flag.number) ? FIGURE : grammarOf(doc, content[0]!.from),
    /* size */ source ? bucket(source.to - source.from, [1, 2, 3, 5, 8]) : 0,
    /* head */ noun < 0 ? 0 : hashed(low(doc, noun), 61),
    /* name */ source && has(doc, noun, Flag.capital) ? nameLike(doc, source, noun) : 0,
    /* follows */ content[0]!.from > cue.from ? 1 : 0,
  ];
}

/** « l'Italie », « l'UNSA », « Paul Mirel »: how a name looks that heads a source. */
function nameLike(doc: Document, source: Range, noun: number): number {
  if (!has(doc, source.from, Flag.determiner)) return 1;
  return /^\p{Lu}{2}/u.test(doc.text.slice(doc.start[noun], doc.end[noun])) ? 2 : noun === source.to ? 3 : 4;
}

/** The same features of what has a verb for its cue, or none. */
const NOT_FRAMED: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** Log-likelihood of a span against leaving all of its words out, with the words from the first to the last of all variants that it leaves out counted as outside. */
function likelihood(words: ReadWords, doc: Document, content: readonly Range[], widest: Range): number {
  let sum = 0;
  for (let i = widest.from; i <= widest.to; i++) {
    if (!has(doc, i, Flag.word)) continue;
    const p = Math.min(0.999, Math.max(0.001, outside(words, 'content', i)));
    sum += Math.log(content.some((range) => range.from <= i && i <= range.to) ? 1 - p : p);
  }
  return sum;
}

/** For each variant of a candidate its features, a small whole number each. */
export function contentFeatures(doc: Document, variants: readonly Variant[], nested: boolean, words: ReadWords | undefined): number[][] {
  const widest = {
    from: Math.min(...variants.map(({ candidate }) => candidate.content[0]!.from)),
    to: Math.max(...variants.map(({ candidate }) => candidate.content.at(-1)!.to)),
  };
  const tag = nested && words ? 'nested' : 'content';
  const likelihoods = words && variants.map(({ candidate }) => likelihood(words, doc, candidate.content, widest));
  const best = likelihoods && Math.max(...likelihoods);
  return variants.map(({ candidate, read }, i) => {
    const { content, group } = candidate;
    const first = content[0]!;
    const last = content.at(-1)!;
    const size = content.reduce((sum, range) => sum + range.to - range.from + 1, 0);
    return [
      /* read */ read ? 1 : 0,
      /* rule */ RULES.indexOf(candidate.rule),
      /* kind */ KINDS.indexOf(candidate.kind),
      /* after */ last.to === doc.last[last.to] ? 0 : borderOf(doc, last.to + 1),
      /* before */ first.from === doc.first[first.from] ? 0 : borderOf(doc, first.from - 1),
      /* length */ bucket(size, [2, 3, 5, 9, 16, 30, 50]),
      /* verb */ content.some((range) => hasVerb(doc, range)) ? 1 : 0,
      /* marks */
      doc.opens[first.from - 1]! >= 0 ? 0 : content.some((range) => hasMarks(doc, range)) ? 1 : holderOf(doc, first.from) >= 0 ? 2 : 3,
      /* weighed */ candidate.probability === undefined ? 0 : 1 + bucket(candidate.probability, [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98]),
      /* weak */ candidate.weak ? 1 : 0,
      /* mood */ group ? 1 + MOODS.indexOf(group.mood) : candidate.cue ? 5 : 0,
      /* negated */ group ? (group.negated ? 2 : 1) : 0,
      /* source */ sourceOf(doc, candidate),
      /* nested */ nested ? 1 : 0,
      /* lemma */ group ? hashed(group.cue.lemma, 61) : 0,
      ...framed(doc, candidate),
      /* inside */ share(words, tag, content),
      /* rival */ best === undefined ? 0 : 1 + bucket(best - likelihoods![i]!, [0.5, 2, 5, 10, 20]),
      /* gain */ likelihoods && read ? 1 + bucket(likelihoods[i]! - likelihoods[0]!, [-8, -3, -1, 1, 3, 6, 10, 20]) : 0,
      /* start */ words
        ? likely(1 - outside(words, tag, first.from)) +
          (first.from > 0 && outside(words, tag, first.from - 1) < 0.5 && begins(words, tag, first.from) < 0.5 ? 2 : 0)
        : 0,
      /* end */ words
        ? likely(1 - outside(words, tag, last.to)) +
          (last.to + 1 < doc.length && outside(words, tag, last.to + 1) < 0.5 && begins(words, tag, last.to + 1) < 0.5 ? 2 : 0)
        : 0,
      /* cue */ words && candidate.cue ? likely(inside(words, 'cue', [candidate.cue])) : 0,
      /* spoken */ words && candidate.source ? likely(inside(words, 'source', [candidate.source])) : 0,
      /* inner */ words ? likely(inside(words, nested ? 'content' : 'nested', content)) : 0,
    ];
  });
}
