/** However a command ends, what it started ends with it, and its lock is given back. */
import { readFileSync } from "node:fs"
import process from "node:process"
import { stopAll } from "./processes.mjs"
import { complain, say } from "./progress.mjs"

const PARENT_CHECK_MS = 1000

const last = []
let ending

/** Remembers something to do when all processes have stopped. */
export function atEnd(work) {
  last.push(work)
}

/** Stops everything, once, and ends the process. */
export function end(exitCode) {
  ending ??= (async () => {
    await stopAll()
    for (const work of last.reverse()) await work()
    process.exit(exitCode)
  })()
  return ending
}

function interrupt() {
  if (ending) return
  say("\nStopping…")
  void end(0)
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])
  } catch {
    return null
  }
}

/**
 * npm that was killed with -9 cannot tell us. We run below it, with a shell between the two on some systems: when
 * either is gone, so are we. Run by hand, we may outlive the terminal, as `nohup` wants.
 */
function followNpm() {
  if (!process.env.npm_lifecycle_event) return
  const family = () => `${process.ppid} ${parentOf(process.ppid)}`
  const atStart = family()
  setInterval(() => {
    if (family() !== atStart) interrupt()
  }, PARENT_CHECK_MS).unref()
}

/** Runs a command's work; its result is the exit code. */
export async function runToEnd(work) {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, interrupt)
  followNpm()
  try {
    const exitCode = await work()
    await end(exitCode ?? 0)
  } catch (error) {
    if (!ending) complain(error)
    await end(1)
  }
}
