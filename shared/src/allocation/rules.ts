/**
 * Shares a whole number of đồng by weights so that the parts are whole and add up to the total: every part is rounded
 * down, and what is left goes, one đồng each, to the largest remainders, to the first of equal ones. When all weights
 * are zero the parts are as equal as they can be.
 *
 * @throws RangeError when an argument is negative or not whole, or when there is something to share and nobody to take it
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (![total, ...weights].every((n) => Number.isSafeInteger(n) && n >= 0)) {
    throw new RangeError("Only whole amounts of zero or more can be shared")
  }
  if (weights.length === 0) {
    if (total === 0) return []
    throw new RangeError("There is nobody to share the amount")
  }
  return largestRemainder(BigInt(total), weights.every((w) => w === 0) ? weights.map(() => 1n) : weights.map(BigInt))
}

/** In BigInt, because a total times a weight can be above what a number holds exactly. */
function largestRemainder(total: bigint, weights: readonly bigint[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0n)
  const shares = weights.map((weight, index) => ({
    index,
    part: Number((total * weight) / sum),
    remainder: (total * weight) % sum,
  }))
  const left = Number(total) - shares.reduce((a, { part }) => a + part, 0)
  const inTurn = shares.toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
  const lucky = new Set(inTurn.slice(0, left).map(({ index }) => index))
  return shares.map(({ index, part }) => (lucky.has(index) ? part + 1 : part))
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
