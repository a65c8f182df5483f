import { z } from "zod"
import { JoiningDocument } from "./schemas.ts"

/** Letters of what an organization says that it makes. */
export const LONGEST_MAKES = 300

/** One that only resells asks to be a producer, too. Asked twice it is asked once. */
export const AskProducer = z.strictObject({ makes: z.string().max(5000), is_small_or_medium: z.boolean() })
export type AskProducer = z.infer<typeof AskProducer>

/** `producer`: it is one. `asked`: operators look at it. Until then it offers no goods of its own. */
export const ProducerWish = z.object({
  state: z.enum(["producer", "asked", "none"]),
  makes: z.string(),
  asked_at: z.iso.datetime().nullable(),
  /** Why it was refused last, in Vietnamese; null where it was not. */
  refusal: z.string().nullable(),
  /** Enterprises say of themselves that they are small or medium. */
  needs_size: z.boolean(),
  is_small_or_medium: z.boolean(),
  /** What a producer of its legal form is asked for; `missing` names what is required and not there. */
  papers: JoiningDocument.shape.papers,
  missing: JoiningDocument.shape.missing,
})
export type ProducerWish = z.infer<typeof ProducerWish>

export const RefuseProducer = z.strictObject({ reason: z.string().trim().min(1).max(1000) })
export type RefuseProducer = z.infer<typeof RefuseProducer>
