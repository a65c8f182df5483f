import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { CASH_ACCOUNTS, journalOf } from "@ocop/shared/ledger"
import { cashAccountOf } from "@ocop/shared/remittance"
import { keepBooksOfMoney } from "../ledger/keep-books"
import { BANK_MODULE } from "../modules/bank"
import { LEDGER_MODULE } from "../modules/ledger"
import { REMITTANCE_MODULE } from "../modules/remittance"
import type CashRemittance from "../modules/remittance/models/cash-remittance"
import { captureCashOf } from "../payment/capture-cash"

export type RemittanceRow = InferTypeOf<typeof CashRemittance>

/** A statement's parcels, as they are kept with it. Whole đồng. */
export const RemittedParcels = z.object({
  rows: z.array(
    z.object({
      parcel_code: z.string(),
      order_id: z.string(),
      group_id: z.string(),
      organization_id: z.string(),
      amount: z.number().int(),
      /** What the carrier still held of it. */
      expected: z.number().int(),
    }),
  ),
})

/** What follows from a statement that was taken: forward only, each part is skipped where it is done. */
export async function settleRemittance(container: MedusaContainer, id: string): Promise<void> {
  const module = container.resolve(REMITTANCE_MODULE)
  const remittance = await module.retrieveCashRemittance(id)
  const parts = RemittedParcels.parse(remittance.content).rows.map(({ parcel_code: _, expected: __, ...part }) => part)
  const account = cashAccountOf(remittance.carrier)
  const ledger = container.resolve(LEDGER_MODULE)
  await ledger.post([journalOf({ kind: "cash_remitted", id, account, parts })], new Date(remittance.created_at))
  for (const { order_id } of parts) await captureCash(container, order_id)
  await closeTransfer(container, remittance)
  await module.updateCashRemittances({ id, settled_at: new Date() })
}

/** The order is paid by as much as was handed over for it, and by no more than it costs. */
async function captureCash(container: MedusaContainer, order_id: string): Promise<void> {
  const turnovers = await container.resolve(LEDGER_MODULE).turnovers({ order_id, account: CASH_ACCOUNTS })
  const handed = [...turnovers.values()].reduce((sum, { credit }) => sum + credit, 0)
  await captureCashOf(container, order_id, handed)
}

/** The transfer that brought the cash is nobody's no more: the statement says in the books where it came from. */
async function closeTransfer(container: MedusaContainer, remittance: RemittanceRow): Promise<void> {
  const { bank_transaction_id: id, accepted_by, reference } = remittance
  if (id === null) return
  await keepBooksOfMoney(container, id)
  await container.resolve(LEDGER_MODULE).reverse(`money_in:bank:${id}`, new Date())
  const handled = { handled_by: accepted_by, handled_at: new Date(), note: `COD ${reference}` }
  await container.resolve(BANK_MODULE).updateBankTransactions({ id, state: "closed", excess: 0, ...handled })
}
