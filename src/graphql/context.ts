import type { ExtractionQuality } from '../domain/extraction-quality.js';
import type { ConceptKey } from '../domain/keys.js';
import type { GraphStore } from '../store/graph-store.js';
import type { CuratorAccess } from './curators.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface RequestContext {
  /** Names the request in the log and in masked errors. */
  readonly requestId: string;
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** The keys that a name can have by itself, for names that no paper spells so. */
  readonly keysOfName: (name: string) => readonly ConceptKey[];
  /** The measured quality of the extractor; null when there is no measurement. */
  readonly quality: ExtractionQuality | null;
  /** Whether the request may curate. */
  readonly access: CuratorAccess;
}

/** The context of a new request. */
export function createContext(request: Omit<RequestContext, 'loaders'>): RequestContext {
  return { ...request, loaders: createLoaders(request.store) };
}
