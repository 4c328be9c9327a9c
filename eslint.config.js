import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Import directions, the walls of the house: each stage may import the domain and itself, nothing else.
 * `from` is what must not be imported into `target`.
 */
const stages = ['ingest', 'extract', 'resolve', 'store', 'statistics', 'graphql'];
const walls = [
  { target: './src/domain', from: './src', except: ['./domain'], message: 'The domain imports nothing.' },
  ...['ingest', 'resolve', 'statistics'].map((stage) => ({
    target: `./src/${stage}`,
    from: './src',
    except: [`./${stage}`, './domain', ...(stage === 'ingest' ? ['./extract/text'] : [])],
    message: `${stage} imports the domain only.`,
  })),
  {
    target: './src/extract',
    from: './src',
    except: ['./extract', './domain'],
    message: 'extract imports the domain only.',
  },
  {
    target: './src/store',
    from: './src',
    except: ['./store', './domain'],
    message: 'A store imports the domain only.',
  },
  { target: './src/store/sqlite', from: './src/store/neo4j', message: 'One store does not know the other.' },
  { target: './src/store/neo4j', from: './src/store/sqlite', message: 'One store does not know the other.' },
  {
    target: './src/graphql',
    from: './src',
    except: ['./graphql', './domain', './statistics', './store/graph-store.ts', './config.ts'],
    message: 'The API sees the domain, the statistics and the port.',
  },
  ...['domain', ...stages].map((stage) => ({
    target: `./src/${stage}`,
    from: './src/commands',
    message: 'Only main and cli know the commands.',
  })),
];

/** Packages that one folder alone may import. */
const fences = [
  { packages: ['neo4j-driver'], home: 'src/store/neo4j/**' },
  { packages: ['compromise', 'compromise/*'], home: 'src/extract/text/analyse.ts' },
  {
    packages: ['@apollo/*', '@as-integrations/*', 'graphql', 'express', 'dataloader'],
    home: 'src/graphql/**',
  },
  { packages: ['@photostructure/sqlite'], home: 'src/store/sqlite/**' },
  { packages: ['commander'], home: 'src/{cli,main}.ts' },
];

/** A pattern without a slash would also fit a folder of that name in a relative import. */
const wholeName = (pattern) => (pattern.includes('/') ? pattern : `/${pattern}`);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'src/graphql/generated'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: walls }],
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: fences.map(({ packages, home }) => ({
            group: packages.map(wholeName),
            message: `Only ${home} imports it.`,
          })),
        },
      ],
    },
  },
  // Each home lifts its own fence and keeps the others.
  ...fences.map(({ home }) => ({
    files: [home],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: fences
            .filter((fence) => fence.home !== home)
            .map((fence) => ({
              group: fence.packages.map(wholeName),
              message: `Only ${fence.home} imports it.`,
            })),
        },
      ],
    },
  })),
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', setTimeout: 'readonly', URL: 'readonly' },
    },
  },
  { files: ['codegen.ts', '*.config.{js,ts}'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
);
