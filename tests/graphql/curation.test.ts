import type { CurationAct, CurationOutcome, CurationRequest } from '../../src/domain/curator.js';
import { PapergraphError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { keyOf } from '../builders.js';
import { ask, aStore, type Answer } from './ask.js';
import { conceptId, curatedGraphs, decisionId, sampleDecisions } from './curation-seed.js';

let store: GraphStore;
beforeAll(async () => {
  store = await aStore(curatedGraphs);
});
afterAll(() => store.close());

const requests: CurationRequest[] = [];
beforeEach(() => {
  requests.length = 0;
});

/** Runs a mutation of someone who may curate; whatever is requested has this outcome. */
function curate(
  mutation: string,
  outcome: CurationOutcome | Error = refused,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const access = {
    allowed: true,
    curate: (request: CurationRequest) => {
      requests.push(request);
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
  } as const;
  return ask(store, mutation, variables, { access });
}

const refused: CurationOutcome = {
  outcome: 'REFUSED',
  code: 'NOTHING_TO_DO',
  field: 'concept',
  message: 'Expected two concepts, found one.',
};

const payload = 'decision { id } concept { name } papersRelinked userErrors { code field message }';
const cnn = conceptId('CNN');
const key = keyOf('CNN');

test.each<[string, CurationAct]>([
  [
    `mergeConcepts(input: { concept: "${cnn}", into: "${conceptId('ConvNet')}", reason: "One." })`,
    { type: 'MERGE', concept: key, into: keyOf('ConvNet') },
  ],
  [
    `unmergeConcept(input: { concept: "${cnn}", name: "ConvNets", reason: "One." })`,
    { type: 'UNMERGE', concept: key, name: 'ConvNets' },
  ],
  [
    `splitConcept(input: { concept: "${cnn}", name: "Cable News", kinds: [DATASET], words: ["news"], reason: "One." })`,
    { type: 'SPLIT', concept: key, name: 'Cable News', kinds: ['DATASET'], words: ['news'] },
  ],
  [
    `splitConcept(input: { concept: "${cnn}", name: "Cable News", reason: "One." })`,
    { type: 'SPLIT', concept: key, name: 'Cable News', kinds: [], words: [] },
  ],
  [
    `renameConcept(input: { concept: "${cnn}", name: "ConvNet", reason: "One." })`,
    { type: 'RENAME', concept: key, name: 'ConvNet' },
  ],
  [
    `retypeConcept(input: { concept: "${cnn}", kind: CONCEPT, reason: "One." })`,
    { type: 'RETYPE', concept: key, kind: 'CONCEPT' },
  ],
  [
    `addAlias(input: { concept: "${cnn}", name: "ConvNets", reason: "One." })`,
    { type: 'ALIAS', concept: key, name: 'ConvNets' },
  ],
  [`rejectConcept(input: { concept: "${cnn}", reason: "One." })`, { type: 'REJECT', concept: key }],
  [`acceptConcept(input: { name: "approach", reason: "One." })`, { type: 'ACCEPT', name: 'approach' }],
  [
    `undoDecision(input: { decision: "${decisionId(4)}", reason: "One." })`,
    { type: 'UNDO', decision: 'decision-4' },
  ],
])('%s is requested of the curator as it stands', async (mutation, act) => {
  const answer = await curate(`mutation { done: ${mutation} { ${payload} } }`);
  expect(requests).toEqual([{ act, reason: 'One.', actor: 'curator' }]);
  const { code, field, message } = refused;
  expect(answer).toEqual({
    data: {
      done: { decision: null, concept: null, papersRelinked: 0, userErrors: [{ code, field, message }] },
    },
  });
});

test('the actor is who the input says', async () => {
  const input = { concept: cnn, reason: 'No.', actor: 'Ada' };
  const mutation = `mutation ($input: RejectConceptInput!) { rejectConcept(input: $input) { ${payload} } }`;
  await curate(mutation, refused, { input });
  expect(requests).toMatchObject([{ actor: 'Ada' }]);
});

test('what was decided comes with the concept as it is after it, although the request read it before', async () => {
  const own = await aStore(curatedGraphs);
  const rename = { id: 'decision-1', matter: { type: 'RENAME', concept: key, name: 'ConvNet' } } as const;
  const decision = { ...rename, reason: 'Plainer.', actor: 'curator', at: '2024-06-01T00:00:00.000Z' };
  let calls = 0;
  const access = {
    allowed: true,
    curate: async (): Promise<CurationOutcome> => {
      if (++calls === 1) return refused;
      const { revision } = await own.identityFacts([], []);
      await own.recordDecisions([decision], { revision, relinked: [] });
      return { outcome: 'DECIDED', decision, concept: key, papersRelinked: 0 };
    },
  } as const;
  const input = `input: { concept: "${cnn}", name: "ConvNet", reason: "Plainer." }`;
  const mutation = `mutation {
    before: renameConcept(${input}) { concept { name } userErrors { code } }
    after: renameConcept(${input}) {
      concept { name names { totalCount } }
      decision { id type reason undoneBy { id } matter { ... on ConceptRenaming { concept { concept { name } } } } }
      papersRelinked
      userErrors { code }
    }
  }`;
  expect(await ask(own, mutation, {}, { access })).toEqual({
    data: {
      before: { concept: null, userErrors: [{ code: 'NOTHING_TO_DO' }] },
      after: {
        concept: { name: 'ConvNet', names: { totalCount: 1 } },
        decision: {
          id: decisionId(1),
          type: 'RENAME',
          reason: 'Plainer.',
          undoneBy: null,
          matter: { concept: { concept: { name: 'ConvNet' } } },
        },
        papersRelinked: 0,
        userErrors: [],
      },
    },
  });
  await own.close();
});

test('a concept that nobody speaks of any more is null in what was decided', async () => {
  const decided = { outcome: 'DECIDED', decision: sampleDecisions[6]!, papersRelinked: 3 } as const;
  const mutation = `mutation { rejectConcept(input: { concept: "${cnn}", reason: "No." }) { ${payload} } }`;
  expect(await curate(mutation, { ...decided, concept: null })).toEqual({
    data: {
      rejectConcept: { decision: { id: decisionId(7) }, concept: null, papersRelinked: 3, userErrors: [] },
    },
  });
});

test.each([
  ['rejectConcept', `concept: "nonsense"`, 'UNKNOWN_CONCEPT', 'concept', 'a concept'],
  ['rejectConcept', `concept: "${decisionId(1)}"`, 'UNKNOWN_CONCEPT', 'concept', 'a concept'],
  ['mergeConcepts', `concept: "${cnn}", into: "Paper_YQ"`, 'UNKNOWN_CONCEPT', 'into', 'a concept'],
  ['undoDecision', `decision: "${cnn}"`, 'UNKNOWN_DECISION', 'decision', 'a decision'],
])('in %s(%s), an id of something else is an error of the user', async (name, input, code, field, thing) => {
  const mutation = `mutation { done: ${name}(input: { ${input}, reason: "One." }) { ${payload} } }`;
  const message = `Expected the id of ${thing} in "${field}", found something else.`;
  expect(await curate(mutation)).toMatchObject({
    data: { done: { decision: null, userErrors: [{ code, field, message }] } },
  });
  expect(requests).toEqual([]);
});

const split = { concept: cnn, name: 'News', words: ['news'], reason: 'One.' };
test.each([
  [{ reason: 'x'.repeat(2001) }, 'reason', 'at most 2000 characters', 2001],
  [{ actor: 'x'.repeat(201) }, 'actor', 'at most 200 characters', 201],
  [{ name: 'x'.repeat(501) }, 'name', 'at most 500 characters', 501],
  [{ words: Array.from({ length: 51 }, () => 'x') }, 'words', 'at most 50 items', 51],
  [{ words: ['x'.repeat(201)] }, 'words', 'at most 200 characters an item', 201],
])('a text that is too long is refused: %#', async (part, field, allowed, found) => {
  const mutation = `mutation ($input: SplitConceptInput!) { splitConcept(input: $input) { ${payload} } }`;
  expect(await curate(mutation, refused, { input: { ...split, ...part } })).toMatchObject({
    data: { splitConcept: null },
    errors: [
      {
        message: `Expected "input.${field}" of ${allowed}, found ${found}.`,
        path: ['splitConcept'],
        extensions: { code: 'BAD_USER_INPUT', argument: `input.${field}`, allowed },
      },
    ],
  });
  expect(requests).toEqual([]);
});

test('a graph that others changed meanwhile is said so, and what was decided before it stays in the answer', async () => {
  const changed = new PapergraphError(
    'GRAPH_CHANGED',
    'Expected the graph to stay the same, found it changed.',
  );
  const mutation = `mutation {
    a: rejectConcept(input: { concept: "nonsense", reason: "No." }) { papersRelinked }
    b: rejectConcept(input: { concept: "${cnn}", reason: "No." }) { papersRelinked }
  }`;
  expect(await curate(mutation, changed)).toMatchObject({
    data: { a: { papersRelinked: 0 }, b: null },
    errors: [{ message: changed.message, path: ['b'], extensions: { code: 'GRAPH_CHANGED' } }],
  });
});

test('an actor must have a name', async () => {
  const mutation = `mutation { rejectConcept(input: { concept: "${cnn}", reason: "No.", actor: " " }) { ${payload} } }`;
  expect(await curate(mutation)).toMatchObject({
    errors: [
      {
        message: 'Expected in "input.actor" who decides, found nothing.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});

test.each([
  ['UNAUTHENTICATED', 'Expected the token of this server as "Authorization: Bearer ..."'],
  ['FORBIDDEN', 'Expected a query: this server takes no mutations'],
] as const)('of someone who may not curate (%s), nothing of a mutation is run', async (code, message) => {
  for (const mutation of [
    `mutation { rejectConcept(input: { concept: "${cnn}", reason: "No." }) { ${payload} } }`,
    'mutation { __typename }',
  ]) {
    const answer = await ask(store, mutation, {}, { access: { allowed: false, code } });
    expect(answer).toEqual({
      errors: [{ message: expect.stringContaining(message) as string, extensions: { code } }],
    });
  }
  const query = '{ concept(name: "CNN") { name } }';
  expect(await ask(store, query, {}, { access: { allowed: false, code } })).toMatchObject({
    data: { concept: { name: 'CNN' } },
  });
});
