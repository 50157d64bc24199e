import { type BitCoder, border, chances, DIGITS, INTERVAL, learn } from '../../../packages/entities/src/names/coding.ts';

/** The binary arithmetic coder that packages/entities/src/names/coding.ts reads; `text` ends the writing. */
export function bitWriter(): { readonly code: BitCoder; readonly text: () => string } {
  const model = chances();
  let text = '';
  let low = 0;
  let high = INTERVAL - 1;
  return {
    code: (context, bit) => {
      const middle = border(model, context, low, high);
      if (bit === 1) high = middle;
      else low = middle + 1;
      learn(model, context, bit);
      for (; low >>> 24 === high >>> 24; low = (low & 0xffffff) << 6, high = ((high & 0xffffff) << 6) | 63) text += DIGITS[low >>> 24]!;
      return bit;
    },
    // what follows the text reads as zeros: a first digit above that of `low` is inside the interval
    text: () => text + DIGITS[(low >>> 24) + 1]!,
  };
}
