/**
 * `npm run bench:pages [-- 300 20000 200000]`: how fast pages are, at catalogues of these sizes. For each: requests a
 * second, and the half and nineteen twentieths of answers in milliseconds, of home, list and product pages, as a visitor
 * without cookies and as one with a basket's cookie gets them; beside the Store API of the same Medusa, which answers 24
 * products with calculated prices, and one product by handle. Then the memory of both servers, and at the smallest size
 * Lighthouse's marks for a phone, medians of five.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import autocannon from "autocannon"
import { runToEnd } from "../../scripts/ending.mjs"
import { freePort, ROOT, secrets as readSecrets } from "../../scripts/environment.mjs"
import { ensureDatabase, startPostgres } from "../../scripts/postgres.mjs"
import { stop } from "../../scripts/processes.mjs"
import { say, step } from "../../scripts/progress.mjs"
import { openShop, prepareShop, readShopFile } from "../../scripts/shop.mjs"
import { installPackages, requireNode, turbo } from "../../scripts/workspace.mjs"
import { marksOf } from "./lighthouse.mjs"

const HERE = path.dirname(fileURLToPath(import.meta.url))
const DATA = path.join(ROOT, ".data/bench-pages")
const SIZES = [300, 20_000, 200_000]
const WARM_UP_SECONDS = 4
const SECONDS = 10
/** Readers at once. */
const CONNECTIONS = 10
const PRODUCTS = 300
const LIST_PAGE = 24
/** No cookie of ours: the page is that of a newcomer, but made for this visitor alone. */
const OWN_COOKIE = "rieng=1"
const MARKED = ["/", "/tim", "/san-pham/banh-pia-sau-rieng-trung-muoi", "/sao-ocop-la-gi", "/gio-hang"]

/** More visitors than one: each address of theirs may ask for so many lists a minute. */
const VISITORS = 300

/** Requests a second, and the times of answers in milliseconds. Addresses are asked for in turn, each once before. */
async function load(origin, addresses, headers) {
  for (const address of addresses) await (await fetch(origin + address, { headers: { ...headers, ...from(0) } })).text()
  const shoot = (duration) =>
    new Promise((resolve, reject) => {
      const times = []
      const shot = autocannon(
        {
          url: origin,
          connections: CONNECTIONS,
          duration,
          requests: Array.from({ length: Math.max(VISITORS, addresses.length) }, (_, index) => ({
            method: "GET",
            path: addresses[index % addresses.length],
            headers: { "accept-encoding": "br, gzip", ...headers, ...from(index) },
          })),
        },
        (error, result) => (error ? reject(error) : resolve({ result, times })),
      )
      shot.on("response", (_client, _status, _bytes, time) => times.push(time))
    })
  await shoot(WARM_UP_SECONDS)
  const { result, times } = await shoot(SECONDS)
  const failed = result.non2xx + result.errors
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { rate: times.length / result.duration, half: at(0.5), most: at(0.95), failed }
}

const from = (visitor) => ({ "x-forwarded-for": `10.1.${visitor >> 8}.${visitor & 255}` })

async function openSize(server, secrets, size) {
  process.env.SEED_PRODUCTS = String(size)
  const name = `pages_${size}`
  const shop = {
    dataDir: path.join(DATA, String(size)),
    databaseUrl: server.urlOf(name),
    isEmbedded: true,
    secrets,
    // Visitors with addresses of their own come through one proxy on this machine.
    settings: { TRUST_PROXY: "loopback" },
    ports: { storefront: await freePort(), backend: await freePort() },
  }
  await ensureDatabase(server, name)
  await prepareShop(shop)
  return shop
}

/** Handles of products that can be shown, spread over the catalogue; and the region that prices are calculated for. */
async function factsOf(databaseUrl) {
  const { Client } = createRequire(path.join(ROOT, "package.json"))("pg")
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: products } = await client.query(
      `select handle from product where status = 'published' and deleted_at is null order by md5(handle) limit $1`,
      [PRODUCTS],
    )
    const { rows: regions } = await client.query("select id from region where deleted_at is null limit 1")
    const { rows: counted } = await client.query("select count(*)::int as n from product where deleted_at is null")
    return { handles: products.map(({ handle }) => handle), region_id: regions[0].id, count: counted[0].n }
  } finally {
    await client.end()
  }
}

/** Resident memory of a service in MiB, without what its children share with nobody else being missed. */
function memoryOf({ child }) {
  const lines = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }).stdout.trim().split("\n")
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([child.pid])
  for (let grown = true; grown;) {
    const before = family.size
    for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid)
    grown = family.size > before
  }
  // The leash that holds the service is ours, not the shop's.
  const own = processes.filter(([pid]) => family.has(pid) && pid !== child.pid)
  return own.reduce((sum, [, , kibibytes]) => sum + kibibytes, 0) / 1024
}

function tell(what, { rate, half, most, failed }) {
  const numbers = [`${rate.toFixed(0).padStart(6)}/s`, `half ${half.toFixed(1)}`, `95 % ${most.toFixed(1)} ms`]
  say(`  ${what.padEnd(34)} ${numbers.join("  ")}${failed > 0 ? `  ${failed} FAILED` : ""}`)
}

async function measure(shop, size) {
  const services = await openShop(shop)
  const [backend, storefront] = services
  const { handles, region_id, count } = await factsOf(shop.databaseUrl)
  const key = readShopFile(shop.dataDir).publishable_key
  const page = `http://127.0.0.1:${shop.ports.storefront}`
  const api = `http://127.0.0.1:${shop.ports.backend}`
  const products = handles.map((handle) => `/san-pham/${handle}`)
  const priced = `region_id=${region_id}&fields=*variants.calculated_price`
  say(`\n${count} products (asked for ${size}), ${CONNECTIONS} readers at once`)
  const answers = {}
  const run = async (what, origin, addresses, headers) => {
    answers[what] = await load(origin, addresses, headers)
    tell(what, answers[what])
  }
  for (const [visitor, headers] of [
    ["", {}],
    [", own cookie", { cookie: OWN_COOKIE }],
  ]) {
    await run(`home${visitor}`, page, ["/"], headers)
    await run(`list${visitor}`, page, ["/tim"], headers)
    await run(`${products.length} product pages${visitor}`, page, products, headers)
  }
  const store = { "x-publishable-api-key": key }
  await run("Store API, 24 products", api, [`/store/products?limit=${LIST_PAGE}&${priced}`], store)
  await run(
    "Store API, one by handle",
    api,
    handles.map((handle) => `/store/products?handle=${handle}&${priced}`),
    store,
  )
  const ratio = (ours, theirs) => (answers[ours].rate / answers[theirs].rate).toFixed(1)
  const product = `${products.length} product pages`
  say(
    `  list against Store API: ${ratio("list", "Store API, 24 products")}, own cookie ${ratio("list, own cookie", "Store API, 24 products")}`,
  )
  say(
    `  product against Store API: ${ratio(product, "Store API, one by handle")}, own cookie ${ratio(`${product}, own cookie`, "Store API, one by handle")}`,
  )
  const memory = { backend: memoryOf(backend), storefront: memoryOf(storefront) }
  say(
    `  memory: backend ${memory.backend.toFixed(0)}, storefront ${memory.storefront.toFixed(0)}, together ${(memory.backend + memory.storefront).toFixed(0)} MiB`,
  )
  return { services, page, answers }
}

function compareSizes(first, last, sizes) {
  say(`\n${sizes.at(-1)} products against ${sizes[0]}: how many times slower half of the answers are`)
  for (const what of Object.keys(first)) say(`  ${what.padEnd(34)} ${(last[what].half / first[what].half).toFixed(2)}`)
}

async function main() {
  requireNode()
  const asked = process.argv.slice(2).map(Number)
  const sizes = asked.length > 0 ? asked : SIZES
  mkdirSync(DATA, { recursive: true })
  const secrets = readSecrets(DATA)
  await installPackages({ log: path.join(DATA, "logs/install.log") })
  await step("Building what is stale", () =>
    turbo({ tasks: ["build"], env: { ...secrets, OCOP_DATA_DIR: DATA }, log: path.join(DATA, "logs/build.log") }),
  )
  const server = await step("Starting PostgreSQL", () => startPostgres({ dataDir: DATA, durable: true }))
  const shops = []
  for (const size of sizes) shops.push({ size, shop: await openSize(server, secrets, size) })
  if (process.env.ONLY_FILL) return

  const measured = []
  for (const { size, shop } of shops) {
    const { services, page, answers } = await measure(shop, size)
    measured.push(answers)
    if (measured.length === 1) {
      say("\nLighthouse for a phone, medians of five")
      for (const address of MARKED)
        say(`  ${address.padEnd(44)} ${await marksOf(page + address, path.join(HERE, "..", "..", ".data/browser"))}`)
    }
    for (const service of services.toReversed()) await stop(service)
  }
  if (measured.length > 1) compareSizes(measured[0], measured.at(-1), sizes)
}

await runToEnd(main)
