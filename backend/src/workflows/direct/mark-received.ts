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
import { receivedOf, type MarkReceived } from "@ocop/shared/direct"
import { moneyOfPart, partOf, type PartRow } from "../../direct/parts"
import { oweExcess } from "../../direct/owe-excess"
import { lateWrong, notDirect, partClosed, receivedWrong } from "../../direct/problems"
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
  const { order, shown } = await requireParcel(container, input)
  if (part.state === "closed") {
    await sayLate(container, { part, most: shown.goods + shown.fee, input })
    return "over"
  }
  if (order.canceled_at !== null) throw partClosed()
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
  await keepWord(container, part, { said, acted })
}

/**
 * Money that came when the order was over goes back, and does not pay for it.
 *
 * @throws ProblemError 409 part_closed where it is to pay, 400 late_wrong for less than is known or more than was asked
 */
async function sayLate(
  container: MedusaContainer,
  { part, most, input }: { part: PartRow; most: number; input: MarkInput },
): Promise<void> {
  const { marked, acted } = input
  if (marked.result === "full") throw partClosed()
  const known = receivedOf(await moneyOfPart(container, part))
  if (marked.received < known || marked.received > Math.max(most, known)) throw lateWrong()
  await keepWord(container, part, { said: marked.received, acted })
  await oweExcess(container, part.id)
}

async function keepWord(
  container: MedusaContainer,
  { id }: PartRow,
  { said, acted: { actor_id: said_by, on_behalf } }: { said: number; acted: MarkInput["acted"] },
): Promise<void> {
  await container.resolve(BANK_MODULE).updateDirectPayments({ id, said, said_by, on_behalf, said_at: new Date() })
}

/**
 * A seller says what of the transfer to their own account has come. Of the whole, the order is paid; of less, the buyer is
 * shown what is missing; what comes when the order is over is sent back. Said again, it is done once.
 *
 * @throws ProblemError 404 for another's order, 400 received_wrong, late_wrong, 409 not_direct, part_closed
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
