import { compareDecisions, type Decision, type DecisionMatter } from '../../domain/decisions.js';
import type { Database } from './open-database.js';
import { text } from './values.js';

/** All decisions, in the order in which they take effect. */
export function readDecisions(database: Database): readonly Decision[] {
  return database
    .all('SELECT id, decided_at, actor, reason, matter FROM decision')
    .map((row) => ({
      id: text(row, 'id'),
      // Nothing but `recordDecisions` writes this column.
      matter: JSON.parse(text(row, 'matter')) as DecisionMatter,
      reason: text(row, 'reason'),
      actor: text(row, 'actor'),
      at: text(row, 'decided_at'),
    }))
    .sort(compareDecisions);
}
