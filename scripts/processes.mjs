/** Child processes that end with us, whatever ends us: each runs on a leash (leash.mjs). */
import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { Sorry } from "./progress.mjs"

const LEASH = fileURLToPath(new URL("leash.mjs", import.meta.url))
/** How long a process may take to stop by itself, and until when it must be gone. */
const GRACE_MS = 10_000
const STOP_MS = 15_000
const TAIL_LINES = 40

/** Marks whatever we start, and what that starts in turn, with the lock under which it runs. */
const MARK = "OCOP_STARTED_UNDER"

const running = new Set()
let closed = false
let mark = ""

/** @param {string} lock the lock file that this command holds */
export function markWith(lock) {
  mark = lock
}

/** The processes of an earlier command that held this lock. Known where the system tells environments: on Linux. */
function leftBehind() {
  const wanted = `${MARK}=${mark}`
  const pids = process.platform === "linux" ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : []
  return pids.map(Number).filter((pid) => pid !== process.pid && environmentOf(pid).includes(wanted))
}

function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0")
  } catch {
    // Somebody else's, or gone.
    return []
  }
}

/** Stops what a command that was killed has left behind. Only for who holds its lock now. */
export async function stopLeftBehind() {
  for (let waited = 0; leftBehind().length > 0; waited += 100) {
    const signal = waited === 0 ? "SIGINT" : waited === GRACE_MS ? "SIGKILL" : null
    if (signal !== null) leftBehind().forEach((pid) => signalTo(pid, signal))
    if (waited > STOP_MS) throw new Sorry(`Earlier processes do not stop: end ${leftBehind().join(", ")}.`)
    await delay(100)
  }
}

function signalTo(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone in the meantime.
  }
}

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
    env: { ...env, [MARK]: mark },
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
  const timer = setTimeout(() => signalTo(-service.child.pid, "SIGKILL"), STOP_MS)
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
