import { Router } from 'express';
import type { GraphStore } from '../store/graph-store.js';

/** How long the store may take to say that it is ready, in milliseconds. */
const patience = 5000;

/** `/health/live`: the process answers. `/health/ready`: the store answers too; 503 when it does not. */
export function health(store: GraphStore): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const ready = await answers(store.ping());
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(ready ? { status: 'ready' } : { status: 'unavailable', code: 'STORE_UNAVAILABLE' });
  });
  return router;
}

async function answers(ping: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  try {
    return await Promise.race([
      ping.then(
        () => true,
        () => false,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
