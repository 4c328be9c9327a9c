import { connection } from './connection.js';
import type { RequestContext } from './context.js';
import { conceptIdKey } from './filters.js';
import type { QueryDecisionsArgs } from './generated/resolver-types.js';
import { keysOf } from './ledger.js';
import { pageOfList } from './list-order.js';
import { decisionOrder } from './orders.js';
import { pageRequest } from './page-arguments.js';
import type { DecisionConnectionSource } from './sources.js';

/** `Query.decisions`. @throws PapergraphError BAD_USER_INPUT when an id is none of a concept */
export async function decisions(
  args: QueryDecisionsArgs,
  { loaders }: RequestContext,
): Promise<DecisionConnectionSource> {
  const page = pageRequest(args, decisionOrder);
  const { types = null, concept = null, isInForce = null } = args.where ?? {};
  const key = concept === null ? null : conceptIdKey(concept, 'where.concept');
  const ledger = await loaders.ledger();
  const rows = ledger.decisions.filter(
    (decision) =>
      (types === null || types.includes(decision.matter.type)) &&
      (key === null || keysOf(decision, ledger).includes(key)) &&
      (isInForce === null || isInForce !== ledger.undone.has(decision.id)),
  );
  return connection(pageOfList(rows, decisionOrder, page), decisionOrder, (node) => ({ node }));
}
