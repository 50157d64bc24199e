import { is, low, type Document, type Range } from './document.ts';
import { Kind } from './flags.ts';

/** Feminine nouns that take *son* and *mon*. */
const FEMININE_NOUN = /(?:[aeéu]use|rice|ouse|ante|ente|cate|inte|amie|ée|élue)$/u;

/** The gender that a phrase's determiner shows. */
export function genderOf(doc: Document, { from }: Range): 'f' | 'm' | undefined {
  const determiner = low(doc, from);
  if (/^(?:son|mon|l')$/u.test(determiner))
    return FEMININE_NOUN.test(low(doc, from + 1))
      ? 'f'
      : determiner === "l'" || /^[aeiouyéèêh].*(?:re|ue|ire|logue)$/u.test(low(doc, from + 1))
        ? undefined
        : 'm';
  return is(doc, from, Kind.feminine) ? 'f' : is(doc, from, Kind.masculine) ? 'm' : undefined;
}
