import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { communeChoice, withMatches } from "#app/features/commune/choice.server.ts"
import { attempt, refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { returnPath } from "#app/http/return-path.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { basketCookie, destinationCookie } from "#app/session/cookies.server.ts"

/** `intent=find` searches; else the chosen commune is kept, also for the basket there is, and the page before follows. */
export async function chooseDestination(request: Request, api: Api) {
  const form = await readForm(request)
  const { query, code } = communeChoice(form)
  const isSearch = formText(form, "intent") === "find"

  if (isSearch || code === "") {
    const found = await attempt(() => withMatches(api, query))
    if (!found.ok) return refuseBy(found.problem, { value: { query, code, matches: null } })
    if (isSearch && query !== "") return data({ problems: undefined, value: found.value })
    const missing = { type: "commune_missing", message: m.problem_commune_missing(), field: "commune_code" }
    return refuse(400, [missing], { value: found.value })
  }

  const held = await basketCookie.read(request)
  const saved = await attempt(() => saveDestination(api, held?.id ?? null, code))
  if (!saved.ok) return refuseBy(saved.problem, { value: { query, code: "", matches: null } })
  if (!saved.value) {
    const unknown = { type: "commune_unknown", message: m.problem_commune_missing(), field: "commune_code" }
    return refuse(400, [unknown], { value: { query, code: "", matches: null } })
  }
  return seeOther(returnPath(form.get("back")) ?? "/gio-hang", await destinationCookie.write(code))
}

/** False when there is no such commune. A basket that is gone is no obstacle. */
async function saveDestination(api: Api, basketId: string | null, code: string): Promise<boolean> {
  if (!/^\d{5}$/.test(code) || (await api.commune(code)) === null) return false
  if (basketId === null) return true
  const set = await attempt(() => api.setDestination(basketId, code))
  if (!set.ok && !["not_found", "already_placed"].includes(set.problem.type)) throw set.problem
  return true
}
