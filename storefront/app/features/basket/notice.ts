import { z } from "zod"

/** What has just been done to the basket. `removed` carries what undoing needs. */
export const BasketNotice = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("added"), name: z.string(), count: z.number() }),
  z.object({ kind: z.literal("changed"), name: z.string(), quantity: z.number() }),
  z.object({ kind: z.literal("removed"), name: z.string(), variant_id: z.string(), quantity: z.number() }),
])
export type BasketNotice = z.infer<typeof BasketNotice>
