/** Child processes that end with us, whatever ends us: each runs on a leash (leash.mjs). */
import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { Sorry } from "./progress.mjs"

const LEASH = fileURLToPath(new URL("leash.mjs", import.meta.url))
/** Longer than the leash's own patience. */
const STOP_MS = 15_000
const TAIL_LINES = 40

const running = new Set()
let closed = false

/** The last lines of a log, for an error message. */
export function tailOf(file) {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-TAIL_LINES).join("\n")
}

/**
 * Starts a command on a leash.
 * @param {{name: string, command: string, args: string[], cwd: string, env: object, log?: string,
 *   signal?: string, uid?: number, gid?: number}} options `log` is a file; without it, the output is ours.
 */
export function start({ name, command, args, cwd, env, log, signal, uid, gid }) {
  if (closed) throw new Sorry("Stopping.")
  if (log) mkdirSync(path.dirname(log), { recursive: true })
  const output = log ? openSync(log, "w") : "inherit"
  const child = spawn(process.execPath, [LEASH, JSON.stringify({ signal, uid, gid }), command, ...args], {
    cwd,
    env,
    stdio: ["pipe", output, output],
    // A group of its own: Ctrl-C reaches us alone, and we stop things in their order.
    detached: true,
  })
  if (log) closeSync(output)
  // The leash may end before we close its input.
  child.stdin.on("error", () => undefined)
  const service = { name, child, log, stopping: false, exited: undefined }
  service.exited = new Promise((resolve) => {
    child.on("error", () => resolve(127))
    child.on("exit", (code) => resolve(code ?? 128))
  }).then((code) => {
    running.delete(service)
    return code
  })
  running.add(service)
  return service
}

/** Stops a service and waits until it is gone. */
export async function stop(service) {
  service.stopping = true
  service.child.stdin.end()
  const timer = setTimeout(() => {
    try {
      process.kill(-service.child.pid, "SIGKILL")
    } catch {
      // Gone in the meantime.
    }
  }, STOP_MS)
  await service.exited
  clearTimeout(timer)
}

/** Runs a command to its end; a failure, or our own stopping, is an error that shows the end of its log. */
export async function run(options) {
  const service = start(options)
  const code = await service.exited
  if (service.stopping) throw new Sorry(`${options.name} was stopped.`)
  if (code !== 0) {
    const log = options.log ? `\n${tailOf(options.log)}\n\nThe whole log: ${options.log}` : ""
    throw new Sorry(`${options.name} failed (exit code ${code}).${log}`)
  }
}

/** Stops whatever still runs, the newest first, and lets nothing new begin. */
export async function stopAll() {
  closed = true
  for (const service of [...running].reverse()) await stop(service)
}
