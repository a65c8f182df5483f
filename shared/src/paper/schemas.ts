import { z } from "zod"
import { VERDICTS } from "../evidence/schemas.ts"
import { Stars } from "../stars/schemas.ts"

const Product = z.object({ handle: z.string(), name: z.string() })

/** A star of one product, as its producer reads it. Days are `YYYY-MM-DD`; the last one counts. */
export const RecognitionPaper = z.object({
  id: z.string(),
  product: Product.nullable(),
  stars: Stars,
  number: z.string(),
  date: z.iso.date(),
  authority: z.string(),
  valid_from: z.iso.date(),
  valid_until: z.iso.date(),
  extended_until: z.iso.date().nullable(),
  verdict: z.enum(VERDICTS),
  /** An official has compared the number with a source: only then does the star show. */
  is_verified: z.boolean(),
  /** When the dossier of a renewal may be filed. */
  filing: z.object({ from: z.iso.date(), until: z.iso.date(), state: z.enum(["early", "open", "closed"]) }),
})
export type RecognitionPaper = z.infer<typeof RecognitionPaper>

export const CertificationPaper = z.object({
  id: z.string(),
  standard: z.string(),
  /** Null when it is of the whole organization. */
  product: Product.nullable(),
  number: z.string(),
  issuer: z.string(),
  valid_from: z.iso.date(),
  valid_until: z.iso.date().nullable(),
  verdict: z.enum(VERDICTS),
  is_verified: z.boolean(),
})
export type CertificationPaper = z.infer<typeof CertificationPaper>

/** The papers of an organization and its products; those that end first come first. `day` is today in Viet Nam. */
export const PapersDocument = z.object({
  day: z.iso.date(),
  recognitions: z.array(RecognitionPaper),
  certifications: z.array(CertificationPaper),
})
export type PapersDocument = z.infer<typeof PapersDocument>
