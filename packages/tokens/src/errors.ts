import { TextChecks } from './text-checks.ts';

/** What `tokenize` alone checks: the checks of lists of tokens are not loaded with it. */
export const textChecks: TextChecks = new TextChecks('@incise/tokens');

/** Options that say how text is cut into tokens. */
export function expectTokenizeOptions(name: string, options: { readonly abbreviations?: unknown; readonly neverSplit?: unknown }): void {
  textChecks.options(name, options);
  const { abbreviations, neverSplit } = options;
  if (abbreviations !== undefined) expectStrings(name, 'abbreviations', abbreviations);
  if (neverSplit !== undefined) expectStrings(name, 'neverSplit', neverSplit);
}

function expectStrings(name: string, option: string, value: unknown): void {
  if (!Array.isArray(value)) textChecks.fail(name, `${option} to be an array of strings`, value);
  const wrong = value.findIndex((item) => typeof item !== 'string');
  if (wrong >= 0) textChecks.fail(name, `${option}[${wrong}] to be a string`, value[wrong]);
}
