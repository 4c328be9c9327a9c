import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from './context.js';
import { curateOf } from './curators.js';

/** Refuses a mutation of someone who may not curate before any of it runs. */
export const curatorsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ operation, contextValue }) => {
        if (operation?.operation === OperationTypeNode.MUTATION) curateOf(contextValue.access);
        return Promise.resolve();
      },
    }),
};
