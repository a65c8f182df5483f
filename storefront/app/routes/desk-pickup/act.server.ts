import { NOT_COLLECTED, SELLER_REASONS } from "@ocop/shared/parcel"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PickupAt } from "#app/api/sales-points.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { parcelProblems } from "#app/features/parcel/problems.server.ts"
import { toPickupProblems } from "#app/features/pickup/words.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

const REASONS = [...SELLER_REASONS, NOT_COLLECTED]

/** Does what one of the page's forms asks, and shows the order as it is then. */
export async function act(request: Request, url: URL, api: Api, at: PickupAt) {
  const form = await readForm(request)
  const typed = formText(form, "pickup_code")
  const reason = REASONS.find((each) => each === formText(form, "reason"))
  if (formText(form, "intent") === "cancel" && reason === undefined) {
    const problem = { type: "reason_missing", message: m.desk_order_reason_missing(), field: "reason" }
    return refuse(400, [problem], { typed })
  }
  const done = await forMember(request, url, () => work())
  if (done.ok) return seeOther(`/kenh-co-so/${at.organization}/diem-ban/${at.point}/don-nhan/${at.code}`)
  const { problem } = done
  if (problem.status === 404) throw data(null, { status: 404 })
  const problems = toPickupProblems(parcelProblems(problem))
  return refuse(problem.status, problems, { typed }, problem.retryAfterSeconds)

  function work() {
    const key = formText(form, "key")
    switch (formText(form, "intent")) {
      case "ready":
        return api.deskPickups.prepare(at, { key })
      case "hand-over":
        return api.deskPickups.handOver(at, { pickup_code: typed.slice(0, 40) })
      case "cancel":
        return api.deskPickups.cancel(at, { key, reason: reason ?? "other", note: formText(form, "note") })
      default:
        throw data(null, { status: 400 })
    }
  }
}
