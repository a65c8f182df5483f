import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BANK_ROWS_AT_DESK, BankPage, type BankRow, type ListBankTransactions } from "@ocop/shared/bank"
import type { PerPage } from "../http/per-page"
import { BANK_MODULE } from "../modules/bank"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import type { TransactionRow } from "./match-transaction"

/** One page of what moved on the shop's account, in one state. */
export async function readBankPage(
  container: MedusaContainer,
  { state, page, per_page = BANK_ROWS_AT_DESK }: ListBankTransactions & PerPage,
): Promise<BankPage> {
  const bank = container.resolve(BANK_MODULE)
  const direction = state === "open" ? "ASC" : "DESC"
  const [[rows, count], [, open]] = await Promise.all([
    bank.listAndCountBankTransactions(
      { state, organization_id: null },
      { order: { at: direction, id: direction }, skip: (page - 1) * per_page, take: per_page },
    ),
    bank.listAndCountBankTransactions({ state: "open", organization_id: null }, { select: ["id"], take: 1 }),
  ])
  return BankPage.parse({ transactions: await toBankRows(container, rows), count, page, per_page, open })
}

export async function toBankRows(container: MedusaContainer, rows: readonly TransactionRow[]): Promise<BankRow[]> {
  const [codes, people] = await Promise.all([
    codesOf(
      container,
      rows.map(({ group_id }) => group_id),
    ),
    emailsOf(
      container,
      rows.map(({ handled_by }) => handled_by),
    ),
  ])
  return rows.map((row) => ({
    id: row.id,
    gateway: row.gateway,
    direction: row.direction,
    amount: Number(row.amount),
    excess: Number(row.excess),
    memo: row.memo,
    reference: row.reference,
    account_number: row.account_number,
    at: new Date(row.at).toISOString(),
    payer: row.payer as BankRow["payer"],
    state: row.state,
    problem: row.problem,
    purchase_code: codes.get(row.group_id ?? "") ?? null,
    note: row.note,
    handled_at: row.handled_at === null ? null : new Date(row.handled_at).toISOString(),
    handled_by: people.get(row.handled_by ?? "") ?? null,
  }))
}

/** The codes of purchases by their ids. */
export async function codesOf(
  container: MedusaContainer,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const id = [...new Set(ids.flatMap((each) => each ?? []))]
  if (id.length === 0) return new Map()
  const groups = await container
    .resolve(ORDER_GROUP_MODULE)
    .listOrderGroups({ id }, { select: ["id", "code"], take: null })
  return new Map(groups.map((group) => [group.id, group.code]))
}

async function emailsOf(container: MedusaContainer, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const id = [...new Set(ids.flatMap((each) => each ?? []))]
  if (id.length === 0) return new Map()
  const users = await container.resolve(Modules.USER).listUsers({ id }, { select: ["id", "email"] })
  return new Map(users.map((user) => [user.id, user.email]))
}
