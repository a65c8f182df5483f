import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pageLink } from "../../../account/send-mail"
import { readDirectTransfer } from "../../../direct/read-transfer"
import { env } from "../../../env"
import { purchaseOutcome, type PurchaseOutcome } from "../../../mails/purchase-outcome"
import { BANK_MODULE } from "../../../modules/bank"
import { ORDER_GROUP_MODULE } from "../../../modules/order-group"
import type { GroupRow } from "../../../payment/purchase-money"
import { tokenOf } from "../../../purchase/code"
import { isPaidDirectly, paymentNow } from "../../../purchase/payment-now"
import { readPurchase } from "../../../purchase/read-purchase"

/** Sends what `outcome_sent_at` says is still to be sent, one at a time, as the confirmation is. */
export const sendOutcomeMailStep = createStep("send-outcome-mail", async ({ id }: { id: string }, { container }) => {
  const send = () => sendOnce(container, id)
  const sent = await container.resolve(Modules.LOCKING).execute(`outcome:${id}`, send, { timeout: 30 })
  return new StepResponse(sent)
})

async function sendOnce(container: MedusaContainer, id: string): Promise<boolean> {
  const groups = container.resolve(ORDER_GROUP_MODULE)
  const [group] = await groups.listOrderGroups({ id, status: ["settled", "canceled"], outcome_sent_at: null })
  if (!group) return false
  const told = await outcomeOf(container, group)
  if (told !== null && group.email !== null) {
    const { code, locale, email: to } = group
    const link = pageLink(env.STOREFRONT_URL, locale, `/don/${code}`, { khoa: tokenOf(code) })
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template: "purchase-outcome",
      content: purchaseOutcome(locale, told, link),
      data: { key: `purchase-outcome:${id}` },
    })
  }
  await groups.updateOrderGroups({ id, outcome_sent_at: new Date() })
  return told !== null
}

/** Null where nothing was waited for, or where people ended it who know. */
async function outcomeOf(container: MedusaContainer, group: GroupRow): Promise<PurchaseOutcome | null> {
  const { state } = paymentNow(group)
  if (state !== "paid" && state !== "expired") return null
  const { code, recipient } = await readPurchase(container, group)
  const { name } = recipient
  const told = { what: state, code, name }
  const isGivenBack = group.deposit !== null && Number(group.paid) < Number(group.total)
  // Who cancelled it knows.
  if (state === "paid" && isGivenBack && group.let_go_at === null) return null
  if (state === "paid" && isGivenBack)
    return { ...told, what: "given_back", received: Number(group.paid), direct: null }
  if (isPaidDirectly(group)) return { ...told, ...(await directOutcome(container, group)) }
  if (state === "paid") return { ...told, received: Number(group.paid), direct: null }
  const came = await container
    .resolve(BANK_MODULE)
    .listBankTransactions({ group_id: group.id, direction: "in" }, { select: ["amount"], take: null })
  return { ...told, received: came.reduce((sum, { amount }) => sum + Number(amount), 0), direct: null }
}

/** What has come to the sellers, as far as the bank or they have told. */
async function directOutcome(container: MedusaContainer, group: GroupRow) {
  const { parts } = await readDirectTransfer(container, group)
  const is_partial = parts.some(({ state }) => state === "expired")
  const came = parts.reduce((sum, { received }) => sum + received, 0)
  return { received: group.paid === null ? came : Number(group.paid), direct: { is_partial } }
}
