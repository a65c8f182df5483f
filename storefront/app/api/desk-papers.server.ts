import { SubmissionAnswer, SubmissionPage, SubmissionWithdrawn } from "@ocop/shared/paper-submission"
import { segment } from "./segment.ts"
import { ask, change, openFile, remove, type Caller } from "./transport.server.ts"

/** A photo from a phone takes a while to be read and made anew. */
const UPLOAD_TIMEOUT_MS = 60_000

/** Papers that an organization sends to be checked. `caller.token` is the member's. Every refusal is an `ApiProblem`. */
export function deskPapersOf(caller: Caller) {
  const path = (handle: string, rest = "") => `/member/organizations/${segment(handle)}/papers/submissions${rest}`
  return {
    /** `page` as it stands in the address. */
    submissions: (handle: string, page: string) =>
      ask(caller, {
        name: "submissions",
        path: path(handle, `?${new URLSearchParams({ page })}`),
        answer: SubmissionPage,
      }),
    /** `form` holds what is said of the paper and then the `file`. */
    submit: (handle: string, form: FormData) =>
      change(caller, {
        name: "submit paper",
        path: path(handle),
        body: form,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        answer: SubmissionAnswer,
      }),
    /** `form` holds the `file`. */
    addPage: (handle: string, id: string, form: FormData) =>
      change(caller, {
        name: "add page",
        path: path(handle, `/${segment(id)}/pages`),
        body: form,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        answer: SubmissionAnswer,
      }),
    withdraw: (handle: string, id: string) =>
      remove(caller, { name: "withdraw paper", path: path(handle, `/${segment(id)}`), answer: SubmissionWithdrawn }),
    /** The file itself, as the backend sends it. */
    page: (handle: string, id: string, page: string) =>
      openFile(caller, { name: "paper page", path: path(handle, `/${segment(id)}/pages/${segment(page)}`) }),
  }
}
