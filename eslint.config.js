import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Import directions, the walls of the house: each stage may import the domain and itself, nothing else.
 * `from` is what must not be imported into `target`.
 */
const stages = ['ingest', 'extract', 'resolve', 'store', 'statistics'];
const walls = [
  { target: './src/domain', from: './src', except: ['./domain'], message: 'The domain imports nothing.' },
  ...stages.map((stage) => ({
    target: `./src/${stage}`,
    from: './src',
    // A paper's texts are cleaned for people as they are for the extractor.
    except: [`./${stage}`, './domain', ...(stage === 'ingest' ? ['./extract/text'] : [])],
    message: `${stage} imports the domain and itself.`,
  })),
  {
    target: './src/graphql',
    from: './src',
    except: ['./graphql', './domain', './statistics', './store/graph-store.ts', './config.ts'],
    message: 'The API sees the domain, the statistics, the port and how the server is configured.',
  },
  {
    target: './src/curate',
    from: './src',
    except: ['./curate', './domain', './resolve', './resolve-in-graph.ts', './store/graph-store.ts'],
    message: 'What curators ask is judged by the domain, the resolution and the port.',
  },
  { target: './src/store/sqlite', from: './src/store/neo4j', message: 'One store does not know the other.' },
  { target: './src/store/neo4j', from: './src/store/sqlite', message: 'One store does not know the other.' },
  {
    target: ['./src/commands/**/*', './src/!(cli|main).ts'],
    from: ['./src/store/sqlite/**/*', './src/store/neo4j/**/*'],
    message: 'Only cli and main name a concrete store.',
  },
  {
    target: './src/!(cli|main).ts',
    from: './src/commands/**/*',
    message: 'Only cli and main know the commands.',
  },
  // Within a stage folders stand on one another, too; only a stage's own files put its folders together.
  ...[
    ['extract/text', 'extract', ['./text']],
    ['extract/lexicon', 'extract', ['./lexicon']],
    ['extract/rules', 'extract/model', []],
    ['extract/rules', 'extract/concepts', []],
    ['extract/model', 'extract/rules', []],
    ['extract/model', 'extract/concepts', []],
    ['extract/concepts', 'extract/rules', []],
    ['resolve/identity', 'resolve', ['./identity']],
    ['resolve/identity/fold', 'resolve/identity', ['./fold']],
  ].map(([folder, other, except]) => ({
    target: `./src/${folder}`,
    from: `./src/${other}`,
    except,
    message: `${folder} does not import ${other}.`,
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
