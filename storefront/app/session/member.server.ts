import { parseEmail } from "@ocop/shared/account"
import type { ActingNow } from "@ocop/shared/acting"
import type { MembershipSummary } from "@ocop/shared/member"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { Credentials } from "#app/api/sign-in.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { attempt, type Attempt } from "#app/features/form/refusal.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { memberCookie } from "./cookies.server.ts"

/** Signs in at the desk; gives the `Set-Cookie` line. Composed letters, as the password was set. */
export async function startMemberSession(api: Api, typed: Credentials): Promise<Attempt<string>> {
  const email = parseEmail(typed.email) ?? typed.email
  const signedIn = await attempt(() => api.desk.signIn({ ...typed, email, password: typed.password.normalize("NFC") }))
  if (!signedIn.ok) return signedIn
  return { ok: true, value: await memberCookie.write({ token: signedIn.value, email }) }
}

/** Does something for who is signed in at the desk. Who is not, or not any more, signs in and comes back to `url`. */
export async function forMember<Value>(
  request: Request,
  url: URL,
  work: () => Promise<Value>,
): Promise<Attempt<Value>> {
  const signIn = `/kenh-co-so/dang-nhap?${new URLSearchParams({ back: url.pathname + url.search })}`
  if ((await memberCookie.read(request)) === null) throw seeOther(signIn)
  const done = await attempt(work)
  if (!done.ok && done.problem.status === 401) throw seeOther(signIn, await memberCookie.clear())
  return done
}

/** The same for a page: a refusal is the page of its status. */
export async function readForMember<Value>(request: Request, url: URL, work: () => Promise<Value>): Promise<Value> {
  const read = await forMember(request, url, work)
  if (read.ok) return read.value
  throw errorPage(read.problem)
}

/** What the frame of a desk page says: for which organization, whether there are others, and whether by an operator. */
export type Desk = { organization: MembershipSummary; hasOthers: boolean; acting: ActingNow | null }

/** The organization whose handle stands in the address. Whoever does not act for it gets the page of 404. */
export async function readDesk(request: Request, url: URL, api: Api, handle: string): Promise<Desk> {
  const { organizations, acting } = await readForMember(request, url, () => api.desk.me())
  const organization = organizations.find((each) => each.handle === handle)
  if (!organization) throw data(null, { status: 404 })
  return { organization, hasOthers: organizations.length > 1, acting }
}
