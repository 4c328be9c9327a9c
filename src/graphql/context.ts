import type { ExtractionQuality } from '../domain/extraction-quality.js';
import type { GraphStore } from '../store/graph-store.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface RequestContext {
  /** Names the request in the log and in masked errors. */
  readonly requestId: string;
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** The measured quality of the extractor; null when there is no measurement. */
  readonly quality: ExtractionQuality | null;
}

/** The context of a new request. */
export function createContext(
  store: GraphStore,
  requestId: string,
  quality: ExtractionQuality | null = null,
): RequestContext {
  return { requestId, store, loaders: createLoaders(store), quality };
}
