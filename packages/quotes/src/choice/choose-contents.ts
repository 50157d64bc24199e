import { likeliest, probabilitiesOf } from '@incise/entities/choice';
import { settle } from '../conflicts.ts';
import type { Candidate } from '../cues/candidate.ts';
import type { Document } from '../text/document.ts';
import { contentFeatures } from './content-features.ts';
import { sitesOf, type Variant } from './contents.ts';
import { calibrated, choiceModel } from './model.ts';
import type { ReadWords } from './reading.ts';

/** A candidate with the probability that it is a quote with these words. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** How probable other words must be to replace those of a construction, a quote that only the reading sees to be one, no quote to drop one. */
const LEAST = { change: 0.6, add: 0.7, drop: 0.6 } as const;

/**
 * Decides at each place whether there is a quote, with a reading also which words it has; of quotes that claim the same words the
 * likeliest stays then. It overrules a construction only where it is sure: on articles kept out of training that was better than
 * either by itself.
 */
export function chooseContents(
  doc: Document,
  candidates: readonly Candidate[],
  words?: ReadWords,
  model = choiceModel(words ? 'contentsRead' : 'contents'),
): Chosen[] {
  const found: Chosen[] = [];
  for (const { variants, nested } of sitesOf(doc, candidates, words)) {
    const chances = probabilitiesOf(model, [...contentFeatures(doc, variants, nested, words), []]);
    const chosen = decided(variants, chances);
    if (chosen !== undefined) found.push({ candidate: variants[chosen]!.candidate, confidence: calibrated(model, chances[chosen]!) });
  }
  if (!words) return found;
  const confidence = new Map(found.map(({ candidate, confidence }) => [candidate, confidence]));
  const settled = settle(doc, [...confidence.keys()], (candidate) => -confidence.get(candidate)!);
  return settled.map((candidate) => ({ candidate, confidence: confidence.get(candidate)! }));
}

/** The variant to take, if any; the last of the chances is that there is no quote. */
export function decided(variants: readonly Variant[], chances: readonly number[]): number | undefined {
  const best = likeliest(chances, chances.length - 1);
  if (variants[0]!.candidate.rule === 'reading') return chances[best]! >= LEAST.add ? best : undefined;
  if (chances.at(-1)! >= LEAST.drop) return undefined;
  return chances[best]! >= LEAST.change ? best : 0;
}
