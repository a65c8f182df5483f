import type { AwaitedTransfer } from "@ocop/shared/direct"
import { Form, useNavigation } from "react-router"
import { holdWords } from "#app/features/day/hold-words.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { AmountDetails } from "./amount-details.tsx"

type ReceivedProps = { transfer: AwaitedTransfer; problems: readonly FormProblem[] }

/** What to look for on one's own account, and to say what has come of it. */
export function Received({ transfer, problems }: ReceivedProps) {
  const { due, received, memo, bank, account, hold_until } = transfer
  const isSending = useNavigation().formData?.get("intent") === "received"
  return (
    <section aria-labelledby="tien-cua-khach" className="rounded-plate border-[1.5px] border-muc p-4">
      <h2 id="tien-cua-khach" className="text-21">
        {m.desk_direct_title()}
      </h2>
      <p className="mt-1">{m.desk_direct_lead({ amount: money(due), bank, account })}</p>
      <p className="text-18 font-semibold select-all">{memo}</p>
      {received > 0 && (
        <p className="font-semibold">
          {m.desk_direct_received({ received: money(received), left: money(due - received) })}
        </p>
      )}
      {hold_until !== null && <p className="text-15">{m.desk_direct_until({ time: holdWords(hold_until) })}</p>}
      <Form method="post" className="mt-3">
        <p className="mb-2 text-15 text-tro-7">{m.desk_direct_full_hint()}</p>
        <SubmitButton name="intent" value="received" pending={isSending} className="w-full sm:w-auto">
          {m.desk_direct_full()}
        </SubmitButton>
      </Form>
      <AmountDetails
        id="da-nhan"
        title={m.desk_direct_short()}
        label={m.desk_direct_short_amount()}
        hint={m.desk_direct_short_hint()}
        save={m.desk_direct_short_save()}
        problems={problems}
        className="mt-2"
      />
    </section>
  )
}
