import { spawnSync } from "node:child_process"
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { delimiter, join, resolve } from "node:path"

const INSTALLED = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

const FONTS_FILE = "fonts.conf"

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Browser */

/**
 * The Chromium of CHROMIUM_PATH, else an installed one, else the one that came with the packages.
 * @returns {Promise<Browser>}
 */
export async function findChromium() {
  const named = process.env["CHROMIUM_PATH"]
  if (named) return { executablePath: named }
  const installed = inPath(INSTALLED) ?? MAC.find(isProgram)
  return installed === undefined ? bundled() : { executablePath: installed }
}

/** @param {readonly string[]} names @returns {string | undefined} */
function inPath(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "")
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The browser in @sparticuz/chromium, unpacked once. It comes with the libraries that a bare server lacks: they are
 * used only where the browser does not start without them.
 * @returns {Promise<Browser>}
 */
async function bundled() {
  const folder = resolve(process.env["BROWSER_DIR"] ?? "../.data/browser")
  const executablePath = join(folder, "chromium")
  if (!existsSync(executablePath)) await unpack(folder)
  const withoutLibraries = environment(folder)
  if (starts(executablePath, withoutLibraries)) return { executablePath, env: withoutLibraries }
  const libraries = [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":")
  const env = { ...withoutLibraries, LD_LIBRARY_PATH: libraries }
  if (starts(executablePath, env)) return { executablePath, env }
  throw new Error(`The bundled Chromium does not start on this machine: install one, or set CHROMIUM_PATH.`)
}

/**
 * Unpacks beside its place first, so that a run that is killed leaves nothing half unpacked.
 * @param {string} folder
 */
async function unpack(folder) {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  // The package looks at these when it is loaded: where to unpack, and that the libraries are wanted as well.
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env
  Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" })
  const { default: chromium } = await import("@sparticuz/chromium")
  await chromium.executablePath()
  restore({ TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH: undefined, FONTCONFIG_PATH: undefined })
  writeFileSync(join(fresh, FONTS_FILE), fontSettings(folder))
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}

/**
 * Those of the package look for its fonts in /tmp. The machine's own come as well, where it has some.
 * @param {string} folder
 */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts/fonts")}</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`
}

/** @param {Record<string, string | undefined>} variables */
function restore(variables) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
}

/** @param {string} folder @returns {Record<string, string>} */
function environment(folder) {
  const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  // A machine without a browser often has no fonts either.
  return { ...Object.fromEntries(inherited), FONTCONFIG_FILE: join(folder, FONTS_FILE) }
}

/** @param {string} executablePath @param {Record<string, string>} env */
function starts(executablePath, env) {
  return spawnSync(executablePath, ["--no-sandbox", "--version"], { env, timeout: 30_000 }).status === 0
}
