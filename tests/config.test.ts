import { readConfig } from '../src/config.js';

test('without any variable there is an embedded store and a local server', () => {
  expect(readConfig({})).toEqual({
    databasePath: 'papergraph.db',
    lexiconPath: null,
    neo4j: null,
    server: { host: '127.0.0.1', port: 4000, corsOrigins: [], trustProxy: false, adminToken: null },
  });
});

test('every variable has its place', () => {
  expect(
    readConfig({
      PAPERGRAPH_DB: '/data/graph.db',
      PAPERGRAPH_LEXICON: 'names.json',
      HOST: '::1',
      PORT: '0',
      CORS_ORIGINS: 'https://a.org, http://localhost:3000',
      TRUST_PROXY: '2',
      PAPERGRAPH_ADMIN_TOKEN: 'c3VycGFzc2luZ2x5-long._~+/==',
      NEO4J_URI: 'neo4j+s://graph.example.org',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: ' secret ',
      NEO4J_DATABASE: 'papers',
    }),
  ).toEqual({
    databasePath: '/data/graph.db',
    lexiconPath: 'names.json',
    neo4j: {
      uri: 'neo4j+s://graph.example.org',
      username: 'reader',
      password: ' secret ',
      database: 'papers',
    },
    server: {
      host: '::1',
      port: 0,
      corsOrigins: ['https://a.org', 'http://localhost:3000'],
      trustProxy: 2,
      adminToken: 'c3VycGFzc2luZ2x5-long._~+/==',
    },
  });
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: ' ', CORS_ORIGINS: '' })).toEqual(readConfig({}));
});

test('a server may need no password; with one the user is neo4j unless named', () => {
  expect(readConfig({ NEO4J_URI: 'bolt://localhost:7687' }).neo4j).toEqual({
    uri: 'bolt://localhost:7687',
    username: null,
    password: null,
    database: null,
  });
  expect(readConfig({ NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x' }).neo4j?.username).toBe(
    'neo4j',
  );
});

test.each([
  ['true', true],
  ['false', false],
  ['1', 1],
  ['loopback, 10.0.0.0/8', 'loopback, 10.0.0.0/8'],
])('TRUST_PROXY %p is %p', (text, value) => {
  expect(readConfig({ TRUST_PROXY: text }).server.trustProxy).toBe(value);
});

test.each([
  ['HOST', 'two words', 'a host name or address, found "two words"'],
  ['PORT', '65536', 'a port from 0 to 65535, found "65536"'],
  ['PORT', '-1', 'a port from 0 to 65535, found "-1"'],
  ['PORT', 'http', 'a port from 0 to 65535, found "http"'],
  [
    'CORS_ORIGINS',
    'example.org',
    'origins such as https://example.org, separated by commas, or *, found "example.org"',
  ],
  [
    'CORS_ORIGINS',
    'https://a.org/path',
    'origins such as https://example.org, separated by commas, or *, found "https://a.org/path"',
  ],
  [
    'CORS_ORIGINS',
    '*,https://a.org',
    'origins such as https://example.org, separated by commas, or *, found "*,https://a.org"',
  ],
  ['TRUST_PROXY', 'yes', 'true, false, a number of proxies, or addresses separated by commas, found "yes"'],
  [
    'NEO4J_URI',
    'http://host:7474',
    'a URI such as neo4j://host:7687, bolt://host:7687 or neo4j+s://host, without user and password, found "http://host:7474"',
  ],
  ['NEO4J_DATABASE', 'no spaces', 'the name of a database, found "no spaces"'],
])('%s=%s is refused', (name, value, complaint) => {
  expect(() => readConfig({ [name]: value })).toThrow(`Wrong configuration: ${name}: expected ${complaint}.`);
});

test('all wrong variables are named at once', () => {
  expect(() => readConfig({ PORT: 'x', HOST: 'a b' })).toThrow(
    'Wrong configuration: HOST: expected a host name or address, found "a b"; PORT: expected a port from 0 to 65535, found "x".',
  );
});

test('variables that need each other are missed', () => {
  expect(() => readConfig({ NEO4J_PASSWORD: 'secret' })).toThrow(
    'Wrong configuration: NEO4J_URI: expected the address of the server that NEO4J_PASSWORD is for, found nothing.',
  );
  expect(() => readConfig({ NEO4J_URI: 'bolt://h', NEO4J_USERNAME: 'me' })).toThrow(
    'Wrong configuration: NEO4J_PASSWORD: expected the password of NEO4J_USERNAME, found nothing.',
  );
});

test.each(['short', 'fifteen.letters', 'a token with spaces in it', 'sixteen=letters.'])(
  'PAPERGRAPH_ADMIN_TOKEN=%s is refused without being shown',
  (token) => {
    const wrong = () => readConfig({ PAPERGRAPH_ADMIN_TOKEN: token });
    expect(wrong).toThrow(
      'Wrong configuration: PAPERGRAPH_ADMIN_TOKEN: expected at least 16 letters, digits or characters of -._~+/, found one that is not shown.',
    );
    expect(wrong).not.toThrow(token);
  },
);

test('no message shows a password', () => {
  const wrong = () => readConfig({ NEO4J_URI: 'bolt://me:hidden@host', NEO4J_PASSWORD: 'hidden', PORT: 'x' });
  expect(wrong).toThrow('found "bolt://...@host"');
  expect(wrong).not.toThrow('hidden');
});
