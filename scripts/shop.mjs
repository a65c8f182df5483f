/** A shop on a database: its environment, its tables and goods, its two servers. */
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { setTimeout as delay } from "node:timers/promises"
import { quietEnvironment, ROOT } from "./environment.mjs"
import { run, start, tailOf } from "./processes.mjs"
import { skip, Sorry, step } from "./progress.mjs"
import { digestOf, stampsIn } from "./stamps.mjs"

const BACKEND = path.join(ROOT, "backend")
const BUILT_BACKEND = path.join(BACKEND, ".medusa/server")
const STOREFRONT = path.join(ROOT, "storefront")
const MEDUSA = path.join(BACKEND, "node_modules/@medusajs/cli/cli.js")
const ANSWER_MS = 120_000

/** Where tables come from, and where goods and their search index do. */
const TABLE_SOURCES = [
  "pnpm-lock.yaml",
  "backend/src/modules",
  "backend/src/links",
  "backend/src/migration-scripts",
  "backend/medusa-config.ts",
]
const GOODS_SOURCES = ["backend/data", "backend/src/scripts", "backend/src/search", "backend/src/catalogue/document.ts"]

/**
 * @param {{dataDir: string, databaseUrl: string, secrets: object, ports: {storefront: number, backend: number},
 *   settings?: object}} shop `settings` go before those of the environment
 */
export function shopEnvironment({ dataDir, databaseUrl, secrets, ports, settings = {} }) {
  const { STOREFRONT_URL, BACKEND_URL } = { ...process.env, ...settings }
  return quietEnvironment({
    ...settings,
    ...secrets,
    // The servers are built ones, whoever runs them.
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    OCOP_DATA_DIR: dataDir,
    STOREFRONT_URL: STOREFRONT_URL || `http://localhost:${ports.storefront}`,
    BACKEND_URL: BACKEND_URL || `http://localhost:${ports.backend}`,
  })
}

function medusa(shop, name, args, log) {
  return run({
    name,
    command: process.execPath,
    args: [MEDUSA, ...args],
    cwd: BUILT_BACKEND,
    env: shopEnvironment(shop),
    log: path.join(shop.dataDir, "logs", log),
  })
}

/** What the seed wrote for us: the storefront's key and the demo accounts. */
export function readShopFile(dataDir) {
  return JSON.parse(readFileSync(path.join(dataDir, "shop.json"), "utf8"))
}

/** Brings tables and goods up to date; what came from the same files before is left alone. */
export async function prepareShop(shop) {
  const stamps = stampsIn(path.join(shop.dataDir, "stamps.json"))
  // Another database starts from nothing again. The password is no part of which database it is.
  const database = shop.databaseUrl.replace(/\/\/[^@/]*@/, "//")
  const where = shop.isEmbedded ? ["embedded"] : [database]

  const tables = digestOf({ root: ROOT, paths: TABLE_SOURCES, words: where })
  if (stamps.is("tables", tables)) skip("Tables", "up to date")
  else {
    await step("Making tables", () => medusa(shop, "Making tables", ["db:migrate"], "migrate.log"))
    stamps.set("tables", tables)
  }

  // A shop that others can reach has no demo operator.
  const { STOREFRONT_URL = "", BACKEND_URL = "", SEED_PRODUCTS = "" } = process.env
  const words = [...where, SEED_PRODUCTS, STOREFRONT_URL, BACKEND_URL]
  const goods = digestOf({ root: ROOT, paths: GOODS_SOURCES, words })
  if (stamps.is("goods", goods) && existsSync(path.join(shop.dataDir, "shop.json"))) skip("Goods", "in the shop")
  else {
    await step("Filling the shop", () =>
      medusa(shop, "Filling the shop", ["exec", "./src/scripts/seed.js"], "seed.log"),
    )
    stamps.set("goods", goods)
  }
}

async function answers(service, url) {
  let exitCode
  void service.exited.then((code) => (exitCode = code))
  const deadline = Date.now() + ANSWER_MS
  while (exitCode === undefined) {
    try {
      if ((await fetch(url, { signal: AbortSignal.timeout(30_000) })).ok) return
    } catch {
      // Not listening yet.
    }
    if (Date.now() > deadline) break
    await delay(100)
  }
  const what = exitCode === undefined ? "does not answer" : `ended with exit code ${exitCode}`
  throw new Sorry(`The ${service.name} ${what} (${url}).\n${tailOf(service.log)}\n\nThe whole log: ${service.log}`)
}

/**
 * Node lets a heap grow with the memory of the machine before it looks for what can go. So much is enough for each
 * server under load; who has set another limit in NODE_OPTIONS has thought about it.
 */
const HEAP_MIB = { backend: 384, storefront: 160 }

function heapOf(server) {
  return /max-old-space-size/.test(process.env.NODE_OPTIONS ?? "") ? [] : [`--max-old-space-size=${HEAP_MIB[server]}`]
}

/** Starts the two servers and waits until both answer. @returns the services, the backend first */
export async function openShop(shop) {
  const env = shopEnvironment(shop)
  const logs = path.join(shop.dataDir, "logs")
  const backend = start({
    name: "backend",
    command: process.execPath,
    args: [...heapOf("backend"), MEDUSA, "start", "--port", String(shop.ports.backend)],
    cwd: BUILT_BACKEND,
    env: { ...env, PORT: String(shop.ports.backend) },
    log: path.join(logs, "backend.log"),
  })
  const storefront = start({
    name: "storefront",
    command: process.execPath,
    args: [...heapOf("storefront"), "server.mjs"],
    cwd: STOREFRONT,
    env: {
      ...env,
      PORT: String(shop.ports.storefront),
      BACKEND_URL: `http://127.0.0.1:${shop.ports.backend}`,
      FILES_URL: env.FILES_URL || env.S3_FILE_URL || env.BACKEND_URL,
      PUBLISHABLE_KEY: env.PUBLISHABLE_KEY || readShopFile(shop.dataDir).publishable_key,
    },
    log: path.join(logs, "storefront.log"),
  })
  await answers(backend, `http://127.0.0.1:${shop.ports.backend}/health`)
  await answers(storefront, `http://127.0.0.1:${shop.ports.storefront}/`)
  return [backend, storefront]
}
