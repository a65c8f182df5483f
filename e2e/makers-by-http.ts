import { randomUUID } from "node:crypto"
import { expect, type APIRequestContext } from "@playwright/test"
import { linkIn, mailsTo } from "./outbox.ts"
import { operatorHeaders } from "./staff.ts"

/** What the forms of the desk send, for journeys that begin with makers who sell already. household.spec.ts presses them. */

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const PDF = Buffer.from("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
/** Phường Phú Lợi, Cần Thơ. */
const COMMUNE = "31510"

type Form = NonNullable<Parameters<APIRequestContext["fetch"]>[1]>

/** Asks the backend. A refusal fails the test, with its words. */
export type Asking = <Answer = unknown>(method: "GET" | "POST", path: string, data?: object) => Promise<Answer>

async function asked<Answer>(request: APIRequestContext, path: string, form: Form): Promise<Answer> {
  const answer = await request.fetch(`${BACKEND}${path}`, form)
  const refusal = answer.ok() ? "" : await answer.text()
  expect([path, answer.ok(), refusal]).toEqual([path, true, ""])
  return answer.json()
}

/** The dashboard's API, as the demo operator. */
export async function asOperator(request: APIRequestContext): Promise<Asking> {
  const headers = await operatorHeaders(request)
  return (method, path, data) => asked(request, `/admin${path}`, { method, headers, ...(data && { data }) })
}

/** Somebody of the desk, with what was typed to open it. */
export type Member = {
  email: string
  password: string
  name: string
  /** About one of their organizations, by its handle. */
  ask: (organization: string) => Asking
  begin: Asking
  upload: (path: string, multipart: Form["multipart"]) => Promise<unknown>
}

/** Opens a desk by the mailed link. */
export async function newMember(request: APIRequestContext, name: string): Promise<Member> {
  const [email, password] = [`${randomUUID()}@example.com`, "mot-mat-khau-dai"]
  const post = <Answer>(path: string, data: object) => asked<Answer>(request, path, { method: "POST", data })
  await post("/member/sign-up", { email, locale: "vi" })
  await expect(() => expect(mailsTo(email)).toHaveLength(1)).toPass()
  const link = new URL(linkIn(mailsTo(email)[0] ?? "", "/kenh-co-so/xac-nhan"), BACKEND)
  await post("/member/open", { token: link.searchParams.get("ma"), name, phone: "", password })
  const { token } = await post<{ token: string }>("/auth/member/emailpass", { email, password })
  const headers = { authorization: `Bearer ${token}` }
  const begin: Asking = (method, path, data) =>
    asked(request, `/member/organizations${path}`, { method, headers, ...(data && { data }) })
  return {
    ...{ email, password, name, begin },
    ask: (organization) => (method, path, data) => begin(method, `/${organization}${path}`, data),
    upload: (path, multipart) =>
      asked(request, `/member/organizations${path}`, { method: "POST", headers, ...(multipart && { multipart }) }),
  }
}

/** As what an organization joins, and the paper with which it is registered. */
const HOUSEHOLD = {
  ...{ legal_form: "household", only_resells: false },
  ...{ number: "personal_number", digits: 12, registration: "household_registration" },
}
export const SUPERMARKET: typeof HOUSEHOLD = {
  ...{ legal_form: "enterprise", only_resells: true },
  ...{ number: "tax_code", digits: 10, registration: "enterprise_registration" },
}

let numbers = 0

/** An organization that is verified and may sell; gives its handle. */
export async function newMaker(
  owner: Member,
  operator: Asking,
  name: string,
  { legal_form, only_resells, ...known } = HOUSEHOLD,
): Promise<string> {
  const begun = { form_token: randomUUID(), name, legal_form, only_resells, is_small_or_medium: false }
  const { handle } = await owner.begin<{ handle: string }>("POST", "", begun)
  const ask = owner.ask(handle)
  numbers += 1
  const identifier = `093${String(Date.now() + numbers).slice(3 - known.digits)}`
  await ask("POST", "/joining", { page: "identifier", type: known.number, identifier })
  const place = { commune_code: COMMUNE, street: "7 Lê Hồng Phong", street_public: true, phone: "0912 345 679" }
  await ask("POST", "/joining", { page: "place", ...place })
  await ask("POST", "/joining", { page: "bank", bin: "970405", number: "1234567890", holder: owner.name })
  const file = { name: "giay.pdf", mimeType: "application/pdf", buffer: PDF }
  await owner.upload(`/${handle}/joining/papers`, { purpose: known.registration, file })
  await ask("POST", "/joining/submit", {})
  const query = new URLSearchParams({ q: name })
  const { organizations } = await operator<{ organizations: { id: string }[] }>("GET", `/organizations?${query}`)
  await operator("POST", `/organizations/${organizations[0]?.id}/verify`, {})
  return handle
}

/** Food in one pack. `price` in whole đồng, `weight` in grams with the wrapping. */
export type NewFood = { name: string; price: number; weight: number; stock: number }

/** Puts food on sale; gives its product and its pack. */
export async function newFood(ask: Asking, operator: Asking, { name, price, weight, stock }: NewFood) {
  const { id } = await ask<{ id: string }>("POST", "/listings", { key: randomUUID(), name, set_no: 6 })
  const net = { amount: weight - 40, unit: "g" }
  const variants = [{ id: null, title: "Gói", price, net, weight_g: weight, stock }]
  await ask("POST", `/listings/${id}`, { part: "packs", variants, temperature_class: "ambient", lead_time_days: 0 })
  const said = { ingredients: "Gừng, đường", usage: "Ăn liền", storage: "Nơi khô ráo", shelf_life_days: 180 }
  const unsaid = { alcohol_by_volume: "", warnings: "", allergens: "", material_origin: "", declaration_no: "" }
  await ask("POST", `/listings/${id}`, { part: "label", facts: { ...said, ...unsaid }, season_months: [] })
  await ask("POST", `/listings/${id}/submit`, {})
  await operator("POST", `/proposals/${id}/approve`, {})
  const { product_id } = await ask<{ product_id: string }>("GET", `/listings/${id}`)
  const product = await ask<{ content: { variants: { id: string }[] } }>("GET", `/products/${product_id}`)
  return { product_id, variant_id: product.content.variants[0]?.id ?? "" }
}

/** A verified sales point that is open every day; gives its handle. */
export async function newPoint(ask: Asking, operator: Asking, name: string): Promise<string> {
  const place = { commune_code: COMMUNE, street: "5 Trần Hưng Đạo", phone: "0912 345 680" }
  const hours = { hours_all: "7:30-20:00", hours_days: Array.from({ length: 7 }, () => ""), exceptions: [] }
  const typed = { form_token: randomUUID(), name, kind: "ocop_shop", ...place, ...hours, submits: true }
  const { point } = await ask<{ point: { id: string; handle: string } }>("POST", "/points", typed)
  const path = `/sales-points/${point.id}`
  const waiting = await operator<{ point: { submitted_at: string } }>("GET", path)
  await operator("POST", `${path}/verify`, { submitted_at: waiting.point.submitted_at })
  return point.handle
}
