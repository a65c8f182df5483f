import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { pageLink } from "../../account/send-mail"
import { env } from "../../env"
import { readGiftPoint } from "../../gift-order/is-gift"
import { giftDeposit, type DepositNews } from "../../mails/gift-deposit"
import { ORDER_GROUP_MODULE } from "../../modules/order-group"
import { noteFor } from "../../notice/note-for"
import { depositNow } from "../../payment/deposit-now"
import { readMoney, type GroupRow } from "../../payment/purchase-money"
import { tokenOf } from "../../purchase/code"
import { readPurchase } from "../../purchase/read-purchase"
import { Shown } from "../../purchase/shown"

type TellInput = { id: string; what: DepositNews["what"] }

const TOLD = { deposited: "deposit_told_at", due: "balance_asked_at" } as const

/** Forward only, one at a time, as the confirmation is. */
const sendDepositMailStep = createStep("send-deposit-mail", async ({ id, what }: TellInput, { container }) => {
  const tell = () => tellOnce(container, { id, what })
  return new StepResponse(await container.resolve(Modules.LOCKING).execute(`deposit-told:${id}`, tell, { timeout: 30 }))
})

async function tellOnce(container: MedusaContainer, { id, what }: TellInput): Promise<boolean> {
  const groups = container.resolve(ORDER_GROUP_MODULE)
  const [group] = await groups.listOrderGroups({ id, status: "open", [TOLD[what]]: null }, { take: 1 })
  const deposit = group ? depositNow(group) : null
  if (!group || !deposit?.is_paid) return false
  if (what === "deposited") await tellPoint(container, group, deposit)
  const { due, received } = await readMoney(container, group)
  if (group.email !== null) {
    const { code, locale, email: to } = group
    const { recipient } = await readPurchase(container, group)
    const { balance_on, cancel_on, amount } = deposit
    const left = Math.max(0, due - received)
    const news = { what, code, name: recipient.name, deposit: amount, left, balance_on, cancel_on }
    const link = pageLink(env.STOREFRONT_URL, locale, `/don/${code}/chuyen-khoan`, { khoa: tokenOf(code) })
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template: "gift-deposit",
      content: giftDeposit(locale, news, link),
      data: { key: `gift-deposit:${what}:${id}` },
    })
  }
  await groups.updateOrderGroups({ id, [TOLD[what]]: new Date() })
  return true
}

/** The point may get goods and boxes ready from now on. */
async function tellPoint(
  container: MedusaContainer,
  { id, code, shown }: GroupRow,
  { amount, balance_on }: { amount: number; balance_on: string },
): Promise<void> {
  const point = await readGiftPoint(container, id)
  const [parcel] = Shown.parse(shown).parcels
  if (point === null || !parcel) return
  await noteFor(container, {
    organization_id: parcel.seller.id,
    key: `gift_deposited:${id}`,
    kind: "gift_deposited",
    data: { point, code, amount, balance_on },
  })
}

/** Tells the buyer of a gift, and once its point, that the deposit has come; or the buyer that the rest is due. Once each. */
export const tellDepositWorkflow = createWorkflow("tell-deposit", (input: TellInput) => {
  return new WorkflowResponse(sendDepositMailStep(input))
})
