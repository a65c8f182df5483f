import type { Api } from "#app/api/client.server.ts"
import { accountProblems } from "#app/features/account/problems.server.ts"
import { refuse } from "#app/features/form/refusal.server.ts"
import { formSecret, formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { basketCookie, customerCookie, destinationCookie, purchasesCookie } from "#app/session/cookies.server.ts"
import { forCustomer } from "#app/session/customer.server.ts"

/** Erases the account, and what this browser holds of it. */
export async function eraseAccount(request: Request, url: URL, api: Api) {
  const form = await readForm(request)
  const email = formText(form, "email").trim()
  const typed = { email, password: formSecret(form, "password") }
  const erased = await forCustomer(request, url, () => api.eraseAccount(typed))
  if (!erased.ok) {
    const { problem } = erased
    const problems = accountProblems(problem, { password_wrong: m.account_erase_password_wrong })
    return refuse(problem.status, problems, { email }, problem.retryAfterSeconds)
  }
  const held = [customerCookie, basketCookie, purchasesCookie, destinationCookie]
  throw seeOther("/tai-khoan/da-xoa", ...(await Promise.all(held.map((cookie) => cookie.clear()))))
}
