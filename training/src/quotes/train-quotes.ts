import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FEATURES } from '../../../packages/quotes/src/choice/content-features.ts';
import { decided } from '../../../packages/quotes/src/choice/choose-contents.ts';
import { DIGITS, ZERO, type ModelName } from '../../../packages/quotes/src/choice/model.ts';
import { decidedSpeaker } from '../../../packages/quotes/src/choice/speakers.ts';
import { SPEAKER_FEATURES } from '../../../packages/quotes/src/choice/speaker-features.ts';
import { examplesOf, type Examples } from './examples.ts';
import { foldOf, outOfFoldReadings } from '../neural/readings.ts';
import { labelled } from './labelled.ts';
import { learnChoices, probabilities, type Choice, type SoftmaxSettings } from './softmax.ts';

const FOLDS = 5;
const SETTINGS = {
  contents: { size: CONTENT_FEATURES, epochs: 20, rate: 0.15, l2: 2 },
  speakers: { size: SPEAKER_FEATURES, epochs: 20, rate: 0.15, l2: 1 },
} as const satisfies Record<string, SoftmaxSettings>;
type Part = keyof typeof SETTINGS;

/** What was chosen, and whether it and the rules' answer are right, out of fold. */
interface Outcome {
  readonly set: string;
  readonly fitted: boolean;
  readonly read: boolean;
  readonly probability: number;
  readonly right: boolean;
  readonly ruleRight: boolean;
}

/** What is decided, with the choice that it is a choice of. */
const DECIDE: Readonly<
  Record<Part, (example: Examples) => readonly { choice: Choice; decide: (chances: readonly number[]) => number | undefined }[]>
> = {
  contents: ({ contents, document }) =>
    contents.map((choice) => ({ choice, decide: (chances) => decided(choice.variants, chances, document.reading !== undefined) })),
  speakers: ({ speakers }) => speakers.map((choice) => ({ choice, decide: decidedSpeaker })),
};

const choicesOf = (examples: readonly Examples[], part: Part): Choice[] => examples.flatMap((example): readonly Choice[] => example[part]);

/** The outcome of each choice by the model of the folds that the article is not in. */
function outOfFold(examples: readonly Examples[], part: Part): Outcome[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ document }: Examples): boolean => foldOf(document.gold.doc, FOLDS) === fold;
    const weights = learnChoices(
      choicesOf(
        examples.filter((example) => !isHeld(example)),
        part,
      ),
      SETTINGS[part],
    );
    return examples.filter(isHeld).flatMap((example) =>
      DECIDE[part](example).flatMap(({ choice: { options, right }, decide }): Outcome[] => {
        const chances = probabilities(weights, options);
        const chosen = decide(chances);
        if (chosen === undefined) return [];
        const { set, fitted, reading } = example.document;
        return [{ set, fitted, read: reading !== undefined, probability: chances[chosen]!, right: right[chosen]!, ruleRight: right[0]! }];
      }),
    );
  }).flat();
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

/** The weights as `decodeWeights` reads them: one character each, without the zeros at the end. */
export function encodeWeights(weights: Int8Array): string {
  let end = weights.length;
  while (end > 0 && weights[end - 1] === 0) end--;
  return Array.from(weights.subarray(0, end), (weight) => DIGITS[weight + ZERO]!).join('');
}

export interface Trained {
  readonly source: string;
  readonly unit: number;
  readonly calibration: readonly [number, number];
}

function train(examples: readonly Examples[], part: Part, log: (line: string) => void): Trained {
  const all = outOfFold(examples, part);
  const read = all.filter((outcome) => outcome.read);
  const outcomes = read.length > 0 ? read : all;
  for (const set of new Set(outcomes.map((outcome) => outcome.set))) {
    const own = outcomes.filter((outcome) => outcome.set === set);
    const share = (of: (outcome: Outcome) => boolean): string => ((100 * own.filter(of).length) / own.length).toFixed(1);
    log(`${part} ${set}: ${own.length} chosen, right ${share(({ right }) => right)}, rules ${share(({ ruleRight }) => ruleRight)}`);
  }
  const weights = learnChoices(choicesOf(examples, part), SETTINGS[part]);
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) || 1;
  const unit = Number((most / 31).toPrecision(4));
  return {
    source: encodeWeights(Int8Array.from(weights, (weight) => Math.round(weight / unit))),
    unit,
    calibration: plattLine(outcomes.filter(({ fitted }) => !fitted)),
  };
}

const HEADER = `/**
 * Generated by training/src/quotes from eval/labels, the gold and, for the models that end in Read, readings of articles that the
 * encoder was not trained on. Texts of Wikinews (CC BY 2.5), L'Est Républicain (LGPL-LR) and our own. Do not edit: run \`pnpm train quotes\`.
 */
`;

/** Trains the choices of quotes and speakers and writes their weights; where the encoders of the folds are not there, those that use a reading stay as they are. */
export async function trainQuotes(data: string, root: string, log: (line: string) => void = console.log): Promise<void> {
  const file = join(root, 'packages/quotes/src/choice/weights.generated.ts');
  const before = readFileSync(file, 'utf8');
  const documents = labelled(data);
  const plain = documents.map((document) => examplesOf(document, document.fitted));
  const models: Partial<Record<ModelName, Trained>> = { contents: train(plain, 'contents', log), speakers: train(plain, 'speakers', log) };
  const readings = await outOfFoldReadings(documents.map(({ gold: { doc, text } }) => ({ id: doc, text })));
  if (readings.size > 0) {
    log(`with a reading of ${readings.size} articles`);
    const read = documents.map((document, i) => {
      const reading = readings.get(document.gold.doc);
      return reading ? examplesOf({ ...document, reading }, document.fitted) : plain[i]!;
    });
    models.contentsRead = train(read, 'contents', log);
  }
  const line = (name: ModelName): string => {
    const model = models[name];
    if (!model) return new RegExp(`^  ${name}: .*$`, 'mu').exec(before)![0];
    return `  ${name}: { source: '${model.source}', unit: ${model.unit}, calibration: [${model.calibration.join(', ')}] },`;
  };
  const names: readonly ModelName[] = ['contents', 'contentsRead', 'speakers'];
  writeFileSync(
    file,
    `${HEADER}export const weights: Readonly<Record<'${names.join("' | '")}', { readonly source: string; readonly unit: number; readonly calibration: readonly [number, number] }>> = {\n${names.map(line).join('\n')}\n};\n`,
  );
}
