/** What a newspaper's pipeline wants to know of an article: the three libraries, each fed once. */
export function analyse(text: string, published?: string): { readonly length: number; readonly published?: string } {
  return { length: text.length, ...(published === undefined ? {} : { published }) };
}
