import { Button, toast, usePrompt } from "@medusajs/ui"
import { PayoutBatch, type PayoutPage } from "@ocop/shared/bank"
import { formatVnd } from "@ocop/shared/money"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { post } from "../../api/desk-api"
import { useReason } from "../../parts/problem"
import { useWords } from "../../parts/use-words"
import { fetchBatchFile } from "./batch-file"
import { PAYOUTS } from "./query-key"

/** Makes one file of all that is to be paid, and downloads it. */
export function SendPayouts({ page: { count, to_pay_total } }: { page: PayoutPage }) {
  const { say, locale } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(PayoutBatch, "/payouts/send"),
    onSuccess: ({ batch, count, total }) => {
      toast.success(say("payouts_sent", { batch, count, total: formatVnd(total, locale) }))
      fetchBatchFile(batch, locale)
      return queries.invalidateQueries({ queryKey: [PAYOUTS] })
    },
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const send = async () => {
    const hint = say("payouts_send_hint", { count, total: formatVnd(to_pay_total, locale) })
    const isSure = await ask({
      variant: "confirmation",
      title: say("payouts_send_title"),
      description: `${hint} ${say("payouts_send_most")}`,
      confirmText: say("payouts_send"),
      cancelText: say("cancel"),
    })
    if (isSure) mutate()
  }
  return (
    <Button isLoading={isPending} onClick={() => void send()}>
      {say("payouts_send")}
    </Button>
  )
}
