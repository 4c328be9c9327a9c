// neo4j-ready.mjs URI PID: waits until the server answers a query over Bolt; exits 1 when the process ends or time runs out.
// With NEO4J_READY_PASSWORD set, a server that still has its first password (neo4j) is given this one.
import neo4j from 'neo4j-driver';

const LONGEST_WAIT_MS = 180_000;
const [uri, pid] = process.argv.slice(2);
const password = process.env.NEO4J_READY_PASSWORD || undefined;

async function query(authentication, text, parameters, database) {
  const driver = neo4j.driver(uri, authentication, { connectionTimeout: 2000, maxTransactionRetryTime: 0 });
  try {
    await driver.executeQuery(text, parameters, { database });
  } finally {
    await driver.close();
  }
}

async function ready() {
  if (password === undefined) return query(undefined, 'RETURN 1', {}, 'neo4j');
  try {
    await query(neo4j.auth.basic('neo4j', password), 'RETURN 1', {}, 'neo4j');
  } catch (error) {
    if (error.code !== 'Neo.ClientError.Security.Unauthorized') throw error;
    const first = neo4j.auth.basic('neo4j', 'neo4j');
    await query(first, "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password }, 'system');
  }
}

function processRuns() {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

const end = Date.now() + LONGEST_WAIT_MS;
for (;;) {
  try {
    await ready();
    process.exit(0);
  } catch (error) {
    const refused = error.code === 'Neo.ClientError.Security.Unauthorized';
    if (refused)
      console.error('neo4j-ready: the data hold another password; start with --fresh, or with that one.');
    if (refused || !processRuns() || Date.now() > end) {
      console.error(`neo4j-ready: ${uri} does not answer: ${error.message}`);
      process.exit(1);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
}
