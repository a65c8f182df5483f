import type { Api } from "#app/api/client.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { listingPath } from "#app/features/listing/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

/** Begins a draft and goes on to its packs. */
export async function startListing(request: Request, url: URL, api: Api, handle: string) {
  const form = await readForm(request)
  const values = { name: formText(form, "name").trim(), set_no: formText(form, "set_no") }
  const kept = { values, key: formText(form, "key") }
  const problems: FormProblem[] = []
  if (values.name === "") problems.push({ type: "name_missing", message: m.listing_name_missing(), field: "name" })
  if (!/^\d{1,2}$/.test(values.set_no)) {
    problems.push({ type: "set_missing", message: m.listing_set_missing(), field: "set_no" })
  }
  if (problems.length > 0) return refuse(400, problems, kept)
  const listing = { key: kept.key, name: values.name, set_no: Number(values.set_no) }
  const started = await forMember(request, url, () => api.deskListings.start(handle, listing))
  if (!started.ok) return refuseBy(started.problem, kept)
  return seeOther(listingPath(handle, started.value.id, "packs"))
}
