// Writes the query page's files to dist/query-page, gzipped: GraphiQL with its editor and workers, and how it starts.
// They come out of a package that is needed at build time only, so that an installed papergraph carries no second server.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, URL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as graphiql from '@graphql-yoga/render-graphiql/graphiql';

const target = new URL('../../dist/query-page/', import.meta.url);
const own = (name) => readFile(new URL(name, import.meta.url), 'utf8');
const files = {
  'graphiql.js': graphiql.js,
  'graphiql.css': `${graphiql.css}\n${await own('page.css')}`,
  'editor.worker.js': graphiql.editorWorkerService,
  'json.worker.js': graphiql.jsonWorker,
  'graphql.worker.js': graphiql.graphqlWorker,
  'start.js': await own('start.js'),
};

await mkdir(target, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  await writeFile(new URL(`${name}.gz`, target), gzipSync(text, { level: 9 }));
}
const licence = new URL('../LICENSE', import.meta.resolve('@graphql-yoga/render-graphiql'));
await copyFile(fileURLToPath(licence), new URL('LICENSE', target));
