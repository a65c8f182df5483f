import { randomUUID } from "node:crypto"
import { expect, type APIRequestContext } from "@playwright/test"
import { OPERATOR } from "./goods.ts"

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"

type Headers = { [name: string]: string }

/** Somebody who has taken up an invitation, and has no role yet. */
export async function invite(
  operator: APIRequestContext,
  guest: APIRequestContext,
  person: { email: string; password: string },
  headers: Headers = {},
) {
  const { invite } = await (
    await operator.post(`${BACKEND}/admin/invites`, { headers, data: { email: person.email } })
  ).json()
  const { token } = await (await guest.post(`${BACKEND}/auth/user/emailpass/register`, { data: person })).json()
  const accepted = await guest.post(`${BACKEND}/admin/invites/accept?token=${invite.token}`, {
    headers: { authorization: `Bearer ${token}` },
    data: {},
  })
  expect(accepted.ok()).toBe(true)
}

async function signIn(request: APIRequestContext, person: { email: string; password: string }): Promise<Headers> {
  const { token } = await (await request.post(`${BACKEND}/auth/user/emailpass`, { data: person })).json()
  return { authorization: `Bearer ${token}` }
}

let operators: Promise<Headers> | undefined

/** The demo operator, signed in once a process: one account may not sign in as often as all tests together would. */
export function operatorHeaders(request: APIRequestContext): Promise<Headers> {
  return (operators ??= signIn(request, OPERATOR))
}

/** Somebody new of the shop, with one role in the whole country; gives the headers. */
export async function colleague(
  request: APIRequestContext,
  person: { email: string; password: string },
  role: "operator" | "registrar" | "reviewer" | "auditor",
): Promise<Headers> {
  const operator = await operatorHeaders(request)
  await invite(request, request, person, operator)
  const found = await request.get(`${BACKEND}/admin/staff?q=${encodeURIComponent(person.email)}`, { headers: operator })
  const [{ user_id }] = (await found.json()).people
  const data = { user_id, role, province_code: null }
  const granted = await request.post(`${BACKEND}/admin/staff/roles`, { headers: operator, data })
  expect(granted.ok()).toBe(true)
  return signIn(request, person)
}

/** A colleague of the demo operator, who may review what that one wrote for somebody; gives the headers. */
export function reviewer(request: APIRequestContext): Promise<Headers> {
  return colleague(request, { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }, "reviewer")
}

/** The way to the desk of an organization, for somebody new of the shop who does its work: a page that opens once. */
export async function wayToDesk(request: APIRequestContext, organization: string, reason: string): Promise<string> {
  const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
  const headers = await colleague(request, person, "operator")
  const search = new URLSearchParams({ q: organization })
  const found = await request.get(`${BACKEND}/admin/organizations?${search}`, { headers })
  const [{ id }] = (await found.json()).organizations
  const asked = await request.post(`${BACKEND}/admin/organizations/${id}/acting`, { headers, data: { reason } })
  expect(asked.status()).toBe(201)
  return (await asked.json()).url
}
