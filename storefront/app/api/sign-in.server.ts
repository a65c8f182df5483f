import { z } from "zod"
import { ApiProblem } from "./problem.server.ts"
import { change, type Caller } from "./transport.server.ts"

/** `code`: of an authenticator app, or one of the recovery codes; not there where none was asked for yet. */
export type Credentials = { email: string; password: string; code?: string }

const Token = z.string().min(1)
const SignedIn = z.object({ token: Token })
/** The password was right, and the account asks for a second factor. The token is good for its answer alone. */
const Challenged = z.object({ mfa_challenge: z.object({ id: z.string().min(1) }), token: Token })

/** Refusals of the second factor. */
export const CODE_MISSING = "code_missing"
export const CODE_WRONG = "code_wrong"

/**
 * The token of a shopper or of a member of organizations. Whoever works at the officials' desk with the same e-mail and
 * has switched two-factor sign-in on there is asked for its code here as well.
 *
 * @throws ApiProblem 401 for a wrong pair, with the type `CODE_MISSING` or `CODE_WRONG` for the second factor
 */
export async function signInAs(
  caller: Caller,
  actor: "customer" | "member",
  { email, password, code = "" }: Credentials,
): Promise<string> {
  const call = { name: `${actor} sign in`, path: `/auth/${actor}/emailpass`, body: { email, password } }
  const answer = await change(caller, { ...call, answer: z.union([Challenged, SignedIn]) })
  if (!("mfa_challenge" in answer)) return answer.token
  if (code === "") throw refusalOf(CODE_MISSING)
  return answerChallenge({ ...caller, token: answer.token }, answer.mfa_challenge.id, code)
}

async function answerChallenge(caller: Caller, id: string, code: string): Promise<string> {
  const method = /^\d{6}$/.test(code) ? "totp" : "recovery_code"
  const path = `/auth/mfa/challenges/${encodeURIComponent(id)}/verify`
  try {
    const call = { name: "second factor", path, body: { method, code }, answer: SignedIn }
    return (await change(caller, call)).token
  } catch (error) {
    const isRefused = error instanceof ApiProblem && error.status < 500 && error.status !== 429
    throw isRefused ? refusalOf(CODE_WRONG) : error
  }
}

/** Its words are the page's own. */
function refusalOf(type: string): ApiProblem {
  return new ApiProblem(401, { type, message: type, field: "code" })
}
