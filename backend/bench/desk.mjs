/**
 * `npm run bench:desk`: how fast the lists of the desk are for one organization with 10,000 goods and 50,000 orders. One of
 * each kind is made through the routes and then copied with all its rows below the workflows. For each list: half and
 * nineteen twentieths of the answers in milliseconds, of page 1 and of page 400 in turns, and how they compare.
 */
import { createRequire } from "node:module"
import { randomUUID } from "node:crypto"
import path from "node:path"
import process from "node:process"
import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { runToEnd } from "../../scripts/ending.mjs"
import { say, step } from "../../scripts/progress.mjs"
import { readShopFile } from "../../scripts/shop.mjs"
import { beginWithServer, dataOf, openBenchShop } from "./begin.mjs"
import { copyWhole } from "./copies.mjs"
import { send } from "./send.mjs"

const HERE = path.dirname(fileURLToPath(import.meta.url))
const DATA = dataOf("desk")
const SELLER = "co-so-banh-pia-phu-tam-minh-hoa"
const GOOD = "banh-pia-sau-rieng-trung-muoi"
const GOODS = 10_000
/** Of each of the five lists of orders. */
const ORDERS = 10_000
const NOTICES = 10_000
const DEEP = 400
const PARCELS_A_PAGE = 25
const WARM_UP = 5
const ROUNDS = 40
const BAR = { most_ms: 300, ratio: 1.3 }
const BUYER = { name: "Nguyễn Thị Hoa", phone: "0901 234 567", email: "hoa@example.com" }
const PHU_LOI = "31510"

/** Who asks: a buyer, the seller and an operator, each with headers of their own. */
async function people({ url, key, secret, accounts }) {
  let visitors = 0
  const visitor = () => {
    visitors += 1
    return { "x-storefront-secret": secret, "x-client-address": `10.8.${visitors >> 8}.${visitors & 255}` }
  }
  const signIn = async (actor, role) => {
    const { email, password } = accounts.find((account) => account.role === role)
    const { token } = await send("POST", `${url}/auth/${actor}/emailpass`, visitor(), { email, password })
    return { authorization: `Bearer ${token}` }
  }
  const [member, user] = [await signIn("member", "producer"), await signIn("user", "operator")]
  return {
    buyer: (method, address, body, more) =>
      send(method, `${url}/store${address}`, { ...visitor(), "x-publishable-api-key": key, ...more }, body),
    seller: (method, address, body) =>
      send(method, `${url}/member/organizations/${SELLER}${address}`, { ...visitor(), ...member }, body),
    operator: (method, address, body) => send(method, `${url}/admin${address}`, user, body),
  }
}

/** Buys one piece; gives what the buyer and the seller need to go on with. */
async function buy({ buyer, seller }, variant_id) {
  const { id } = await buyer("POST", "/baskets", {})
  await buyer("POST", `/baskets/${id}/lines`, { variant_id, quantity: 1 })
  const address = { ...BUYER, commune_code: PHU_LOI, street: "12 Trần Hưng Đạo", note: "" }
  await buyer("POST", `/baskets/${id}/delivery`, address)
  const { totals } = await buyer("GET", `/baskets/${id}`)
  const bought = await buyer("POST", `/baskets/${id}/purchase`, { payment: "cod", shown_total: totals.total })
  const code = `${bought.code}-1`
  return {
    code: bought.code,
    buys: (action, body = {}) =>
      buyer("POST", `/purchases/${bought.code}/parcels/${code}/${action}`, body, { "x-purchase-token": bought.token }),
    read: () => seller("GET", `/parcels/${code}`),
    sells: (action, body = {}) => seller("POST", `/parcels/${code}/${action}`, body),
  }
}

/** How far each of the orders is taken that stand for one list. */
const ORDER_STEPS = {
  to_pack: ["write"],
  packed: ["pack"],
  shipped: ["pack", "hand_over"],
  done: ["pack", "hand_over", "receive"],
  returns: ["pack", "hand_over", "receive", "dispute"],
}

const STEPS = {
  write: ({ buys }) => buys("messages", { key: randomUUID(), words: "Gói kỹ giúp tôi nhé." }),
  pack: ({ sells }, { lines: [line] }) =>
    sells("pack", { key: randomUUID(), lines: [{ line_id: line.line_id, quantity: 1 }] }),
  hand_over: ({ sells }, { boxes: [box] }) =>
    sells("hand-over", { box_id: box.id, carrier: "ghn", tracking_number: "GHN123456" }),
  receive: ({ buys }) => buys("received"),
  dispute: async ({ buys, sells }, { lines: [{ line_id }] }) => {
    const lines = [{ line_id, quantity: 1 }]
    const report = { key: randomUUID(), reason: "missing", wish: "money_back", words: "Thiếu một hộp.", lines }
    const { complaints } = await buys("complaints", report)
    const answer = `complaints/${complaints[0].id}/answer`
    await sells(answer, { key: randomUUID(), move: "refuse", note: "Đã gói đủ." })
    await buys(answer, { key: randomUUID(), move: "escalate", note: "Vẫn thiếu." })
  },
}

async function takeOrders(who, variant_id) {
  const codes = {}
  for (const [queue, steps] of Object.entries(ORDER_STEPS)) {
    const order = await buy(who, variant_id)
    for (const name of steps) await STEPS[name](order, await order.read())
    codes[queue] = order.code
  }
  return codes
}

/** Fills the organization. What a run before this one has filled is left as it is. */
async function fill(client, who) {
  const { rows: goods } = await client.query(
    `select p.id, v.id as variant_id from product p join product_variant v on v.product_id = p.id
     where p.handle = $1 and v.deleted_at is null order by v.variant_rank limit 1`,
    [GOOD],
  )
  const [{ id, variant_id }] = goods
  await fillOnce(client, { table: "product", rows: GOODS }, () =>
    copyWhole(client, { roots: [id], copies: GOODS, step: "1 minute" }),
  )
  await fillOnce(client, { table: "listing_proposal", rows: GOODS }, async () => {
    const draft = await who.seller("POST", "/listings", { key: randomUUID(), name: "Bánh in đậu xanh", set_no: 6 })
    await copyWhole(client, { roots: [draft.id], copies: GOODS, step: "1 minute" })
  })
  const queues = Object.keys(ORDER_STEPS)
  await fillOnce(client, { table: "parcel", rows: ORDERS * queues.length }, async () => {
    const codes = await takeOrders(who, variant_id)
    for (const [index, queue] of queues.entries()) await copyOrder(client, { code: codes[queue], index })
  })
  await fillOnce(client, { table: "desk_notice", rows: NOTICES }, async () => {
    const { rows } = await client.query("select id from desk_notice order by id limit 1")
    await copyWhole(client, { roots: [rows[0].id], copies: NOTICES, step: "1 minute" })
  })
}

/** Until the shop has written the copies to its index, which is work that an organization does not cause every day. */
async function untilIndexed(client) {
  for (;;) {
    const { rows } = await client.query("select count(*)::int as n from document_to_index")
    if (rows[0].n === 0) return
    await delay(500)
  }
}

async function fillOnce(client, { table, rows: enough }, fillTable) {
  const { rows } = await client.query(`select count(*)::int as n from "${table}"`)
  if (rows[0].n > enough) return
  await client.query("begin")
  await fillTable()
  await client.query("commit")
  await client.query("vacuum analyze")
}

/** Codes of copies are numbers written in letters. */
async function copyOrder(client, { code, index }) {
  const { rows } = await client.query("select id, cart_id, order_ids from order_group where code = $1", [code])
  const [{ id, cart_id, order_ids }] = rows
  const letters = "translate(lpad(n::text, 8, '0'), '0123456789', 'ABCDEFGHJK')"
  await copyWhole(client, {
    roots: [id, cart_id, ...order_ids],
    copies: ORDERS,
    first: index * ORDERS + 1,
    step: "9 minutes",
    code: { old: code, fresh: letters },
  })
}

/** Lists of orders go on from where a page ended. */
async function deepParcels(client, queue) {
  const direction = ["to_pack", "packed", "returns"].includes(queue) ? "asc" : "desc"
  const { rows } = await client.query(
    `select id, placed_at from parcel where queue = $1 order by placed_at ${direction}, id ${direction} limit 1 offset $2`,
    [queue, (DEEP - 1) * PARCELS_A_PAGE - 1],
  )
  return `?queue=${queue}&after=${rows[0].placed_at.getTime()}.${rows[0].id}`
}

async function listsOf(client, { seller, operator }) {
  const numbered = (name, ask, address) => {
    const page = (n) => `${address}${address.includes("?") ? "&" : "?"}page=${n}`
    return { name, first: () => ask("GET", page(1)), deep: () => ask("GET", page(DEEP)) }
  }
  const parcels = []
  for (const queue of Object.keys(ORDER_STEPS)) {
    const deep = await deepParcels(client, queue)
    parcels.push({
      name: `orders, ${queue}`,
      first: () => seller("GET", `/parcels?queue=${queue}`),
      deep: () => seller("GET", `/parcels${deep}`),
    })
  }
  const { rows } = await client.query("select code from parcel where queue = 'returns' order by id desc limit 1")
  const [{ code }] = rows
  return [
    { name: "today", first: () => seller("GET", "/overview") },
    ...parcels,
    numbered("goods on sale", seller, "/listings?view=live"),
    numbered("goods by name", seller, "/listings?view=live&q=banh"),
    ...["off_sale", "stopped", "star_expired", "out_of_stock", "low_stock"].map((filter) => ({
      name: `goods, ${filter}`,
      first: () => seller("GET", `/listings?view=live&filter=${filter}`),
    })),
    numbered("goods being written", seller, "/listings?view=open"),
    numbered("notices", seller, "/notices"),
    { name: "history", first: () => seller("GET", "/history") },
    { name: "messages of an order", first: () => seller("GET", `/parcels/${code}/messages`) },
    { name: "complaints of an order", first: () => seller("GET", `/parcels/${code}/complaints`) },
    numbered("operator: purchases", operator, "/purchases"),
    numbered("operator: complaints", operator, "/complaints"),
    numbered("operator: proposals", operator, "/proposals?status=draft"),
    { name: "operator: organizations", first: () => operator("GET", "/organizations") },
  ]
}

async function timed(ask) {
  const began = process.hrtime.bigint()
  await ask()
  return Number(process.hrtime.bigint() - began) / 1e6
}

async function measure({ name, first, deep }) {
  const times = { first: [], deep: [] }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [one, other] = [await timed(first), deep ? await timed(deep) : null]
    if (round < 0) continue
    times.first.push(one)
    if (other !== null) times.deep.push(other)
  }
  return { name, first: spread(times.first), deep: deep ? spread(times.deep) : null }
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b)
  return { half: sorted[Math.floor(sorted.length / 2)], most: sorted[Math.floor(sorted.length * 0.95)] }
}

function tell({ name, first, deep }) {
  const ms = ({ half, most }) => `${half.toFixed(0).padStart(4)} /${most.toFixed(0).padStart(4)}`
  const ratio = deep ? deep.half / first.half : null
  const slow = [first, deep].some((each) => each && each.most >= BAR.most_ms) || (ratio ?? 0) > BAR.ratio
  const further = deep ? `, page ${DEEP} ${ms(deep)}, ratio ${ratio.toFixed(2)}` : ""
  say(`  ${name.padEnd(24)} page 1 ${ms(first)}${further}${slow ? "  OVER THE BAR" : ""}`)
}

async function main() {
  const begun = await beginWithServer(DATA)
  const shop = await openBenchShop({ ...begun, data: DATA, name: "desk" })
  const { publishable_key: key, accounts } = readShopFile(DATA)
  const who = await people({ url: shop.url, key, secret: shop.secrets.STOREFRONT_SECRET, accounts })
  const { Client } = createRequire(path.resolve(HERE, "../../package.json"))("pg")
  const client = new Client({ connectionString: shop.databaseUrl })
  await client.connect()
  try {
    await step(`Filling ${SELLER}`, () => fill(client, who))
    await step("Waiting for the index", () => untilIndexed(client))
    say("\nHalf / nineteen twentieths of the answers, in ms")
    for (const list of await listsOf(client, who)) tell(await measure(list))
  } finally {
    await client.end()
  }
}

await runToEnd(main)
