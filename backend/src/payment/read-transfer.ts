import type { MedusaContainer } from "@medusajs/framework/types"
import { transferOf, TransferDocument } from "@ocop/shared/transfer"
import { balanceMemoOf, bankName, memoOf, vietQrPayload } from "@ocop/shared/vietqr"
import { env } from "../env"
import { readDirectTransfer } from "../direct/read-transfer"
import { isPaidDirectly, paymentNow } from "../purchase/payment-now"
import { depositNow } from "./deposit-now"
import { mayExtend, whyNoCash } from "./may-change"
import { notByTransfer } from "./problems"
import { readMoney, type GroupRow } from "./purchase-money"

/** @throws ProblemError 409 not_by_transfer for a purchase that is paid otherwise, or where the shop has no account */
export async function readTransfer(container: MedusaContainer, group: GroupRow): Promise<TransferDocument> {
  if (isPaidDirectly(group)) return readDirectTransfer(container, group)
  const { BANK_BIN: bin, BANK_ACCOUNT: account, BANK_ACCOUNT_NAME: name } = env
  if (group.payment_method !== "vietqr" || !bin || !account || !name) throw notByTransfer()
  const money = await readMoney(container, group)
  const deposit = depositNow(group)
  // Of an order that was let go with its deposit, that was paid and goes back.
  const isPaid = group.status === "settled" && (deposit === null || money.live.length > 0)
  const standing = isPaid ? "paid" : money.live.length === 0 ? "canceled" : "open"
  const now = deposit !== null && !deposit.is_paid ? deposit.amount : money.due
  const due = standing === "paid" ? Number(group.paid) : now
  const sums = transferOf({ due, received: money.received }, standing)
  const memo = deposit?.is_paid ? balanceMemoOf(group.code) : memoOf(group.code)
  const { hold_until, paid_at } = paymentNow(group)
  const mayChange = standing === "open" && money.received === 0
  return TransferDocument.parse({
    code: group.code,
    ...sums,
    due,
    received: money.received,
    hold_until: standing === "open" ? hold_until : null,
    may_extend: standing === "open" && mayExtend(group, new Date()),
    may_pay_cash: mayChange && (await whyNoCash(container, group, money.live)) === null,
    paid_at,
    payee: { bank: bankName(bin) ?? bin, bin, account, name },
    memo,
    deposit,
    payload: sums.left > 0 ? vietQrPayload({ bin, account, amount: sums.left, memo }) : null,
  })
}
