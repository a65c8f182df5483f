/**
 * The list of all pages, which every browser gets before a page runs, written shorter than React Router writes it: the
 * two languages of a page are one row, and a script that many pages share is named once.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import vm from "node:vm"

const FLAGS = [
  "hasAction",
  "hasLoader",
  "hasClientAction",
  "hasClientLoader",
  "hasClientMiddleware",
  "hasDefaultExport",
  "hasErrorBoundary",
]
const KEYS = new Set(["id", "parentId", "path", "index", ...FLAGS, "module", "imports", "css"])
const GLOBAL = "window.__reactRouterManifest="
const FOLDER = "/assets/"

/** The list as it was, beside the folder of what browsers get: pages are weighed by it. */
const LONG_LIST = "../../pages.json"

/**
 * Rewrites the list that a build left in its folder of assets.
 *
 * @param {string} assets the folder
 * @param {(page: string) => boolean} isFetchedLate
 */
export function shortenManifest(assets, isFetchedLate) {
  const name = readdirSync(assets).find((each) => /^manifest-.+\.js$/.test(each))
  const file = path.join(assets, name)
  const manifest = readManifest(readFileSync(file, "utf8"))
  writeFileSync(path.join(assets, LONG_LIST), JSON.stringify(manifest))
  writeFileSync(file, packManifest(manifest, isFetchedLate))
}

/** The list of a build with all scripts of each page. */
export function readLongList(assets) {
  return JSON.parse(readFileSync(path.join(assets, LONG_LIST), "utf8"))
}

/** What a browser makes of the list, long or short. */
export function readManifest(script) {
  const window = {}
  vm.runInNewContext(script, { window })
  return JSON.parse(JSON.stringify(window.__reactRouterManifest))
}

/**
 * @param manifest the list
 * @param {(page: string) => boolean} isFetchedLate of such a page nothing is fetched ahead: its other scripts are not named
 * @returns {string} a script that sets the same list
 * @throws when React Router says something of a page that this does not know, as a new version of it may
 */
export function packManifest({ routes, ...rest }, isFetchedLate = () => false) {
  const kinds = []
  const files = []
  const numberOf = (list, value) => {
    const known = list.indexOf(value)
    return known >= 0 ? known : list.push(value) - 1
  }
  const rows = []
  for (const route of Object.values(routes)) {
    const unknown = Object.keys(route).filter((key) => !KEYS.has(key))
    if (unknown.length > 0) throw new Error(`Unknown in the list of pages: ${unknown.join(", ")} of ${route.id}`)
    const flags = FLAGS.reduce((sum, flag, bit) => sum + (route[flag] ? 1 << bit : 0), 0)
    const kind = JSON.stringify([flags, route.index === true, route.parentId])
    const ahead = isFetchedLate(route.id.split("/").at(-1)) ? [] : route.imports
    const imports = ahead.map((url) => numberOf(files, shortName(url)))
    const css = route.css.map((url) => numberOf(files, shortName(url)))
    const row = [route.id, route.path, numberOf(kinds, kind), shortName(route.module), imports, css]
    const before = rows.at(-1)
    if (before && isEnglishOf(row, before)) before.push(1)
    else rows.push(row)
  }
  const given = [`[${kinds.join()}]`, JSON.stringify(files.join(" ")), JSON.stringify(rows), JSON.stringify(FLAGS)]
  return `${GLOBAL}(${unfold.toString()})(${JSON.stringify(rest)},${given.join()})`
}

/** Styles keep their ending. */
function shortName(url) {
  if (!url.startsWith(FOLDER)) throw new Error(`A script outside of ${FOLDER}: ${url}`)
  return url.slice(FOLDER.length).replace(/\.js$/, "")
}

function isEnglishOf([id, address, ...files], [ofId, ofAddress, ...ofFiles]) {
  return (
    ofFiles.length === files.length &&
    ofId.startsWith("vi/") &&
    id === ofId.replace("vi/", "en/") &&
    address === (ofAddress === undefined ? "en" : `en/${ofAddress}`) &&
    JSON.stringify(files) === JSON.stringify(ofFiles)
  )
}

/** Runs in the browser, sent as text: it uses nothing from outside. */
function unfold(manifest, kinds, files, rows, flags) {
  const names = files.split(" ")
  const url = (name) => "/assets/" + name + (/\.css$/.test(name) ? "" : ".js")
  const urls = (numbers) => numbers.map((number) => url(names[number]))
  manifest.routes = {}
  rows.map(([id, path, kind, module, imports, css, both]) => {
    const [bits, index, parent] = kinds[kind]
    const add = (id, path) => {
      const route = {
        id,
        parentId: parent || undefined,
        path,
        module: url(module),
        imports: urls(imports),
        css: urls(css),
      }
      if (index) route.index = true
      flags.map((flag, bit) => (route[flag] = !!((bits >> bit) & 1)))
      manifest.routes[id] = route
    }
    add(id, path ?? undefined)
    if (both) add(id.replace("vi/", "en/"), path ? "en/" + path : "en")
  })
  return manifest
}
