/** What the two commands tell while they work. */
import process from "node:process"
import { performance } from "node:perf_hooks"

/** A sentence for the person at the keyboard: what is wrong and what to do. It is printed without a stack trace. */
export class Sorry extends Error {}

export function say(text = "") {
  process.stdout.write(`${text}\n`)
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`
}

/** Prints a line when a step begins and one with its time when it is done. */
export async function step(name, work) {
  const begun = performance.now()
  say(`[${seconds(begun).padStart(8)}] ${name}…`)
  const result = await work()
  const now = performance.now()
  say(`[${seconds(now).padStart(8)}] ${name}: done in ${seconds(now - begun)}`)
  return result
}

/** A step that was not needed this time. */
export function skip(name, why) {
  say(`[${seconds(performance.now()).padStart(8)}] ${name}: ${why}`)
}

/** Ends the process with an error: one sentence when we know it, everything when we do not. */
export function complain(error) {
  process.stderr.write(`\n${error instanceof Sorry ? error.message : (error?.stack ?? String(error))}\n`)
}
