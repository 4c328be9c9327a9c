import { readConfig, type Config } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';
import type { StoreUse, Surroundings } from './surroundings.js';

/** Opens the configured store, does the work and closes the store, whatever happens. */
export async function withStore<Result>(
  surroundings: Surroundings,
  work: (store: GraphStore, config: Config) => Promise<Result>,
  { readers = 0, create = true }: Partial<StoreUse> = {},
): Promise<Result> {
  const config = readConfig(surroundings.environment);
  const store = await surroundings.openStore(config, { readers, create });
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
