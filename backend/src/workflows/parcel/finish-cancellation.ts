import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PARCEL_MODULE } from "../../modules/parcel"
import { Canceling, forgetTold, undoCanceling } from "../../parcel/canceling"
import { readOrders } from "../../parcel/read-orders"
import { recordCanceled } from "../../parcel/record-canceled"
import { withdrawRestocks } from "../../restock/withdraw-restocks"
import { giveVouchersBack } from "../../voucher/give-back"
import { cancelLinesWorkflow } from "./cancel-lines"
import { ParcelEvents } from "./events"

const WAIT_SECONDS = 20

/** What is cancelled is written down; what is not is cancelled from the beginning, or held again where that is refused. */
const finishCancellationStep = createStep("finish-cancellation", async ({ id }: { id: string }, { container }) => {
  const { order_id } = await container.resolve(PARCEL_MODULE).retrieveParcel(id, { select: ["order_id"] })
  const hold = <T>(job: () => Promise<T>) =>
    container.resolve(Modules.LOCKING).execute(order_id, job, { timeout: WAIT_SECONDS })
  const left = await hold(() => writeDown(container, id))
  if (left === "written" || left === "done") return new StepResponse(left === "written")
  const { errors } = await cancelLinesWorkflow(container).run({ input: left, throwOnError: false })
  const isRefused = errors.length > 0 && !errors.some(({ error }) => isForLater(error))
  if (isRefused) await hold(() => giveUp(container, id))
  return new StepResponse(false)
})

/** While something else changes the order, the wish waits for the next run. */
function isForLater(error: unknown): boolean {
  return error instanceof Object && "problems" in error && JSON.stringify(error.problems).includes("order_in_change")
}

/** What is refused by now, as goods that were packed, stays ordered. */
async function giveUp(container: MedusaContainer, id: string): Promise<void> {
  const { order_id, canceling } = await container.resolve(PARCEL_MODULE).retrieveParcel(id)
  if (canceling !== null) await undoCanceling(container, order_id, Canceling.parse(canceling))
}

/** What is to be cancelled again, where the order was not. */
async function writeDown(container: MedusaContainer, id: string) {
  const parcel = await container.resolve(PARCEL_MODULE).retrieveParcel(id)
  if (parcel.canceling === null) return "done"
  const { order_id, group_id } = parcel
  const { held: _held, ...wish } = Canceling.parse(parcel.canceling)
  const order = (await readOrders(container, [order_id])).get(order_id)
  if (order?.canceled_at === null) {
    await forgetTold(container, id, wish.key)
    return { ...wish, order_id, group_id, lines: "all" as const, by_buyer: wish.acted.actor === "buyer" }
  }
  await recordCanceled(container, parcel, wish)
  await giveVouchersBack(container, group_id)
  await withdrawRestocks(container, group_id)
  return "written"
}

/** Brings to its end what a killed run was about to cancel. */
export const finishCancellationWorkflow = createWorkflow("finish-cancellation", (input: { id: string }) => {
  const isWritten = finishCancellationStep(input)
  when("written", { isWritten }, ({ isWritten }) => isWritten).then(() => {
    const data = transform({ input }, ({ input }) => ({ id: input.id, kind: "canceled" as const }))
    emitEventStep({ eventName: ParcelEvents.CHANGED, data })
  })
})
