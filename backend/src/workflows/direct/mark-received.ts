import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MarkReceived } from "@ocop/shared/direct"
import { moneyOfPart, partOf, type PartRow } from "../../direct/parts"
import { notDirect, partClosed, receivedWrong } from "../../direct/problems"
import { keepBooks } from "../../ledger/keep-books"
import { BANK_MODULE } from "../../modules/bank"
import { requireParcel } from "../../parcel/require-parcel"
import { holdPurchase } from "../../payment/hold-purchase"
import { noteMoney } from "../../payment/note-money"
import { readGroup, type GroupRow } from "../../payment/purchase-money"
import { settle, type Settled } from "../../payment/settle"
import { PaymentEvents } from "../payment/events"
import type { ParcelInput } from "../parcel/types"

type MarkInput = ParcelInput & { marked: MarkReceived }

/** Forward only: the seller's word is kept, and what came of it is finished by the next run. */
const markReceivedStep = createStep("mark-received", async (input: MarkInput, { container }) => {
  const { parcel } = await requireParcel(container, input)
  const group = await readGroup(container, parcel.group_id)
  const settled = await holdPurchase(container, group, () => mark(container, group.id, input))
  await keepBooks(container, group.id)
  return new StepResponse({ group_id: group.id, settled })
})

async function mark(container: MedusaContainer, group_id: string, input: MarkInput): Promise<Settled> {
  const group = await readGroup(container, group_id)
  const part = await partOf(container, group, input.order_id)
  if (!part) throw notDirect()
  if (part.state === "paid") return "over"
  const { order } = await requireParcel(container, input)
  if (part.state === "closed" || order.canceled_at !== null) throw partClosed()
  await say(container, group, { part, due: order.total, input })
  return settle(container, group_id)
}

type Said = { part: PartRow; due: number; input: MarkInput }

/** @throws ProblemError 400 received_wrong for a part of the money that is nothing, or all of it, or less than the bank told of */
async function say(container: MedusaContainer, group: GroupRow, { part, due, input }: Said): Promise<void> {
  const { marked, acted } = input
  const said = marked.result === "full" ? due : marked.received
  const { told } = await moneyOfPart(container, part)
  if (marked.result === "short" && (said >= due || said < told)) throw receivedWrong(due)
  await noteMoney(container, group)
  const { actor_id: said_by, on_behalf } = acted
  const word = { said, said_by, on_behalf, said_at: new Date() }
  await container.resolve(BANK_MODULE).updateDirectPayments({ id: part.id, ...word })
}

/**
 * A seller says what of the transfer to their own account has come. Of the whole, the order is paid; of less, the buyer is
 * shown what is missing. Said again, it is done once.
 *
 * @throws ProblemError 404 for another's order, 400 received_wrong, 409 not_direct, part_closed
 */
export const markReceivedWorkflow = createWorkflow("mark-received", (input: MarkInput) => {
  const marked = markReceivedStep(input)
  when("paid", { marked }, ({ marked }) => marked.settled === "settled").then(() => {
    emitEventStep({
      eventName: PaymentEvents.PAID,
      data: transform({ marked }, ({ marked }) => ({ id: marked.group_id })),
    })
  })
  return new WorkflowResponse(marked)
})
