import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The arrows between packages: what each one may import. ARCHITECTURE.md draws them. */
const arrows = {
  tokens: [],
  syntax: ['tokens'],
  dates: ['tokens'],
  entities: ['tokens'],
  quotes: ['tokens', 'entities', 'entities/choice'],
  neural: ['tokens'],
};

/** French has letters outside A–Z: É, ç, œ. These shorthands do not know them. */
const asciiOnly = String.raw`\\[wWbB]|(?<!\\u\{?[0-9A-F]*)[aA]-[zZ]`;
/** Six words or more, as /^(?:a|b|…)$/ lists them: lexicon/ of the package, or a set, is the place for these. */
const wordList = String.raw`^\^\(\?:(?:[\p{L}'’-]{2,}\??\|){5,}[\p{L}'’-]{2,}\??\)[a-z?()]*\$`;
const frenchRegex = (selector) => ({
  selector,
  message: String.raw`\w, \b, [A-Z] and [a-z] miss French letters: use \p{…} with the u or v flag.`,
});

const onlyArrows = (name, allowed) => ({
  regex: `^@incise/(?!(?:${allowed.join('|') || 'nothing'})$)`,
  message: `@incise/${name} may import ${allowed.map((a) => `@incise/${a}`).join(' and ') || 'no other package'}: see ARCHITECTURE.md.`,
});
const nothingNodeOnly = { regex: '^node:', message: 'packages run in browsers too: nothing Node-only in src.' };

/** The programs that `pnpm typecheck` checks: the same few for all files, so that each is read once. */
const project = [
  ...['tsconfig.src.json', 'packages/neural/tsconfig.json', 'tsconfig.json'],
  ...[
    'examples/article/page/tsconfig.json',
    'examples/browser/tsconfig.json',
    'examples/browser/service-worker/tsconfig.json',
    'examples/browser/test/tsconfig.json',
  ],
];

export default defineConfig(
  globalIgnores([
    // tsup writes its configuration for a moment while packages are built beside.
    '**/tsup.config.bundled_*.mjs',
    '**/dist/**',
    '**/out/**',
    '**/coverage/**',
    '**/*.generated.ts',
    '**/.turbo/**',
    '**/.cache/**',
    '**/node_modules/**',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        project,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 4 }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
  },
  // Tests are compiled with all other sources; what the linter knows of types is not worth its time there.
  { files: ['**/test/**'], extends: [tseslint.configs.disableTypeChecked], rules: { 'max-lines': 'off', 'max-params': 'off' } },
  {
    files: ['training/src/**', 'vitest.config.ts'],
    rules: { 'max-params': 'off' },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[regex.pattern=/${wordList}/u]`, message: 'A list of words belongs into a lexicon or a set.' },
        frenchRegex(`Literal[regex.pattern=/${asciiOnly}/]`),
        frenchRegex(`NewExpression[callee.name='RegExp'] Literal[value=/${asciiOnly}/]`),
        frenchRegex(`NewExpression[callee.name='RegExp'] TemplateElement[value.raw=/${asciiOnly}/]`),
      ],
    },
  },
  Object.entries(arrows).map(([name, allowed]) => ({
    files: [`packages/${name}/src/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyArrows(name, allowed), nothingNodeOnly] }] },
  })),
  // Beside this entry for Node there is one for browsers.
  {
    files: ['packages/neural/src/index.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyArrows('neural', arrows.neural)] }] },
  },
);
