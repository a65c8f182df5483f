import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { changeShelfWorkflow } from "../shelf/change-shelf"
import type { ChangeShelfInput } from "../shelf/types"
import { RestockEvents } from "./events"
import { moveRestock } from "./move-restock"
import type { RestockMoveInput } from "./types"

export type ReceiveRestockInput = { move: RestockMoveInput; shelf: ChangeShelfInput }

/** What has come lies on the shelf; what was damaged or short is told. To be run under `withShelfLock`. */
export const receiveRestockWorkflow = createWorkflow("receive-restock", (input: ReceiveRestockInput) => {
  changeShelfWorkflow.runAsStep({ input: transform({ input }, ({ input: { shelf } }) => shelf) })
  const event = moveRestock(transform({ input }, ({ input: { move } }) => move))
  emitEventStep({ eventName: RestockEvents.CHANGED, data: event })
})
