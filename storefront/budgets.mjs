/** What each page may weigh when it is opened for the first time, and what it does weigh. */

/**
 * In thousands of bytes: scripts and styles as gzip sends them, fonts as they are. `reading` is for pages that are sent
 * without a script.
 */
export const LIMITS = {
  reading: { js: 0, css: 12, fonts: 80 },
  browsing: { js: 140, css: 20, fonts: 80 },
  product: { js: 145, css: 20, fonts: 80 },
  buying: { js: 150, css: 20, fonts: 80 },
  desk: { js: 240, css: 25, fonts: 80 },
}

const KIND_OF_PAGE = {
  product: "product",
  basket: "buying",
  destination: "buying",
  checkout: "buying",
  payment: "buying",
  purchase: "buying",
}

/**
 * @param {{ entry: Module, routes: Record<string, Route>, url: string }} manifest React Router's own, of the browser
 * @param {(url: string) => number} sizeOf bytes of a file as it is sent
 * @param {(css: string) => string[]} fontsOf the font files that a style sheet names
 * @param {(page: string) => boolean} isScriptless
 * @typedef {{ module: string, imports?: string[], css?: string[] }} Module
 * @typedef {Module & { id: string, parentId?: string, hasDefaultExport: boolean }} Route
 * @returns one row a page, which is the same in both languages; `over` names what is too heavy
 */
export function weigh(manifest, { sizeOf, fontsOf, isScriptless }) {
  const rows = new Map()
  for (const route of Object.values(manifest.routes)) {
    if (!route.hasDefaultExport || route.id === "root") continue
    const page = pageOf(route.id)
    const kind = isScriptless(page) ? "reading" : kindOf(page)
    const chain = chainOf(route, manifest)
    const css = unique(chain.flatMap((module) => module.css ?? []))
    const scripts = kind === "reading" ? [] : scriptsOf(manifest, chain)
    const weights = {
      js: kilobytes(scripts, sizeOf),
      css: kilobytes(css, sizeOf),
      fonts: kilobytes(unique(css.flatMap(fontsOf)), sizeOf),
    }
    const heavier = Math.max(weights.js, rows.get(page)?.weights.js ?? 0)
    rows.set(page, rowOf(page, kind, { ...weights, js: heavier }))
  }
  return [...rows.values()].toSorted((a, b) => b.weights.js - a.weights.js || a.page.localeCompare(b.page))
}

/** @returns what a person reads: a table, and under it what is over its limit */
export function toReport(rows) {
  const width = Math.max(...rows.map(({ page }) => page.length))
  const cell = (value, limit) => `${value.toFixed(1).padStart(6)} /${String(limit).padStart(4)}`
  const table = rows.map(({ page, weights, limits }) =>
    [page.padEnd(width), ...Object.keys(limits).map((part) => cell(weights[part], limits[part]))].join("  "),
  )
  const head = ["page".padEnd(width), ...["js", "css", "fonts"].map((part) => `${part} kB`.padStart(12))].join("  ")
  const complaints = rows.flatMap(({ page, kind, weights, limits, over }) =>
    over.map((part) => `${page}: ${part} ${weights[part].toFixed(1)} kB, a ${kind} page may have ${limits[part]} kB`),
  )
  return [head, ...table, ...complaints].join("\n")
}

function rowOf(page, kind, weights) {
  const limits = LIMITS[kind]
  return { page, kind, weights, limits, over: Object.keys(limits).filter((part) => weights[part] > limits[part]) }
}

/** Pages of the desk are named after it. */
const kindOf = (page) => KIND_OF_PAGE[page] ?? (/^desk\b/.test(page) ? "desk" : "browsing")

/** "vi/list" and "en/list" are one page. */
const pageOf = (id) => id.replace(/^(?:vi|en)\//, "").replace(/^routes\/(.+)\/route$/, "$1")

/** A page and all that stands around it. */
function chainOf(route, { routes }) {
  const parent = route.id === "root" ? undefined : routes[route.parentId ?? "root"]
  return parent ? [...chainOf(parent, { routes }), route] : [route]
}

function scriptsOf({ entry, url }, chain) {
  return unique([url, ...[entry, ...chain].flatMap(({ module, imports = [] }) => [module, ...imports])])
}

const unique = (urls) => [...new Set(urls)]

const kilobytes = (urls, sizeOf) => urls.reduce((sum, url) => sum + sizeOf(url), 0) / 1000
