/** A surface token of a treebank; `words` are its syntactic words, several for an amalgame such as « du ». */
export interface TreebankToken {
  readonly form: string;
  readonly spaceAfter: boolean;
  readonly words: string[];
}

export interface TreebankSentence {
  readonly id: string;
  /** The `# text` comment. */
  readonly text?: string;
  /** Whether a paragraph or document starts here. */
  readonly newParagraph: boolean;
  readonly tokens: readonly TreebankToken[];
}

/** Reads CoNLL-U (universaldependencies.org/format.html); empty nodes are left out. Throws on a line without ten columns. */
export function readConllu(source: string): TreebankSentence[] {
  return source
    .split(/\r?\n\r?\n/u)
    .filter((block) => block.trim() !== '')
    .map(readSentence);
}

function readSentence(block: string): TreebankSentence {
  const comments = new Map<string, string>();
  const tokens: TreebankToken[] = [];
  let newParagraph = false;
  let lastOfRange = 0;
  for (const line of block.split(/\r?\n/u)) {
    if (line.trim() === '') continue;
    if (line.startsWith('#')) {
      const [key = '', value = ''] = line.slice(1).split(/=(.*)/su, 2);
      comments.set(key.trim(), value.trim());
      if (/^new(?:doc|par)(?: |$)/u.test(key.trim())) newParagraph = true;
      continue;
    }
    const [id, form, , , , , , , , misc] = line.split('\t');
    if (id === undefined || form === undefined || misc === undefined) throw new Error(`not a CoNLL-U line: ${line}`);
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No');
    const range = /^\d+-(\d+)$/u.exec(id);
    if (range) {
      lastOfRange = Number(range[1]);
      tokens.push({ form, spaceAfter, words: [] });
    } else if (/^\d+$/u.test(id)) {
      if (Number(id) <= lastOfRange) tokens.at(-1)!.words.push(form);
      else tokens.push({ form, spaceAfter, words: [form] });
    }
  }
  const text = comments.get('text');
  return { id: comments.get('sent_id') ?? '', newParagraph, tokens, ...(text === undefined ? {} : { text }) };
}
