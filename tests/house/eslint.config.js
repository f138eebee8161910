/**
 * ESLint's settings, passed by `--config` from package.json. Formatting is prettier's, unused exports are knip's.
 * assembly/ is AssemblyScript, whose own compiler checks it.
 */
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TYPED = ['src/**/*.ts', 'web/**/*.ts', 'tests/**/*.ts', 'vite.config.ts'];

export default defineConfig(
  { ignores: ['dist/**', 'node_modules/**', 'assembly/**', 'src/text/values.ts'] },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implicit-coercion': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // An answer's status is matched by switch, and each must be named.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers are written into texts all over, and their format is chosen there.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `noUncheckedIndexedAccess` makes `!` the way to say that an index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Answers must have the same digits in every engine: these have not (src/maths has what takes their place).
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ...[
            'acos',
            'acosh',
            'asin',
            'asinh',
            'atan',
            'atan2',
            'atanh',
            'cbrt',
            'cos',
            'cosh',
            'exp',
            'expm1',
            'hypot',
          ],
          ...['log', 'log10', 'log1p', 'log2', 'pow', 'sin', 'sinh', 'tan', 'tanh'],
        ].map((property) => ({
          object: 'Math',
          property,
          message: 'Its last digits differ between engines: src/maths.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        ...["BinaryExpression[operator='**']", "AssignmentExpression[operator='**=']"].map((selector) => ({
          selector,
          message: 'Its last digits differ between engines: src/maths.',
        })),
      ],
    },
  },
  {
    files: ['web/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-console': 'off',
      // vitest's matchers inside an expected object are `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
);
