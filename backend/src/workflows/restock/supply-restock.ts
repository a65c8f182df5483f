import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acceptRestockWorkflow } from "./accept-restock"
import { askRestockWorkflow } from "./ask-restock"
import { sendRestockWorkflow } from "./send-restock"
import type { AskedLine, NewRestock, RestockMoveInput } from "./types"

export type SupplyRestockInput = { request: NewRestock; location_id: string }
type Made = { id: string; lines: AskedLine[] }
type Facts = { input: SupplyRestockInput; made: Made }

/** A maker's goods for its own point: asked, given and on the way at once. */
export const supplyRestockWorkflow = createWorkflow("supply-restock", (input: SupplyRestockInput) => {
  const made = askRestockWorkflow.runAsStep({ input: transform({ input }, ({ input: { request } }) => request) })
  acceptRestockWorkflow.runAsStep({
    input: transform({ input, made }, ({ input, made }) => ({
      move: moveOf({ input, made }, "accepted"),
      kept: null,
      held: input.request.lines.map(({ inventory_item_id, asked, name }) => ({
        ...{ inventory_item_id, quantity: asked, description: name },
        location_id: input.location_id,
      })),
    })),
  })
  sendRestockWorkflow.runAsStep({
    input: transform({ input, made }, ({ input, made }) => moveOf({ input, made }, "sent")),
  })
  return new WorkflowResponse(made)
})

function moveOf({ input, made }: Facts, to: "accepted" | "sent"): RestockMoveInput {
  const { actor } = input.request
  const base = { id: made.id, to, side: "maker" as const, note: "", actor }
  return to === "accepted"
    ? { ...base, from: ["asked"], lines: made.lines.map(({ id, asked }) => ({ id, accepted: asked })) }
    : { ...base, from: ["accepted"], lines: [] }
}
