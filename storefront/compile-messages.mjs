import { readdirSync, readFileSync } from "node:fs"
import { compile } from "@inlang/paraglide-js"
import { paraglideOptions } from "./paraglide.config.mjs"

// Paraglide reports success even when its plugin found no messages at all, so what came out is counted here.
process.chdir(import.meta.dirname)
await compile(paraglideOptions)

const keys = (locale) =>
  readdirSync("messages")
    .filter((file) => file === `${locale}.json` || file.endsWith(`.${locale}.json`))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(`messages/${file}`, "utf8"))))
    .filter((key) => key !== "$schema")

const vietnamese = keys("vi")
const english = new Set(keys("en"))
const compiled = readFileSync("app/i18n/paraglide/messages/_index.js", "utf8")
const missing = vietnamese.filter((key) => !english.has(key) || !compiled.includes(`/${key.toLowerCase()}.js'`))
const extra = [...english].filter((key) => !vietnamese.includes(key))
if (vietnamese.length === 0 || missing.length > 0 || extra.length > 0) {
  throw new Error(
    `Messages are incomplete. Missing: ${missing.join(", ") || "none"}. Extra: ${extra.join(", ") || "none"}.`,
  )
}

// The compiler's project store leaves a timer behind that would hold the process for half a minute.
process.exit(0)
