import type { MedusaContainer } from "@medusajs/framework/types"
import { receivedOf, type PartState, type TransferPart } from "@ocop/shared/direct"
import { TransferDocument } from "@ocop/shared/transfer"
import { bankName, partMemoOf, vietQrPayload } from "@ocop/shared/vietqr"
import { readOrders, type OrderNow } from "../parcel/read-orders"
import { mayExtend, whyNoCash } from "../payment/may-change"
import type { GroupRow } from "../payment/purchase-money"
import { orderPaymentNow, paymentNow } from "../purchase/payment-now"
import { Shown } from "../purchase/shown"
import { moneyOfPart, partsOf, type PartRow } from "./parts"

/** What a buyer has to transfer to each seller, in the order of the parcels. */
export async function readDirectTransfer(container: MedusaContainer, group: GroupRow): Promise<TransferDocument> {
  const [rows, orders] = await Promise.all([partsOf(container, group), readOrders(container, group.order_ids)])
  const sellers = Shown.parse(group.shown).parcels
  const parts = await Promise.all(
    rows.map(async (row) => {
      const seller = sellers.find(({ order_id }) => order_id === row.order_id)?.seller
      const stood = await standOfPart(container, group, { row, order: orders.get(row.order_id) })
      return toPart(group, row, { ...stood, seller: { handle: seller?.handle ?? "", name: seller?.name ?? "" } })
    }),
  )
  const wanted = parts.filter(({ state }) => state !== "canceled" && state !== "expired")
  const sum = (name: "due" | "received" | "left") => wanted.reduce((all, part) => all + part[name], 0)
  const isOpen = group.status === "open" && wanted.some(({ left }) => left > 0)
  const live = wanted.flatMap(({ code }) => orders.get(group.order_ids[Number(code.split("-").at(-1)) - 1] ?? "") ?? [])
  const { hold_until, paid_at } = paymentNow(group)
  const mayChange = isOpen && sum("received") === 0
  return TransferDocument.parse({
    code: group.code,
    state: stateOfAll(group, wanted),
    due: sum("due"),
    received: sum("received"),
    left: sum("left"),
    excess: 0,
    hold_until: isOpen ? hold_until : null,
    may_extend: isOpen && mayExtend(group, new Date()),
    may_pay_cash: mayChange && (await whyNoCash(container, group, live)) === null,
    paid_at,
    payee: null,
    memo: "",
    payload: null,
    parts,
  })
}

type Stood = Pick<TransferPart, "state" | "due" | "received" | "left">

/** Where one part stands, whole đồng. What was cancelled after it had been paid was paid all the same. */
export async function standOfPart(
  container: MedusaContainer,
  group: Parameters<typeof orderPaymentNow>[0],
  { row, order }: { row: PartRow; order: OrderNow | undefined },
): Promise<Stood> {
  const due = order?.total ?? 0
  if (row.state === "paid") return { state: "paid", due, received: due, left: 0 }
  const received = receivedOf(await moneyOfPart(container, row))
  if (row.state === "closed" || order?.canceled_at !== null) {
    const isExpired = row.state === "closed" && orderPaymentNow(group, row).state === "expired"
    return { state: isExpired ? "expired" : "canceled", due, received, left: 0 }
  }
  const state: PartState = received > 0 ? "short" : "waiting"
  return { state, due, received, left: Math.max(0, due - received) }
}

function toPart(
  { code }: GroupRow,
  { part, bank_bin: bin, account_number: account, account_name: name, paid_at, known_by }: PartRow,
  stood: Stood & Pick<TransferPart, "seller">,
): TransferPart {
  const memo = partMemoOf(code, part)
  const { left } = stood
  return {
    code: `${code}-${part}`,
    ...stood,
    paid_at: paid_at === null ? null : new Date(paid_at).toISOString(),
    known_by,
    payee: { bank: bankName(bin) ?? bin, bin, account, name },
    memo,
    payload: left > 0 ? vietQrPayload({ bin, account, amount: left, memo }) : null,
  }
}

function stateOfAll({ status }: GroupRow, wanted: readonly TransferPart[]): TransferDocument["state"] {
  if (status === "settled") return "paid"
  if (status === "canceled" || wanted.length === 0) return "canceled"
  return wanted.some(({ received }) => received > 0) ? "short" : "waiting"
}
