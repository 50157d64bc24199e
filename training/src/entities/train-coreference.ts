import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeTrees, likeliest, probabilitiesOf, type EncodedTrees } from '../../../packages/entities/src/choice/trees.ts';
import { decideNoun, isPossessive } from '../../../packages/entities/src/coreference/choose-descriptions.ts';
import { isNearest, type PronounQuestion } from '../../../packages/entities/src/coreference/choose-pronouns.ts';
import { decideApart, decideBy } from '../../../packages/entities/src/coreference/decide.ts';
import { decodeTendencies, encodeTendencies } from '../../../packages/entities/src/coreference/tendencies.ts';
import * as shipped from '../../../packages/entities/src/coreference/weights.generated.ts';
import type { Deciders } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import { growTrees, type BoostingSettings, type Choice } from '../choices/boosting.ts';
import { encodeTrees } from '../choices/encode-trees.ts';
import { FOLDS, withoutEachFold } from '../choices/folds.ts';
import { foldOf, isNewToModel, unlearnedReadings } from '../neural/readings.ts';
import { examplesOf, type Examples } from './examples.ts';
import { labelledTexts } from './labelled.ts';
import { countNouns, hasNouns, isNounChoice, withTendencies } from './noun-counts.ts';

const MANY: BoostingSettings = { trees: 240, leaves: 20, rate: 0.06, least: 20, l2: 5, share: 0.35 };
const FEW: BoostingSettings = { ...MANY, trees: 140, leaves: 16, rate: 0.09 };
const LARGE: BoostingSettings = { trees: 160, leaves: 48, rate: 0.07, least: 15, l2: 8, share: 0.25 };
const SETTINGS = { descriptions: LARGE, possessives: FEW, pronouns: MANY, nearest: FEW } as const;
type Part = keyof typeof SETTINGS;
const PARTS = Object.keys(SETTINGS) as readonly Part[];

/** Trees, and what nouns tend to mean where the choice is of descriptions. */
interface Learned {
  readonly trees: EncodedTrees;
  readonly nouns: string;
}

function learn(examples: readonly Examples[], part: Part): Learned {
  const choices = examples.flatMap((example): readonly Choice[] => example[part]);
  if (!hasNouns(part)) return { trees: encodeTrees(growTrees(choices, SETTINGS[part])), nouns: '' };
  const counts = countNouns(examples, part);
  const told = examples.flatMap((example) => withTendencies(example[part], (noun) => counts.tendency(noun, example[part])));
  return { trees: encodeTrees(growTrees(told, SETTINGS[part])), nouns: encodeTendencies(counts.tendencies()) };
}

/** For each fold what was learned without it. */
const learnFolds = (examples: readonly Examples[], part: Part): Learned[] =>
  withoutEachFold(
    examples,
    ({ of: { id } }) => id,
    (rest) => learn(rest, part),
  );

/** Sets whose links were labelled after the encoder was trained. */
const LINKED_SINCE: readonly string[] = ['silent'];

/** The choices of all labelled texts, and once more of those that can be read with an encoder that has not learned their links. */
async function allExamples(data: string): Promise<Examples[]> {
  const texts = labelledTexts(data);
  const readings = await unlearnedReadings(texts, ({ set, id }) => isNewToModel(id) || LINKED_SINCE.includes(set));
  return [
    ...texts.map((text) => examplesOf(text)),
    ...texts.flatMap((text) => {
      const reading = readings.get(text.id);
      return reading ? [examplesOf(text, reading)] : [];
    }),
  ];
}

/** What each part learned without each fold. */
export type CoreferenceFolds = Readonly<Record<Part, readonly Learned[]>>;

/** Learns whom descriptions and pronouns mean without each fold of the articles. */
export async function learnCoreferenceFolds(data: string): Promise<CoreferenceFolds> {
  const examples = await allExamples(data);
  const of = (part: Part): Learned[] => learnFolds(examples, part);
  return { descriptions: of('descriptions'), possessives: of('possessives'), pronouns: of('pronouns'), nearest: of('nearest') };
}

/** Whom descriptions and pronouns mean in an article, by models that were not trained on it. */
export function outOfFoldCoreference(learned: CoreferenceFolds): (id: string) => Deciders {
  const deciders = Array.from({ length: FOLDS }, (_, fold): Deciders => {
    const noun = (part: 'descriptions' | 'possessives') => {
      const { trees, nouns } = learned[part][fold]!;
      return decideNoun(trees, nouns, part);
    };
    const pronoun = (part: 'pronouns' | 'nearest') => decideBy<PronounQuestion>(learned[part][fold]!.trees, part);
    return {
      descriptions: decideApart(isPossessive, noun('possessives'), noun('descriptions')),
      pronouns: decideApart(isNearest, pronoun('nearest'), pronoun('pronouns')),
    };
  });
  return (id) => deciders[foldOf(id, FOLDS)]!;
}

/** Precision and recall of what is linked to somebody, and the share of all that is right. */
function report(choices: readonly Choice[], decide: (choice: Choice) => number): string {
  let [right, linked, rightly, asked] = [0, 0, 0, 0];
  for (const choice of choices) {
    const chosen = decide(choice);
    const nobody = choice.options.length - 1;
    if (choice.right[chosen]) right++;
    if (chosen !== nobody) linked++;
    if (chosen !== nobody && choice.right[chosen]) rightly++;
    if (!choice.right[nobody]) asked++;
  }
  const share = (a: number, b: number): string => ((100 * a) / (b || 1)).toFixed(1);
  return `right ${share(right, choices.length)}, precision ${share(rightly, linked)}, recall ${share(rightly, asked)} of ${asked}`;
}

/** Out of fold, by set; of descriptions also what the rules say. */
function reportFolds(examples: readonly Examples[], part: Part, log: (line: string) => void): void {
  const folds = learnFolds(examples, part).map(({ trees, nouns }) => ({ trees: decodeTrees(trees), tendencies: decodeTendencies(nouns) }));
  const setOf = ({ of, read }: Examples): string => (read ? `${of.set} read` : of.set);
  for (const set of new Set(examples.map(setOf))) {
    const own = examples.filter((example) => setOf(example) === set);
    const foldOfChoice = new Map<Choice, number>(
      own.flatMap((example) => example[part].map((choice) => [choice, foldOf(example.of.id, FOLDS)])),
    );
    const choices = [...foldOfChoice.keys()];
    if (choices.length === 0) continue;
    const learned = report(choices, (choice) => {
      const { trees, tendencies } = folds[foldOfChoice.get(choice)!]!;
      const [told] = isNounChoice(choice) ? withTendencies([choice], (noun) => tendencies.get(noun) ?? [0, 0]) : [choice];
      return likeliest(probabilitiesOf(trees, told.options));
    });
    log(`${part} ${set}, ${choices.length}: ${learned}`);
    if (part === 'descriptions') {
      const rules = new Map<Choice, number>(own.flatMap(({ descriptions }) => descriptions.map((choice) => [choice, choice.rule])));
      log(`  rules: ${report(choices, (choice) => rules.get(choice)!)}`);
    }
  }
}

const HEADER = `/**
 * Generated by training/src/entities from eval/labels, the gold and POPCORN. Texts of Wikinews (CC BY 2.5), L'Est Républicain (LGPL-LR),
 * POPCORN (MIT) and our own. Do not edit: run \`pnpm train coreference\`.
 */
import type { EncodedTrees } from '../choice/trees.ts';

`;

const NOUNS: Readonly<Record<Part, string>> = {
  descriptions: shipped.descriptionNouns,
  possessives: shipped.possessiveNouns,
  pronouns: '',
  nearest: '',
};

/** Trains the choices of whom descriptions and pronouns mean and writes them; of the parts that are named, or of all. */
export async function trainCoreference(
  data: string,
  root: string,
  named: readonly string[] = [],
  log: (line: string) => void = console.log,
): Promise<void> {
  const unknown = named.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new RangeError(`coreference has the parts ${PARTS.join(', ')}; got ${unknown}`);
  const examples = await allExamples(data);
  const learnPart = (part: Part): Learned => {
    if (named.length > 0 && !named.includes(part)) return { trees: shipped[part], nouns: NOUNS[part] };
    reportFolds(examples, part, log);
    return learn(examples, part);
  };
  const lines = PARTS.map((part) => {
    const { trees, nouns } = learnPart(part);
    const { source, unit } = trees;
    const grown = `export const ${part}: EncodedTrees = {\n  source: '${source}',\n  unit: ${unit},\n};\n`;
    return nouns === '' ? grown : `${grown}\nexport const ${part.slice(0, -1)}Nouns =\n  ${JSON.stringify(nouns)};\n`;
  });
  writeFileSync(join(root, 'packages/entities/src/coreference/weights.generated.ts'), HEADER + lines.join('\n'));
}
