import { Button, toast } from "@medusajs/ui"
import { DecisionAnswer, type DeskDecision } from "@ocop/shared/decision"
import { useQueryClient } from "@tanstack/react-query"
import { post } from "../../../api/desk-api"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { useWords } from "../../../parts/use-words"
import { DECISIONS } from "../query-key"

/** Lets everybody read the scan, or takes it back. */
export function PublishScan({ decision: { id, number, is_scan_public } }: { decision: DeskDecision }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const is_public = !is_scan_public
  const words = is_public ? "scan_publish" : "scan_unpublish"
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say(words)}</Button>}
      title={say(`${words}_title`, { number })}
      hint={say(`${words}_hint`)}
      action={say(words)}
      fields={is_public ? [] : [{ name: "reason", label: say("reason"), lines: 3, required: true, maxLength: 500 }]}
      onSend={async ({ reason = "" }) => {
        await post(DecisionAnswer, `/decisions/${id}/scans/publish`, { is_public, reason })
        toast.success(say(is_public ? "scan_was_published" : "scan_was_unpublished"))
        await queries.invalidateQueries({ queryKey: [DECISIONS] })
      }}
    />
  )
}
