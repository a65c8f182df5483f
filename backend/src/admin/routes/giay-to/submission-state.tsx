import { StatusBadge } from "@medusajs/ui"
import type { SubmissionStatus } from "@ocop/shared/paper-submission"
import { useWords } from "../../parts/use-words"

const COLOURS = { submitted: "orange", sent_back: "red", seen: "green", withdrawn: "grey" } as const

export function SubmissionState({ status }: { status: SubmissionStatus }) {
  const { say } = useWords()
  return <StatusBadge color={COLOURS[status]}>{say(`submission_${status}`)}</StatusBadge>
}
