import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules } from './lint/imports.js';

/** What a folder may import. Every other rule is oxlint's (.oxlintrc.json), which reads types and needs a tenth of the time. */
export default defineConfig(
  globalIgnores(['**', '!src/', '!src/**']),
  {
    name: 'typescript',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
  ...importRules,
);
