import { ListBankTransactions, ListPayouts, type BankRow, type PayoutRow } from "@ocop/shared/bank"
import { readBankPage } from "../payment/read-bank"
import { readPayoutPage } from "../payment/read-payouts"
import { momentCell } from "./cell"
import { deskTable } from "./table"
import type { Say } from "./words"

export const bankTransactions = deskTable<ListBankTransactions, BankRow>({
  list: "GET /admin/bank-transactions",
  file: "tien-ve",
  title: "menu_money",
  parse: (filters) => ListBankTransactions.parse(filters),
  filters: ({ state }, say) => [say(`money_${state}`)],
  read: async ({ container }, query, window) => (await readBankPage(container, { ...query, ...window })).transactions,
  columns: [
    { title: "money_at", cell: ({ at }) => momentCell(at) },
    { title: "money_direction", cell: ({ direction }, say) => say(`money_direction_${direction}`) },
    { title: "money_amount", cell: ({ amount }) => ({ vnd: amount }) },
    { title: "money_excess", cell: ({ excess }) => ({ vnd: excess }) },
    { title: "money_memo", isLong: true, cell: ({ memo }) => memo },
    { title: "money_payer", isLong: true, cell: ({ payer }) => payerWords(payer) },
    { title: "money_why", isLong: true, cell: ({ problem }, say) => problem && say(`money_problem_${problem}`) },
    { title: "purchase_code", cell: ({ purchase_code }) => purchase_code },
    { title: "money_reference", cell: ({ reference }) => reference },
    { title: "money_note", isLong: true, cell: ({ note }) => note },
    { title: "money_handled_by", cell: ({ handled_by }) => handled_by },
    { title: "money_handled_at", cell: ({ handled_at }) => momentCell(handled_at) },
  ],
})

const payerWords = (payer: BankRow["payer"]) =>
  payer && [payer.name, payer.account, payer.bank].filter(Boolean).join(", ")

/** That it goes to a card, and Stripe's word for why that did not take it. */
const wayWords = ({ is_to_card, card_problem }: PayoutRow, say: Say) =>
  card_problem ? say("payout_card_problem", { reason: card_problem }) : is_to_card ? say("payout_card") : ""

export const payouts = deskTable<ListPayouts, PayoutRow>({
  list: "GET /admin/payouts",
  file: "hoan-tien",
  title: "menu_payouts",
  parse: (filters) => ListPayouts.parse(filters),
  filters: ({ state }, say) => [say(`payout_${state}`)],
  read: async ({ container }, query, window) => (await readPayoutPage(container, { ...query, ...window })).payouts,
  columns: [
    { title: "payout_asked_at", cell: ({ asked_at }) => momentCell(asked_at) },
    { title: "payout_kind", cell: ({ kind }, say) => say(`payout_kind_${kind}`) },
    { title: "purchase_code", cell: ({ purchase_code }) => purchase_code },
    { title: "payout_amount", cell: ({ amount }) => ({ vnd: amount }) },
    { title: "payout_account", cell: ({ account_number }) => account_number },
    { title: "payout_holder", isLong: true, cell: ({ account_name }) => account_name },
    { title: "payout_bank", cell: ({ bank }) => bank },
    { title: "payout_memo", isLong: true, cell: ({ memo }) => memo },
    { title: "payout_card", isLong: true, cell: wayWords },
    { title: "payout_batch", cell: ({ batch }) => batch },
    { title: "payout_paid_at", cell: ({ paid_at }) => momentCell(paid_at) },
  ],
})
