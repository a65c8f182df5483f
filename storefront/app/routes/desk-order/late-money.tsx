import type { FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { AmountDetails } from "./amount-details.tsx"

/** Money that came to the seller's account for an order that was over by then: it goes back. */
export function LateMoney({ problems }: { problems: readonly FormProblem[] }) {
  return (
    <AmountDetails
      id="da-den"
      title={m.desk_direct_late()}
      label={m.desk_direct_late_amount()}
      hint={m.desk_direct_late_hint()}
      save={m.desk_direct_late_save()}
      problems={problems}
      className="rounded-plate border-[1.5px] border-muc px-4 open:pb-4"
    />
  )
}
