import type { GiftDraftDocument, WriteCard } from "@ocop/shared/gift"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { ApiProblem } from "#app/api/problem.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { attempt, refuse, type Attempt } from "#app/features/form/refusal.server.ts"
import { giftPath } from "#app/features/gift/paths.ts"
import { giftProblems } from "#app/features/gift/problems.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { fittingSearch, readAsked, takenSearch } from "./fitting-search.ts"

type Asked = { request: Request; url: URL; params: { key?: string }; api: Api }

/** What was typed of a card, to be shown again. */
export type TypedCard = Omit<WriteCard, "version">

/** What a page that was refused shows again. */
type Kept = { chosen: string; card: TypedCard | null }

const NOTHING: Kept = { chosen: "", card: null }

/** `intent` says which form of a gift was sent. */
export async function actOnGift({ request, url, params: { key }, api }: Asked) {
  const form = await readForm(request)
  if (key === undefined) return start(form, api)
  const version = Number(formText(form, "version"))
  if (!Number.isSafeInteger(version) || version < 1) throw data(null, { status: 400 })
  switch (formText(form, "intent")) {
    case "box":
      return chooseBox(form, { api, key, version })
    case "put":
      return putIn(form, { api, key, version, url })
    case "prices":
      return acceptPrices(form, { api, key, version })
    case "card":
    case "card-next":
      return writeCard(form, { api, key, version })
    default:
      throw data(null, { status: 400 })
  }
}

async function start(form: FormData, api: Api) {
  const chosen = formText(form, "box")
  const [point = "", box = ""] = chosen.split(" ")
  if (box === "") {
    const problem: FormProblem = { type: "box_missing", message: m.giftbox_wrong_box(), field: "box" }
    return refuse(400, [problem], NOTHING)
  }
  const started = await attempt(() => api.startGift({ form_token: formText(form, "form_token"), point, box }))
  if (!started.ok) return refuseBy(started.problem, { ...NOTHING, chosen })
  return seeOther(giftPath(started.value.key, "fill"))
}

type At = { api: Api; key: string; version: number }

async function chooseBox(form: FormData, { api, key, version }: At) {
  const box = formText(form, "box")
  if (box === "") return refuse(400, [{ type: "box_missing", message: m.giftbox_wrong_box(), field: "box" }], NOTHING)
  return answer(await attempt(() => api.chooseBox(key, { version, box })), giftPath(key, "fill"))
}

/** Back to the part of the page from which it was sent, with its filters. */
async function putIn(form: FormData, { api, key, version, url }: At & { url: URL }) {
  const variant_id = formText(form, "variant_id")
  const instead_of = formText(form, "instead_of")
  const wish = { version, variant_id, count: Number(formText(form, "count")), ...(instead_of && { instead_of }) }
  const search = fittingSearch(readAsked(url.searchParams))
  for (const [name, value] of wish.count === 0 ? takenSearch(variant_id, Number(formText(form, "had"))) : []) {
    search.set(name, value)
  }
  const back = `${giftPath(key, "fill")}${search.size > 0 ? `?${search}` : ""}`
  const anchor = formText(form, "from") === "list" ? "#con-vua" : "#trong-hop"
  return answer(await attempt(() => api.putIntoGift(key, wish)), back + anchor)
}

async function acceptPrices(form: FormData, { api, key, version }: At) {
  const prices = form.getAll("price").flatMap((told) => {
    const [variant_id = "", price = ""] = typeof told === "string" ? told.split(" ") : []
    return variant_id !== "" && /^\d{1,12}$/.test(price) ? [{ variant_id, price: Number(price) }] : []
  })
  return answer(await attempt(() => api.acceptPrices(key, { version, prices })), giftPath(key, "fill"))
}

async function writeCard(form: FormData, { api, key, version }: At) {
  const card: TypedCard = {
    wrap: formText(form, "wrap"),
    ribbon: formText(form, "ribbon"),
    card: formText(form, "card"),
    message: formText(form, "message"),
    sender: formText(form, "sender"),
    hides_prices: formText(form, "hides_prices") === "1",
  }
  const written = await attempt(() => api.writeCard(key, { version, ...card }))
  const next = formText(form, "intent") === "card-next"
  return answer(written, next ? giftPath(key, "recipients") : `${giftPath(key, "card")}?da-luu=1#thiep`, card)
}

function answer(done: Attempt<GiftDraftDocument>, to: string, card: TypedCard | null = null) {
  return done.ok ? seeOther(to) : refuseBy(done.problem, { ...NOTHING, card })
}

function refuseBy(problem: ApiProblem, kept: Kept) {
  if (problem.status === 404) throw data(null, { status: 404 })
  return refuse(problem.status, giftProblems(problem), kept, problem.retryAfterSeconds)
}
