/**
 * `npm run relevance`: asks a running shop the queries of `queries.json` and prints how well it answers, by class. It
 * finds the shop by BACKEND_URL and OCOP_DATA_DIR, as the start command does.
 */
import { readFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { say } from "../../../scripts/progress.mjs"
import { missesOf, placeOf, scoresOf, tableOf } from "./score.mjs"

const HERE = path.dirname(fileURLToPath(import.meta.url))
const DATA = path.resolve(process.env.OCOP_DATA_DIR ?? path.resolve(HERE, "../../../.data"))
const BACKEND_URL = process.env.BACKEND_URL ?? "http://localhost:9000"
const read = (file) => JSON.parse(readFileSync(file, "utf8"))

const { publishable_key } = read(path.join(DATA, "shop.json"))
const { STOREFRONT_SECRET } = read(path.join(DATA, "secrets.json"))
/** So many fit into a minute of one address. */
const FROM_ONE_ADDRESS = 50

const answers = []
for (const [index, query] of read(path.join(HERE, "queries.json")).entries()) {
  const headers = {
    "x-publishable-api-key": publishable_key,
    "x-storefront-secret": STOREFRONT_SECRET,
    "x-client-address": `198.51.100.${Math.floor(index / FROM_ONE_ADDRESS)}`,
  }
  const answer = await fetch(`${BACKEND_URL}/store/catalogue?${new URLSearchParams({ q: query.q })}`, { headers })
  if (!answer.ok) throw new Error(`${query.q}: ${answer.status} ${await answer.text()}`)
  const { cards, corrected } = await answer.json()
  answers.push({ query, cards, place: placeOf(query, cards), corrected })
}

const { engine, down_since } = await (await fetch(`${BACKEND_URL}/health/search`)).json()
say(
  `Answered by ${engine === "meilisearch" ? "Meilisearch" : "the database"}${down_since ? ", Meilisearch is down" : ""}.`,
)
say(tableOf(scoresOf(answers)))
for (const { class: name, q, first } of missesOf(answers)) say(`${name}: ${q} → ${first.join("; ") || "nothing"}`)
if (process.argv.includes("--all")) {
  for (const { query, cards, corrected } of answers) say([query.q, corrected ?? "", cards[0]?.name].join(" | "))
}
