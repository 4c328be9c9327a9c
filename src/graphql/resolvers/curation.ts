import type { Decision, DecisionMatter } from '../../domain/decisions.js';
import { conceptSlug } from '../concept-slug.js';
import { curated } from '../curated.js';
import { undoing, withConcepts } from '../curation-request.js';
import { currentConcept } from '../current-concept.js';
import { decisions } from '../decisions.js';
import type {
  ConceptReferenceResolvers,
  CurationPayloadResolvers,
  DecisionConnectionResolvers,
  DecisionMatterResolvers,
  DecisionResolvers,
  DecisionUndoingResolvers,
  MutationResolvers,
  NameAssignmentResolvers,
  NameSeparationResolvers,
  QueryResolvers,
} from '../generated/resolver-types.js';
import { globalId } from '../global-id.js';
import type { Ledger } from '../ledger.js';
import { selection } from '../selection.js';

/** `Query.decisions`. */
export const curationQueries: Pick<QueryResolvers, 'decisions'> = {
  decisions: (_query, args, context) => decisions(args, context),
};

/** Every mutation: its input as an act for the curator's hand. */
export const curationMutations: MutationResolvers = {
  mergeConcepts: (_mutation, { input }, context) =>
    curated(
      context,
      input,
      withConcepts(input, ['concept', 'into'], (keys) => ({ type: 'MERGE', ...keys })),
    ),
  unmergeConcept: (_mutation, { input }, context) =>
    curated(
      context,
      input,
      withConcepts(input, ['concept'], (keys) => ({ type: 'UNMERGE', ...keys, name: input.name })),
    ),
  splitConcept: (_mutation, { input }, context) => {
    const { name, kinds, words } = input;
    return curated(
      context,
      input,
      withConcepts(input, ['concept'], (keys) => ({ type: 'SPLIT', ...keys, name, kinds, words })),
    );
  },
  renameConcept: (_mutation, { input }, context) =>
    curated(
      context,
      input,
      withConcepts(input, ['concept'], (keys) => ({ type: 'RENAME', ...keys, name: input.name })),
    ),
  retypeConcept: (_mutation, { input }, context) =>
    curated(
      context,
      input,
      withConcepts(input, ['concept'], (keys) => ({ type: 'RETYPE', ...keys, kind: input.kind })),
    ),
  addAlias: (_mutation, { input }, context) =>
    curated(
      context,
      input,
      withConcepts(input, ['concept'], (keys) => ({ type: 'ALIAS', ...keys, name: input.name })),
    ),
  rejectConcept: (_mutation, { input }, context) =>
    curated(
      context,
      input,
      withConcepts(input, ['concept'], (keys) => ({ type: 'REJECT', ...keys })),
    ),
  acceptConcept: (_mutation, { input }, context) =>
    curated(context, input, { type: 'ACCEPT', name: input.name }),
  undoDecision: (_mutation, { input }, context) => curated(context, input, undoing(input.decision)),
};

/** Fields of what became of a mutation. */
export const curationPayloadResolvers: CurationPayloadResolvers = {
  concept: ({ concept }, _args, { loaders }, info) =>
    concept === null ? null : currentConcept(concept, loaders, [selection(info)]),
};

/** `DecisionConnection.nodes`. */
export const decisionConnectionResolvers: DecisionConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
};

/** Fields of a decision. */
export const decisionResolvers: DecisionResolvers = {
  id: ({ id }) => globalId({ type: 'Decision', key: id }),
  type: ({ matter }) => matter.type,
  decidedAt: ({ at }) => at,
  undoneBy: async ({ id }, _args, { loaders }) => {
    const ledger = await loaders.ledger();
    return decisionOf(ledger, ledger.undone.get(id));
  },
};

const matterTypes = {
  MERGE: 'ConceptMerge',
  KEEP_APART: 'NameSeparation',
  SPLIT: 'ConceptSplit',
  RENAME: 'ConceptRenaming',
  RETYPE: 'ConceptRetyping',
  ALIAS: 'NameAssignment',
  REJECT: 'ConceptRejection',
  ACCEPT: 'ConceptAcceptance',
  UNDO: 'DecisionUndoing',
} as const satisfies Record<DecisionMatter['type'], string>;

/** `DecisionMatter.__resolveType`. */
export const decisionMatterResolvers: DecisionMatterResolvers = {
  __resolveType: ({ type }) => matterTypes[type],
};

/** The name by itself, as the concept that it is. */
export const nameSeparationResolvers: NameSeparationResolvers = {
  concept: ({ name }) => name,
};

/** One spelling of a name that means a concept. */
export const nameAssignmentResolvers: NameAssignmentResolvers = {
  name: ({ surface }) => surface,
};

/** The decision that was undone. */
export const decisionUndoingResolvers: DecisionUndoingResolvers = {
  decision: async ({ decision }, _args, { loaders }) => decisionOf(await loaders.ledger(), decision),
};

function decisionOf({ byId }: Ledger, id: string | undefined): Decision | null {
  return (id === undefined ? undefined : byId.get(id)) ?? null;
}

/** Fields of a key that a decision speaks of; the concepts of all decisions are one store call, those merged since two more. */
export const conceptReferenceResolvers: ConceptReferenceResolvers = {
  id: (key) => globalId({ type: 'Concept', key }),
  slug: (key) => conceptSlug({ key, name: '', aliases: [] }),
  concept: (key, _args, { loaders }, info) => currentConcept(key, loaders, [selection(info)]),
};
