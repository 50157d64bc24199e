import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'oxlint';

/** The arrows between packages: what each one may import. ARCHITECTURE.md draws them. */
const arrows = {
  tokens: [],
  syntax: ['tokens'],
  dates: ['tokens'],
  entities: ['tokens'],
  quotes: ['tokens', 'entities', 'entities/choice'],
  neural: ['tokens'],
};

const off = (names) => Object.fromEntries(names.map((name) => [name, 'off']));
const errors = (names) => Object.fromEntries(names.map((name) => [name, 'error']));

/** Beyond oxlint's categories, what typescript-eslint calls strict and stylistic. */
const strict = [
  ...['no-case-declarations', 'no-empty', 'no-empty-function', 'no-fallthrough', 'no-prototype-builtins', 'no-regex-spaces'],
  ...['no-unexpected-multiline', 'no-useless-assignment', 'no-useless-constructor', 'no-var', 'prefer-const', 'prefer-rest-params'],
  ...['prefer-spread', 'preserve-caught-error'],
  ...[
    ...['adjacent-overload-signatures', 'array-type', 'ban-ts-comment', 'ban-tslint-comment', 'class-literal-property-style'],
    ...['consistent-generic-constructors', 'consistent-indexed-object-style', 'consistent-type-assertions', 'consistent-type-definitions'],
    ...['consistent-type-imports', 'dot-notation', 'no-confusing-non-null-assertion', 'no-confusing-void-expression', 'no-deprecated'],
    ...['no-dynamic-delete', 'no-empty-object-type', 'no-explicit-any', 'no-extraneous-class', 'no-generated-empty-object-type'],
    ...['no-inferrable-types', 'no-invalid-void-type', 'no-misused-promises', 'no-mixed-enums', 'no-namespace'],
    ...['no-non-null-asserted-nullish-coalescing', 'no-require-imports', 'no-unnecessary-boolean-literal-compare'],
    ...['no-unnecessary-template-expression', 'no-unnecessary-type-arguments', 'no-unnecessary-type-assertion'],
    ...['no-unnecessary-type-constraint', 'no-unnecessary-type-conversion', 'no-unnecessary-type-parameters', 'no-unsafe-argument'],
    ...['no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-enum-assignment', 'no-unsafe-enum-comparison', 'no-unsafe-function-type'],
    ...['no-unsafe-member-access', 'no-unsafe-return', 'non-nullable-type-assertion-style', 'only-throw-error', 'prefer-find'],
    ...[
      'prefer-function-type',
      'prefer-includes',
      'prefer-literal-enum-member',
      'prefer-nullish-coalescing',
      'prefer-promise-reject-errors',
    ],
    ...['prefer-reduce-type-parameter', 'prefer-regexp-exec', 'prefer-return-this-type', 'prefer-string-starts-ends-with'],
    ...['related-getter-setter-pairs', 'require-await', 'restrict-plus-operands', 'return-await', 'unified-signatures'],
    'use-unknown-in-catch-callback-variable',
  ].map((name) => `typescript/${name}`),
];

export default defineConfig({
  plugins: ['typescript'],
  jsPlugins: ['eslint-plugin-regexp', './scripts/lint/plugin.js'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['**/dist/**', '**/out/**', '**/coverage/**', '**/*.generated.ts', '**/.turbo/**', '**/.cache/**'],
  categories: { correctness: 'error' },
  rules: {
    ...errors(strict),
    ...regexp.configs['flat/recommended'].rules,
    // Only warns, and takes as long as all others.
    'regexp/confusing-quantifier': 'off',
    'typescript/require-array-sort-compare': 'off',
    'typescript/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    'typescript/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'max-params': ['error', { max: 4 }],
    'regexp/no-super-linear-backtracking': 'error',
    'regexp/no-super-linear-move': 'error',
    'regexp/require-unicode-regexp': 'error',
  },
  overrides: [
    // Nothing says what a type is.
    {
      files: ['**/*.{js,mjs,cjs}'],
      rules: off([...strict.filter((name) => name.startsWith('typescript/')), 'typescript/no-unnecessary-condition']),
    },
    { files: ['**/test/**'], rules: { 'max-lines': 'off', 'max-params': 'off' } },
    { files: ['training/src/**', 'vitest.config.ts'], rules: { 'max-params': 'off' } },
    { files: ['packages/*/src/**/*.ts'], rules: { 'incise/french-letters': 'error' } },
    ...Object.entries(arrows).map(([name, allowed]) => ({
      files: [`packages/${name}/src/**/*.ts`],
      rules: { 'incise/arrows': ['error', { allowed }] },
    })),
    // Beside this entry for Node there is one for browsers.
    { files: ['packages/neural/src/index.ts'], rules: { 'incise/arrows': ['error', { allowed: arrows.neural, node: true }] } },
  ],
});
