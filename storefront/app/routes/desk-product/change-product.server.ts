import { parseWhole } from "@ocop/shared/listing"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { listingPath, productPath } from "#app/features/listing/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember, readForMember } from "#app/session/member.server.ts"

/**
 * `intent`: "price" or "stock" of a pack, "archive" and "restore", "cash" and "no_cash", at once; "change" begins to write something else of the
 * product, "copy" another one like it.
 */
export async function changeProduct(request: Request, url: URL, api: Api, params: { co_so: string; id: string }) {
  const { co_so, id } = params
  const form = await readForm(request)
  const intent = formText(form, "intent")
  if (intent === "change") {
    const started = await forMember(request, url, () => api.deskListings.startChange(co_so, id))
    if (!started.ok) throw errorPage(started.problem)
    return seeOther(listingPath(co_so, started.value.id))
  }
  if (intent === "copy") {
    const { content } = await readForMember(request, url, () => api.deskListings.product(co_so, id))
    const copy = { key: formText(form, "key"), name: content.name, set_no: content.set_no, copy_of: id }
    const started = await forMember(request, url, () => api.deskListings.start(co_so, copy))
    if (!started.ok) throw errorPage(started.problem)
    return seeOther(listingPath(co_so, started.value.id, "name"))
  }
  if (intent === "archive" || intent === "restore") {
    const moved = await forMember(request, url, () => api.deskListings.setSale(co_so, id, intent === "restore"))
    if (!moved.ok) throw errorPage(moved.problem)
    return seeOther(productPath(co_so, id))
  }
  if (intent === "cash" || intent === "no_cash") {
    const kept = await forMember(request, url, () => api.deskListings.setCash(co_so, id, intent === "cash"))
    if (!kept.ok) throw errorPage(kept.problem)
    return seeOther(`${productPath(co_so, id)}?da-luu=1`)
  }
  if (intent !== "price" && intent !== "stock") throw data(null, { status: 400 })
  const variant = formText(form, "variant")
  const field = intent === "price" ? "price" : "available"
  const number = parseWhole(formText(form, field))
  if (number === null) {
    return refuse(400, [{ type: "number_wrong", message: m.listing_number_wrong(), field }], { variant })
  }
  const changed = await forMember(request, url, async () => {
    if (intent === "price") await api.deskListings.setPrice(co_so, id, variant, { price: number })
    else await api.deskListings.setStock(co_so, id, variant, { available: number })
  })
  return changed.ok ? seeOther(`${productPath(co_so, id)}?da-luu=1`) : refuseBy(changed.problem, { variant })
}
