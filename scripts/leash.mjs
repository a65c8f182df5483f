/**
 * Runs one command that must not outlive the script that started it, not even when that script dies of kill -9:
 * our standard input is a pipe from it, and its end is the sign to stop.
 *
 *   node leash.mjs '{"signal":"SIGINT","uid":65534,"gid":65534}' <command> [argument…]
 */
import { spawn } from "node:child_process"
import process from "node:process"

/** How long a command may take to stop by itself. */
const GRACE_MS = 10_000

const [optionsJson, command, ...commandArguments] = process.argv.slice(2)
const { signal = "SIGTERM", uid, gid } = JSON.parse(optionsJson)

const child = spawn(command, commandArguments, {
  stdio: ["ignore", "inherit", "inherit"],
  ...(uid === undefined ? {} : { uid, gid }),
})

let stopping = false

function stop() {
  if (stopping) return
  stopping = true
  child.kill(signal)
  // What the command itself has started is in our process group, of which we are the leader.
  setTimeout(() => process.kill(-process.pid, "SIGKILL"), GRACE_MS).unref()
}

process.stdin.on("end", stop).on("error", stop).resume()
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, stop)

child.on("error", (error) => {
  process.stderr.write(`${command}: ${error.message}\n`)
  process.exit(127)
})
child.on("exit", (code, endedBy) => {
  if (endedBy !== null && !stopping) process.stderr.write(`${command}: ended by ${endedBy}\n`)
  // Whatever the command has left behind goes with it, and so do we.
  if (stopping) process.kill(-process.pid, "SIGKILL")
  process.exit(code ?? 128)
})
