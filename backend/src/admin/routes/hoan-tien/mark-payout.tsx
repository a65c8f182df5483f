import { Button, toast, usePrompt } from "@medusajs/ui"
import type { MarkPayout as Mark, PayoutRow } from "@ocop/shared/bank"
import { formatVnd } from "@ocop/shared/money"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { NOTHING, post } from "../../api/desk-api"
import { useReason } from "../../parts/problem"
import { useWords } from "../../parts/use-words"
import { PAYOUTS } from "./query-key"

type Result = Mark["result"]

/** What the bank has made of money that was sent back; asked again, because neither can be undone. */
export function MarkPayout({ payout }: { payout: PayoutRow }) {
  const { say, locale } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: (result: Result) => post(NOTHING, `/payouts/${payout.id}/mark`, { result }),
    onSuccess: (_, result) => {
      toast.success(say(`payout_was_${result}`))
      return queries.invalidateQueries({ queryKey: [PAYOUTS] })
    },
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const of = {
    amount: formatVnd(payout.amount, locale),
    who: payout.account_name ?? "",
    bank: payout.bank ?? "",
    account: payout.account_number ?? "",
  }
  const mark = async (result: Result) => {
    const isSure = await ask({
      variant: result === "paid" ? "confirmation" : "danger",
      title: say(`payout_mark_${result}_title`),
      description: say(`payout_mark_${result}_hint`, of),
      confirmText: say(`payout_mark_${result}`),
      cancelText: say("cancel"),
    })
    if (isSure) mutate(result)
  }
  return (
    <div className="flex flex-wrap gap-2">
      {(["paid", "refused"] as const).map((result) => (
        <Button
          key={result}
          variant="secondary"
          size="small"
          className="whitespace-nowrap"
          isLoading={isPending}
          aria-label={say(`payout_mark_${result}_of`, of)}
          onClick={() => void mark(result)}
        >
          {say(`payout_mark_${result}`)}
        </Button>
      ))}
    </div>
  )
}
