import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { judgeRefund } from "../../card/judge-refund"
import { BANK_MODULE } from "../../modules/bank"
import { matchTransaction } from "../../payment/match-transaction"
import { NoticeContent, takeTransfers } from "../../payment/take-transfers"
import { PaymentEvents } from "./events"

/** Forward only: what a bank has told is kept, and what came later is found by the next run. */
const readBankNoticeStep = createStep("read-bank-notice", async ({ id }: { id: string }, { container }) => {
  const bank = container.resolve(BANK_MODULE)
  const { gateway, content } = await bank.retrieveBankNotice(id)
  const { transfers, refunds } = NoticeContent.parse(content)
  for (const refund of refunds) await judgeRefund(container, refund)
  const ids = await takeTransfers(container, gateway, transfers)
  const paid: string[] = []
  for (const transaction_id of ids) {
    const group_id = await matchTransaction(container, transaction_id)
    if (group_id !== null) paid.push(group_id)
  }
  await bank.updateBankNotices({ id, state: "read" })
  return new StepResponse(paid)
})

/** Puts the money that a notice tells of where it belongs: to its purchase, or before a person. */
export const takeBankNoticeWorkflow = createWorkflow("take-bank-notice", (input: { id: string }) => {
  const paid = readBankNoticeStep(input)
  emitEventStep({ eventName: PaymentEvents.PAID, data: transform({ paid }, ({ paid }) => paid.map((id) => ({ id }))) })
  return new WorkflowResponse(paid)
})
