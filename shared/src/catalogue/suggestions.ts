import { z } from "zod"

/** What a suggestion leads to, in the order in which they are shown. */
export const SUGGESTION_KINDS = ["product", "commune", "maker", "point", "shelf"] as const

/**
 * One thing that fits what has been typed so far. `key` is the handle of a product, commune, maker or sales point, or the
 * slug of a shelf. `detail` tells equal names apart: a product's maker, a commune's province and what it was called. `count`
 * is how many products are there, null for a product itself and where nobody has counted.
 */
export const Suggestion = z.object({
  kind: z.enum(SUGGESTION_KINDS),
  key: z.string(),
  name: z.string(),
  detail: z.string().nullable(),
  count: z.number().int().nullable(),
})
export type Suggestion = z.infer<typeof Suggestion>

/** More do not fit on a phone beside its keyboard. */
export const MAX_SUGGESTIONS = 8

/** `corrected`: the words that all this fits, where what was typed fits nothing. */
export const Suggestions = z.object({
  suggestions: z.array(Suggestion).max(MAX_SUGGESTIONS),
  corrected: z.string().nullable().default(null),
})
export type Suggestions = z.infer<typeof Suggestions>
