import type { Settings } from './options.ts';

/** The name as it is searched: well-formed, NFC, plain apostrophes, single spaces. */
export const toQuery = (name: string): string =>
  name
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\s\0]+/gu, ' ')
    .trim();

/**
 * How to make the URL of a search. The package wikibase-sdk is loaded here, when it is first needed, because it exists as an
 * ES module only and is an optional peer dependency.
 */
export async function searchUrls({ instance, language, limit }: Settings): Promise<(query: string) => string> {
  const { WBK } = await import('wikibase-sdk').catch((cause: unknown) => {
    throw new Error('@incise/entities reconcileEntities: expected the package wikibase-sdk, got none: npm install wikibase-sdk', { cause });
  });
  const { searchEntities } = WBK({ instance });
  return (query) => {
    const url = searchEntities({ search: query, language, limit, format: 'json', type: 'item' });
    // Anonymous access from any origin; the SDK adds it on pages but not in web workers.
    return url.includes('&origin=') ? url : `${url}&origin=*`;
  };
}
