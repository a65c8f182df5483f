import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { refuseBy } from "#app/features/form/refusal.server.ts"
import { goodsPath, listingPath } from "#app/features/listing/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { forMember } from "#app/session/member.server.ts"

/** `intent`: "submit" for review, "draft" to go on writing what waits, "withdrawn" to give it up. */
export async function moveListing(request: Request, url: URL, api: Api, params: { co_so: string; id: string }) {
  const { co_so, id } = params
  const intent = formText(await readForm(request), "intent")
  if (intent !== "submit" && intent !== "draft" && intent !== "withdrawn") throw data(null, { status: 400 })
  const move = () =>
    intent === "submit" ? api.deskListings.submit(co_so, id) : api.deskListings.takeBack(co_so, id, intent)
  const moved = await forMember(request, url, move)
  if (!moved.ok) return refuseBy(moved.problem, {})
  return seeOther(intent === "withdrawn" ? `${goodsPath(co_so)}?xem=nhap&da-bo=1` : listingPath(co_so, id))
}
