import type { SheetCheck } from "@ocop/shared/listing-sheet"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { formProblems } from "#app/features/form/refusal.server.ts"
import { goodsPath } from "#app/features/listing/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"

/** What the page shows after a form: what the sheet tells of (`key` is of the form that keeps it), or what was refused. */
export type SheetAnswer = { problems: FormProblem[]; checked: (SheetCheck & { key: string }) | null }

const refused = (status: number, problems: FormProblem[]) => data<SheetAnswer>({ problems, checked: null }, { status })

/** Checks the sheet of the form, or keeps the products that were chosen of one. */
export async function takeSheet(request: Request, url: URL, api: Api, handle: string) {
  const form = await readForm(request)
  return formText(form, "intent") === "keep"
    ? keepChosen(form, request, url, api, handle)
    : check(form, request, url, api, handle)
}

async function check(form: FormData, request: Request, url: URL, api: Api, handle: string) {
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) {
    return refused(400, [{ type: "sheet_missing", message: m.sheet_missing(), field: "file" }])
  }
  const upload = new FormData()
  upload.append("file", file)
  const checked = await forMember(request, url, () => api.deskSheet.check(handle, upload))
  if (!checked.ok) return refused(checked.problem.status, formProblems(checked.problem))
  return data<SheetAnswer>({ problems: [], checked: { ...checked.value, key: crypto.randomUUID() } })
}

async function keepChosen(form: FormData, request: Request, url: URL, api: Api, handle: string) {
  const chosen = form.getAll("chon").map((place) => form.get(`san_pham_${String(place)}`))
  const listings = chosen.filter((text) => typeof text === "string" && text !== "")
  if (listings.length === 0) {
    return refused(400, [{ type: "sheet_choice_missing", message: m.sheet_choice_missing(), field: "file" }])
  }
  const upload = new FormData()
  upload.append("key", formText(form, "key"))
  upload.append("listings", `[${listings.join(",")}]`)
  const kept = await forMember(request, url, () => api.deskSheet.keep(handle, upload))
  if (!kept.ok) return refused(kept.problem.status, formProblems(kept.problem))
  return seeOther(`${goodsPath(handle)}?xem=nhap`)
}
