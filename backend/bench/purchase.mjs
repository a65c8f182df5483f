/**
 * `npm run bench:purchase`: whole purchases a second, through our routes and through the Store API of a Medusa as it
 * comes, on the same machine and the same PostgreSQL, in turns. A purchase is two lines, an address, a delivery and
 * cash on delivery. Prints medians of the rounds and their ratio.
 */
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { runToEnd } from "../../scripts/ending.mjs"
import { freePort, quietEnvironment } from "../../scripts/environment.mjs"
import { ensureDatabase } from "../../scripts/postgres.mjs"
import { run, start } from "../../scripts/processes.mjs"
import { say, Sorry, step } from "../../scripts/progress.mjs"
import { readShopFile } from "../../scripts/shop.mjs"
import { beginWithServer, dataOf, openBenchShop } from "./begin.mjs"
import { send } from "./send.mjs"

const HERE = path.dirname(fileURLToPath(import.meta.url))
const STOCK = path.join(HERE, "stock")
const MEDUSA = path.join(HERE, "../node_modules/@medusajs/cli/cli.js")
const DATA = dataOf("purchase")
const ROUNDS = 3
/** Buyers at once, and how many purchases they make in one round. */
const LOADS = [
  { buyers: 1, purchases: 15 },
  { buyers: 20, purchases: 40 },
]
const WARM_UP = 10
const PLENTY = 1_000_000
const PHU_LOI = "31510"
const BUYER = { name: "Nguyễn Thị Hoa", phone: "0901 234 567", email: "hoa@example.com" }
const STREET = "12 Trần Hưng Đạo"

/** Six calls: what the storefront asks of the backend from an empty basket to the order. */
function ours({ url, key, secret, variants }) {
  let addresses = 0
  return async () => {
    // Each buyer has an address of their own, or all would share one visitor's rate limit.
    addresses += 1
    const headers = {
      "x-publishable-api-key": key,
      "x-storefront-secret": secret,
      "x-client-address": `10.${(addresses >> 16) % 256}.${(addresses >> 8) % 256}.${addresses % 256}`,
    }
    const { id } = await send("POST", `${url}/store/baskets`, headers, {})
    const basket = `${url}/store/baskets/${id}`
    for (const variant_id of variants) await send("POST", `${basket}/lines`, headers, { variant_id, quantity: 1 })
    await send("POST", `${basket}/delivery`, headers, { ...BUYER, commune_code: PHU_LOI, street: STREET, note: "" })
    const { totals } = await send("GET", basket, headers)
    await send("POST", `${basket}/purchase`, headers, { payment: "cod", shown_total: totals.total })
  }
}

/** The nine calls of the Store API. Its "system" payment stands for cash: nothing is asked of anybody. */
function stock({ url, key, region_id, variants }) {
  const headers = { "x-publishable-api-key": key }
  const address = {
    first_name: BUYER.name,
    last_name: "",
    phone: BUYER.phone,
    address_1: STREET,
    city: "Cần Thơ",
    country_code: "vn",
  }
  return async () => {
    const { cart } = await send("POST", `${url}/store/carts`, headers, { region_id })
    const own = `${url}/store/carts/${cart.id}`
    for (const variant_id of variants) await send("POST", `${own}/line-items`, headers, { variant_id, quantity: 1 })
    await send("POST", own, headers, { email: BUYER.email, shipping_address: address, billing_address: address })
    const { shipping_options } = await send("GET", `${url}/store/shipping-options?cart_id=${cart.id}`, headers)
    await send("POST", `${own}/shipping-methods`, headers, { option_id: shipping_options[0].id })
    const { payment_collection } = await send("POST", `${url}/store/payment-collections`, headers, { cart_id: cart.id })
    const sessions = `${url}/store/payment-collections/${payment_collection.id}/payment-sessions`
    await send("POST", sessions, headers, { provider_id: "pp_system_default" })
    const { type } = await send("POST", `${own}/complete`, headers)
    if (type !== "order") throw new Sorry("The stock Store API did not complete the cart.")
  }
}

/** @returns purchases a second, `buyers` of them at a time */
async function rate(buy, { buyers, purchases }) {
  let left = purchases
  const began = process.hrtime.bigint()
  await Promise.all(
    Array.from({ length: buyers }, async () => {
      while (left-- > 0) await buy()
    }),
  )
  return purchases / (Number(process.hrtime.bigint() - began) / 1e9)
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

async function openOurs(server, secrets) {
  const { url, databaseUrl } = await openBenchShop({ data: DATA, name: "ours", secrets, server })
  return {
    url,
    key: readShopFile(DATA).publishable_key,
    secret: secrets.STOREFRONT_SECRET,
    variants: await fillStock(databaseUrl),
  }
}

/** Two goods of one maker that travel in one parcel, with enough in stock for every round. */
async function fillStock(databaseUrl) {
  const { Client } = createRequire(path.resolve(HERE, "../../package.json"))("pg")
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select v.id from product p join product_variant v on v.product_id = p.id
       where p.handle = any($1) and v.deleted_at is null order by p.handle, v.variant_rank limit 2`,
      [["banh-pia-sau-rieng-trung-muoi", "banh-pia-khoai-mon"]],
    )
    await client.query("update inventory_level set stocked_quantity = $1, raw_stocked_quantity = $2", [
      PLENTY,
      { value: String(PLENTY), precision: 20 },
    ])
    return rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}

async function openStock(server, secrets) {
  const file = path.join(DATA, "stock.json")
  const port = await freePort()
  const env = quietEnvironment({
    ...secrets,
    NODE_ENV: "production",
    DATABASE_URL: server.urlOf("stock"),
    STOCK_FILE: file,
    PORT: String(port),
  })
  const medusa = (name, args, log) => ({
    name,
    command: process.execPath,
    args: [MEDUSA, ...args],
    cwd: STOCK,
    env,
    log: path.join(DATA, "logs", log),
  })
  await ensureDatabase(server, "stock")
  if (!existsSync(file)) {
    await run(medusa("Making the stock tables", ["db:migrate"], "stock-migrate.log"))
    await run(medusa("Filling the stock shop", ["exec", "./seed.js"], "stock-seed.log"))
  }
  start(medusa("stock Medusa", ["start", "--port", String(port)], "stock.log"))
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(`${url}/health`).catch(() => ({ ok: false }))).ok) {
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { url, ...JSON.parse(readFileSync(file, "utf8")) }
}

async function main() {
  const { secrets, server } = await beginWithServer(DATA)
  const shops = {
    ours: ours(await openOurs(server, secrets)),
    stock: stock(await step("Opening a stock Medusa", () => openStock(server, secrets))),
  }
  for (const buy of Object.values(shops)) await rate(buy, { buyers: 2, purchases: WARM_UP })
  say("\nWhole purchases a second, median of three rounds")
  for (const load of LOADS) {
    const rates = { ours: [], stock: [] }
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, buy] of Object.entries(shops)) rates[name].push(await rate(buy, load))
    }
    const [own, theirs] = [median(rates.ours), median(rates.stock)]
    say(
      `  ${String(load.buyers).padStart(2)} buyers: ours ${own.toFixed(2)}, stock Store API ${theirs.toFixed(2)}, ` +
        `ratio ${(own / theirs).toFixed(2)}`,
    )
  }
}

await runToEnd(main)
