import { Button, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { NOTHING, post } from "../api/desk-api"
import { DECISIONS } from "../routes/quyet-dinh/query-key"
import { DecisionDrawer } from "./decision-drawer"
import type { ScannedPaper } from "./paper-scan"
import { useWords } from "./use-words"

/** Lets everybody read the scan, or takes it back. */
export function PublishScan({ path, name, is_scan_public }: ScannedPaper) {
  const { say } = useWords()
  const queries = useQueryClient()
  const is_public = !is_scan_public
  const words = is_public ? "scan_publish" : "scan_unpublish"
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say(words)}</Button>}
      title={say(`${words}_title`, { name })}
      hint={say(`${words}_hint`)}
      action={say(words)}
      fields={is_public ? [] : [{ name: "reason", label: say("reason"), lines: 3, required: true, maxLength: 500 }]}
      onSend={async ({ reason = "" }) => {
        await post(NOTHING, `${path}/scans/publish`, { is_public, reason })
        toast.success(say(is_public ? "scan_was_published" : "scan_was_unpublished"))
        await queries.invalidateQueries({ queryKey: [DECISIONS] })
      }}
    />
  )
}
