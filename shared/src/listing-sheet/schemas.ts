import { z } from "zod"
import { isBelowNet, ListingContent } from "../listing/content.ts"

/** Something that is wrong in a sheet. `row` as the spreadsheet counts, from 1; `column` as it stands in the head. */
export const SheetProblem = z.object({
  row: z.number().int(),
  column: z.string().nullable(),
  type: z.string(),
  message: z.string(),
})
export type SheetProblem = z.infer<typeof SheetProblem>

/** A product of a sheet. It can be kept when none of its rows has a problem. */
export const SheetListing = z.object({
  rows: z.array(z.number().int()),
  content: ListingContent,
  problems: z.array(SheetProblem),
})
export type SheetListing = z.infer<typeof SheetListing>

export const SheetCheck = z.object({
  listings: z.array(SheetListing),
  /** Of the sheet as a whole. */
  problems: z.array(SheetProblem),
})
export type SheetCheck = z.infer<typeof SheetCheck>

/** The products of a sheet that are to become drafts. `key` is the form's own: sent twice, they are made once. */
export const KeepSheet = z.strictObject({
  key: z.uuid(),
  listings: z
    .array(ListingContent.refine(({ variants }) => !variants.some(isBelowNet)))
    .min(1)
    .max(500),
})
export type KeepSheet = z.infer<typeof KeepSheet>

export const SheetKept = z.object({ count: z.number().int() })
export type SheetKept = z.infer<typeof SheetKept>

export const SHEET_FORMATS = ["xlsx", "csv"] as const
export const SheetFormat = z.enum(SHEET_FORMATS)
export type SheetFormat = z.infer<typeof SheetFormat>

/** A file to be saved. */
export const SheetFile = z.object({ name: z.string(), type: z.string(), base64: z.string() })
export type SheetFile = z.infer<typeof SheetFile>
