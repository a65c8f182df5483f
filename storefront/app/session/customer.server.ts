import { parseEmail } from "@ocop/shared/account"
import type { Api } from "#app/api/client.server.ts"
import type { Credentials } from "#app/api/sign-in.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { attempt, type Attempt } from "#app/features/form/refusal.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { basketCookie, customerCookie } from "./cookies.server.ts"

/**
 * Signs in and hands the basket of this browser to the customer; gives the `Set-Cookie` line. Composed letters, as the
 * password was set: keyboards differ in how they write them.
 */
export async function startSession(request: Request, api: Api, typed: Credentials): Promise<Attempt<string>> {
  const email = parseEmail(typed.email) ?? typed.email
  const signedIn = await attempt(() => api.signIn({ ...typed, email, password: typed.password.normalize("NFC") }))
  if (!signedIn.ok) return signedIn
  const token = signedIn.value
  await takeBasketOver(request, api, token)
  return { ok: true, value: await customerCookie.write({ token, email }) }
}

/** A basket that cannot be handed over (bought, gone, another customer's) is no reason to refuse the sign-in. */
async function takeBasketOver(request: Request, api: Api, token: string): Promise<void> {
  const held = await basketCookie.read(request)
  if (held !== null) await attempt(() => api.claimBasket(held.id, token))
}

/** Does something for who is signed in. Who is not, or not any more, signs in and comes back to `url`. */
export async function forCustomer<Value>(
  request: Request,
  url: URL,
  work: () => Promise<Value>,
): Promise<Attempt<Value>> {
  const signIn = `/dang-nhap?${new URLSearchParams({ back: url.pathname + url.search })}`
  if ((await customerCookie.read(request)) === null) throw seeOther(signIn)
  const done = await attempt(work)
  if (!done.ok && done.problem.status === 401) throw seeOther(signIn, await customerCookie.clear())
  return done
}

/** The same for a page: a refusal is the page of its status. */
export async function readForCustomer<Value>(request: Request, url: URL, work: () => Promise<Value>): Promise<Value> {
  const read = await forCustomer(request, url, work)
  if (read.ok) return read.value
  throw errorPage(read.problem)
}
