import { z } from "zod"
import { DOCUMENT_KINDS } from "./rules.ts"

/** A private upload as those see it who may: its bytes come from a route of its owner's. */
export const StoredDocument = z.object({
  id: z.string(),
  /** What it was uploaded for, in the words of its owner's subject. */
  purpose: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  /** As the sender called it. */
  filename: z.string(),
  /** Of the file as it is kept. */
  bytes: z.number().int(),
  /** In pixels; null for a PDF. */
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  uploaded_at: z.iso.datetime(),
})
export type StoredDocument = z.infer<typeof StoredDocument>
