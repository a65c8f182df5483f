/** The packages of the workspace: installed with the pinned pnpm, built with turbo. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { quietEnvironment, ROOT } from "./environment.mjs"
import { run } from "./processes.mjs"
import { skip, Sorry, step } from "./progress.mjs"
import { digestOf, stampsIn } from "./stamps.mjs"

const PACKAGES = ["backend", "storefront", "shared", "e2e"]
const NODE_MODULES = path.join(ROOT, "node_modules")
const npx = process.platform === "win32" ? "npx.cmd" : "npx"

/** Refuses a Node that the libraries do not know. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number)
  const isKnown = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!isKnown)
    throw new Sorry(`Chợ OCOP needs Node 20.19 or newer, or 22.12 or newer; this is ${process.versions.node}.`)
}

function pnpmVersion() {
  const { packageManager } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"))
  return packageManager.replace(/^pnpm@/, "").replace(/\+.*$/, "")
}

/** Installs what the lockfile says, unless it is installed already. */
export async function installPackages({ log }) {
  const paths = [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "package.json",
    ...PACKAGES.map((name) => `${name}/package.json`),
  ]
  const digest = digestOf({ root: ROOT, paths, words: [process.platform, process.arch] })
  const stamps = stampsIn(path.join(NODE_MODULES, ".cho-ocop.json"))
  if (stamps.is("installed", digest)) return skip("Packages", "installed")
  await step("Installing packages", () =>
    run({
      name: "Installing packages",
      command: npx,
      args: ["-y", `pnpm@${pnpmVersion()}`, "install", "--frozen-lockfile", "--reporter=append-only"],
      cwd: ROOT,
      env: quietEnvironment(),
      log,
    }),
  )
  stamps.set("installed", digest)
}

/** The pinned pnpm as a program: turbo looks for one in PATH. npx knows where it has put it. */
function pnpmDirectory() {
  const stamps = stampsIn(path.join(NODE_MODULES, ".cho-ocop.json"))
  const known = stamps.get("pnpm")
  if (known?.version === pnpmVersion() && existsSync(known.path)) return path.dirname(known.path)
  const found = spawnSync(npx, ["-y", "-p", `pnpm@${pnpmVersion()}`, "-c", "command -v pnpm"], {
    cwd: ROOT,
    env: quietEnvironment(),
    encoding: "utf8",
  })
  const program = found.stdout?.trim().split("\n").at(-1) ?? ""
  if (!existsSync(program)) throw new Sorry(`pnpm ${pnpmVersion()} could not be had from npm.\n${found.stderr}`)
  stamps.set("pnpm", { version: pnpmVersion(), path: program })
  return path.dirname(program)
}

/** An environment in which turbo and the tools of the workspace are found. */
export function toolEnvironment(additions = {}) {
  const tools = [path.join(NODE_MODULES, ".bin"), pnpmDirectory(), process.env.PATH]
  return quietEnvironment({ ...additions, PATH: tools.join(path.delimiter) })
}

/** Runs turbo tasks; what has not changed since the last time is not done again. */
export function turbo({ tasks, env, log, args = [] }) {
  return run({
    name: `turbo run ${tasks.join(" ")}`,
    command: path.join(NODE_MODULES, ".bin/turbo"),
    args: ["run", ...tasks, "--output-logs=errors-only", "--no-update-notifier", ...args],
    cwd: ROOT,
    env: toolEnvironment(env),
    log,
  })
}
