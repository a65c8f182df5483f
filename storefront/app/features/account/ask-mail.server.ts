import type { AskMail } from "@ocop/shared/account"
import { attempt, refuse } from "#app/features/form/refusal.server.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { accountProblems } from "./problems.server.ts"

/**
 * Asks for a mail to an address that was typed, and goes on to a page that says the same whatever became of it. The
 * address does not travel in that page's own.
 */
export async function askMail(request: Request, ask: (wish: AskMail) => Promise<unknown>, path: string) {
  const email = formText(await readForm(request), "email").trim()
  const asked = await attempt(() => ask({ email, locale: getLocale() }))
  if (asked.ok) return seeOther(`${path}?da-gui=1`)
  const { problem } = asked
  return refuse(problem.status, accountProblems(problem), { email }, problem.retryAfterSeconds)
}
