import type { TimeDocument, Timex } from '../scorers/dates.ts';

const REFERENCES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const attributes = (tag: string): Map<string, string> =>
  new Map([...tag.matchAll(/ ([\w:]+)="([^"]*)"/gu)].map((match) => [match[1]!, match[2]!]));

/** Reads a TimeML document: its text without tags, its creation time, and the TIMEX3 elements of its body that have text. */
export function readTimeml(xml: string): TimeDocument {
  const tags = [...xml.matchAll(/<TIMEX3[^<>]*>/gu)].map(([tag]) => attributes(tag));
  const published = tags.find((tag) => tag.get('functionInDocument') === 'CREATION_TIME')?.get('value') ?? '';
  const opening = /<TEXT>/u.exec(xml);
  const body = opening ? xml.slice(opening.index + opening[0].length, xml.indexOf('</TEXT>')) : xml;

  let text = '';
  const timexes: Timex[] = [];
  const open: { start: number; tag: Map<string, string> }[] = [];
  for (const part of body.split(/(<[^<>]+>)/u)) {
    if (!part.startsWith('<')) text += part.replace(/&(?:amp|lt|gt|quot|apos);/gu, (reference) => REFERENCES[reference]!);
    else if (part.startsWith('<TIMEX3') && !part.endsWith('/>')) open.push({ start: text.length, tag: attributes(part) });
    else if (part.startsWith('</TIMEX3')) {
      const { start, tag } = open.pop()!;
      if (tag.get('functionInDocument') !== 'CREATION_TIME' && start < text.length)
        timexes.push({ start, end: text.length, type: tag.get('type') ?? '', value: tag.get('value') ?? '' });
    }
  }
  return { text, published, timexes };
}
