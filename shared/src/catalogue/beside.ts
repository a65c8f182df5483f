import { z } from "zod"

/** A maker as a row beside products. `count`: how many goods of it may be listed today. */
export const MakerRow = z.object({
  handle: z.string(),
  name: z.string(),
  legal_form: z.string(),
  commune: z.string().nullable(),
  province: z.string(),
  demo: z.boolean(),
  count: z.number().int(),
})
export type MakerRow = z.infer<typeof MakerRow>

/**
 * A commune as a row beside products. `former`: the units before 1 July 2025 that lie in it, "Xã Đại Tâm, Huyện Mỹ Xuyên";
 * `count`: how many goods from there may be listed today.
 */
export const CommuneRow = z.object({
  code: z.string(),
  handle: z.string(),
  name: z.string(),
  province: z.string(),
  former: z.array(z.string()),
  count: z.number().int(),
})
export type CommuneRow = z.infer<typeof CommuneRow>

/** A sales point as a row beside products. */
export const PointRow = z.object({
  handle: z.string(),
  name: z.string(),
  kind: z.string(),
  street: z.string(),
  commune: z.string(),
  province: z.string(),
  demo: z.boolean(),
})
export type PointRow = z.infer<typeof PointRow>

/** What else than products bears the words of a search in its name. */
export const BesideProducts = z.object({
  makers: z.array(MakerRow),
  communes: z.array(CommuneRow),
  points: z.array(PointRow),
})
export type BesideProducts = z.infer<typeof BesideProducts>

export const NOTHING_BESIDE: BesideProducts = { makers: [], communes: [], points: [] }
