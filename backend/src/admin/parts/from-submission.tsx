import { Text } from "@medusajs/ui"
import type { QueuedSubmission } from "@ocop/shared/paper-submission"
import { Link } from "react-router-dom"
import { useWords } from "./use-words"

/** What a form was filled from: the words are the organization's, to be compared with the paper. */
export function FromSubmission({ submission }: { submission: QueuedSubmission }) {
  const { say } = useWords()
  const { id, number, organization, product_name } = submission
  return (
    <div className="border-ui-border-base bg-ui-bg-subtle rounded-md border p-4">
      <Text className="txt-compact-small-plus">
        <Link to={`/giay-to/${id}`} className="underline">
          {say("from_submission", { number })}
        </Link>{" "}
        · <span lang="vi">{organization.name}</span>
      </Text>
      <Text>
        {say("submission_product")}: <span lang="vi">{product_name || say("submission_whole")}</span>
      </Text>
      <Text className="text-ui-fg-subtle">{say("from_submission_hint")}</Text>
    </div>
  )
}
