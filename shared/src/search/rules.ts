/** Zero-width characters and the soft hyphen: they come along with pasted text and are seen by nobody. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** đ does not decompose; ð and ɖ are the lower case of Ð and Ɖ, which look like Đ and are typed for it. */
const D_LOOKALIKES = /[đðɖ]/g

/**
 * Text without case and marks, so that "Bưởi", "bưởi", "buoi" and the two ways of writing "hoà/hòa" are equal.
 * Spaces and punctuation stay as they are.
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(D_LOOKALIKES, "d")
}

/**
 * The folded words of a text, one space between them. A short run of letters next to a number is given joined and
 * apart, so that "ST25" and "ST 25", "500g" and "500 g" are found by each other: both give "st25 st 25".
 */
export function foldedWords(text: string): string {
  const apart = toWords(text).flatMap((word) => (isCode(word) ? (word.match(/\d+|\D+/g) ?? []) : [word]))
  return apart.flatMap((word, i) => [...joinedWith(word, apart[i + 1]), word]).join(" ")
}

function joinedWith(word: string, next: string | undefined): string[] {
  if (next === undefined) return []
  const belongTogether = (isShort(word) && isNumber(next)) || (isNumber(word) && isShort(next))
  return belongTogether ? [word + next] : []
}

function toWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

const isCode = (word: string) => /^(?:[a-z]{1,2}\d+|\d+[a-z]{1,2})$/.test(word)
const isShort = (word: string) => /^[a-z]{1,2}$/.test(word)
const isNumber = (word: string) => /^\d+$/.test(word)
