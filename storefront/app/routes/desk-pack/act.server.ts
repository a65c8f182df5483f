import { giftParcelCode, parseGiftParcelCode, UNPACK_REASONS } from "@ocop/shared/gift-order"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { PointAt } from "#app/api/gift-orders.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { giftDeskPath } from "#app/features/gift-order/paths.ts"
import { deskGiftProblems } from "#app/features/gift-order/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

/** Closes a parcel, or opens it again, and shows how far its wave is then. */
export async function act(request: Request, url: URL, api: Api, at: PointAt) {
  const form = await readForm(request)
  const named = parseGiftParcelCode(formText(form, "parcel"))
  if (named === null) throw data(null, { status: 400 })
  const key = formText(form, "key")
  const isOpening = formText(form, "intent") === "unpack"
  const reason = UNPACK_REASONS.find((each) => each === formText(form, "reason"))
  if (isOpening && reason === undefined) {
    return refuse(400, [{ type: "reason_missing", message: m.desk_gift_unpack_missing(), field: "reason" }], {})
  }
  const recipients = [formText(form, "recipient")]
  const note = formText(form, "note")
  const done = await forMember(request, url, async () => {
    if (reason !== undefined) await api.deskGifts.unpack(at, named.code, { key, recipients, reason, note })
    else await api.deskGifts.check(at, named, key)
  })
  if (!done.ok) {
    if (done.problem.status === 404) throw data(null, { status: 404 })
    return refuse(done.problem.status, deskGiftProblems(done.problem), {}, done.problem.retryAfterSeconds)
  }
  const told = new URLSearchParams({ [isOpening ? "mo" : "dong"]: giftParcelCode(named) })
  return seeOther(`${giftDeskPath(at.organization, at.point)}/dong-goi?${told}`)
}
