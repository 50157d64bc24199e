import { kindsOf } from '../lexicon.ts';
import { countWords } from '../lexicon/count-words.generated.ts';

/** Kinds of words beside a number; `lexicon/count-words.tsv` says what each tells. */
export type CountingKind = 'adjective' | 'label' | 'no-noun' | 'noun' | 'part';

/** The words of a kind. */
export const counting: (kind: CountingKind) => ReadonlySet<string> = /* @__PURE__ */ kindsOf(countWords);
