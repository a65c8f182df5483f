import type { CheckedLink } from "@ocop/shared/account"
import { data } from "react-router"
import { errorPage } from "#app/api/transport.server.ts"
import { attempt } from "#app/features/form/refusal.server.ts"

/** Whose a mailed link is; a null e-mail, with 410, for one that opens nothing. Asking does not use it up. */
export async function openMailedLink(url: URL, check: (token: string) => Promise<CheckedLink>) {
  const token = url.searchParams.get("ma") ?? ""
  const checked = await attempt(() => check(token))
  if (checked.ok) return data({ token, email: checked.value.email })
  if (checked.problem.status !== 400) throw errorPage(checked.problem)
  return data({ token, email: null }, { status: 410 })
}
