import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { splitSentences, tokenize, type Reading } from '@incise/tokens';
import type { GoldDocument } from '../../../eval/src/readers/gold.ts';
import { attributions, type AttributedSystemQuote } from '../../../eval/src/scorers/attributions.ts';
import { scoreQuotes } from '../../../eval/src/scorers/quotes.ts';
import { verdictLine, verdicts } from '../../../eval/src/scorers/verdicts.ts';
import { toSystem } from '../../../eval/src/system-quotes.ts';
import { resolve } from '../../../packages/entities/src/resolve/resolve-entities.ts';
import type { Deciders } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import { withSpeakers } from '../../../packages/quotes/src/attribute-quotes.ts';
import { chooseContents } from '../../../packages/quotes/src/choice/choose-contents.ts';
import type { ChoiceModel, ModelName } from '../../../packages/quotes/src/choice/model.ts';
import { readWordsOf } from '../../../packages/quotes/src/choice/reading.ts';
import { sourceFeatures } from '../../../packages/quotes/src/choice/source-features.ts';
import { chooseSources } from '../../../packages/quotes/src/choice/sources.ts';
import { findCandidates } from '../../../packages/quotes/src/find-quotes.ts';
import { toQuotes } from '../../../packages/quotes/src/quote.ts';
import { readDocument } from '../../../packages/quotes/src/text/document.ts';
import type { AttributedQuote } from '../../../packages/quotes/src/types.ts';
import type { Trees } from '../../../packages/entities/src/choice/trees.ts';
import { learnCoreferenceFolds, outOfFoldCoreference, type CoreferenceFolds } from '../entities/train-coreference.ts';
import { FOLDS } from '../choices/folds.ts';
import { foldOf } from '../neural/readings.ts';
import type { Labelled } from './examples.ts';
import { labelledAndRead, learnInTurn, weighBy, type Learned } from './train-quotes.ts';

/** Models of one fold. Nothing here asks how sure they are. */
type Models = Readonly<Record<ModelName, ChoiceModel>>;

/** The quotes of a text with their speakers, as `attributeQuotes` finds them, by other models than those that ship. */
function attributeBy(
  { text, reading }: { readonly text: string; readonly reading?: Reading },
  models: Models,
  deciders: Deciders,
): AttributedQuote[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, { tokens });
  const doc = readDocument(text, tokens, sentences);
  const words = reading && readWordsOf(doc, tokens, reading);
  const candidates = findCandidates(doc, words, {
    openers: (_stretch, _found, options) => weighBy(models.openers)(options),
    ends: (_clause, _ends, options) => weighBy(models.ends)(options),
    stretch: (_candidate, features) => weighBy(models.stretches)([features, []])[0]!,
  });
  const describe = sourceFeatures(doc, words);
  const contents = chooseContents(doc, candidates, words, words ? models.contentsRead : models.contents);
  const chosen = chooseSources(doc, contents, words, (candidate, phrases) =>
    weighBy(models.sources)([...describe(candidate, phrases), []]),
  );
  const entities = resolve(text, { tokens, sentences, ...(reading && { reading }) }, deciders);
  const found = { doc, tokens, sentences, ...(words && { words }), chosen, quotes: toQuotes(doc, chosen) };
  return withSpeakers(found, text, { entities }, models.speakers);
}

/** Figures of quotes and speakers of some articles. */
function figuresOf(golds: readonly GoldDocument[], system: ReadonlyMap<string, readonly AttributedSystemQuote[]>): string {
  const { strict, joint } = scoreQuotes(golds, system);
  const named = attributions(golds, system).filter(({ gold, quote }) => gold && quote.named);
  const wrong = named.filter(({ right }) => !right).length;
  const percent = ({ f1 }: { readonly f1: number }): string => (100 * f1).toFixed(1);
  return `strict ${percent(strict)}, joint ${percent(joint)}, the wrong one named ${wrong} of ${named.length}`;
}

/** What was grown without each fold. */
interface Grown {
  readonly quotes: Readonly<Record<ModelName, readonly Trees[]>>;
  readonly coreference: CoreferenceFolds;
}

async function grow(data: string, documents: readonly Labelled[]): Promise<Grown> {
  const coreference = await learnCoreferenceFolds(data);
  const { openers, ends, stretches, contents, contentsRead, sources, speakers } = learnInTurn(documents, outOfFoldCoreference(coreference));
  const folds = ({ folds }: Learned): readonly Trees[] => folds;
  return {
    quotes: {
      openers: folds(openers),
      ends: folds(ends),
      stretches: folds(stretches),
      contents: folds(contents),
      contentsRead: folds(contentsRead),
      sources: folds(sources),
      speakers: folds(speakers),
    },
    coreference,
  };
}

/**
 * Scores quotes and speakers of all labelled articles by choices, those of coreference too, that were grown without the article, and prints
 * a line a set, and one of those that are read by an encoder that has not seen them, where there is one. What is known by lists and rules that
 * were written on an article still flatters. The choices are kept in training/.cache: with `kept` those grown last are asked again, which
 * tells what a change of the rules is worth in half a minute and not in ten. What became of each quote goes to
 * out/quotes-by-folds.tsv, two of which can be compared.
 */
export async function crossValidateQuotes(
  data: string,
  root: string,
  { kept = false, log = console.log }: { readonly kept?: boolean; readonly log?: (line: string) => void } = {},
): Promise<void> {
  const documents = await labelledAndRead(data);
  const cache = join(root, 'training/.cache/quotes-by-folds');
  if (kept && !existsSync(cache)) throw new Error('--kept asks the choices that --cross-validate grew last, and there are none');
  const grown = kept ? (deserialize(readFileSync(cache)) as Grown) : await grow(data, documents);
  if (!kept) {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(cache, serialize(grown));
  }
  const deciders = outOfFoldCoreference(grown.coreference);
  const modelsOf = (id: string): Models =>
    Object.fromEntries(
      Object.entries(grown.quotes).map(([name, folds]): [string, ChoiceModel] => [
        name,
        { ...folds[foldOf(id, FOLDS)]!, calibration: [1, 0] },
      ]),
    ) as Models;
  const sets = new Map<string, Labelled[]>();
  for (const document of documents) {
    const key = document.reading ? `${document.set}, read` : document.set;
    sets.set(key, [...(sets.get(key) ?? []), document]);
  }
  const lines: string[] = [];
  for (const [set, articles] of sets) {
    const golds = articles.map(({ gold }) => gold);
    const system = new Map(
      articles.map(({ gold: { doc, text }, reading }) => [
        doc,
        toSystem(attributeBy({ text, ...(reading && { reading }) }, modelsOf(doc), deciders(doc))),
      ]),
    );
    log(`${set}: ${figuresOf(golds, system)}`);
    const texts = new Map(golds.map(({ doc, text }) => [doc, text]));
    lines.push(...verdicts(golds, system).map((verdict) => `${set}\t${verdictLine(verdict, texts.get(verdict.doc)!)}\n`));
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/quotes-by-folds.tsv'), lines.join(''));
}
