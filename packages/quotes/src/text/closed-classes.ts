import { closedClasses } from '../lexicon/closed-classes.generated.ts';
import { decodeList } from '../lexicon/decode.ts';

/** Classes of lexicon/closed-classes.tsv. */
export type ClosedClass =
  | 'adding'
  | 'adjective'
  | 'after-au'
  | 'after-aux'
  | 'after-bare-à'
  | 'after-dans'
  | 'after-en'
  | 'after-hors'
  | 'after-par'
  | 'after-sans'
  | 'after-sous'
  | 'after-à'
  | 'agency'
  | 'alike'
  | 'amount'
  | 'apposed'
  | 'attribute'
  | 'bare-body'
  | 'before-que'
  | 'before-report'
  | 'behind-de'
  | 'beside'
  | 'done'
  | 'gloss'
  | 'going-on'
  | 'heard'
  | 'impersonal'
  | 'inside'
  | 'issued'
  | 'made-to'
  | 'many'
  | 'medium'
  | 'predicate'
  | 'presenting'
  | 'put-in'
  | 'references'
  | 'seldom-verb'
  | 'stressed'
  | 'title'
  | 'turn'
  | 'withheld';

let classes: ReadonlyMap<string, readonly string[]> | undefined;

function read(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  decodeList(closedClasses, (word, own = '') => found.set(word, own.split(' ')));
  return found;
}

/** Whether a lower-case word is of a class. */
export const isWordOf = (low: string, kind: ClosedClass): boolean => (classes ??= read()).get(low)?.includes(kind) === true;
