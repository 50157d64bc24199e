/**
 * Running text whose sentences are known, made of plain articles: where a mark ends a sentence there, the mark is taken away now and then,
 * and titles without marks are put in between, so that a model sees what ends without a mark, and a great many names that end nothing.
 */
import * as Category from '../../packages/tokens/src/sentences/category.ts';
import { categorise } from '../../packages/tokens/src/sentences/categories.ts';
import { closesMark } from '../../packages/tokens/src/sentences/reading.ts';
import { scanTokens } from '../../packages/tokens/src/tokenize.ts';
import { random } from './tokens-learn.ts';

/** The sentences of an article by the plainest of rules: lines end them, and marks before anything but a word in lower case. */
export function plainSentences(article: string): string[] {
  return article.split('\n').flatMap((line) => {
    const text = line.trim().replace(/\s+/gu, ' ');
    const tokens = scanTokens(text);
    const categories = categorise(text, tokens, undefined, undefined);
    const sentences: string[] = [];
    let first = 0;
    for (let i = 0; i < tokens.length; i++) {
      const next = categories[i + 1] ?? Category.Capitalised;
      const begins = next !== Category.Lower && (next < Category.Comma || next === Category.OpenQuote || next === Category.Dash);
      const spaced = i + 1 === tokens.length || tokens.starts[i + 1]! > tokens.ends[i]!;
      if (i + 1 < tokens.length && !(closesMark(categories, i, first) && begins && spaced)) continue;
      sentences.push(text.slice(tokens.starts[first], tokens.ends[i]));
      first = i + 1;
    }
    return sentences;
  });
}

const DETERMINER = /^(?:Les?|La|L['’]|Une?|Des|Ces?|Cette|Cet|Son|Sa|Ses|Leurs?)\s*(?=\p{Ll}{3})/u;
const FINITE = /\s(?:a|ont|est|sont|peut|doit|va|vont|se|s['’]|ne|n['’]|\p{Ll}+(?:ait|aient|èrent|ra|ront))(?=\s)/u;
/** « le film « Le Juge » sort » */
const TITLE_IN_MARKS = /(?<=\p{Ll} )(?:«\s?(\p{Lu}[^«»]{1,40}[^«».!?…\s])\s?»|"(\p{Lu}[^"]{1,40}[^".!?…])")(?=[ ,.])/gu;

/** « le journal Libération », which might have been called « La Libération ». */
const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}(?=[ ,.])/u;

const withoutDeterminer = (sentence: string): string => capitalised(sentence.replace(DETERMINER, ''));
const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A title: what a sentence has before its verb or first comma, without the determiner; « Les élus de Brest, qui … » gives « Élus de Brest ». */
export function titleOf(sentence: string): string | undefined {
  const verb = FINITE.exec(sentence);
  const subject = verb && sentence.slice(0, verb.index).split(',', 1)[0]!;
  if (subject === null || subject.length > 90 || /[«»".;:()]/u.test(subject)) return undefined;
  const title = withoutDeterminer(subject);
  const words = title.split(' ').length;
  return words > 10 || /(?:['’,]|\s\S{1,2})$/u.test(title) || (words === 1 && title.length < 5) ? undefined : title;
}

/** How often a sentence is without a mark in prose and in lists, how often a list starts and stops, and what else is done to sentences. */
const SHARES = {
  bareInProse: 0.03,
  bareInLists: 0.6,
  listStarts: 0.02,
  listStops: 0.2,
  titles: 0.6,
  capitals: 0.06,
  initials: 0.03,
  articles: 0.05,
};

/** Articles as texts of known sentences, each a list of its sentences: every other article in its order, the others' places by lot. */
export function runningTexts(articles: readonly (readonly string[])[], seed: number): string[][] {
  const next = random(seed);
  const happens = (share: number): boolean => next() < share;
  const all = articles.flat();
  let inList = false;
  const change = (sentence: string): string => {
    if (inList ? happens(SHARES.listStops) : happens(SHARES.listStarts)) inList = !inList;
    const bare = inList ? SHARES.bareInLists : SHARES.bareInProse;
    let changed = sentence.replace(TITLE_IN_MARKS, '$1$2');
    if (happens(bare)) {
      const title = happens(SHARES.titles) ? titleOf(sentence) : undefined;
      if (title !== undefined) changed = happens(SHARES.capitals) ? title.toUpperCase() : title;
      else if (/\p{Ll}\.$/u.test(changed)) changed = changed.slice(0, -1);
    } else if (happens(SHARES.articles))
      changed = changed.replace(NAME, (name) => `${['Le', 'La', 'Les'][Math.floor(next() * 3)]!} ${name}`);
    else if (happens(SHARES.initials)) changed = changed.replace(/(?<= )\p{Ll}+\.$/u, 'X.');
    return happens(bare * SHARES.titles) ? withoutDeterminer(changed) : changed;
  };
  return articles.map((article) => {
    const inOrder = happens(0.5);
    return article.map((sentence) => change(inOrder ? sentence : all[Math.floor(next() * all.length)]!));
  });
}
