import { graphChanged } from '../current-concept.js';
import type {
  ConceptNameConnectionResolvers,
  ConceptNameResolvers,
  NameEvidenceResolvers,
  SentenceResolvers,
} from '../generated/resolver-types.js';
import { paperInclude } from '../look-ahead.js';
import { textAt, textFieldNames } from '../paper-text.js';
import { selection } from '../selection.js';

/** `ConceptNameConnection.nodes`. */
export const conceptNameConnectionResolvers: ConceptNameConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
};

/** Fields of a name; the papers that prove the names of all lists are one store call. */
export const conceptNameResolvers: ConceptNameResolvers = {
  paperCount: ({ papers }) => papers,
  evidence: async ({ proof }, _args, { loaders }, info) => {
    if (proof === null) return null;
    const view = await loaders.paper(proof.paper, paperInclude(selection(info).fields('paper')));
    if (view === null) throw graphChanged();
    return { proof, view };
  },
  decision: async ({ decision }, _args, { loaders }) =>
    decision === null ? null : ((await loaders.ledger()).byId.get(decision) ?? null),
};

/** Fields of what a name rests on. */
export const nameEvidenceResolvers: NameEvidenceResolvers = {
  paper: ({ view }) => view,
  text: ({ proof }) => proof.evidence,
  sentence: ({ proof, view }) => proof.sentence && { span: proof.sentence, paper: view.paper },
};

/** Fields of a sentence, cut out of the paper's text. */
export const sentenceResolvers: SentenceResolvers = {
  field: ({ span }) => textFieldNames[span.field],
  text: ({ span, paper }) => textAt(paper, span),
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
};
