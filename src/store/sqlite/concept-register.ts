import type { ConceptKey } from '../../domain/keys.js';
import type { Database } from './open-database.js';
import { number } from './values.js';

/** Row ids of concepts within one transaction; a concept that is not stored yet gets the next free one. */
export interface ConceptRegister {
  idOf(key: ConceptKey): number;
  /** Keys of the concepts that are to be created, by the id they got. */
  created(): ReadonlyMap<number, ConceptKey>;
}

export function conceptRegister(database: Database): ConceptRegister {
  const ids = new Map<ConceptKey, number>();
  const created = new Map<number, ConceptKey>();
  const highest = number(database.get('SELECT ifnull(max(id), 0) AS id FROM concept') ?? {}, 'id');
  return {
    created: () => created,
    idOf(key) {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const row = database.get('SELECT id FROM concept WHERE key = ?', key);
      const id = row === undefined ? highest + created.size + 1 : number(row, 'id');
      if (row === undefined) created.set(id, key);
      ids.set(key, id);
      return id;
    },
  };
}
