/** How measurements begin: packages, a build, a PostgreSQL, and then a whole shop or the inside of a backend. */
import { mkdirSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { atEnd } from "../../scripts/ending.mjs"
import { freePort, quietEnvironment, secrets as readSecrets } from "../../scripts/environment.mjs"
import { ensureDatabase, removeCluster, startPostgres } from "../../scripts/postgres.mjs"
import { start } from "../../scripts/processes.mjs"
import { Sorry, step } from "../../scripts/progress.mjs"
import { openShop, prepareShop } from "../../scripts/shop.mjs"
import { installPackages, requireNode, turbo } from "../../scripts/workspace.mjs"

const HERE = path.dirname(fileURLToPath(import.meta.url))
const BACKEND = path.join(HERE, "..")

/** Where a measurement keeps what it makes. */
export const dataOf = (name) => path.resolve(HERE, `../../.data/bench-${name}`)

async function prepare({ data, env = {}, args = [] }) {
  mkdirSync(data, { recursive: true })
  await installPackages({ log: path.join(data, "logs/install.log") })
  await step("Building what is stale", () =>
    turbo({ tasks: ["build"], args, env: { ...env, OCOP_DATA_DIR: data }, log: path.join(data, "logs/build.log") }),
  )
}

/** Builds everything, and starts a PostgreSQL that keeps what it has from one run to the next. */
export async function beginWithServer(data) {
  requireNode()
  mkdirSync(data, { recursive: true })
  const secrets = readSecrets(data)
  await prepare({ data, env: secrets })
  const server = await step("Starting PostgreSQL", () => startPostgres({ dataDir: data, durable: true }))
  return { secrets, server }
}

/**
 * Opens a whole shop over a database of such a server.
 *
 * @param {{data: string, name: string, secrets: object, server: object, settings?: object}} where `settings` go before
 *   those of the environment
 */
export async function openBenchShop({ data, name, secrets, server, settings = {} }) {
  const ports = { storefront: await freePort(), backend: await freePort() }
  const shop = { dataDir: data, databaseUrl: server.urlOf(name), isEmbedded: true, secrets, ports, settings }
  await ensureDatabase(server, name)
  await prepareShop(shop)
  await openShop(shop)
  return { ...shop, url: `http://127.0.0.1:${ports.backend}`, pages: `http://localhost:${ports.storefront}` }
}

/**
 * Measures inside one backend, over a PostgreSQL of its own that goes at the end.
 *
 * @param {{name: string, title: string, durable: boolean, env?: object}} what `name` is also that of the `.bench.ts`, which
 *   writes what it found as JSON into the file `REPORT_FILE`
 * @returns what it found
 */
export async function measureInside({ name, title, durable, env = {} }) {
  requireNode()
  const data = dataOf(name)
  await prepare({ data, args: ["--filter=@ocop/shared"] })
  const server = await step("Starting PostgreSQL", () => startPostgres({ dataDir: data, durable }))
  atEnd(() => removeCluster(server))
  const report = path.join(data, "report.json")
  const log = path.join(data, `logs/${name}.log`)
  const vitest = start({
    name: title,
    command: path.join(BACKEND, "node_modules/.bin/vitest"),
    args: ["run", "--config", path.join(HERE, "vitest.config.mts"), `bench/${name}.bench.ts`],
    cwd: BACKEND,
    env: quietEnvironment({
      // By this name only: for any other host, the test tools of Medusa ask for TLS.
      DB_HOST: "localhost",
      DB_PORT: String(server.port),
      DB_USERNAME: server.user,
      DB_PASSWORD: server.password,
      REPORT_FILE: report,
      ...env,
    }),
    log,
  })
  if ((await step(title, () => vitest.exited)) !== 0) throw new Sorry(`It broke off: ${log}`)
  const { default: found } = await import(report, { with: { type: "json" } })
  return found
}
