import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import { attempt, formProblems, refuse } from "#app/features/form/refusal.server.ts"
import { plainDayWords } from "#app/features/gift/day-words.ts"
import { listProblems } from "#app/features/gift/recipient-words.ts"
import { giftPath } from "#app/features/gift/paths.ts"
import { typedRecipient } from "#app/features/gift/typed-recipient.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"

/** What a page of the list shows: which rows, which of them is open, and what was just done. */
export function askedOf(search: URLSearchParams) {
  const page = /^[1-9]\d{0,3}$/.exec(search.get("trang") ?? "")?.[0] ?? "1"
  return {
    page: Number(page),
    onlyBroken: search.get("loi") === "1",
    open: search.get("sua"),
    isAdding: search.get("them") === "1",
    done: {
      what: search.get("xong") ?? "",
      n: Number(/^\d{1,4}$/.exec(search.get("n") ?? "")?.[0] ?? 0),
      /** Brings back the rows that were just taken out. */
      removal: search.get("lay"),
    },
  }
}
export type Asked = ReturnType<typeof askedOf>

/** The rows of a page. The last broken row of a page may have been put right since: then the one before is shown. */
export async function readRecipients(url: URL, api: Api, key: string) {
  const asked = askedOf(url.searchParams)
  const read = (page: number) =>
    api.giftRecipients.page(key, { page: String(page), only: asked.onlyBroken ? "broken" : "all" })
  const found = await read(asked.page)
  const list = found ?? (asked.page > 1 ? await read(1) : null)
  if (list === null) throw data(null, { status: 404 })
  const day = list.delivery_on === null ? null : plainDayWords(list.delivery_on)
  return { asked: { ...asked, page: list.page }, list, day, formToken: crypto.randomUUID() }
}

/** Does what a form of the page asks, and comes back to the same view of the list. */
export async function changeRecipients(request: Request, url: URL, api: Api, key: string) {
  const form = await readForm(request)
  const asked = askedOf(url.searchParams)
  const id = formText(form, "id")
  const done = await attempt(() => doAsked(api, key, formText(form, "intent"), id, form))
  if (!done.ok) return refused(done.problem, formText(form, "form_token"))
  const { what, n, open, removal = null } = done.value
  const search = new URLSearchParams({
    ...(asked.onlyBroken && what !== "added" ? { loi: "1" } : {}),
    ...(asked.page > 1 ? { trang: String(asked.page) } : {}),
    ...(open === null ? {} : { sua: open }),
    xong: what,
    n: String(n),
    ...(removal === null ? {} : { lay: removal }),
  })
  return seeOther(`${giftPath(key, "recipients")}?${search}${open === null ? "#ket-qua" : `#dong-${open}`}`)
}

type Done = { what: string; n: number; open: string | null; removal?: string | null }

async function doAsked(api: Api, key: string, intent: string, id: string, form: FormData): Promise<Done> {
  const { giftRecipients: list } = api
  if (intent === "add") {
    const { id: added, position, broken } = await list.add(key, formText(form, "form_token"), typedRecipient(form))
    return { what: "added", n: position, open: broken ? added : null }
  }
  if (intent === "fix") {
    const { row } = await list.fix(key, id, typedRecipient(form))
    const isBroken = row.problems.length > 0
    return { what: isBroken ? "saved" : "fixed", n: row.position, open: isBroken ? row.id : null }
  }
  if (intent === "remove") {
    const { removal } = await list.remove(key, id)
    return { what: "removed", n: 1, open: null, removal }
  }
  if (intent === "drop") {
    const asked = Number(/^\d{1,4}$/.exec(formText(form, "count"))?.[0] ?? 0)
    const { count, removal } = await list.dropBroken(key, asked)
    return { what: "dropped", n: count, open: null, removal }
  }
  if (intent === "restore") {
    const { count } = await list.restore(key, formText(form, "removal"))
    return { what: "restored", n: count, open: null }
  }
  if (intent !== "accept") throw data(null, { status: 400 })
  const { count } = await list.acceptPlaces(key)
  return { what: "accepted", n: count, open: null }
}

/** `formToken`: of the form that was sent, which goes on with it and with what was typed into it. */
function refused(problem: ApiProblem, formToken: string) {
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, listProblems(formProblems(problem)), { formToken }, problem.retryAfterSeconds)
}
