import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type ASTNode } from 'graphql';
import { PapergraphError } from '../domain/errors.js';
import type { RequestContext } from './context.js';
import { checkSize, maximumSize, operationSize } from './limits.js';
import { nestingProblem } from './nesting.js';

/** Refuses an operation that is too deep or too expensive before any of it runs. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ request: started }) => {
    const tooDeep = nestingProblem(started.query ?? '');
    // Apollo parses before a plugin may refuse, so it gets a document that it can parse.
    if (tooDeep !== null) started.query = '{ __typename }';
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (tooDeep !== null) return Promise.reject(refusal(tooDeep));
        if (operation === undefined) return Promise.resolve();
        if (!schema.getRootType(operation.operation)) {
          const message = `Expected a query, found a ${operation.operation}: this API has none.`;
          const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
          return Promise.reject(new GraphQLError(message, { nodes: [operation], extensions }));
        }
        const size = operationSize(schema, document, operation, request.variables ?? {});
        try {
          checkSize(size, maximumSize);
          return Promise.resolve();
        } catch (error) {
          if (!(error instanceof PapergraphError)) throw error;
          return Promise.reject(refusal(error, operation));
        }
      },
    });
  },
};

function refusal(error: PapergraphError, node?: ASTNode): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: node === undefined ? [] : [node],
    originalError: error,
    extensions: { http: { status: 400 } },
  });
}
