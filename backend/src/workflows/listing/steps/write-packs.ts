import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NetQuantity } from "@ocop/shared/unit-price"
import { OCOP_MODULE } from "../../../modules/ocop"

/** What each pack holds; null where a price by weight would say nothing. */
export type PackOf = { variant_id: string; net: NetQuantity | null }

/** Writes what packs hold: a row for each that says so, none for the others. */
export const writePacksStep = createStep(
  "write-packs",
  async (packs: PackOf[], { container }) => {
    const ocop = container.resolve(OCOP_MODULE)
    const variant_id = packs.map(({ variant_id }) => variant_id)
    const before = await ocop.listPacks({ variant_id }, { take: null })
    const known = new Map(before.map((row) => [row.variant_id, row]))
    const stated = packs.flatMap(({ variant_id, net }) =>
      net ? [{ variant_id, net_amount: net.amount, net_unit: net.unit }] : [],
    )
    const made = await ocop.createPacks(stated.filter((row) => !known.has(row.variant_id)))
    await ocop.updatePacks(
      stated.flatMap((row) => {
        const old = known.get(row.variant_id)
        return old ? [{ id: old.id, ...row }] : []
      }),
    )
    const unstated = packs
      .filter(({ net }) => net === null)
      .flatMap(({ variant_id }) => known.get(variant_id)?.id ?? [])
    await ocop.softDeletePacks(unstated)
    const undo = {
      made: made.map(({ id }) => id),
      unstated,
      before: before.map(({ id, net_amount, net_unit }) => ({ id, net_amount, net_unit })),
    }
    return new StepResponse({ count: stated.length }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const ocop = container.resolve(OCOP_MODULE)
    await ocop.deletePacks(undo.made)
    await ocop.restorePacks(undo.unstated)
    await ocop.updatePacks(undo.before)
  },
)
