import type { MedusaContainer } from "@medusajs/framework/types"
import { CardDocument, type CardState } from "@ocop/shared/card"
import { env } from "../env"
import { takesTransfers } from "../basket/payable"
import { readGroup, readMoney, type GroupRow, type PurchaseMoney } from "../payment/purchase-money"
import { whyNoCash } from "../payment/may-change"
import { paymentNow } from "../purchase/payment-now"
import type { OpenedCard } from "../workflows/payment/open-card"

/** The card payment of a purchase as its page shows it. */
export async function readCard(
  container: MedusaContainer,
  group_id: string,
  opened: Pick<OpenedCard, "status" | "client_secret">,
): Promise<CardDocument> {
  const group = await readGroup(container, group_id)
  const money = await readMoney(container, group)
  const state = stateOf(group, money, opened)
  const isOpen = state === "open"
  const { hold_until, paid_at } = paymentNow(group)
  return CardDocument.parse({
    code: group.code,
    state,
    due: state === "paid" ? Number(group.paid) : money.due,
    received: money.received,
    hold_until: isOpen ? hold_until : null,
    may_pay_cash: isOpen && (await whyNoCash(container, group, money.live)) === null,
    may_transfer: isOpen && takesTransfers(),
    paid_at,
    publishable_key: env.STRIPE_PUBLISHABLE_KEY ?? "",
    client_secret: isOpen ? opened.client_secret : null,
  })
}

function stateOf(
  { status }: GroupRow,
  { live, received }: PurchaseMoney,
  opened: { status: string | null },
): CardState {
  if (status === "settled") return "paid"
  if (status === "canceled" || live.length === 0) return "canceled"
  if (received > 0) return "short"
  return opened.status === "processing" ? "processing" : "open"
}
