import { splitSentences, tokenize } from '@incise/tokens';
import type { GoldDocument } from '../../../eval/src/readers/gold.ts';
import { attributions } from '../../../eval/src/scorers/attributions.ts';
import { scoreQuotes } from '../../../eval/src/scorers/quotes.ts';
import { toSystem } from '../../../eval/src/system-quotes.ts';
import { probabilitiesOf } from '../../../packages/entities/src/choice/trees.ts';
import { resolve } from '../../../packages/entities/src/resolve/resolve-entities.ts';
import type { Deciders } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import { withSpeakers } from '../../../packages/quotes/src/attribute-quotes.ts';
import { chooseContents } from '../../../packages/quotes/src/choice/choose-contents.ts';
import type { ChoiceModel } from '../../../packages/quotes/src/choice/model.ts';
import { sourceFeatures } from '../../../packages/quotes/src/choice/source-features.ts';
import { chooseSources } from '../../../packages/quotes/src/choice/sources.ts';
import { findCandidates } from '../../../packages/quotes/src/find-quotes.ts';
import { toQuotes } from '../../../packages/quotes/src/quote.ts';
import { readDocument } from '../../../packages/quotes/src/text/document.ts';
import type { AttributedQuote } from '../../../packages/quotes/src/types.ts';
import { outOfFoldCoreference } from '../entities/train-coreference.ts';
import { FOLDS } from '../choices/folds.ts';
import { foldOf } from '../neural/readings.ts';
import { examplesOf, type Before, type Weigh } from './examples.ts';
import { labelled } from './labelled.ts';
import { learnFolds, type Part } from './train-quotes.ts';

/** Models of one fold. Nothing here asks how sure they are. */
type Models = Readonly<Record<Part, ChoiceModel>>;

const weighBy =
  (model: ChoiceModel): Weigh =>
  (options) =>
    probabilitiesOf(model, options);

/** The quotes of a text with their speakers, as `attributeQuotes` finds them without a reading, by other models than those that ship. */
function attributeBy(text: string, models: Models, deciders: Deciders): AttributedQuote[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, { tokens });
  const doc = readDocument(text, tokens, sentences);
  const candidates = findCandidates(doc, undefined, {
    openers: (_stretch, _found, options) => weighBy(models.openers)(options),
    stretch: (_candidate, features) => weighBy(models.stretches)([features, []])[0]!,
  });
  const describe = sourceFeatures(doc, undefined);
  const chosen = chooseSources(doc, chooseContents(doc, candidates, undefined, models.contents), undefined, (candidate, phrases) =>
    weighBy(models.sources)([...describe(candidate, phrases), []]),
  );
  const entities = resolve(text, { tokens, sentences }, deciders);
  return withSpeakers({ doc, tokens, sentences, chosen, quotes: toQuotes(doc, chosen) }, text, { entities }, models.speakers);
}

/**
 * Scores quotes and speakers of all labelled articles by choices, those of coreference too, that were grown without the article, and prints
 * a line a set. What is known by lists and rules that were written on an article still flatters. Writes nothing; a few minutes.
 */
export async function crossValidateQuotes(data: string, log: (line: string) => void = console.log): Promise<void> {
  const documents = labelled(data);
  const deciders = await outOfFoldCoreference(data, false);
  const learn = (part: Part, before: (id: string) => Before): ((id: string) => ChoiceModel) => {
    const examples = documents.map((document) => examplesOf(document, document.fitted, before(document.gold.doc)));
    const folds = learnFolds(examples, part);
    return (id) => ({ ...folds[foldOf(id, FOLDS)]!, calibration: [1, 0] });
  };
  const openers = learn('openers', () => ({}));
  const stretches = learn('stretches', (id) => ({ openers: weighBy(openers(id)) }));
  const found = (id: string): Before => ({ openers: weighBy(openers(id)), stretches: weighBy(stretches(id)) });
  const contents = learn('contents', found);
  const sources = learn('sources', found);
  const speakers = learn('speakers', (id) => ({ ...found(id), sources: weighBy(sources(id)), deciders: deciders(id) }));
  const sets = new Map<string, GoldDocument[]>();
  for (const { set, gold } of documents) sets.set(set, [...(sets.get(set) ?? []), gold]);
  for (const [set, golds] of sets) {
    const system = new Map(
      golds.map(({ doc, text }) => {
        const models = {
          openers: openers(doc),
          stretches: stretches(doc),
          contents: contents(doc),
          sources: sources(doc),
          speakers: speakers(doc),
        };
        return [doc, toSystem(attributeBy(text, models, deciders(doc)))];
      }),
    );
    const { strict, joint } = scoreQuotes(golds, system);
    const named = attributions(golds, system).filter(({ gold, quote }) => gold && quote.named);
    const wrong = named.filter(({ right }) => !right).length;
    const percent = ({ f1 }: { readonly f1: number }): string => (100 * f1).toFixed(1);
    log(`${set}: strict ${percent(strict)}, joint ${percent(joint)}, the wrong one named ${wrong} of ${named.length}`);
  }
}
