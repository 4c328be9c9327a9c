import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { describeGraphStore } from './contract/describe-graph-store.js';

describeGraphStore('SQLite', async () => {
  const store = createSqliteStore({ path: ':memory:', readers: 0 });
  await store.migrate();
  return { store, dispose: () => store.close() };
});
