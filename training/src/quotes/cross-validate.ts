import { splitSentences, tokenize } from '@incise/tokens';
import type { GoldDocument } from '../../../eval/src/readers/gold.ts';
import { attributions } from '../../../eval/src/scorers/attributions.ts';
import { scoreQuotes } from '../../../eval/src/scorers/quotes.ts';
import { toSystem } from '../../../eval/src/system-quotes.ts';
import { probabilitiesOf } from '../../../packages/entities/src/choice/trees.ts';
import { resolve } from '../../../packages/entities/src/resolve/resolve-entities.ts';
import type { Deciders } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import { answer, speakerWriter } from '../../../packages/quotes/src/attribute-quotes.ts';
import { decided, type Chosen } from '../../../packages/quotes/src/choice/choose-contents.ts';
import { contentFeatures } from '../../../packages/quotes/src/choice/content-features.ts';
import { sitesOf } from '../../../packages/quotes/src/choice/contents.ts';
import { sourceFeatures } from '../../../packages/quotes/src/choice/source-features.ts';
import { chooseSources } from '../../../packages/quotes/src/choice/sources.ts';
import { CERTAIN, chooseSpeakers, decidedSpeaker } from '../../../packages/quotes/src/choice/speakers.ts';
import { findCandidates } from '../../../packages/quotes/src/find-quotes.ts';
import { toQuotes } from '../../../packages/quotes/src/quote.ts';
import { readDocument } from '../../../packages/quotes/src/text/document.ts';
import type { AttributedQuote } from '../../../packages/quotes/src/types.ts';
import { outOfFoldCoreference } from '../entities/train-coreference.ts';
import { foldOf } from '../neural/readings.ts';
import { examplesOf, type Before, type Weigh } from './examples.ts';
import { labelled } from './labelled.ts';
import { FOLDS, learnFolds, type Part } from './train-quotes.ts';

type Weighers = Readonly<Record<Part, Weigh>>;

/** The quotes of a text with their speakers, as `attributeQuotes` finds them without a reading, by other choices than those that ship. */
function attributeBy(text: string, weigh: Weighers, deciders: Deciders): AttributedQuote[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, { tokens });
  const doc = readDocument(text, tokens, sentences);
  const candidates = findCandidates(doc, undefined, {
    openers: (_stretch, _found, options) => weigh.openers(options),
    stretch: (_candidate, features) => weigh.stretches([features, []])[0]!,
  });
  const contents = sitesOf(doc, candidates).flatMap(({ variants, nested }): Chosen[] => {
    const chances = weigh.contents([...contentFeatures(doc, variants, nested, undefined), []]);
    const at = decided(variants, chances);
    return at === undefined ? [] : [{ candidate: variants[at]!.candidate, confidence: chances[at]! }];
  });
  const describe = sourceFeatures(doc, undefined);
  const chosen = chooseSources(doc, contents, undefined, (candidate, phrases) => weigh.sources([...describe(candidate, phrases), []]));
  const quotes = toQuotes(doc, chosen);
  const entities = resolve(text, { tokens, sentences }, deciders);
  const answered = answer({ doc, tokens, sentences, chosen, quotes }, text, { entities });
  const write = speakerWriter(answered);
  const choices = chooseSpeakers(answered, ({ options, features }) => {
    if (options.length === 1) return CERTAIN;
    const probabilities = weigh.speakers(features);
    return { chosen: decidedSpeaker(probabilities, features), probabilities };
  });
  return quotes.map((quote, i): AttributedQuote => {
    const { options, probabilities, chosen: at } = choices[i]!;
    const speakers = write(options[at]!.speakers, answered.candidates[i]!.source);
    const speaker = speakers.map(({ name }) => name).join(' & ');
    return { ...quote, speakers, speakerConfidence: probabilities[at]!, ...(speakers.length > 0 && { speaker }) };
  });
}

/**
 * Scores quotes and speakers of all labelled articles by choices, those of coreference too, that were grown without the article, and prints
 * a line a set. What is known by lists and rules that were written on an article still flatters. Writes nothing; a few minutes.
 */
export async function crossValidateQuotes(data: string, log: (line: string) => void = console.log): Promise<void> {
  const documents = labelled(data);
  const deciders = await outOfFoldCoreference(data, false);
  const learn = (part: Part, before: (id: string) => Before): ((id: string) => Weigh) => {
    const examples = documents.map((document) => examplesOf(document, document.fitted, before(document.gold.doc)));
    const folds = learnFolds(examples, part);
    return (id) => (options) => probabilitiesOf(folds[foldOf(id, FOLDS)]!, options);
  };
  const openers = learn('openers', () => ({}));
  const stretches = learn('stretches', (id) => ({ openers: openers(id) }));
  const found = (id: string): Before => ({ openers: openers(id), stretches: stretches(id) });
  const contents = learn('contents', found);
  const sources = learn('sources', found);
  const speakers = learn('speakers', (id) => ({ ...found(id), sources: sources(id), deciders: deciders(id) }));
  const sets = new Map<string, GoldDocument[]>();
  for (const { set, gold } of documents) sets.set(set, [...(sets.get(set) ?? []), gold]);
  for (const [set, golds] of sets) {
    const system = new Map(
      golds.map(({ doc, text }) => {
        const weigh = {
          openers: openers(doc),
          stretches: stretches(doc),
          contents: contents(doc),
          sources: sources(doc),
          speakers: speakers(doc),
        };
        return [doc, toSystem(attributeBy(text, weigh, deciders(doc)))];
      }),
    );
    const { strict, joint } = scoreQuotes(golds, system);
    const named = attributions(golds, system).filter(({ gold, quote }) => gold && quote.named);
    const wrong = named.filter(({ right }) => !right).length;
    const percent = ({ f1 }: { readonly f1: number }): string => (100 * f1).toFixed(1);
    log(`${set}: strict ${percent(strict)}, joint ${percent(joint)}, the wrong one named ${wrong} of ${named.length}`);
  }
}
