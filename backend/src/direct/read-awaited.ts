import type { MedusaContainer } from "@medusajs/framework/types"
import type { AwaitedTransfer } from "@ocop/shared/direct"
import { maskAccountNumber } from "@ocop/shared/joining"
import { bankName, partMemoOf } from "@ocop/shared/vietqr"
import { readOrders } from "../parcel/read-orders"
import { readGroup } from "../payment/purchase-money"
import { paymentNow } from "../purchase/payment-now"
import { partOf } from "./parts"
import { standOfPart } from "./read-transfer"

/** What a seller is to look for on their own account; null for an order that is paid otherwise. */
export async function readAwaited(
  container: MedusaContainer,
  { order_id, group_id }: { order_id: string; group_id: string },
): Promise<AwaitedTransfer | null> {
  const group = await readGroup(container, group_id)
  const row = await partOf(container, group, order_id)
  if (!row) return null
  const order = (await readOrders(container, [order_id])).get(order_id)
  const { state, due, received } = await standOfPart(container, group, { row, order })
  const isWaiting = state === "waiting" || state === "short"
  return {
    state,
    due,
    received,
    memo: partMemoOf(group.code, row.part),
    bank: bankName(row.bank_bin) ?? row.bank_bin,
    account: maskAccountNumber(row.account_number),
    hold_until: isWaiting ? paymentNow(group).hold_until : null,
  }
}
