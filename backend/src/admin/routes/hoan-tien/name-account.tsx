import { Button, toast } from "@medusajs/ui"
import type { PayoutRow } from "@ocop/shared/bank"
import { formatVnd } from "@ocop/shared/money"
import { useQueryClient } from "@tanstack/react-query"
import { NOTHING, post } from "../../api/desk-api"
import { useAccountFields } from "../../parts/account-fields"
import { DecisionDrawer } from "../../parts/decision-drawer"
import { useWords } from "../../parts/use-words"
import { PAYOUTS } from "./query-key"

/** Writes down the account that a payer has told: on the phone, or because no purchase asks for it. */
export function NameAccount({ payout: { id, amount, purchase_code } }: { payout: PayoutRow }) {
  const { say, locale } = useWords()
  const queries = useQueryClient()
  const title = say("payout_name_account_of", { amount: formatVnd(amount, locale), code: purchase_code ?? "" })
  return (
    <DecisionDrawer
      trigger={
        <Button variant="secondary" size="small" className="whitespace-nowrap" aria-label={title}>
          {say("payout_name_account")}
        </Button>
      }
      title={title}
      hint={say("payout_name_account_hint")}
      action={say("payout_name_account")}
      fields={useAccountFields()}
      onSend={async (typed) => {
        await post(NOTHING, `/payouts/${id}/account`, typed)
        toast.success(say("payout_account_named"))
        await queries.invalidateQueries({ queryKey: [PAYOUTS] })
      }}
    />
  )
}
