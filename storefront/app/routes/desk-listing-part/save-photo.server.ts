import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { listingPath } from "#app/features/listing/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"
import type { PartValues } from "./values.ts"

/** The page has a file, which no browser shows again. */
const NO_VALUES: { values?: PartValues } = {}

/** Adds the photo of the form, or takes one away. Taken away twice it is gone all the same. */
export async function savePhoto(
  form: FormData,
  request: Request,
  url: URL,
  api: Api,
  { co_so, id }: { co_so: string; id: string },
) {
  const here = listingPath(co_so, id, "photos")
  const intent = formText(form, "intent")
  if (intent === "remove") {
    const photo = formText(form, "photo")
    const removed = await forMember(request, url, () => api.deskListings.removePhoto(co_so, id, photo))
    if (!removed.ok && removed.problem.status !== 404) return refuseBy(removed.problem, NO_VALUES)
    return seeOther(here)
  }
  const file = form.get("file")
  if (intent !== "add") throw data(null, { status: 400 })
  if (!(file instanceof File) || file.size === 0) {
    return refuse(400, [{ type: "photo_missing", message: m.listing_photo_missing(), field: "file" }], NO_VALUES)
  }
  const upload = new FormData()
  upload.append("alt", formText(form, "alt"))
  upload.append("file", file)
  const added = await forMember(request, url, () => api.deskListings.addPhoto(co_so, id, upload))
  return added.ok ? seeOther(here) : refuseBy(added.problem, NO_VALUES)
}
