import type { Refund } from "@ocop/shared/purchase"
import type { ComponentProps } from "react"
import { Form, useNavigation } from "react-router"
import { BankFields } from "#app/features/bank/bank-fields.tsx"
import { momentWords } from "#app/features/day/moment-words.ts"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

const NOTHING = { bin: "", number: "", holder: "" }

type Banks = ComponentProps<typeof BankFields>["banks"]
type AccountProps = { banks: Banks; problems: FormProblem[]; typed: typeof NOTHING | null }

/** Money that goes back to the buyer, step by step, and the account that it goes to, until it is on its way. */
export function Refunds({ refunds, ...account }: AccountProps & { refunds: Refund[] }) {
  if (refunds.length === 0) return null
  const isAny = (state: Refund["state"]) => refunds.some((refund) => refund.state === state)
  return (
    <section aria-labelledby="hoan-tien" className="rounded-plate border-[1.5px] border-muc p-4">
      <h2 id="hoan-tien" className="text-21">
        {m.refunds_title()}
      </h2>
      <ul className="mt-2 divide-y divide-tro-2">
        {refunds.map((refund) => (
          <li key={`${refund.asked_at}-${refund.parcel_code}-${refund.amount}`} className="py-3">
            <p className="flex flex-wrap justify-between gap-x-4 font-semibold">
              <span>
                {refund.parcel_code === null ? m.refund_excess() : m.refund_of({ parcel: refund.parcel_code })}
              </span>
              <span>{money(refund.amount)}</span>
            </p>
            <p>{wordsOf(refund)}</p>
          </li>
        ))}
      </ul>
      {isAny("needs_account") ? (
        <div className="mt-2 space-y-4 border-t border-tro-2 pt-4">
          <p className="max-w-prose">
            {refunds.some(({ is_by_seller }) => is_by_seller) ? m.direct_refund_lead() : m.refund_account_lead()}
          </p>
          <AccountForm {...account} />
        </div>
      ) : (
        isAny("to_pay") && (
          <details open={account.typed !== null}>
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
              {m.refund_account_change()}
            </summary>
            <AccountForm {...account} />
          </details>
        )
      )}
    </section>
  )
}

function AccountForm({ banks, problems, typed }: AccountProps) {
  const isSending = useNavigation().formData?.get("intent") === "payout-account"
  return (
    <Form method="post" noValidate className="space-y-4">
      <input type="hidden" name="intent" value="payout-account" />
      <BankFields banks={banks} values={typed ?? NOTHING} error={(field) => problemOf(problems, field)} />
      <SubmitButton pending={isSending}>{m.refund_account_save()}</SubmitButton>
    </Form>
  )
}

function wordsOf(refund: Refund): string {
  if (refund.is_by_seller) return wordsOfSellers(refund)
  const { state, account_end, paid_at, is_to_card } = refund
  switch (state) {
    case "needs_account":
      return m.refund_needs_account()
    case "to_pay":
      return m.refund_to_pay({ end: account_end })
    case "sent":
      return m.refund_sent({ end: account_end })
    case "to_card":
      return m.card_refund_to_card()
    case "paid":
      if (is_to_card) return m.card_refund_paid({ time: momentWords(paid_at ?? "") })
      return m.refund_paid({ end: account_end, time: momentWords(paid_at ?? "") })
  }
}

function wordsOfSellers({ state, account_end, reference }: Refund): string {
  if (state === "paid") return m.direct_refund_paid({ end: account_end, reference })
  return state === "needs_account" ? m.direct_refund_needs_account() : m.direct_refund_to_pay({ end: account_end })
}
