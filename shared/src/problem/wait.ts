/** How long to wait, as people say it. */
export type SpokenWait = { unit: "minutes" | "seconds"; n: number }

/** Whole minutes from two minutes up, so that nobody divides 900 seconds; never shorter than the wait is. */
export function spokenWait(seconds: number): SpokenWait {
  if (seconds < 120) return { unit: "seconds", n: Math.ceil(seconds) }
  return { unit: "minutes", n: Math.ceil(seconds / 60) }
}
