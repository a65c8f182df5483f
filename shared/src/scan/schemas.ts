import { z } from "zod"
import { StoredDocument } from "../document/schemas.ts"

const Typed = z.string().max(2000).default("")

/** With the file of a scan: why it takes the place of another one. */
export const PutScan = z.object({ reason: Typed })
export type PutScan = z.infer<typeof PutScan>

/** Whether everybody may read the scan; taking it back is told with its reason. */
export const PublishScan = z.object({ is_public: z.boolean(), reason: Typed })
export type PublishScan = z.infer<typeof PublishScan>

/** The scans of a decision or a certificate, as officials see them. */
export const PaperScans = z.object({
  has_scan: z.boolean(),
  is_scan_public: z.boolean(),
  /** What officials have uploaded of it; null too where its scan stands at a public address of others. */
  scan: StoredDocument.nullable(),
  /** Those that another one took the place of, the oldest first. */
  earlier_scans: z.array(StoredDocument),
})
export type PaperScans = z.infer<typeof PaperScans>
