import { wordsAsTyped } from "@ocop/shared/search"

/** The digits of VNI, by which many type: first what shapes a letter, then its tone. */
const SHAPES: Readonly<Record<string, string>> = { "\u0302": "6", "\u031b": "7", "\u0306": "8" }
const TONES: Readonly<Record<string, string>> = {
  "\u0301": "1",
  "\u0300": "2",
  "\u0309": "3",
  "\u0303": "4",
  "\u0323": "5",
}
const D_WITH_STROKE = /[đðɖ]/g

/**
 * Words whose marks Meilisearch cannot take away: it folds "bò" and "bơ" to "bo" in whatever it reads, but leaves "boq2"
 * and "boq7" as they are. No Vietnamese word has a q before a digit. The shape of a letter comes before its tone, so that
 * "lâ" begins "lậu" as it does for whoever types it.
 */
export function withMarksAsLetters(text: string): string {
  return wordsAsTyped(text).map(encode).join(" ")
}

function encode(word: string): string {
  return word
    .replace(D_WITH_STROKE, "dq9")
    .normalize("NFD")
    .replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => letter + digitsOf(marks))
}

function digitsOf(marks: string): string {
  const of = (digits: Readonly<Record<string, string>>) => [...marks].map((mark) => digits[mark] ?? "").join("")
  return [...(of(SHAPES) + of(TONES))].map((digit) => `q${digit}`).join("")
}
