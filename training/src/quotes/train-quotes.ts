import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decided } from '../../../packages/quotes/src/choice/choose-contents.ts';
import { decodeTrees, likeliest, probabilitiesOf, type EncodedTrees, type Trees } from '../../../packages/entities/src/choice/trees.ts';
import type { ModelName } from '../../../packages/quotes/src/choice/model.ts';
import { decidedSpeaker } from '../../../packages/quotes/src/choice/speakers.ts';
import { decidedOpener } from '../../../packages/quotes/src/choice/openers.ts';
import { isSaid } from '../../../packages/quotes/src/choice/stretches.ts';
import { growTrees, type BoostingSettings, type Choice } from '../choices/boosting.ts';
import { isInvented } from '../choices/weight.ts';
import { encodeTrees } from '../choices/encode-trees.ts';
import { FOLDS, withoutEachFold } from '../choices/folds.ts';
import { examplesOf, type Before, type Examples, type Weigh } from './examples.ts';
import { outOfFoldCoreference } from '../entities/train-coreference.ts';
import { foldOf, outOfFoldReadings } from '../neural/readings.ts';
import { labelled } from './labelled.ts';

const SETTINGS = {
  openers: { trees: 200, leaves: 16, rate: 0.1, least: 15, l2: 5, share: 0.4 },
  stretches: { trees: 140, leaves: 12, rate: 0.1, least: 15, l2: 5, share: 0.4 },
  contents: { trees: 150, leaves: 12, rate: 0.1, least: 20, l2: 5, share: 0.5 },
  sources: { trees: 120, leaves: 16, rate: 0.11, least: 25, l2: 5, share: 0.5 },
  speakers: { trees: 120, leaves: 16, rate: 0.11, least: 25, l2: 5, share: 0.5 },
} as const satisfies Record<string, BoostingSettings>;
export type Part = keyof typeof SETTINGS;

/** What was chosen, and whether it and the rules' answer are right, out of fold. */
interface Outcome {
  readonly set: string;
  readonly fitted: boolean;
  /** Invented articles are denser and harder than those of the press, which a confidence is of. */
  readonly invented: boolean;
  readonly read: boolean;
  readonly probability: number;
  readonly right: boolean;
  readonly ruleRight: boolean;
}

/** What is decided, with the choice that it is a choice of. */
const DECIDE: Readonly<
  Record<Part, (example: Examples) => readonly { choice: Choice; decide: (chances: readonly number[]) => number | undefined }[]>
> = {
  openers: ({ openers }) => openers.map((choice) => ({ choice, decide: (chances) => decidedOpener(chances) ?? chances.length - 1 })),
  stretches: ({ stretches }) => stretches.map((choice) => ({ choice, decide: (chances) => (isSaid(chances[0]!) ? 0 : 1) })),
  contents: ({ contents }) => contents.map((choice) => ({ choice, decide: (chances) => decided(choice.variants, chances) })),
  sources: ({ sources }) => sources.map((choice) => ({ choice, decide: (chances) => likeliest(chances) })),
  speakers: ({ speakers }) => speakers.map((choice) => ({ choice, decide: (chances) => decidedSpeaker(chances, choice.options) })),
};

const choicesOf = (examples: readonly Examples[], part: Part): Choice[] => examples.flatMap((example): readonly Choice[] => example[part]);

const learn = (examples: readonly Examples[], part: Part): EncodedTrees =>
  encodeTrees(growTrees(choicesOf(examples, part), SETTINGS[part]));

/** For each fold the trees that were grown without it. */
export const learnFolds = (examples: readonly Examples[], part: Part): Trees[] =>
  withoutEachFold(
    examples,
    ({ document }) => document.gold.doc,
    (rest) => decodeTrees(learn(rest, part)),
  );

/** Where nothing is right in these, careful readers differ. */
const mayBeOpen = (part: Part): boolean => part === 'openers' || part === 'stretches';

/** The outcome of each choice by the trees that were grown without its article. */
function outOfFold(examples: readonly Examples[], part: Part, folds: readonly Trees[]): Outcome[] {
  return folds.flatMap((trees, fold) => {
    const held = examples.filter(({ document }) => foldOf(document.gold.doc, FOLDS) === fold);
    return held.flatMap((example) =>
      DECIDE[part](example).flatMap(({ choice, decide }): Outcome[] => {
        const chances = probabilitiesOf(trees, choice.options);
        const chosen = decide(chances);
        if (chosen === undefined || (mayBeOpen(part) && !choice.right.includes(true))) return [];
        const { set, fitted, reading } = example.document;
        const { right } = choice;
        return [
          {
            set,
            fitted,
            invented: isInvented(set),
            read: reading !== undefined,
            probability: chances[chosen]!,
            right: right[chosen]!,
            ruleRight: right[0]!,
          },
        ];
      }),
    );
  });
}

/** Platt's line through the logits of probabilities, by gradient descent on the likelihood. */
export function plattLine(
  outcomes: readonly { readonly probability: number; readonly right: boolean }[],
): [slope: number, intercept: number] {
  const points = outcomes.map(({ probability, right }): [number, number] => {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    return [Math.log(p / (1 - p)), right ? 1 : 0];
  });
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < 3000; step++) {
    let ds = 0;
    let di = 0;
    for (const [x, y] of points) {
      const error = 1 / (1 + Math.exp(-(slope * x + intercept))) - y;
      ds += error * x;
      di += error;
    }
    slope -= (0.3 * ds) / points.length;
    intercept -= (0.3 * di) / points.length;
  }
  return [Number(slope.toFixed(3)), Number(intercept.toFixed(3))];
}

export interface Trained extends EncodedTrees {
  readonly calibration: readonly [number, number];
}

const keyOf = ({ set, read }: Outcome): string => (read ? `${set} read` : set);

function train(examples: readonly Examples[], part: Part, log: (line: string) => void, folds = learnFolds(examples, part)): Trained {
  const all = outOfFold(examples, part, folds);
  const withReading = all.some(({ read }) => read);
  for (const key of new Set(all.map(keyOf))) {
    const own = all.filter((outcome) => keyOf(outcome) === key);
    const share = (of: (outcome: Outcome) => boolean): string => ((100 * own.filter(of).length) / own.length).toFixed(1);
    const rules = part !== 'contents' && part !== 'speakers' ? '' : `, rules ${share(({ ruleRight }) => ruleRight)}`;
    log(`${part} ${key}: ${own.length} chosen, right ${share(({ right }) => right)}${rules}`);
  }
  return {
    ...learn(examples, part),
    calibration: plattLine(
      all.filter(({ fitted, invented, read }) => !fitted && !invented && (part !== 'contents' || read === withReading)),
    ),
  };
}

const HEADER = `/**
 * Generated by training/src/quotes from eval/labels, the gold and readings of articles that the encoder was not trained on. Texts of
 * Wikinews (CC BY 2.5), L'Est Républicain (LGPL-LR), POPCORN (MIT) and our own. Do not edit: run \`pnpm train quotes\`.
 */
`;

/** Trains the choices of quotes and speakers and writes them; where the encoders of the folds are not there, those that use a reading stay as they are. */
export async function trainQuotes(data: string, root: string, log: (line: string) => void = console.log): Promise<void> {
  const file = join(root, 'packages/quotes/src/choice/weights.generated.ts');
  const before = readFileSync(file, 'utf8');
  const documents = labelled(data);
  const deciders = await outOfFoldCoreference(data);
  const readings = await outOfFoldReadings(documents.map(({ gold: { doc, text } }) => ({ id: doc, text })));
  log(`with a reading of ${readings.size} articles`);
  const read = documents.flatMap((document) => {
    const reading = readings.get(document.gold.doc);
    return reading ? [{ ...document, reading }] : [];
  });
  const all = [...documents, ...read];
  const ask = (before: (id: string) => Before): Examples[] =>
    all.map((document) => examplesOf(document, document.fitted, before(document.gold.doc)));
  /** What is decided before other things, with what it says of an article that it has not seen. */
  const decide = (part: Part, before: (id: string) => Before) => {
    const examples = ask(before);
    const folds = learnFolds(examples, part);
    const weigh = (id: string): Weigh => {
      const trees = folds[foldOf(id, FOLDS)]!;
      return (options) => probabilitiesOf(trees, options);
    };
    return { weigh, train: () => train(examples, part, log, folds) };
  };
  const openers = decide('openers', () => ({}));
  const stretches = decide('stretches', (id) => ({ openers: openers.weigh(id) }));
  const sources = decide('sources', (id) => ({ openers: openers.weigh(id), stretches: stretches.weigh(id) }));
  const examples = ask((id) => ({
    openers: openers.weigh(id),
    stretches: stretches.weigh(id),
    sources: sources.weigh(id),
    deciders: deciders(id),
  }));
  const plain = examples.slice(0, documents.length);
  const eachOnce = examples.filter(({ document }, i) => i >= documents.length || !readings.has(document.gold.doc));
  const models: Partial<Record<ModelName, Trained>> = {
    contents: train(plain, 'contents', log),
    ...(read.length > 0 && {
      contentsRead: train(eachOnce, 'contents', log),
      sources: sources.train(),
      speakers: train(examples, 'speakers', log),
      openers: openers.train(),
      stretches: stretches.train(),
    }),
  };
  const line = (name: ModelName): string => {
    const model = models[name];
    if (!model) return new RegExp(`^  ${name}: .*$`, 'mu').exec(before)![0];
    return `  ${name}: { source: '${model.source}', unit: ${model.unit}, calibration: [${model.calibration.join(', ')}] },`;
  };
  const names: readonly ModelName[] = ['contents', 'contentsRead', 'sources', 'speakers', 'openers', 'stretches'];
  writeFileSync(
    file,
    `${HEADER}export const weights: Readonly<Record<'${names.join("' | '")}', { readonly source: string; readonly unit: number; readonly calibration: readonly [number, number] }>> = {\n${names.map(line).join('\n')}\n};\n`,
  );
}
