/**
 * `npm run bench:search [-- 200 20000 200000]`: the embedded search against the search that comes with Medusa, over the same
 * documents in one database, in one run. For each number of documents: how fast an index is written, then milliseconds of
 * half and of nineteen twentieths of the answers to what people type (`relevance/queries.json`), without typos, with them, and
 * with them, four facets and filters; then our list page, suggestions and 2,000 strings that nobody means, over HTTP. At the end, after how
 * long a price, a star and a stock that change are shown by a backend that runs by itself.
 */
import { cpus, loadavg } from "node:os"
import process from "node:process"
import { runToEnd } from "../../scripts/ending.mjs"
import { say, Sorry } from "../../scripts/progress.mjs"
import { measureInside } from "./begin.mjs"

const SIZES = [200, 20_000, 200_000]
/** Most milliseconds of nineteen twentieths of our answers with typos and facets, by the number of documents. */
const BAR_MS = new Map([
  [20_000, 30],
  [200_000, 80],
])
/** How many times as fast as the stock search, with typos, at this number of documents. */
const BAR_TIMES = { size: 20_000, times: 100 }
const BAR_WRITTEN = 1_000

const ms = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0)).padStart(7)
const told = ({ half, most, count }) => `half ${ms(half)}, 95 % ${ms(most)} (${count})`

function tellSize({ documents, written, modes, pages }) {
  say(`\n${documents} documents`)
  if (written === null) say("  the documents of the size before, copied in the database")
  else say(`  written a second: ours ${written.ours.toFixed(0)}, stock ${written.stock.toFixed(0)}`)
  for (const { mode, ours, stock } of modes) {
    say(`  ${mode.padEnd(24)} ours ${told(ours)}`)
    say(
      `  ${"".padEnd(24)} stock ${told(stock)}; ` +
        `ours is ${(stock.half / ours.half).toFixed(1)} and ${(stock.most / ours.most).toFixed(1)} times as fast`,
    )
  }
  for (const { page, times, slowest } of pages) {
    say(`  ${page.padEnd(24)}      ${told(times)}, 99 % ${ms(times.nearlyAll)}`)
    for (const one of slowest) say(`  ${"".padEnd(24)}      slowest: ${ms(one.ms)} ${one.what}`)
  }
}

function missesOf({ documents, written, modes }) {
  const withTypos = modes.filter(({ mode }) => mode !== "plain")
  const bar = BAR_MS.get(documents)
  const facets = modes.at(-1)
  return [
    ...(documents === BAR_TIMES.size && written.ours < BAR_WRITTEN
      ? [`${documents}: ${written.ours.toFixed(0)} documents are written a second, not ${BAR_WRITTEN}`]
      : []),
    ...(bar !== undefined && facets.ours.most > bar
      ? [`${documents}: with facets 95 % take up to ${ms(facets.ours.most).trim()} ms, not ${bar}`]
      : []),
    ...(documents === BAR_TIMES.size
      ? withTypos
          .filter(({ ours, stock }) => stock.half / ours.half < BAR_TIMES.times)
          .map(
            ({ mode, ours, stock }) => `${documents}: ${mode} is ${(stock.half / ours.half).toFixed(0)} times as fast`,
          )
      : []),
  ]
}

async function main() {
  const asked = process.argv.slice(2).map(Number)
  const before = loadavg()[0]
  const { sizes, shown } = await measureInside({
    name: "search",
    title: "Searching",
    durable: true,
    env: { SEARCH_SIZES: (asked.length > 0 ? asked : SIZES).join(" ") },
  })
  say(
    `\nMilliseconds of one search at a time (how many were asked); load of ${cpus().length} processors at the beginning`,
  )
  say(`${before.toFixed(1)}, at the end ${loadavg()[0].toFixed(1)}`)
  for (const size of sizes) tellSize(size)
  say("\nMilliseconds until search shows a change, written by the jobs as they run")
  for (const { what, times } of shown) say(`  ${what.padEnd(24)} ${told(times)}`)
  const misses = sizes.flatMap(missesOf)
  for (const miss of misses) say(`  BELOW THE BAR  ${miss}`)
  if (misses.length > 0) throw new Sorry("Below the bar.")
}

await runToEnd(main)
