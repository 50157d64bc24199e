import { findNames } from '../../../packages/entities/src/names/find-names.ts';
import { decodeModel } from '../../../packages/entities/src/names/model.ts';
import type { LabelledName, LabelledText } from '../readers/winer.ts';
import type { Example } from './examples.ts';
import { trainNames } from './train-names.ts';

type Span = Pick<LabelledName, 'start' | 'end' | 'type'>;
const TYPES = ['PER', 'LOC', 'ORG'] as const;

/** Counts of gold, system and right names. */
class Tally {
  gold = 0;
  system = 0;
  right = 0;
  report(): string {
    const p = this.right / (this.system || 1);
    const r = this.right / (this.gold || 1);
    return `P ${(100 * p).toFixed(2)}  R ${(100 * r).toFixed(2)}  F ${((200 * p * r) / (p + r || 1)).toFixed(2)}  (${this.gold} gold)`;
  }
}

/** Outermost PER, LOC and ORG, exact span and type; what lies in an event or a product is not judged. */
export class NameScore {
  readonly all = new Tally();
  readonly spans = new Tally();
  readonly types = { PER: new Tally(), LOC: new Tally(), ORG: new Tally() };

  add(text: LabelledText, found: readonly Span[]): void {
    const misc = text.names.filter(({ type }) => type === 'MISC');
    const judged = found.filter((a) => a.type !== 'MISC' && !misc.some((b) => b.start < a.end && a.start < b.end));
    const gold = new Map(text.names.filter(({ type }) => type !== 'MISC').map((name) => [name.start * 2 ** 26 + name.end, name.type]));
    for (const type of gold.values()) for (const tally of this.of(type)) tally.gold++;
    for (const { start, end, type } of judged) {
      for (const tally of this.of(type)) tally.system++;
      const right = gold.get(start * 2 ** 26 + end);
      if (right !== undefined) this.spans.right++;
      if (right !== type) continue;
      this.all.right++;
      if (type !== 'MISC') this.types[type].right++;
    }
  }

  private of(type: LabelledName['type']): Tally[] {
    return type === 'MISC' ? [] : [this.all, this.spans, this.types[type]];
  }

  report(): string {
    return [
      `typed ${this.all.report()}`,
      `spans ${this.spans.report()}`,
      ...TYPES.map((type) => `${type}   ${this.types[type].report()}`),
    ].join('\n');
  }
}

/** Trains on all folds but one (by document), scores the one left out, for the first `runs` folds: WiNER-fr and the invented articles apart. */
export function crossValidate(examples: readonly Example[], folds: number, runs: number): Readonly<Record<string, NameScore>> {
  const scores = { 'Names on WiNER-fr': new NameScore(), 'Names of invented articles': new NameScore() };
  for (let fold = 0; fold < runs; fold++) {
    const { names, agreement } = trainNames(examples.filter((_, i) => i % folds !== fold));
    const models = { names: decodeModel(names), agreement: decodeModel(agreement) };
    examples.forEach(({ text }, i) => {
      if (i % folds !== fold) return;
      scores[text.id.startsWith('invented-') ? 'Names of invented articles' : 'Names on WiNER-fr'].add(
        text,
        findNames(text.text, [], models),
      );
    });
  }
  return scores;
}
