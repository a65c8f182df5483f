import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import { attempt, formProblems, refuse } from "#app/features/form/refusal.server.ts"
import { listProblems } from "#app/features/gift/recipient-words.ts"
import { giftPath } from "#app/features/gift/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"

/** The recipients of a gift who are asked for their addresses. */
export async function readInvited(url: URL, api: Api, key: string) {
  const page = /^[1-9]\d{0,3}$/.exec(url.searchParams.get("trang") ?? "")?.[0] ?? "1"
  const list = await api.giftRecipients.page(key, { page, only: "invited" })
  if (list === null) throw data(null, { status: 404 })
  const added = Number(/^\d{1,4}$/.exec(url.searchParams.get("xong") ?? "")?.[0] ?? 0)
  return { list, giftKey: key, formToken: crypto.randomUUID(), added }
}

/** Puts people into the list who are to say their addresses, and shows their links. */
export async function invite(request: Request, api: Api, key: string) {
  const form = await readForm(request)
  const people = formText(form, "people")
  const formToken = formText(form, "form_token")
  const invited = await attempt(() => api.giftRecipients.invite(key, formToken, people))
  if (invited.ok) return seeOther(`${giftPath(key, "recipients")}/tu-dien?xong=${invited.value.count}#duong-dan`)
  const { problem } = invited
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, listProblems(formProblems(problem)), { people, formToken }, problem.retryAfterSeconds)
}
