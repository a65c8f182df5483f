import { redirect } from "react-router"
import { href } from "#app/i18n/href.ts"

/** The answer to a form that did its work: the page to read now, in the same language, with the cookies it left. */
export function seeOther(path: string, ...setCookies: string[]) {
  const headers = new Headers()
  for (const line of setCookies) headers.append("Set-Cookie", line)
  return redirect(href(path), { status: 303, headers })
}

/** The headers of an answer that leaves these cookies. */
export function withCookies(...setCookies: string[]): Headers {
  const headers = new Headers()
  for (const line of setCookies) headers.append("Set-Cookie", line)
  return headers
}
