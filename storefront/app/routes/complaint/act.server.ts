import { COMPLAINT_REASONS, COMPLAINT_WISHES, type BuyersMove } from "@ocop/shared/complaint"
import { data } from "react-router"
import type { Api, ParcelAt } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { complaintPath } from "#app/features/complaint/path.ts"
import { complaintProblems } from "#app/features/complaint/problems.server.ts"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { piecesTyped } from "#app/features/parcel/pieces-typed.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"

export type TypedReport = {
  key: string
  reason: string
  wish: string
  words: string
  lines: { line_id: string; quantity: number }[]
}

/** `about` is a complaint, or "talk"; null for a new report. `message`: what was typed of one. */
type Kept = { about: string | null; typed: TypedReport | null; message: string }

const MOVES: readonly BuyersMove["move"][] = ["agree", "escalate", "withdraw"]

/** `intent` says which form of the page was sent: a new report, a photo of one, or the buyer's answer about one. */
export async function actOnComplaint(request: Request, api: Api, at: ParcelAt) {
  const form = await readForm(request)
  const intent = formText(form, "intent")
  const id = formText(form, "complaint")
  if (intent === "message") {
    const message = { key: formText(form, "key"), words: formText(form, "words") }
    const sent = await attempt(() => api.sendMessage(at, message))
    if (sent.ok) return seeOther(complaintPath(at.parcel))
    return refuseBy(sent.problem, { about: "talk", typed: null, message: message.words })
  }
  if (intent === "report") return report(form, api, at)
  if (intent === "photo") {
    const photo = new FormData()
    const file = form.get("file")
    if (file instanceof File) photo.append("file", file)
    const added = await attempt(() => api.addComplaintPhoto(at, id, photo))
    return added.ok
      ? seeOther(complaintPath(at.parcel))
      : refuseBy(added.problem, { about: id, typed: null, message: "" })
  }
  const move = MOVES.find((each) => each === intent)
  if (move === undefined) throw data(null, { status: 400 })
  const wish = { key: formText(form, "key"), move, note: formText(form, "note") }
  const moved = await attempt(() => api.moveComplaint(at, id, wish))
  return moved.ok
    ? seeOther(complaintPath(at.parcel))
    : refuseBy(moved.problem, { about: id, typed: null, message: "" })
}

async function report(form: FormData, api: Api, at: ParcelAt) {
  const typed = {
    key: formText(form, "key"),
    reason: formText(form, "reason"),
    wish: formText(form, "wish"),
    words: formText(form, "words"),
    lines: piecesTyped(form),
  }
  const reason = COMPLAINT_REASONS.find((each) => each === typed.reason)
  const wish = COMPLAINT_WISHES.find((each) => each === typed.wish)
  const kept = { about: null, typed, message: "" }
  if (reason === undefined || wish === undefined || typed.lines.length === 0) {
    return refuse(400, missingOf(typed, reason, wish), kept)
  }
  const { key, words, lines } = typed
  const reported = await attempt(() => api.reportProblem(at, { key, reason, wish, words, lines }))
  return reported.ok ? seeOther(`${complaintPath(at.parcel)}?da-gui=1`) : refuseBy(reported.problem, kept)
}

function missingOf({ lines, words }: TypedReport, reason: unknown, wish: unknown): FormProblem[] {
  return [
    ...(lines.length === 0 ? [{ type: "nothing_chosen", message: m.complaint_problem_lines(), field: "lines" }] : []),
    ...(reason === undefined
      ? [{ type: "reason_missing", message: m.complaint_problem_reason(), field: "reason" }]
      : []),
    ...(wish === undefined ? [{ type: "wish_missing", message: m.complaint_problem_wish(), field: "wish" }] : []),
    ...(words.trim() === "" ? [{ type: "words_missing", message: m.complaint_problem_words(), field: "words" }] : []),
  ]
}

function refuseBy(problem: ApiProblem, kept: Kept) {
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, complaintProblems(problem), kept, problem.retryAfterSeconds)
}
