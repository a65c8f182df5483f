import { SheetCheck, SheetFile, SheetKept, type SheetFormat } from "@ocop/shared/listing-sheet"
import { segment } from "./segment.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** A sheet of many rows is read, or written, in one go. */
const SHEET_TIMEOUT_MS = 30_000

/** What an organization sells as a sheet, by its handle. `caller.token` is the member's. Every refusal is an `ApiProblem`. */
export function deskSheetOf(caller: Caller) {
  const of = (handle: string, path = "") => `/member/organizations/${segment(handle)}/sheet${path}`
  const timeoutMs = SHEET_TIMEOUT_MS
  return {
    file: (handle: string, { format, isTemplate }: { format: SheetFormat; isTemplate: boolean }) => {
      const query = new URLSearchParams({ format, ...(isTemplate ? { template: "1" } : {}) })
      return ask(caller, { name: "sheet file", path: of(handle, `?${query}`), timeoutMs, answer: SheetFile })
    },
    /** `form` has the sheet in `file`. */
    check: (handle: string, form: FormData) =>
      change(caller, { name: "check sheet", path: of(handle, "/check"), body: form, timeoutMs, answer: SheetCheck }),
    /** `form` has `key`, and the chosen products as JSON in `listings`. */
    keep: (handle: string, form: FormData) =>
      change(caller, { name: "keep sheet", path: of(handle, "/keep"), body: form, timeoutMs, answer: SheetKept }),
  }
}
