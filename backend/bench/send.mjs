import { Sorry } from "../../scripts/progress.mjs"

/** Asks a backend, and gives what it answers as JSON. @throws Sorry with the answer where it is no success */
export async function send(method, url, headers, body) {
  const answer = await fetch(url, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Sorry(`${method} ${url} answered ${answer.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text)
}
