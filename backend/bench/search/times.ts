/** Milliseconds within which half, nineteen twentieths and ninety-nine hundredths of so many answers came. */
export type Times = { half: number; most: number; nearlyAll: number; count: number }

export function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { half: at(0.5), most: at(0.95), nearlyAll: at(0.99), count: sorted.length }
}
