import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { isSentLate, OwedBySellers, SellerRefunds, type SellerRefund } from "@ocop/shared/direct"
import { bankName, lawfulMemo, vietQrPayload } from "@ocop/shared/vietqr"
import type { Organization } from "../member/require-membership"
import { BANK_MODULE } from "../modules/bank"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { PARCEL_MODULE } from "../modules/parcel"
import type { PayoutRow } from "../ledger/book-payouts"

const MOST_DONE = 50
const MOST_AT_DESK = 500

/** What one seller is to send back to buyers, and what they have sent last. */
export async function readSellerRefunds(
  container: MedusaContainer,
  { id: organization_id }: Pick<Organization, "id">,
): Promise<SellerRefunds> {
  const bank = container.resolve(BANK_MODULE)
  const [open, done] = await Promise.all([
    bank.listPayouts(
      { organization_id, state: ["needs_account", "to_pay"] },
      { order: { created_at: "ASC", id: "ASC" }, take: null },
    ),
    bank.listPayouts({ organization_id, state: "paid" }, { order: { paid_at: "DESC", id: "DESC" }, take: MOST_DONE }),
  ])
  return SellerRefunds.parse({
    open: await toSellerRefunds(container, open),
    done: await toSellerRefunds(container, done),
  })
}

/** What all sellers are to send back, for who runs the shop. Without the buyers' accounts, which only who pays needs. */
export async function readOwedBySellers(container: MedusaContainer): Promise<OwedBySellers> {
  const open = { organization_id: { $ne: null }, state: ["needs_account" as const, "to_pay" as const] }
  const rows = await container
    .resolve(BANK_MODULE)
    .listPayouts(open, { order: { created_at: "ASC", id: "ASC" }, take: MOST_AT_DESK })
  const refunds = await toSellerRefunds(container, rows)
  const [, count] = await container.resolve(BANK_MODULE).listAndCountPayouts(open, { select: ["id"], take: 1 })
  return OwedBySellers.parse({
    refunds: refunds.map((refund) => ({ ...refund, payee: null, payload: null })),
    count,
    late: refunds.filter(({ is_late }) => is_late).length,
  })
}

/** How many of them wait for the seller, and not for the buyer's account. */
export async function countRefundsToSend(container: MedusaContainer, organization_id: string): Promise<number> {
  const [, count] = await container
    .resolve(BANK_MODULE)
    .listAndCountPayouts({ organization_id, state: "to_pay" }, { select: ["id"], take: 1 })
  return count
}

export async function toSellerRefunds(container: MedusaContainer, rows: readonly PayoutRow[]): Promise<SellerRefund[]> {
  const today = todayInVietnam(new Date())
  const [parcels, sellers] = await Promise.all([
    container
      .resolve(PARCEL_MODULE)
      .listParcels(
        { order_id: rows.flatMap(({ order_id }) => order_id ?? []) },
        { select: ["order_id", "code"], take: null },
      ),
    container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizations(
        { id: rows.flatMap(({ organization_id }) => organization_id ?? []) },
        { select: ["id", "handle", "name"], take: null },
      ),
  ])
  return rows.map((row) => {
    const parcel_code = parcels.find(({ order_id }) => order_id === row.order_id)?.code ?? ""
    const seller = sellers.find(({ id }) => id === row.organization_id)
    return toSellerRefund(row, {
      parcel_code,
      today,
      seller: { handle: seller?.handle ?? "", name: seller?.name ?? "" },
    })
  })
}

type About = Pick<SellerRefund, "parcel_code" | "seller"> & { today: string }

function toSellerRefund(row: PayoutRow, { parcel_code, seller, today }: About): SellerRefund {
  const { id, kind, bank_bin: bin, account_number: account, account_name: name, created_at, sent_on, reference } = row
  const amount = Number(row.amount)
  const isDone = row.state === "paid"
  const isToSend = row.state === "to_pay"
  const payee =
    bin === null || account === null || name === null ? null : { bank: bankName(bin) ?? bin, bin, account, name }
  const memo = lawfulMemo(`HOAN TIEN ${parcel_code}`)
  const isLate = isToSend && isSentLate(todayInVietnam(new Date(row.updated_at)), today)
  return {
    id,
    kind,
    parcel_code,
    seller,
    amount,
    state: isDone ? "paid" : isToSend ? "to_pay" : "needs_account",
    asked_at: new Date(created_at).toISOString(),
    is_late: isLate,
    payee,
    memo,
    payload: isToSend && payee ? vietQrPayload({ bin: payee.bin, account: payee.account, amount, memo }) : null,
    sent_on,
    reference,
  }
}
