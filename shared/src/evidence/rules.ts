import { fold } from "../search/rules.ts"

/** The longest number or name that is looked up. */
export const MAX_EVIDENCE_QUESTION = 120

/**
 * What two writings of one number have in common: letters and digits without marks, case, spaces and strokes.
 * "1234/QĐ-UBND", "1234 / qd ubnd" and "1234/QÐ–UBND" are the same. The database's index uses the same rule.
 */
export function foldNumber(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "")
}

/** The first run of digits in a printed number without leading zeros, "" when there is none: what people call it by. */
export function runningNumber(text: string): string {
  return (/\d+/.exec(text)?.[0] ?? "").replace(/^0+/, "")
}

/**
 * Whether a printed number is the one that was typed: wholly, or, for bare digits, its running number: "1234" finds
 * "1234/QĐ-UBND" and not "12345/QĐ-UBND".
 */
export function isNumberTyped(typed: string, printed: string): boolean {
  const wanted = foldNumber(typed)
  if (wanted === "") return false
  if (wanted === foldNumber(printed)) return true
  return isBareNumber(typed) && runningNumber(typed) === runningNumber(printed)
}

/** True for digits alone, which name a paper by its running number. */
export function isBareNumber(typed: string): boolean {
  return /^\s*0*[1-9]\d*\s*$/.test(typed)
}
