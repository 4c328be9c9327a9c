import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Router, type Request, type Response } from 'express';

/** Built by `npm run build`; the path is the same from `src` and from `dist`. */
const assetFolder = new URL('../../dist/query-page/', import.meta.url);
const exampleFolder = new URL('../../examples/queries/', import.meta.url);

/** Nothing but this server: no script, style or connection from elsewhere, and no script in the page itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The query page: GraphiQL at `/` with the example queries as tabs, its files under `/query-page/`. */
export function queryPage(): Router {
  const router = Router();
  const html = renderPage(readExamples());
  const assets = new Map<string, Asset>();
  router.get('/', (_request, response) => {
    response
      .set('Content-Security-Policy', contentSecurityPolicy)
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(html);
  });
  router.get('/query-page/:name', (request, response, next) => {
    const { name } = request.params;
    const asset = assets.get(name) ?? readAsset(name);
    if (asset === null) {
      next();
      return;
    }
    assets.set(name, asset);
    sendAsset(name, asset, request, response);
  });
  return router;
}

/** The texts of the example queries, in the order of their file names. */
export function readExamples(): readonly string[] {
  return readdirSync(exampleFolder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, exampleFolder), 'utf8'));
}

function assetNames(): readonly string[] {
  return existsSync(assetFolder) ? readdirSync(assetFolder) : [];
}

/** A file of the page, kept in memory once it was asked for. */
interface Asset {
  readonly zipped: Buffer;
  readonly etag: string;
}

/** Null when there is no such file. It is looked up among those that are there, so no path can leave the folder. */
function readAsset(name: string): Asset | null {
  if (!assetNames().includes(`${name}.gz`)) return null;
  const zipped = readFileSync(new URL(`${name}.gz`, assetFolder));
  return { zipped, etag: `"${createHash('sha256').update(zipped).digest('base64url')}"` };
}

function sendAsset(name: string, { zipped, etag }: Asset, request: Request, response: Response): void {
  response.type(name).set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding', ETag: etag });
  if (request.fresh) response.status(304).end();
  else if (request.acceptsEncodings('gzip') === false) response.send(gunzipSync(zipped));
  else response.set('Content-Encoding', 'gzip').send(zipped);
}

function renderPage(examples: readonly string[]): string {
  if (!assetNames().includes('graphiql.js.gz')) return notBuilt;
  const options = {
    title: 'Papergraph',
    endpoint: '/graphql',
    defaultTabs: examples.map((query) => ({ query })),
  };
  // In a data block only `</script` could end the text early; JSON may write `<` as an escape.
  const json = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Papergraph</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
    <link rel="stylesheet" href="/query-page/graphiql.css">
  </head>
  <body class="no-focus-outline">
    <noscript>The query page needs JavaScript; the API itself is at /graphql.</noscript>
    <div id="root"></div>
    <script id="options" type="application/json">${json}</script>
    <script src="/query-page/start.js"></script>
    <script src="/query-page/graphiql.js"></script>
  </body>
</html>
`;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M4 12 8 4l4 8z" fill="none" stroke="#36c"/>' +
  '<g fill="#36c"><circle cx="4" cy="12" r="2.5"/><circle cx="8" cy="4" r="2.5"/><circle cx="12" cy="12" r="2.5"/></g></svg>';

const notBuilt =
  '<!doctype html><title>Papergraph</title><p>The query page is not built: run <code>npm run build</code>. The API is at <code>/graphql</code>.</p>';
