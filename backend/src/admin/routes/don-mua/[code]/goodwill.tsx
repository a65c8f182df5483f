import { Button, toast } from "@medusajs/ui"
import { LONGEST_BANK_NOTE } from "@ocop/shared/bank"
import { formatVnd, parseVnd } from "@ocop/shared/money"
import { PurchaseAnswer } from "@ocop/shared/purchase"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { DeskError, post } from "../../../api/desk-api"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { useWords } from "../../../parts/use-words"
import { PAYOUTS } from "../../hoan-tien/query-key"
import { PURCHASES } from "../query-key"

/** `parcel`: its code. `seller`: by name. */
type GoodwillProps = { code: string; parcel: string; seller: string }

/** Gives back some of one seller's part of the shop's own accord. */
export function Goodwill({ code, parcel, seller }: GoodwillProps) {
  const { say, locale } = useWords()
  const queries = useQueryClient()
  // One key for one refund, however often its form is sent.
  const [key, setKey] = useState(() => crypto.randomUUID())
  const title = say("goodwill_of", { seller })
  return (
    <DecisionDrawer
      trigger={
        <Button variant="secondary" size="small" className="whitespace-nowrap" aria-label={title}>
          {say("goodwill")}
        </Button>
      }
      title={title}
      hint={say("goodwill_hint")}
      action={say("goodwill")}
      fields={[
        { name: "amount", label: say("goodwill_amount"), required: true, maxLength: 15 },
        { name: "reason", label: say("goodwill_reason"), required: true, lines: 3, maxLength: LONGEST_BANK_NOTE },
      ]}
      isDanger
      onSend={async ({ amount: typed = "", reason }) => {
        // Short forms such as "20k" are for searching.
        const amount = /[a-z]/i.test(typed) ? null : parseVnd(typed)
        if (amount === null || amount < 1) throw new DeskError(400, say("goodwill_amount_wrong"), "amount")
        await post(PurchaseAnswer, `/purchases/${code}/parcels/${parcel}/refund`, { amount, reason, key })
        setKey(crypto.randomUUID())
        toast.success(say("goodwill_done", { amount: formatVnd(amount, locale) }))
        await Promise.all([PURCHASES, PAYOUTS].map((each) => queries.invalidateQueries({ queryKey: [each] })))
      }}
    />
  )
}
