import { parentPort, workerData } from 'node:worker_threads';
import { resolveEntities } from '@incise/entities';
import { attributeQuotes } from '@incise/quotes';
import { scoreEntities } from '../scorers/entities.ts';
import { scoreQuotes } from '../scorers/quotes.ts';
import { toSystem } from '../system-quotes.ts';
import { fired, lose } from './switches.ts';
import type { AblationText } from './texts.ts';

/** A condition to be left out, and the texts to read without it, by their place. */
export interface Task {
  readonly id: number;
  readonly texts: readonly number[];
}

/** A figure of real texts and of invented ones. */
type Both = [real: number, invented: number];

/** How many texts change without a condition, and by how much what is right in them changes. */
export interface Loss {
  readonly changed: Both;
  readonly joint: Both;
  readonly strict: Both;
  readonly found: Both;
  normalised: number;
  descriptions: number;
  threw: boolean;
}

/** A condition is given up where it is certain to be needed. */
const NEEDED = -3;
const CHANGES = 60;

const texts = workerData as readonly AblationText[];

interface Answer {
  readonly written: string;
  readonly joint: number;
  readonly strict: number;
  readonly found: number;
  readonly normalised: number;
  readonly descriptions: number;
}

function answer({ document, named }: AblationText): Answer {
  const { doc, text } = document;
  const entities = resolveEntities(text);
  const quotes = toSystem(attributeQuotes(text, { entities }));
  const { joint, strict, system, gold } = scoreQuotes([document], new Map([[doc, quotes]]));
  const score = named ? scoreEntities([document], new Map([[doc, entities]])) : undefined;
  return {
    written: JSON.stringify([entities, quotes.map(({ type, content, cue, source, speaker }) => [type, content, cue, source, speaker])]),
    joint: Math.round(joint.recall * gold),
    strict: Math.round(strict.recall * gold),
    found: system,
    normalised: score ? Math.round(score.normalised.recall * Object.values(score.types).reduce((sum, type) => sum + type.gold, 0)) : 0,
    descriptions: score?.descriptions[0] ?? 0,
  };
}

const given: Answer[] = [];
/** For each condition the texts where it decides something, by their place. */
const decides = new Map<number, number[]>();
texts.forEach((text, i) => {
  fired.clear();
  given.push(answer(text));
  for (const id of fired) {
    const places = decides.get(id);
    if (places) places.push(i);
    else decides.set(id, [i]);
  }
});
parentPort!.postMessage(decides);

function leaveOut({ id, texts: places }: Task): Loss {
  const loss: Loss = { changed: [0, 0], joint: [0, 0], strict: [0, 0], found: [0, 0], normalised: 0, descriptions: 0, threw: false };
  for (const place of places) {
    const text = texts[place]!;
    const before = given[place]!;
    lose(id);
    let after: Answer;
    try {
      after = answer(text);
    } catch {
      loss.threw = true;
      break;
    } finally {
      lose(-1);
    }
    if (after.written === before.written) continue;
    const kind = text.real ? 0 : 1;
    loss.changed[kind]++;
    for (const measure of ['joint', 'strict', 'found'] as const) loss[measure][kind] += after[measure] - before[measure];
    for (const measure of ['normalised', 'descriptions'] as const) loss[measure] += after[measure] - before[measure];
    if (Math.min(loss.joint[0], loss.normalised) <= NEEDED || loss.changed[0] + loss.changed[1] > CHANGES) break;
  }
  return loss;
}

parentPort!.on('message', (task: Task) => {
  parentPort!.postMessage(leaveOut(task));
});
