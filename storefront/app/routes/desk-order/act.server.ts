import { parseWhole } from "@ocop/shared/listing"
import { CARRIERS, SELLER_REASONS } from "@ocop/shared/parcel"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { OrderAt } from "#app/api/desk-orders.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { parcelProblems } from "#app/features/parcel/problems.server.ts"
import { piecesTyped } from "#app/features/parcel/pieces-typed.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

/** Does what one of the page's forms asks, and shows the order as it is then. */
export async function act(request: Request, url: URL, api: Api, at: OrderAt) {
  const form = await readForm(request)
  const wish = wishOf(form)
  if ("problem" in wish) return refuse(400, [wish.problem], {})
  const done = await forMember(request, url, () => wish.work(api, at))
  if (done.ok) return seeOther(`/kenh-co-so/${at.organization}/don/${at.code}`)
  const { problem } = done
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, parcelProblems(problem), {}, problem.retryAfterSeconds)
}

type Wish = { work: (api: Api, at: OrderAt) => Promise<unknown> } | { problem: FormProblem }

function wishOf(form: FormData): Wish {
  const key = formText(form, "key")
  const box_id = formText(form, "box_id")
  switch (formText(form, "intent")) {
    case "confirm":
      return { work: (api, at) => api.deskOrders.confirm(at) }
    case "received":
      return { work: (api, at) => api.deskMoney.markReceived(at, { result: "full" }) }
    case "short": {
      const received = parseWhole(formText(form, "received"))
      if (received === null || received === 0) {
        return refused("received_wrong", m.problem_received_wrong(), "received")
      }
      return { work: (api, at) => api.deskMoney.markReceived(at, { result: "short", received }) }
    }
    case "pack": {
      const lines = piecesTyped(form)
      if (lines.length === 0) return nothingChosen()
      return { work: (api, at) => api.deskOrders.pack(at, { key, lines }) }
    }
    case "cancel": {
      const lines = piecesTyped(form)
      const reason = SELLER_REASONS.find((each) => each === formText(form, "reason"))
      if (lines.length === 0) return nothingChosen()
      if (reason === undefined) return refused("reason_missing", m.desk_order_reason_missing(), "reason")
      const note = formText(form, "note")
      return { work: (api, at) => api.deskOrders.cancel(at, { key, reason, note, lines }) }
    }
    case "hand-over": {
      const carrier = CARRIERS.find((each) => each === formText(form, "carrier"))
      const tracking_number = formText(form, "tracking_number")
      if (carrier === undefined) return refused("carrier_missing", m.desk_order_carrier_missing(), "carrier")
      return { work: (api, at) => api.deskOrders.handOver(at, { box_id, carrier, tracking_number }) }
    }
    case "delivered":
      return { work: (api, at) => api.deskOrders.delivered(at, { box_id }) }
    default:
      throw data(null, { status: 400 })
  }
}

function nothingChosen(): Wish {
  return refused("nothing_chosen", m.desk_order_nothing_chosen(), "lines")
}

function refused(type: string, message: string, field: string): Wish {
  return { problem: { type, message, field } }
}
