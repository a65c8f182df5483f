/** Control characters but tab and line breaks, and those of no width. */
const INVISIBLE = /[^\P{Cc}\t\n\r]|[\u200B\u2060\uFEFF]/gu

/** A text field as typed, in NFC and without invisible characters; a missing field and a file are "". */
export function formText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.normalize("NFC").replaceAll(INVISIBLE, "") : ""
}

/** A password exactly as typed: it may hold what a text field would not. */
export function formSecret(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}
