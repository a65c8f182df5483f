import { textOfEntry } from "./archive"
import { sheetUnreadable } from "./problems"
import { isArchive } from "./read-workbook"

const WORKBOOK = "xl/workbook.xml"
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
}

/**
 * The sheets of an .xlsx file in its order, with what the archive knows them by; none of a .csv file.
 *
 * @throws ProblemError 400 sheet_unreadable
 */
export function sheetsOf(file: Buffer): { id: string; name: string }[] {
  if (!isArchive(file)) return []
  try {
    const tags = (textOfEntry(file, WORKBOOK) ?? "").matchAll(/<sheet\s[^>]*>/g)
    return [...tags].map(([tag]) => ({
      id: /\br:id="([^"]+)"/.exec(tag)?.[1] ?? "",
      name: unescape(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ""),
    }))
  } catch {
    // The archive is not what its directory says.
    throw sheetUnreadable()
  }
}

function unescape(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}
