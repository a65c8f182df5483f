import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import { valuesBefore } from "../../organization/steps/values-before"

/** `id` is null for a new point; `values` are columns of it. */
export type KeepSalesPointInput = { id: string | null; values: Record<string, unknown> }

type Undo = { created: string } | { before: { id: string } & Record<string, unknown> }

/** Writes a new point, or what changes of one. */
export const keepSalesPointStep = createStep(
  "keep-sales-point",
  async ({ id, values }: KeepSalesPointInput, { container }) => {
    const points = container.resolve(SALES_POINT_MODULE)
    if (id === null) {
      const [created] = await points.createSalesPoints([values])
      const made = created?.id ?? ""
      return new StepResponse<{ id: string }, Undo>({ id: made }, { created: made })
    }
    const before = valuesBefore(await points.retrieveSalesPoint(id), values)
    await points.updateSalesPoints({ id, ...values })
    return new StepResponse<{ id: string }, Undo>({ id }, { before: { id, ...before } })
  },
  async (undo, { container }) => {
    if (!undo) return
    const points = container.resolve(SALES_POINT_MODULE)
    if ("created" in undo) await points.deleteSalesPoints(undo.created)
    else await points.updateSalesPoints(undo.before)
  },
)
