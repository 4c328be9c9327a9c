import type { Progress } from './progress.js';

/** Says at once that the program was asked to stop, since the papers at hand take a moment. Returns how to take that back. */
export function announceStop(signal: AbortSignal, progress: Progress): () => void {
  const say = (): void =>
    progress.note('papergraph: stopping after the papers at hand; asked once more, it stops at once.');
  if (signal.aborted) say();
  else signal.addEventListener('abort', say, { once: true });
  return () => signal.removeEventListener('abort', say);
}
