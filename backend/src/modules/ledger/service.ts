import { ContainerRegistrationKeys, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  journalOf,
  refundableOf,
  refundOf,
  reversalOf,
  saleOf,
  shareOfSale,
  type Account,
  type CashAccount,
  type Journal,
  type MoneyEvent,
  type OrderToSell,
  type RefundAsked,
  type RefundGranted,
  type Turnover,
} from "@ocop/shared/ledger"
import { holdSale, readJournal, refundsOf, writeJournal } from "./books"
import CommissionRule from "./models/commission-rule"
import LedgerEntry from "./models/ledger-entry"
import LedgerJournal from "./models/ledger-journal"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Which entries are meant: all that are on these accounts, and of this owner, where one is named. */
export type EntryFilter = {
  account?: Account | readonly Account[]
  organization_id?: string
  order_id?: string
  group_id?: string
}

/** Whole đồng of one order; `id` makes it one refund, however often it is asked for. */
export type RefundOfOrder = RefundAsked & { id: string; order_id: string }

export type CashOfOrder = { order_id: string; account: CashAccount; held: number }

type TurnoverRow = { account: Account; debit: string; credit: string }

/** The books. There is no way to change what stands in them. */
export default class LedgerModuleService extends MedusaService({ LedgerJournal, LedgerEntry, CommissionRule }) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * Writes journals, all or none. Those whose key is written already are left as they are, so that the same event may be
   * told any number of times, by any number of processes at once.
   *
   * @param at when it happened
   * @returns the keys that were new
   * @throws MedusaError when a key was written with other entries: two events were taken for one
   */
  async post(journals: readonly Journal[], at: Date): Promise<string[]> {
    // In one order, so that two who write the same ones do not wait for each other.
    const inTurn = journals.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    return this.connection.transaction(async (transaction) => {
      const written: string[] = []
      for (const journal of inTurn) if (await writeJournal(transaction, journal, at)) written.push(journal.key)
      return written
    })
  }

  /**
   * Writes the sales of orders, the commission of each line by the rules of the day. An order that is sold stays as it
   * was sold, also when the rules are others by now.
   *
   * @param day `YYYY-MM-DD` in Vietnam @returns the orders that were new
   */
  async sell(orders: readonly OrderToSell[], day: string, at: Date): Promise<string[]> {
    const known = await this.listLedgerJournals(
      { key: orders.map(({ order_id }) => `sale:${order_id}`) },
      { select: ["key"], take: null },
    )
    const left = orders.filter(({ order_id }) => !known.some(({ key }) => key === `sale:${order_id}`))
    if (left.length === 0) return []
    const rules = await this.listCommissionRules({ valid_from: { $lte: day } }, { take: null })
    const written = await this.post(
      left.map((order) => journalOf(saleOf(order, rules, day))),
      at,
    )
    return written.map((key) => key.slice("sale:".length))
  }

  /**
   * Writes a refund of an order: its goods and shipping are the seller's, its goodwill the platform's. Of refunds that
   * are asked for at once each is bounded by what the others leave.
   *
   * @returns the refund, with what it takes back of commission and vouchers; null when the order is not sold, more is
   * asked for than is left of it, or this refund was reversed
   */
  async refund({ id, order_id, ...asked }: RefundOfOrder, at: Date): Promise<RefundGranted | null> {
    return this.connection.transaction(async (transaction) => {
      const sale = await holdSale(transaction, order_id)
      if (!sale) return null
      const refunds = await refundsOf(transaction, sale)
      const known = refunds.find(({ event }) => event.id === id)
      if (known) return known.is_reversed ? null : known.event
      const before = refunds.filter(({ is_reversed }) => !is_reversed).map(({ event }) => event)
      const parts = refundOf(shareOfSale(sale), before, asked)
      if (!parts) return null
      const { group_id, organization_id, settlement } = sale
      const refund: RefundGranted = { kind: "refund", id, group_id, order_id, organization_id, settlement, ...parts }
      await writeJournal(transaction, journalOf(refund), at)
      return refund
    })
  }

  /** What can still be given back of an order, whole đồng; null before it is sold. */
  async leftOf(order_id: string): Promise<ReturnType<typeof refundableOf> | null> {
    return this.connection.transaction(async (transaction) => {
      const sale = await holdSale(transaction, order_id)
      if (!sale) return null
      const refunds = await refundsOf(transaction, sale)
      const before = refunds.filter(({ is_reversed }) => !is_reversed).map(({ event }) => event)
      return refundableOf(shareOfSale(sale), before)
    })
  }

  /** The events of the journals that are written under these keys. */
  async eventsOf(keys: readonly string[]): Promise<MoneyEvent[]> {
    const rows: { event: MoneyEvent | null }[] = await this.connection("ledger_journal")
      .whereIn("key", keys)
      .select("event")
    return rows.flatMap(({ event }) => event ?? [])
  }

  /** What carriers hold of each order, on whichever account: above zero until it is handed over. Whole đồng. */
  async cashOf(filter: { order_ids: readonly string[] } | { account: CashAccount }): Promise<CashOfOrder[]> {
    const rows: { order_id: string; account: CashAccount; held: string }[] = await this.connection("ledger_entry")
      .select("order_id", "account")
      .select(this.connection.raw("sum(debit) - sum(credit) as held"))
      .where("account", "like", "carrier_cash:%")
      .whereNotNull("order_id")
      .modify((query) => {
        if ("account" in filter) query.where({ account: filter.account })
        else query.whereIn("order_id", filter.order_ids)
      })
      .groupBy("order_id", "account")
      .orderBy("order_id")
    return rows.map((row) => ({ ...row, held: Number(row.held) }))
  }

  /** Which of these keys are written. */
  async keysOf(keys: readonly string[]): Promise<string[]> {
    return this.connection("ledger_journal").whereIn("key", keys).pluck("key")
  }

  /**
   * Undoes a journal by a new one, once. False when it was undone before.
   *
   * @throws MedusaError NOT_FOUND when there is no journal of that key
   */
  async reverse(key: string, at: Date): Promise<boolean> {
    const journal = await readJournal(this.connection, key)
    if (!journal) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no journal ${key}`)
    return (await this.post([reversalOf(journal)], at)).length === 1
  }

  /** What was written on both sides of every account that has entries of the filter. */
  async turnovers({ account, group_id, ...owner }: EntryFilter): Promise<Map<Account, Turnover>> {
    const rows: TurnoverRow[] = await this.connection("ledger_entry")
      .select("account")
      .sum({ debit: "debit", credit: "credit" })
      .where(owner)
      .modify((query) => {
        if (account !== undefined) query.whereIn("account", [account].flat())
        if (group_id !== undefined) {
          query.whereIn("journal_id", this.connection("ledger_journal").select("id").where({ group_id }))
        }
      })
      .groupBy("account")
      .orderBy("account")
    return new Map(rows.map((row) => [row.account, { debit: Number(row.debit), credit: Number(row.credit) }]))
  }
}
