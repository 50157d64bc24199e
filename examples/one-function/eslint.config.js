import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import root from '../../eslint.config.js';

/** This project shows CommonJS too. */
export default defineConfig(root, {
  files: ['**/*.cjs'],
  extends: [tseslint.configs.disableTypeChecked],
  languageOptions: { globals: { console: 'readonly', require: 'readonly' } },
  rules: { '@typescript-eslint/no-require-imports': 'off' },
});
