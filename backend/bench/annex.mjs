/**
 * `npm run bench:annex`: how long a decision annex of 5,000 rows takes, damaged every fiftieth row, from the upload over the
 * check to the rows that are written in one transaction; and one of 1,000 rows, to see whether it grows with the rows. The
 * goods are synthetic, the sheet is the form that provinces publish.
 */
import { rmSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { runToEnd } from "../../scripts/ending.mjs"
import { say, Sorry } from "../../scripts/progress.mjs"
import { readShopFile } from "../../scripts/shop.mjs"
import { beginWithServer, dataOf, openBenchShop } from "./begin.mjs"
import { send } from "./send.mjs"

const HERE = path.dirname(fileURLToPath(import.meta.url))
const DATA = dataOf("annex")
const SIZES = [1_000, 5_000]
/** Some more than the rows of all sizes. */
const GOODS = 8_000
const EVERY = 50
/** The registrar's. */
const PROVINCE = "92"
const HEAD = ["TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Bộ sản phẩm", "Tổng điểm", "Phân hạng"]

/** Goods whose name nobody else has, taken out of the register that their copying has put them into. */
async function findGoods(client, count) {
  await client.query("delete from ocop_recognition")
  const { rows } = await client.query(
    `select p.title, o.name, f.set_no from product p
     join organization_organization_product_product l on l.product_id = p.id and l.deleted_at is null
     join organization o on o.id = l.organization_id
     join ocop_product_facts f on f.product_id = p.id
     where p.deleted_at is null and o.province_code = $2 and (select count(*) from product other where other.title = p.title) = 1
     order by p.id limit $1`,
    [count, PROVINCE],
  )
  if (rows.length < count) throw new Sorry(`Only ${rows.length} goods can be put on an annex of ${count} rows.`)
  return rows
}

function sheetOf(goods) {
  const cell = (words) => `"${String(words).replaceAll('"', '""')}"`
  const rows = goods.map(({ title, name, set_no }, index) => [
    index + 1,
    index % 7 === 0 ? title.normalize("NFD") : title,
    name,
    "",
    set_no,
    "82,5",
    index % EVERY === 0 ? "6 sao" : "4 sao",
  ])
  return [HEAD, ...rows].map((row) => row.map(cell).join(",")).join("\n")
}

async function upload(url, headers, sheet, options) {
  const form = new FormData()
  form.append("options", JSON.stringify(options))
  form.append("file", new Blob([sheet], { type: "text/csv" }), "phu-luc.csv")
  const began = process.hrtime.bigint()
  const answer = await fetch(url, { method: "POST", headers, body: form })
  const text = await answer.text()
  if (!answer.ok) throw new Sorry(`${url} answered ${answer.status}: ${text.slice(0, 500)}`)
  return { data: JSON.parse(text), seconds: Number(process.hrtime.bigint() - began) / 1e9 }
}

async function measure({ url, headers, client, size }) {
  const sheet = sheetOf(await findGoods(client, size))
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const paper = {
    number: `${size}/QĐ-UBND`,
    date: today,
    authority: "Ủy ban nhân dân thành phố Cần Thơ",
    province_code: PROVINCE,
    compared_with: "Cổng thông tin điện tử thành phố",
    compared_on: today,
  }
  const checked = await upload(`${url}/admin/annexes/check`, headers, sheet, { paper })
  const rows = checked.data.rows.filter(({ state }) => state === "ready").map(({ row }) => row)
  const written = await upload(`${url}/admin/annexes`, headers, sheet, { paper, rows })
  return { size, ready: rows.length, written: written.data.count, check: checked.seconds, write: written.seconds }
}

async function main() {
  // What one run has written, the next one would find.
  rmSync(DATA, { recursive: true, force: true })
  process.env.SEED_PRODUCTS = String(GOODS)
  const begun = await beginWithServer(DATA)
  const shop = await openBenchShop({ ...begun, data: DATA, name: "annex" })
  const { url } = shop
  const { accounts } = readShopFile(DATA)
  const { email, password } = accounts.find(({ role }) => role === "registrar")
  const { token } = await send("POST", `${url}/auth/user/emailpass`, {}, { email, password })
  const { Client } = createRequire(path.resolve(HERE, "../../package.json"))("pg")
  const client = new Client({ connectionString: shop.databaseUrl })
  await client.connect()
  try {
    const found = []
    for (const size of SIZES) {
      found.push(await measure({ url, headers: { authorization: `Bearer ${token}` }, client, size }))
    }
    for (const { size, ready, written, check, write } of found) {
      say(`  ${size} rows: checked in ${check.toFixed(1)} s, ${written} of ${ready} written in ${write.toFixed(1)} s`)
    }
    const [small, large] = found.map(({ check, write }) => check + write)
    say(`  ${SIZES[1] / SIZES[0]} times the rows take ${(large / small).toFixed(1)} times as long`)
    if (large >= 60) say("  OVER THE BAR of a minute")
  } finally {
    await client.end()
  }
}

await runToEnd(main)
