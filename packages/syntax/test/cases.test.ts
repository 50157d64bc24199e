import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPhrases, tagWords } from '@incise/syntax';

/** The cases of a file: `# reason` lines, and under each the cases, text → result. */
function readCases(name: string): { reason: string; text: string; wanted: string }[] {
  let reason = '';
  return readFileSync(join(import.meta.dirname, 'cases', name), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) reason = line.slice(2);
      if (line === '' || line.startsWith('#')) return [];
      const [text = '', wanted = ''] = line.split(' → ');
      return [{ reason, text, wanted }];
    });
}

describe('parts of speech', () => {
  test.each(readCases('tags.txt'))('$text', ({ text, wanted, reason }) => {
    expect(
      tagWords(text)
        .map(({ upos }) => upos)
        .join(' '),
      reason,
    ).toBe(wanted);
  });
});

describe('features', () => {
  test.each(readCases('features.txt'))('$text', ({ text, wanted, reason }) => {
    const [form] = wanted.split(': ');
    const features = tagWords(text).find((word) => word.form === form)!.features;
    expect(
      `${form!}: ${Object.entries(features)
        .map(([name, value]) => `${name}=${value}`)
        .join('|')}`,
      reason,
    ).toBe(wanted);
  });
});

describe('lemmas', () => {
  test.each(readCases('lemmas.txt'))('$text', ({ text, wanted, reason }) => {
    expect(
      tagWords(text)
        .map(({ lemma }) => lemma)
        .join(' '),
      reason,
    ).toBe(wanted);
  });
});

describe('noun phrases', () => {
  test.each(readCases('phrases.txt'))('$text', ({ text, wanted, reason }) => {
    const words = tagWords(text);
    const found = findPhrases(text).nounPhrases.map(({ from, to, head }) =>
      words
        .slice(from, to)
        .map(({ form }, i) => (from + i === head ? `[${form}]` : form))
        .join(' '),
    );
    expect(found.join(' | '), reason).toBe(wanted);
  });
});

describe('clauses', () => {
  test.each(readCases('clauses.txt'))('$text', ({ text, wanted, reason }) => {
    const words = tagWords(text);
    const { clauses, verbGroups } = findPhrases(text);
    const found = clauses.map(
      ({ group, subject }) => `${words[verbGroups[group]!.verb]!.form} < ${subject === undefined ? '–' : words[subject]!.form}`,
    );
    expect(found.join(' ; '), reason).toBe(wanted);
  });
});

describe('verb groups', () => {
  test.each(readCases('groups.txt'))('$text', ({ text, wanted, reason }) => {
    const words = tagWords(text);
    const found = findPhrases(text).verbGroups.map(({ from, to, verb, voice, inverted, negation }) => {
      const form = words
        .slice(from, to)
        .map((word) => word.form)
        .join(' ');
      const no = negation.map((i) => words[i]!.form).join(' ');
      return `${form}: ${[words[verb]!.form, voice, ...(inverted ? ['inverted'] : []), ...(no === '' ? [] : [no])].join(', ')}`;
    });
    expect(found.join(' ; '), reason).toBe(wanted);
  });
});
