/**
 * The parts of the program whose tests are tested. Each is held to its own tests alone: they say what it promises, and
 * running them by themselves keeps a whole run short. Left out are feature templates and word lists, which only training
 * can judge, and whatever starts a server, reads a file of the user's or loads a trained model.
 * @type {readonly { readonly name: string, readonly mutate: readonly string[], readonly tests: readonly string[] }[]}
 */
export const parts = [
  { name: 'statistics', mutate: ['src/statistics/**/*.ts'], tests: ['tests/statistics/**/*.test.ts'] },
  {
    name: 'domain',
    mutate: ['src/domain/!(shape-issue).ts'],
    tests: ['tests/domain/!(shape-issue).test.ts'],
  },
  {
    // What reads a user's files: loading zod for every mutant takes longer than most parts' tests.
    name: 'shapes',
    mutate: [
      'src/domain/shape-issue.ts',
      'src/extract/{apply-lexicon,read-quality,user-lexicon}.ts',
      'src/resolve/resolve-pairs.ts',
    ],
    tests: [
      'tests/domain/shape-issue.test.ts',
      'tests/extract/{read-quality,user-lexicon}.test.ts',
      'tests/resolve/resolve-pairs.test.ts',
    ],
  },
  {
    name: 'pages',
    mutate: [
      'src/graphql/{concept-slug,connection,cursor,global-id,page-arguments}.ts',
      'src/store/page-window.ts',
    ],
    tests: [
      'tests/graphql/{concept-slug,connection,cursor,global-id,page-arguments}.test.ts',
      'tests/store/page-window.test.ts',
    ],
  },
  {
    name: 'text',
    mutate: ['src/extract/text/!(analyse).ts'],
    tests: ['tests/extract/text/{clean,latex,offset-map,tokenise}.test.ts'],
  },
  {
    name: 'sentences',
    mutate: ['src/extract/text/analyse.ts'],
    tests: ['tests/extract/text/analyse.test.ts'],
  },
  { name: 'rules', mutate: ['src/extract/rules/*.ts'], tests: ['tests/extract/rules/*.test.ts'] },
  {
    name: 'model',
    mutate: [
      'src/extract/model/{artefact,hash,hash-index,label-set,lattice,sequence-tagger,span-marginals}.ts',
    ],
    tests: ['tests/extract/model/!(many-words).test.ts'],
  },
  {
    name: 'concepts',
    mutate: [
      'src/extract/concepts/{linear-model,name-statistics,relation-classes,trained-judge,trained-relator}.ts',
    ],
    tests: ['tests/extract/concepts/!(concept-models).test.ts'],
  },
  {
    name: 'extract',
    mutate: ['src/extract/!(apply-lexicon|load-extractor|read-quality|user-lexicon).ts'],
    tests: ['tests/extract/!(any-text|offsets|read-quality|user-lexicon).test.ts'],
  },
  {
    name: 'names',
    mutate: [
      'src/resolve/identity/fold/*.ts',
      'src/resolve/identity/{context-words,correct-word,definition-in-text,form-relation,initials,kind-conflict}.ts',
      'src/resolve/identity/{name-form,name-key,part-order,same-stem,sense,short-form}.ts',
    ],
    tests: ['tests/resolve/identity/fold/*.test.ts', 'tests/resolve/identity/{forms,words}.test.ts'],
  },
  {
    name: 'identity',
    mutate: [
      'src/resolve/!(compare-names|resolve-pairs).ts',
      'src/resolve/identity/{expansions,homograph-meaning,kind-fit,learnt-senses,lexicon,lexicon-meaning,likeliest-sense}.ts',
      'src/resolve/identity/{rank-senses,short-form-meaning,short-form-senses,short-part-meaning,spelled-out}.ts',
    ],
    tests: [
      'tests/resolve/!(compare-names|names-in-papers|resolve-pairs).test.ts',
      'tests/resolve/identity/{kind-fit,lexicon,lexicon-meaning,rank-senses,verdicts}.test.ts',
    ],
  },
  {
    // Verdicts on pairs are given with the shipped lexicon, which takes as long to open as all other tests of names.
    name: 'pairs',
    mutate: ['src/resolve/compare-names.ts'],
    tests: ['tests/resolve/{compare-names,resolve-pairs}.test.ts', 'tests/resolve/identity/verdicts.test.ts'],
  },
];
