import { redirect, redirectDocument } from "react-router"
import { href } from "#app/i18n/href.ts"

/** The answer to a form that did its work: the page to read now, in the same language, with the cookies it left. */
export function seeOther(path: string, ...setCookies: string[]) {
  return redirect(href(path), { status: 303, headers: withCookies(...setCookies) })
}

/** The same to a page with rules of its own for what it may load: those of a document hold as long as it is open. */
export function toOtherDocument(path: string, ...setCookies: string[]) {
  return redirectDocument(href(path), { status: 303, headers: withCookies(...setCookies) })
}

/** The headers of an answer that leaves these cookies. */
export function withCookies(...setCookies: string[]): Headers {
  const headers = new Headers()
  for (const line of setCookies) headers.append("Set-Cookie", line)
  return headers
}
