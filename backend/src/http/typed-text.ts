/** One line of text as a person means it: composed letters, single spaces, nothing invisible. */
export function tidy(text: string): string {
  return withoutControls(text).replace(/\s+/gu, " ").trim()
}

/** The same for text of several lines. */
export function tidyLines(text: string): string {
  return withoutControls(text)
    .replace(/[^\S\n]+/gu, " ")
    .trim()
}

/** Control characters but the line feed go: PostgreSQL takes no NUL, and no name has a bell in it. */
function withoutControls(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
}
