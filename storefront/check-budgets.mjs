/** The last step of the build: weighs every page, and fails when one is heavier than it may be. */
import { readFileSync, statSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { gzipSync } from "node:zlib"
import { toReport, weigh } from "./budgets.mjs"
import { isScriptless } from "./scriptless.mjs"
import { readLongList } from "./small-manifest.mjs"

const CLIENT = path.join(import.meta.dirname, "build/client")
const fileOf = (url) => path.join(CLIENT, url)

/** Fonts are compressed already. */
function sizeOf(url) {
  return url.endsWith(".woff2") ? statSync(fileOf(url)).size : gzipSync(readFileSync(fileOf(url))).length
}

function fontsOf(css) {
  const found = readFileSync(fileOf(css), "utf8").matchAll(/url\(["']?([^"')]+\.woff2)/g)
  return [...found].map(([, url]) => new URL(url, new URL(css, "file:///")).pathname)
}

const rows = weigh(readLongList(fileOf("assets")), { sizeOf, fontsOf, isScriptless })
const report = toReport(rows)
if (rows.some(({ over }) => over.length > 0)) {
  process.stderr.write(`Too heavy for a slow phone:\n${report}\n`)
  process.exitCode = 1
} else {
  process.stdout.write(`${report}\n`)
}
