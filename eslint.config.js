import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importRules } from './lint/imports.js';

const CODE = ['**/*.{ts,tsx,js,mjs}'];

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'figures',
    'test-results',
    'playwright-report',
    'public',
    'data/browser',
    // The engines measured against: never installed by the project itself.
    'tests/bench/peers/',
    'tests/firefox/',
  ]),
  {
    name: 'typescript',
    files: CODE,
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // tsc knows every global, also of plain JavaScript.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // A record is a type here: no declaration merging, and it is assignable to Record<string, …>.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Codes are keys too: `names['IN']` reads as data, `names.IN` as code.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Every index may miss, to the compiler; where it cannot by construction, `!` says so and a guard would never run.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // By code points is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'react',
    files: ['src/**/*.{ts,tsx}', 'tests/gallery/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  ...importRules,
  {
    name: 'typed-arrays',
    // A plain loop over a typed array is what the engine is measured with.
    files: ['src/selection/**'],
    rules: {
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    name: 'programs',
    files: ['scripts/**', 'data/**', 'tests/bench/**', 'lint/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'plain-javascript',
    files: ['**/*.{js,mjs}'],
    // JSON and sirv come untyped into plain files; tsc checks them with the same strictness otherwise.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
);
