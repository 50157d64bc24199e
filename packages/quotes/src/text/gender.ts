import { low, type Document, type Range } from './document.ts';

const FEMININE = /^(?:la|une|cette|sa|ma|elle|elles|certaines|toutes|celle-ci)$/u;
const MASCULINE = /^(?:le|un|ce|cet|du|au|il|ils|celui-ci)$/u;
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
  return FEMININE.test(determiner) ? 'f' : MASCULINE.test(determiner) ? 'm' : undefined;
}
