import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decided } from '../../../packages/quotes/src/choice/choose-contents.ts';
import { decodeTrees, likeliest, probabilitiesOf, type EncodedTrees, type Trees } from '../../../packages/entities/src/choice/trees.ts';
import type { ModelName } from '../../../packages/quotes/src/choice/model.ts';
import { decidedSpeaker } from '../../../packages/quotes/src/choice/speakers.ts';
import { decidedEnd } from '../../../packages/quotes/src/choice/ends.ts';
import { decidedOpener } from '../../../packages/quotes/src/choice/openers.ts';
import { isSaid } from '../../../packages/quotes/src/choice/stretches.ts';
import { growTrees, type BoostingSettings, type Choice } from '../choices/boosting.ts';
import { isInvented } from '../choices/weight.ts';
import { encodeTrees } from '../choices/encode-trees.ts';
import { FOLDS, withoutEachFold } from '../choices/folds.ts';
import type { Deciders } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import { examplesOf, type Before, type Examples, type Labelled, type Weigh } from './examples.ts';
import { learnCoreferenceFolds, outOfFoldCoreference } from '../entities/train-coreference.ts';
import { foldOf, unlearnedReadings } from '../neural/readings.ts';
import { labelled } from './labelled.ts';

const SETTINGS = {
  openers: { trees: 200, leaves: 16, rate: 0.1, least: 15, l2: 5, share: 0.4 },
  ends: { trees: 200, leaves: 16, rate: 0.1, least: 15, l2: 5, share: 0.4 },
  stretches: { trees: 140, leaves: 12, rate: 0.1, least: 15, l2: 5, share: 0.4 },
  contents: { trees: 150, leaves: 12, rate: 0.1, least: 20, l2: 5, share: 0.5 },
  sources: { trees: 120, leaves: 16, rate: 0.11, least: 25, l2: 5, share: 0.5 },
  speakers: { trees: 120, leaves: 16, rate: 0.11, least: 25, l2: 5, share: 0.5 },
} as const satisfies Record<string, BoostingSettings>;
type Part = keyof typeof SETTINGS;

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

/** What is decided, with the choice that it is a choice of, and the place of the rules' answer, the first by default. */
const DECIDE: Readonly<
  Record<
    Part,
    (example: Examples) => readonly { choice: Choice; rule?: number; decide: (chances: readonly number[]) => number | undefined }[]
  >
> = {
  openers: ({ openers }) => openers.map((choice) => ({ choice, decide: (chances) => decidedOpener(chances) ?? chances.length - 1 })),
  ends: ({ ends }) => ends.map((choice) => ({ choice, rule: choice.rule, decide: (chances) => decidedEnd(chances, choice.rule) })),
  stretches: ({ stretches }) => stretches.map((choice) => ({ choice, decide: (chances) => (isSaid(chances[0]!) ? 0 : 1) })),
  contents: ({ contents }) => contents.map((choice) => ({ choice, decide: (chances) => decided(choice.variants, chances) })),
  sources: ({ sources }) => sources.map((choice) => ({ choice, decide: (chances) => likeliest(chances) })),
  speakers: ({ speakers }) => speakers.map((choice) => ({ choice, decide: (chances) => decidedSpeaker(chances, choice.options) })),
};

const choicesOf = (examples: readonly Examples[], part: Part): Choice[] => examples.flatMap((example): readonly Choice[] => example[part]);

const learn = (examples: readonly Examples[], part: Part): EncodedTrees =>
  encodeTrees(growTrees(choicesOf(examples, part), SETTINGS[part]));

/** For each fold the trees that were grown without it. */
const learnFolds = (examples: readonly Examples[], part: Part): Trees[] =>
  withoutEachFold(
    examples,
    ({ document }) => document.gold.doc,
    (rest) => decodeTrees(learn(rest, part)),
  );

/** Where nothing is right in these, careful readers differ. */
const mayBeOpen = (part: Part): boolean => part === 'openers' || part === 'ends' || part === 'stretches';

/** The outcome of each choice by the trees that were grown without its article. */
function outOfFold(examples: readonly Examples[], part: Part, folds: readonly Trees[]): Outcome[] {
  return folds.flatMap((trees, fold) => {
    const held = examples.filter(({ document }) => foldOf(document.gold.doc, FOLDS) === fold);
    return held.flatMap((example) =>
      DECIDE[part](example).flatMap(({ choice, rule = 0, decide }): Outcome[] => {
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
            ruleRight: right[rule]!,
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

function train(examples: readonly Examples[], part: Part, log: (line: string) => void, folds: readonly Trees[]): Trained {
  const all = outOfFold(examples, part, folds);
  const withReading = all.some(({ read }) => read);
  for (const key of new Set(all.map(keyOf))) {
    const own = all.filter((outcome) => keyOf(outcome) === key);
    const share = (of: (outcome: Outcome) => boolean): string => ((100 * own.filter(of).length) / own.length).toFixed(1);
    const rules = part !== 'contents' && part !== 'speakers' && part !== 'ends' ? '' : `, rules ${share(({ ruleRight }) => ruleRight)}`;
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

/** A choice with its examples and, for each fold, the trees that were grown without it. */
export interface Learned {
  readonly examples: readonly Examples[];
  readonly folds: readonly Trees[];
}

/** The parts, and what the contents of texts that are read are chosen by. */
export type Chain = Readonly<Record<Part | 'contentsRead', Learned>>;

export const weighBy =
  (trees: Trees): Weigh =>
  (options) =>
    probabilitiesOf(trees, options);

/** Learns all choices in the order in which they are taken, each from what those before it say of articles that they have not seen. */
export function learnInTurn(documents: readonly Labelled[], deciders: (id: string) => Deciders): Chain {
  const learnPart = (part: Part, before: (id: string) => Before): Learned => {
    const examples = documents.map((document) => examplesOf(document, document.fitted, before(document.gold.doc)));
    return { examples, folds: learnFolds(examples, part) };
  };
  const said = ({ folds }: Learned, id: string): Weigh => weighBy(folds[foldOf(id, FOLDS)]!);
  const openers = learnPart('openers', () => ({}));
  const ends = learnPart('ends', (id) => ({ openers: said(openers, id) }));
  const ended = (id: string): Before => ({ openers: said(openers, id), ends: said(ends, id) });
  const stretches = learnPart('stretches', ended);
  const found = (id: string): Before => ({ ...ended(id), stretches: said(stretches, id) });
  const sources = learnPart('sources', found);
  const speakers = learnPart('speakers', (id) => ({ ...found(id), sources: said(sources, id), deciders: deciders(id) }));
  const readIds = new Set(documents.flatMap(({ gold, reading }) => (reading ? [gold.doc] : [])));
  const plain = sources.examples.filter(({ document }) => !document.reading);
  const eachOnce = sources.examples.filter(({ document }) => document.reading ?? !readIds.has(document.gold.doc));
  const contents = { examples: plain, folds: learnFolds(plain, 'contents') };
  const contentsRead = { examples: eachOnce, folds: readIds.size > 0 ? learnFolds(eachOnce, 'contents') : contents.folds };
  return { openers, ends, stretches, contents, contentsRead, sources, speakers };
}

/** All labelled articles, and once more those that can be read with an encoder that has not learned them. */
export async function labelledAndRead(data: string): Promise<Labelled[]> {
  const documents = labelled(data);
  const readings = await unlearnedReadings(documents.map(({ gold: { doc, text } }) => ({ id: doc, text })));
  return [
    ...documents,
    ...documents.flatMap((document) => {
      const reading = readings.get(document.gold.doc);
      return reading ? [{ ...document, reading }] : [];
    }),
  ];
}

/** Trains the choices of quotes and speakers and writes them; where nothing can be read, those that use a reading stay as they are. */
export async function trainQuotes(data: string, root: string, log: (line: string) => void = console.log): Promise<void> {
  const file = join(root, 'packages/quotes/src/choice/weights.generated.ts');
  const before = readFileSync(file, 'utf8');
  const documents = await labelledAndRead(data);
  const read = documents.filter(({ reading }) => reading !== undefined).length;
  log(`with a reading of ${read} articles`);
  const chain = learnInTurn(documents, outOfFoldCoreference(await learnCoreferenceFolds(data)));
  const trainPart = (name: ModelName): Trained => {
    const { examples, folds } = chain[name];
    return train(examples, name === 'contentsRead' ? 'contents' : name, log, folds);
  };
  const names: readonly ModelName[] = ['contents', 'contentsRead', 'sources', 'speakers', 'openers', 'ends', 'stretches'];
  const line = (name: ModelName): string => {
    if (read === 0 && name !== 'contents') return new RegExp(`^  ${name}: .*$`, 'mu').exec(before)![0];
    const { source, unit, calibration } = trainPart(name);
    return `  ${name}: { source: '${source}', unit: ${unit}, calibration: [${calibration.join(', ')}] },`;
  };
  writeFileSync(
    file,
    `${HEADER}export const weights: Readonly<Record<'${names.join("' | '")}', { readonly source: string; readonly unit: number; readonly calibration: readonly [number, number] }>> = {\n${names.map(line).join('\n')}\n};\n`,
  );
}
