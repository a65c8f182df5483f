import type { SellersMove } from "@ocop/shared/complaint"
import { parseWhole } from "@ocop/shared/listing"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { OrderAt } from "#app/api/desk-orders.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { complaintProblems } from "#app/features/complaint/problems.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

export type TypedAnswer = { amount: string; note: string }

/** The seller's answer to one complaint, or a message; then the page as it is now. */
export async function answerComplaint(request: Request, url: URL, api: Api, at: OrderAt) {
  const form = await readForm(request)
  const about = formText(form, "complaint")
  const typed = { amount: formText(form, "amount"), note: formText(form, "note") }
  const intent = formText(form, "intent")
  const page = `/kenh-co-so/${at.organization}/don/${at.code}/phan-anh`
  if (intent === "message" || intent === "seen") {
    const message = { key: formText(form, "key"), words: formText(form, "words") }
    const work = () =>
      intent === "seen" ? api.deskComplaints.readMessages(at) : api.deskComplaints.sendMessage(at, message)
    const done = await forMember(request, url, work)
    return done.ok
      ? seeOther(page)
      : refuseBy(done.problem, { about: "talk", move: intent, typed: { amount: "", note: message.words } })
  }
  const move = moveOf(intent, form, typed)
  if (move === null) {
    const problem = { type: "number_wrong", message: m.listing_number_wrong(), field: "amount" }
    return refuse(400, [problem], { about, move: intent, typed })
  }
  const done = await forMember(request, url, () => api.deskComplaints.move(at, about, move))
  return done.ok ? seeOther(page) : refuseBy(done.problem, { about, move: intent, typed })
}

/** `about` is a complaint, or "talk". */
function refuseBy(problem: ApiProblem, kept: { about: string; move: string; typed: TypedAnswer }) {
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, complaintProblems(problem), kept, problem.retryAfterSeconds)
}

/** Null for an offer whose sum could be read in two ways; without one it is in words. */
function moveOf(intent: string, form: FormData, { amount, note }: TypedAnswer): SellersMove | null {
  const key = formText(form, "key")
  switch (intent) {
    case "accept":
      return {
        ...{ key, note },
        move: "accept",
        comes_back: formText(form, "comes_back") === "1",
        pay: formText(form, "how") !== "replace",
      }
    case "offer": {
      const sum = amount === "" ? 0 : parseWhole(amount)
      return sum === null ? null : { key, note, move: "offer", amount: sum }
    }
    case "refuse":
      return { key, note, move: "refuse" }
    case "receive":
      return { key, note, move: "receive", restock: formText(form, "restock") === "1" }
    default:
      throw data(null, { status: 400 })
  }
}
