/**
 * `npm run bench:gift`: how long a company waits that orders gifts for 100 and for 1,000 recipients by a spreadsheet, each
 * page as a browser without a script asks for it: the file that is read, the rows that are kept and checked, the day and the
 * order. And how long the sales point waits that packs 120 of them together and prints their labels and cards.
 */
import { createHmac, randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import writeXlsxFile from "write-excel-file/node"
import { runToEnd } from "../../scripts/ending.mjs"
import { say, Sorry, step } from "../../scripts/progress.mjs"
import { readShopFile } from "../../scripts/shop.mjs"
import { beginWithServer, dataOf, openBenchShop } from "./begin.mjs"
import { visit } from "./visit.mjs"
import { send } from "./send.mjs"

const HERE = path.dirname(fileURLToPath(import.meta.url))
const DATA = dataOf("gift")
const MAKER = "co-so-banh-pia-phu-tam-minh-hoa"
const POINT = "cua-hang-banh-pia-phu-tam-minh-hoa"
const SIZES = [100, 1_000]
/** Packed and printed together. */
const WAVE = 120
/** Pieces of each kind on the shelf: enough for every run. */
const PIECES = 9_000
/** Of the point's own maker; both keep for long. */
const GOODS = ["Bánh pía sầu riêng trứng muối", "Kẹo thèo lèo mè đậu phộng"]
const BARS = { order_s: 30, print_s: 10, page_s: 2 }
const BANK = {
  BANK_BIN: "970436",
  BANK_ACCOUNT: "0071000123456",
  BANK_ACCOUNT_NAME: "CHO OCOP",
  SEPAY_WEBHOOK_SECRET: "bench-sepay-secret",
}
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const HEAD = ["Họ tên", "Điện thoại", "Địa chỉ", "Xã/phường", "Tỉnh/thành phố"]
const BOX = {
  ...{ name: "Hộp đo", slots: "4", max_weight: "3000", inner_length: "30", inner_width: "25", inner_height: "15" },
  ...{ price: "35000", weight: "300", wraps: ["none"], cut_off_days: "2", offered_from: "", offered_until: "" },
}

const now = () => Number(process.hrtime.bigint()) / 1e9

/** So many communes all over the country. */
function places(count) {
  const { provinces } = JSON.parse(readFileSync(path.resolve(HERE, "../data/units/administrative-units.json"), "utf8"))
  const communes = provinces.flatMap(({ name, units }) => units.map((unit) => [`${unit.kind} ${unit.name}`, name]))
  const stride = Math.floor(communes.length / count)
  return Array.from({ length: count }, (_, n) => communes[n * stride])
}

async function sheetOf(count) {
  const rows = places(count).map(([commune, province], n) => [
    `Khách hàng thứ ${n + 1}`,
    `09${String(12_000_000 + n)}`,
    `${n + 1} Trần Hưng Đạo`,
    commune,
    province,
  ])
  return writeXlsxFile([HEAD, ...rows].map((row) => row.map((value) => ({ value, type: String })))).toBuffer()
}

/** The point gets a kind of box, and enough on its shelf that keeps for long: what lay there before is cleared away. */
async function stock(asMember) {
  const at = `/points/${POINT}`
  const { box } = await asMember("POST", `${at}/boxes`, { form_token: randomUUID(), ...BOX })
  const { goods } = await asMember("GET", `${at}/shelf`)
  for (const { id } of goods) {
    for (const counted of [0, PIECES]) {
      await asMember("POST", `${at}/shelf/${id}`, { what: "count", form_token: randomUUID(), counted, note: "" })
    }
  }
  return box.id
}

/** A gift with two kinds of goods in its box, and words on its card; not what is measured. */
async function fillBox(asBuyer, box) {
  const { key } = await asBuyer("POST", "/gifts", { form_token: randomUUID(), point: POINT, box })
  const { goods } = await asBuyer("GET", `/gifts/${key}/goods`)
  for (const { variant_id } of goods.filter(({ name }) => GOODS.includes(name)).slice(0, 2)) {
    const { version } = await asBuyer("GET", `/gifts/${key}`)
    await asBuyer("POST", `/gifts/${key}/contents`, { version, variant_id, count: 1 })
  }
  const { version } = await asBuyer("GET", `/gifts/${key}`)
  const card = { wrap: "none", ribbon: "none", card: "lotus", message: "Chúc mừng năm mới", sender: "Công ty Lúa Vàng" }
  await asBuyer("POST", `/gifts/${key}/card`, { version, ...card, hides_prices: true })
  return key
}

/** Orders a gift page by page; gives its order, and the seconds of every page and form. */
async function order({ shop, key, size }) {
  const times = []
  const timed = async (name, work) => {
    const begun = now()
    const result = await work()
    times.push({ name, seconds: now() - begun })
    return result
  }
  const draft = `/hop-qua/${key}`
  const file = new Blob([await sheetOf(size)], { type: XLSX })
  const read = await timed("the file is read", () =>
    shop.post(`${draft}/nguoi-nhan/them`, { intent: "file", file: [file, "khach-hang.xlsx"] }),
  )
  const columns = { name: "0", phone: "1", street: "2", commune: "3", province: "4" }
  const carried = { form_token: read.field("form_token"), columns: read.field("columns"), cells: read.field("cells") }
  const kept = await timed("the rows are kept and checked", () =>
    shop.post(`${draft}/nguoi-nhan/them`, { intent: "keep", ...carried, ...columns }),
  )
  if (!kept.text.includes(`${size} dòng, tất cả đều đúng`))
    throw new Sorry(`The list is not as it was meant: ${kept.url}`)
  const days = await timed("the days are shown", () => shop.get(`${draft}/ngay`))
  const day = /name="day"(?![^>]*disabled)[^>]*value="(\d{4}-\d\d-\d\d)"/.exec(days.text)?.[1]
  await timed("the day is kept", () => shop.post(`${draft}/ngay`, { mode: "same", day }))
  const page = await timed("the order is shown", () => shop.get(`${draft}/dat`))
  const payer = { name: "Trần Thị Sáu", phone: "0913 000 456", email: "sau@cong-ty.example", payment: "vietqr" }
  const form = { form_token: page.field("form_token"), shown_total: page.field("shown_total"), ...payer }
  const placed = await timed("the order is placed", () => shop.post(`${draft}/dat`, form))
  const code = /\/don\/([A-Z0-9]+)/.exec(placed.url)?.[1]
  if (!code) throw new Sorry(`There is no order: ${placed.url}\n${placed.text.slice(0, 500)}`)
  return {
    size,
    code,
    total: Number(form.shown_total),
    times,
    all: times.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}

/** The bank's notice of a transfer, signed as SePay signs it. */
async function pay(url, { code, total }) {
  const { memoOf } = await import("@ocop/shared/vietqr")
  const body = JSON.stringify({
    ...{ id: Math.floor(Math.random() * 2 ** 40), gateway: "Vietcombank", transactionDate: "2026-11-26 10:00:00" },
    ...{
      accountNumber: BANK.BANK_ACCOUNT,
      subAccount: null,
      code: null,
      content: `MBVCB.${memoOf(code)}`,
      description: "",
    },
    ...{ transferType: "in", transferAmount: total, accumulated: 0, referenceCode: `FT${code}` },
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", BANK.SEPAY_WEBHOOK_SECRET).update(`${timestamp}.${body}`).digest("hex")
  const headers = { "x-sepay-timestamp": timestamp, "x-sepay-signature": `sha256=${signature}` }
  await send("POST", `${url}/hooks/sepay`, headers, JSON.parse(body))
}

/** Packs a wave of recipients, and prints it twice as often as there is paper for it: once to warm up. */
async function pack({ asMember, desk, code }) {
  const gift = `/points/${POINT}/gifts/${code}`
  const recipients = []
  for (let page = 1; recipients.length < WAVE; page++) {
    const { listed } = await asMember("GET", `${gift}?page=${page}`)
    recipients.push(...listed.map(({ id }) => id))
  }
  const begun = now()
  await asMember("POST", `${gift}/pack`, { key: randomUUID(), recipients: recipients.slice(0, WAVE) })
  const packed = now() - begun
  const prints = []
  for (const name of ["tem", "thiep"]) {
    const from = now()
    const bytes = await desk.file(`/kenh-co-so/${MAKER}/diem-ban/${POINT}/don-qua/${code}/dot/1/${name}.pdf`)
    const pages = bytes.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0
    prints.push({ name, seconds: now() - from, pages, kilobytes: Math.round(bytes.length / 1024) })
  }
  return { packed, prints }
}

async function main() {
  const begun = await beginWithServer(DATA)
  await measure(await openBenchShop({ ...begun, data: DATA, name: "gift", settings: BANK }))
}

async function measure({ url, pages }) {
  const { publishable_key, accounts } = readShopFile(DATA)
  const { email, password } = accounts.find(({ role }) => role === "producer")
  const { token } = await send("POST", `${url}/auth/member/emailpass`, {}, { email, password })
  const member = { authorization: `Bearer ${token}` }
  const asMember = (method, address, body) =>
    send(method, `${url}/member/organizations/${MAKER}${address}`, member, body)
  const asBuyer = (method, address, body) =>
    send(method, `${url}/store${address}`, { "x-publishable-api-key": publishable_key }, body)
  const desk = visit(pages)
  await desk.post("/kenh-co-so/dang-nhap", { email, password })
  const box = await stock(asMember)

  const found = []
  for (const size of SIZES) {
    const key = await fillBox(asBuyer, box)
    found.push(await step(`A gift for ${size} recipients`, () => order({ shop: visit(pages), key, size })))
  }
  const large = found.at(-1)
  await pay(url, large)
  const { packed, prints } = await step(`Packing ${WAVE} of them`, () => pack({ asMember, desk, code: large.code }))

  for (const { size, times, all } of found) {
    say(`\n  ${size} recipients: ${all.toFixed(1)} s in all${all >= BARS.order_s ? "  OVER THE BAR" : ""}`)
    for (const { name, seconds } of times) {
      say(`    ${name.padEnd(32)} ${seconds.toFixed(2)} s${seconds >= BARS.page_s ? "  OVER THE BAR of a page" : ""}`)
    }
  }
  say(`  ${SIZES[1] / SIZES[0]} times the recipients take ${(large.all / found[0].all).toFixed(1)} times as long`)
  say(`  ${WAVE} recipients are packed in ${packed.toFixed(2)} s`)
  for (const { name, seconds, pages: count, kilobytes } of prints) {
    const over = seconds >= BARS.print_s ? "  OVER THE BAR" : ""
    say(`  ${name}.pdf: ${count} pages, ${kilobytes} kB in ${seconds.toFixed(2)} s${over}`)
  }
}

await runToEnd(main)
