import { Button, toast } from "@medusajs/ui"
import { BankRow, LONGEST_BANK_NOTE } from "@ocop/shared/bank"
import { formatVnd } from "@ocop/shared/money"
import { useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { post } from "../../api/desk-api"
import { useAccountFields } from "../../parts/account-fields"
import { DecisionDrawer } from "../../parts/decision-drawer"
import { useWords } from "../../parts/use-words"
import { PAYOUTS } from "../hoan-tien/query-key"
import { MONEY } from "./query-key"

type Props = { money: BankRow }

const Answer = { parse: (data: unknown) => BankRow.parse((data as { transaction: unknown }).transaction) }

/** What a person can decide about money that waits for one. */
export function MoneyDecisions({ money }: Props) {
  const { direction, problem, excess } = money
  const isCounted = problem === "too_much"
  return (
    <div className="flex flex-col items-start gap-2">
      {direction === "in" && !isCounted && <Assign money={money} />}
      {excess > 0 && <Return money={money} />}
      <Close money={money} />
    </div>
  )
}

/** Sends a decision and lets the screens read what it has changed. */
function useDecide({ id }: BankRow): (what: string, typed: Record<string, string>) => Promise<BankRow> {
  const queries = useQueryClient()
  return async (what, typed) => {
    const decided = await post(Answer, `/bank-transactions/${id}/${what}`, typed)
    await Promise.all([MONEY, PAYOUTS].map((key) => queries.invalidateQueries({ queryKey: [key] })))
    return decided
  }
}

const trigger = (words: string, label: string): ReactNode => (
  <Button variant="secondary" size="small" className="whitespace-nowrap" aria-label={label}>
    {words}
  </Button>
)

function Assign({ money }: Props) {
  const { say, locale } = useWords()
  const decide = useDecide(money)
  const title = say("money_assign_of", { amount: formatVnd(money.amount, locale) })
  return (
    <DecisionDrawer
      trigger={trigger(say("money_assign"), title)}
      title={title}
      hint={say("money_assign_hint")}
      action={say("money_assign")}
      fields={[
        { name: "code", label: say("purchase_code"), required: true, maxLength: 20 },
        { name: "note", label: say("money_optional_note"), lines: 3, maxLength: LONGEST_BANK_NOTE },
      ]}
      onSend={async (typed) => {
        const { state, problem, purchase_code } = await decide("assign", typed)
        if (state === "open" && problem) {
          toast.warning(say("money_still_open", { why: say(`money_problem_${problem}`) }))
        } else toast.success(say("money_assigned", { code: purchase_code ?? "" }))
      }}
    />
  )
}

function Return({ money }: Props) {
  const { say, locale } = useWords()
  const decide = useDecide(money)
  const amount = formatVnd(money.excess, locale)
  const title = say("money_return_of", { amount })
  const { account, name } = money.payer ?? {}
  const fields = useAccountFields({ number: account ?? undefined, holder: name ?? undefined })
  return (
    <DecisionDrawer
      trigger={trigger(say("money_return"), title)}
      title={title}
      hint={say("money_return_hint")}
      action={say("money_return")}
      fields={[...fields, { name: "note", label: say("money_optional_note"), lines: 3, maxLength: LONGEST_BANK_NOTE }]}
      onSend={async (typed) => {
        await decide("return", typed)
        toast.success(say("money_returned", { amount }))
      }}
    />
  )
}

function Close({ money }: Props) {
  const { say, locale } = useWords()
  const decide = useDecide(money)
  const title = say("money_close_of", { amount: formatVnd(money.amount, locale) })
  return (
    <DecisionDrawer
      trigger={trigger(say("money_close"), title)}
      title={title}
      hint={say("money_close_hint")}
      action={say("money_close")}
      fields={[
        { name: "note", label: say("money_close_note"), required: true, lines: 3, maxLength: LONGEST_BANK_NOTE },
      ]}
      confirm={say("money_close_confirm")}
      isDanger
      onSend={async (typed) => {
        await decide("close", typed)
        toast.success(say("money_was_closed"))
      }}
    />
  )
}
