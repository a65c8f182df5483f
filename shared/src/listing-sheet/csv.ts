/** Below these a spreadsheet takes a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/
const SEPARATORS = [",", ";", "\t"] as const

/** The separator that stands most often in one of the first lines, outside of quotes. */
function separatorOf(text: string, lines: number): string {
  const first = text.replaceAll(/"[^"]*"/g, "").split(/\r?\n/, lines)
  const counts = SEPARATORS.map((mark) => Math.max(...first.map((line) => line.split(mark).length)))
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ","
}

/**
 * The rows of a CSV file (RFC 4180), with commas, semicolons or tabs between them, as Excel writes it in Vietnam as well.
 * An apostrophe that keeps a text from being a formula is taken off.
 */
export function parseCsv(text: string): string[][] {
  return parseCsvLines(text, 1).filter((row) => row.some((each) => each.trim() !== ""))
}

/**
 * The same with the empty rows, so that rows have the numbers that a spreadsheet gives them.
 *
 * @param headLines how many lines are looked at for the separator: more than one where titles stand above the head
 */
export function parseCsvLines(text: string, headLines: number): string[][] {
  const plain = text.replace(/^\ufeff/, "")
  const separator = separatorOf(plain, headLines)
  const rows: string[][] = [[]]
  let cell = ""
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
    cell = ""
  }
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at)
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (plain.charAt(at + 1) === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (letter === '"' && cell === "") isQuoted = true
    else if (letter === separator) endCell()
    else if (letter === "\n") {
      endCell()
      rows.push([])
    } else if (letter !== "\r") cell += letter
  }
  endCell()
  return rows
}

/** The same written, with the mark by which Excel knows UTF-8. No text of it is taken for a formula. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row) => row.map(toCell).join(","))
  return `\ufeff${lines.join("\r\n")}\r\n`
}

function toCell(value: string | number | null): string {
  if (value === null) return ""
  if (typeof value === "number") return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
