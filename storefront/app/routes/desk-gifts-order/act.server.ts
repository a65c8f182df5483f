import { RETURN_REASONS, UNPACK_REASONS, WholeOfGift, type MoveGifts } from "@ocop/shared/gift-order"
import { CARRIERS } from "@ocop/shared/parcel"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PointAt } from "#app/api/gift-orders.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { deskGiftProblems } from "#app/features/gift-order/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

type GiftAt = PointAt & { code: string }

/** Does what one of the page's forms asks for those who are ticked, and shows the same page as it is then. */
export async function act(request: Request, url: URL, api: Api, at: GiftAt) {
  const form = await readForm(request)
  const wish = wishOf(form)
  if ("problem" in wish) return refuse(400, [wish.problem], {})
  const done = await forMember(request, url, () => wish.work(api, at))
  if (done.ok) {
    const path = `/kenh-co-so/${at.organization}/diem-ban/${at.point}/don-qua/${at.code}`
    return seeOther(`${path}${url.search}`)
  }
  const { problem } = done
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, deskGiftProblems(problem), {}, problem.retryAfterSeconds)
}

type Wish = { work: (api: Api, at: GiftAt) => Promise<unknown> } | { problem: FormProblem }

function wishOf(form: FormData): Wish {
  const intent = formText(form, "intent")
  const key = formText(form, "key")
  const recipients = namesIn(form, intent === "pack_page" ? "listed" : "recipient")
  const whole = intent === "pack_page" ? null : wholeIn(form)
  if (recipients.length === 0 && whole === null) {
    return refused("nothing_chosen", m.desk_gift_none_chosen(), "recipient")
  }
  const note = formText(form, "note")
  switch (intent) {
    case "pack":
    case "pack_page":
      if (whole !== null && whole.day !== null) {
        const { day } = whole
        return { work: (api, at) => api.deskGifts.pack(at, at.code, { key, day }) }
      }
      return { work: (api, at) => api.deskGifts.pack(at, at.code, { key, recipients }) }
    case "hand_over": {
      const carrier = CARRIERS.find((each) => each === formText(form, "carrier"))
      if (carrier === undefined) return refused("carrier_missing", m.desk_gift_carrier_missing(), "carrier")
      const parcels =
        whole ??
        recipients.map((recipient) => ({
          recipient,
          tracking_number: formText(form, `number-${recipient}`),
        }))
      return move({ move: "hand_over", key, carrier, parcels })
    }
    case "unpack": {
      const reason = UNPACK_REASONS.find((each) => each === formText(form, "reason"))
      if (reason === undefined) return refused("reason_missing", m.desk_gift_unpack_missing(), "reason")
      return {
        work: (api, at) => api.deskGifts.unpack(at, at.code, { key, recipients: whole ?? recipients, reason, note }),
      }
    }
    case "return": {
      const reason = RETURN_REASONS.find((each) => each === formText(form, "reason"))
      if (reason === undefined) return refused("reason_missing", m.desk_gift_reason_missing(), "reason")
      return move({ move: "return", key, recipients: whole ?? recipients, reason, note })
    }
    case "deliver":
    case "resend":
    case "close":
      return move({ move: intent, key, recipients: whole ?? recipients, note })
    default:
      throw data(null, { status: 400 })
  }
}

/** Everybody of a day or wave, where that is ticked. */
function wholeIn(form: FormData): WholeOfGift | null {
  if (formText(form, "whole") === "") return null
  const [day, wave] = [formText(form, "whole_day"), Number(formText(form, "whole_wave"))]
  const whole = WholeOfGift.safeParse({ day: day === "" ? null : day, wave: wave > 0 ? wave : null })
  return whole.success ? whole.data : null
}

function namesIn(form: FormData, field: string): string[] {
  return form.getAll(field).filter((value) => typeof value === "string")
}

function move(form: MoveGifts): Wish {
  return { work: (api, at) => api.deskGifts.move(at, at.code, form) }
}

function refused(type: string, message: string, field: string): Wish {
  return { problem: { type, message, field } }
}
