import { allocate } from "../allocation/rules.ts"

/** Parts of a đồng in which fractions are weighed. */
const FINE = 10_000

/**
 * Makes amounts that are fractions of a đồng whole: their sum is rounded down, cut at the ceiling, and shared out by the
 * largest remainder, so that no part is more than its fraction rounded up. A sum that misses a whole đồng only because
 * its fractions do not end is that đồng.
 *
 * @throws RangeError when an amount is below zero or no number
 */
export function wholeShares(amounts: readonly number[], ceiling: number | null = null): number[] {
  const weights = amounts.map((amount) => Math.round(amount * FINE))
  const sum = Math.floor((weights.reduce((a, b) => a + b, 0) + amounts.length) / FINE)
  return allocate(ceiling === null ? sum : Math.min(sum, ceiling), weights)
}

/**
 * What is still taken off a line of which some pieces are not sent: its part of what was taken off all of them, rounded
 * down. It depends on nothing but how many are left, so that it does not matter in how many steps the others went.
 */
export function keptDiscount(discount: number, { ordered, kept }: { ordered: number; kept: number }): number {
  if (discount === 0 || ordered === 0) return 0
  return Number((BigInt(discount) * BigInt(kept)) / BigInt(ordered))
}

/** What was paid for so many pieces of a line; rounded down, so that no pieces together are worth more than the line. */
export function paidFor(
  { price, discount, quantity: sold }: { price: number; discount: number; quantity: number },
  pieces: number,
): number {
  if (sold === 0) return 0
  return Number((BigInt(price * sold - discount) * BigInt(pieces)) / BigInt(sold))
}
