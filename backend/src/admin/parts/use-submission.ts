import { QueuedAnswer, type QueuedSubmission } from "@ocop/shared/paper-submission"
import { useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { read } from "../api/desk-api"
import { SUBMISSIONS } from "../routes/giay-to/query-key"

/** In the address of a form: the sent paper that it is filled from. */
export const FROM_SUBMISSION = "giay"

/** The sent paper that a form is filled from; null for none, undefined while it is read. */
export function useSubmission(): { submission: QueuedSubmission | null | undefined; error: unknown } {
  const [params] = useSearchParams()
  const id = params.get(FROM_SUBMISSION) ?? ""
  const { data, error } = useQuery({
    queryKey: [SUBMISSIONS, "one", id],
    queryFn: () => read(QueuedAnswer, `/paper-submissions/${encodeURIComponent(id)}`),
    enabled: id !== "",
  })
  return { submission: id === "" ? null : data?.submission, error }
}
