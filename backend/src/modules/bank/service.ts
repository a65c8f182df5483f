import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import BankList from "./models/bank-list"
import BankNotice from "./models/bank-notice"
import BankTransaction from "./models/bank-transaction"
import DirectPayment from "./models/direct-payment"
import Payout from "./models/payout"

type NewTransaction = {
  gateway: string
  transaction_id: string
  transfer_key: string
  listed: boolean
  direction: "in" | "out"
  account_number: string
  amount: number
  memo: string
  reference: string
  at: Date
  payer: Record<string, unknown> | null
  state: "new"
}

type NewPayout = {
  key: string
  kind: "refund" | "excess"
  group_id: string | null
  order_id: string | null
  /** The seller who owes it; left out where the shop does. */
  organization_id?: string | null
  amount: number
  bank_bin: string | null
  account_number: string | null
  account_name: string | null
  card_payment?: string
  state: "needs_account" | "to_pay" | "to_card"
}

type NewNotice = { gateway: string; event_id: string; raw: string; content: Record<string, unknown> }

export default class BankModuleService extends MedusaService({
  BankList,
  BankNotice,
  BankTransaction,
  DirectPayment,
  Payout,
}) {
  /** The id of the row of that transaction, which is made once however many tell of it at the same moment. */
  async addTransaction(transaction: NewTransaction): Promise<string> {
    try {
      const { id } = await this.createBankTransactions(transaction)
      return id
    } catch (error) {
      if (!isDuplicate(error)) throw error
      const { gateway, transaction_id } = transaction
      const [known] = await this.listBankTransactions({ gateway, transaction_id }, { select: ["id"], take: 1 })
      if (!known) throw error
      return known.id
    }
  }

  /** The notice of that event, which is kept once however often it is told. */
  async addNotice(notice: NewNotice): Promise<{ id: string; state: "received" | "read" }> {
    const { gateway, event_id } = notice
    const known = async () =>
      (await this.listBankNotices({ gateway, event_id }, { select: ["id", "state"], take: 1 }))[0]
    const found = await known()
    if (found) return found
    try {
      return await this.createBankNotices(notice)
    } catch (error) {
      const other = isDuplicate(error) ? await known() : undefined
      if (!other) throw error
      return other
    }
  }

  /** Takes away what was to be transferred to the sellers of a purchase that was never placed. */
  async removeDirectPaymentsOf(group_id: string): Promise<void> {
    const rows = await this.listDirectPayments({ group_id }, { select: ["id"], take: null })
    if (rows.length > 0) await this.deleteDirectPayments(rows.map(({ id }) => id))
  }

  /** The same for money that is to be sent back: what is asked for twice is sent once. */
  async addPayout(payout: NewPayout): Promise<string> {
    const [known] = await this.listPayouts({ key: payout.key }, { select: ["id"], take: 1 })
    if (known) return known.id
    try {
      const { id } = await this.createPayouts(payout)
      return id
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return this.addPayout(payout)
    }
  }
}

function isDuplicate(error: unknown): boolean {
  return (
    error instanceof Error &&
    "type" in error &&
    (error.type === MedusaError.Types.INVALID_DATA || error.type === MedusaError.Types.DUPLICATE_ERROR) &&
    error.message.includes("already exists")
  )
}
