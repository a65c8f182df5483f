import { CODE_ALPHABET, CODE_LENGTH, parseCode } from "../purchase-code/rules.ts"
import { fold } from "../search/rules.ts"

/** NAPAS carries no more in field 62.08. */
export const MAX_MEMO_LENGTH = 25

/** Says among other transfers that this one is for a purchase here. */
const PREFIX = "OCOP"

/** Somebody who types it takes the digit for the letter. */
const TYPED_PREFIX = "[O0]C[O0]P"

/**
 * The words of a transfer as every bank takes them: A–Z, 0–9 and single spaces, at most 25 characters. Marks fall off
 * their letters, everything else becomes a space. Empty when no letter or digit is left.
 */
export function lawfulMemo(text: string): string {
  const words = fold(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim()
  return words.slice(0, MAX_MEMO_LENGTH).trimEnd()
}

/**
 * The words by which the money for a purchase is known again: "OCOPWF7K2M9Q".
 *
 * @throws RangeError when it is no code of a purchase
 */
export function memoOf(code: string): string {
  if (parseCode(code) !== code) throw new RangeError(`"${code}" is no code of a purchase`)
  return PREFIX + code
}

/**
 * The same for one seller's part of a purchase, where each is transferred to its seller: "OCOPWF7K2M9QP2". A code has
 * eight characters, so that what follows is no part of it.
 *
 * @throws RangeError when it is no code of a purchase, or no number from 1
 */
export function partMemoOf(code: string, part: number): string {
  if (!Number.isSafeInteger(part) || part < 1) throw new RangeError(`${part} is no part of a purchase`)
  return lawfulMemo(`${memoOf(code)}P${part}`)
}

/**
 * The same for the rest of a purchase whose deposit has come, told apart from that by people who read a bank's list:
 * "OCOPWF7K2M9QL2", the second time (lần 2).
 *
 * @throws RangeError when it is no code of a purchase
 */
export function balanceMemoOf(code: string): string {
  return `${memoOf(code)}L2`
}

/** The number of the part that a memo names with that code; null where it names none. What a bank writes behind it may be more digits. */
export function partInMemo(text: string, code: string, parts: readonly number[]): number | null {
  const letters = fold(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
  const [, digits = ""] = new RegExp(`${TYPED_PREFIX}${code}P(\\d+)`).exec(letters) ?? []
  const named = parts.filter((part) => digits.startsWith(String(part)))
  return named.length === 0 ? null : Math.max(...named)
}

/**
 * What may be codes of purchases in the words that a bank passes on, each once, in their order. Banks put text around
 * what was written, change its case, and drop or add punctuation and spaces, so all of that is left out of account.
 * Whether there is such a purchase is for the caller to look up: "OCOP" may be followed by any word.
 */
export function codesInMemo(text: string): string[] {
  const letters = fold(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
  const code = new RegExp(`(?=${TYPED_PREFIX}([${CODE_ALPHABET}]{${CODE_LENGTH}}))`, "g")
  return [...new Set(Array.from(letters.matchAll(code), ([, found = ""]) => found))]
}
