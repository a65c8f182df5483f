import { z } from "zod"

/** Days on which a seller neither packs nor sends, the first and the last counting. `words` may be "". */
export const Closure = z.object({ from: z.iso.date(), until: z.iso.date(), words: z.string() })
export type Closure = z.infer<typeof Closure>

/** What a buyer is told of it. `sends_on`: the day on which a parcel ordered today leaves. */
export const ClosureNotice = Closure.extend({ has_begun: z.boolean(), sends_on: z.iso.date() })
export type ClosureNotice = z.infer<typeof ClosureNotice>

/** As typed. */
export const SetClosure = z.strictObject({
  from: z.string().max(40),
  until: z.string().max(40),
  words: z.string().max(2000),
})
export type SetClosure = z.infer<typeof SetClosure>

/** Null once it was ended. */
export const ClosureAnswer = z.object({ closure: Closure.nullable() })
export type ClosureAnswer = z.infer<typeof ClosureAnswer>
