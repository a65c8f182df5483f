import { ProblemAnswer, type Problem } from "@ocop/shared/problem"

/** A schema of `@ocop/shared`: what comes back is parsed before anything looks at it. */
type Schema<T> = { parse: (data: unknown) => T }

/** Something the backend refused, with its own words; `status` 0 when it could not be reached. */
export class DeskError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly field?: string,
    /** Everything that is wrong, when it is more than one thing. */
    readonly problems: readonly Problem[] = [],
  ) {
    super(message)
  }
}

/** Reads what a route under /admin answers. @throws DeskError */
export function read<T>(schema: Schema<T>, path: string): Promise<T> {
  return call(schema, path, { method: "GET" })
}

/** What a route without an answer answers. */
export const NOTHING: Schema<null> = { parse: () => null }

/** Posts to a route under /admin. @throws DeskError */
export function post<T>(schema: Schema<T>, path: string, body: object = {}): Promise<T> {
  const headers = { "content-type": "application/json" }
  return call(schema, path, { method: "POST", headers, body: JSON.stringify(body) })
}

/** Sends a file in `file`, and what goes with it as JSON in `options`. @throws DeskError */
export function postFile<T>(schema: Schema<T>, path: string, file: File, options: object): Promise<T> {
  const body = new FormData()
  body.append("options", JSON.stringify(options))
  body.append("file", file)
  return postForm(schema, path, body)
}

/** Sends a form with a file in it. @throws DeskError */
export function postForm<T>(schema: Schema<T>, path: string, body: FormData): Promise<T> {
  return call(schema, path, { method: "POST", body })
}

async function call<T>(schema: Schema<T>, path: string, request: RequestInit): Promise<T> {
  const response = await fetch(`/admin${path}`, { ...request, credentials: "same-origin" }).catch(() => null)
  if (response === null) throw new DeskError(0, "")
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return schema.parse(answer)
  const told = ProblemAnswer.safeParse(answer)
  if (told.success) throw new DeskError(response.status, told.data.message, told.data.field, told.data.problems)
  throw new DeskError(response.status, String(response.status))
}
