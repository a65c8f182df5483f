import { z } from "zod"

/** Only three stars and above lead to a decision and a certificate (Decision 26/2026/QĐ-TTg). */
export const STARS = [3, 4, 5] as const
export const Stars = z.literal(STARS)
export type Stars = z.infer<typeof Stars>

/** A star that is in force on the day the document was made. There is no other way to show one. */
export const StarMark = z.object({
  recognition_id: z.string(),
  stars: Stars,
  valid_until: z.iso.date(),
  /** Set when the validity is stretched under Art. 12(3) of Decision 26/2026 while a renewal is pending. */
  extended_until: z.iso.date().nullable(),
})
export type StarMark = z.infer<typeof StarMark>
