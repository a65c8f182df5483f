import { readFileSync, writeFileSync } from "node:fs"

// Writes app/ui/icons.svg, the one sprite of the shop; run it after app/ui/icon-names.ts changed.
process.chdir(import.meta.dirname)

/** @param {string} name @param {string} inner */
const symbolOf = (name, inner) =>
  `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inner}</symbol>`

const names = readFileSync("app/ui/icon-names.ts", "utf8")
const lucide = [...(/LUCIDE_ICONS = \[([^\]]*)\]/.exec(names)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => {
  const file = readFileSync(`node_modules/lucide-static/icons/${name}.svg`, "utf8")
  const inner = file.slice(file.indexOf(">", file.indexOf("<svg")) + 1, file.lastIndexOf("</svg>"))
  return symbolOf(String(name), inner.replace(/\s*\n\s*/g, "").replaceAll(" />", "/>"))
})
const own = Object.entries(JSON.parse(readFileSync("app/ui/own-icons.json", "utf8"))).map(([name, inner]) =>
  symbolOf(name, String(inner)),
)
const licence = "<!-- Icons: Lucide (ISC licence, https://lucide.dev/license) and our own. Made by make-icons.mjs. -->"
writeFileSync(
  "app/ui/icons.svg",
  `${licence}\n<svg xmlns="http://www.w3.org/2000/svg">\n${[...lucide, ...own].join("\n")}\n</svg>\n`,
)
