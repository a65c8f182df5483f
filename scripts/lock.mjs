/** A lock file that a dead process does not hold. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { setTimeout as delay } from "node:timers/promises"
import { Sorry } from "./progress.mjs"

/** An earlier start that was told to stop, or whose terminal is gone, needs a moment. */
const PATIENCE_MS = 20_000

/** When a process began, in whatever form the system tells it; null when there is no such process. */
export function birthOf(pid) {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
      // The name in parentheses may hold spaces; state is the first field behind it, start time the twentieth.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
      return fields[0] === "Z" ? null : fields[19]
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null
  } catch {
    return null
  }
}

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    // Absent, or half written by a process that was killed.
    return null
  }
}

function isAlive(holder) {
  return holder !== null && birthOf(holder.pid) === holder.birth
}

/**
 * Takes the lock, or says who has it.
 * @returns a function that gives it back
 */
export async function takeLock(file, onWait) {
  const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) })
  mkdirSync(path.dirname(file), { recursive: true })
  const deadline = Date.now() + PATIENCE_MS
  let isWaiting = false
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: "wx" })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (error.code !== "EEXIST") throw error
    }
    const holder = holderOf(file)
    if (isAlive(holder)) {
      if (Date.now() > deadline) {
        throw new Sorry(
          `Chợ OCOP already runs with this data (process ${holder.pid}; lock ${file}).\n` +
            `Stop it first (kill ${holder.pid}), or set OCOP_DATA_DIR, STOREFRONT_PORT and BACKEND_PORT for another copy.`,
        )
      }
      if (!isWaiting) onWait(holder)
      isWaiting = true
      await delay(250)
      continue
    }
    // Moved before it is removed: of two that find the same dead lock, one alone can move it.
    const dead = `${file}.${process.pid}`
    try {
      renameSync(file, dead)
    } catch (error) {
      if (error.code !== "ENOENT") throw error
    }
    rmSync(dead, { force: true })
  }
}
