import { ProblemAnswer } from "@ocop/shared/problem"
import { data } from "react-router"
import { z } from "zod"
import { env } from "#app/env.server.ts"
import { log } from "#app/http/log.server.ts"
import { ApiProblem } from "./problem.server.ts"

/** For whom a call is made. `token` is a signed-in customer's, at the desk a member's. */
export type Caller = { requestId: string; address: string; token: string | null }

export type Call<Answer> = {
  /** What the logs call it. Paths are not logged: they carry basket ids and purchase codes. */
  name: string
  method: "GET" | "POST" | "DELETE"
  path: string
  /** A form with files goes as it is, everything else as JSON. */
  body?: unknown
  headers?: Record<string, string>
  timeoutMs?: number
  answer: z.ZodType<Answer>
}

const READ_TIMEOUT_MS = 8_000

/**
 * Reads. A missing thing is `null`, bad input is an `ApiProblem`; what no page can help (too many requests, a backend
 * that is down) is thrown as the page of that status, so that a loader needs no `try`.
 */
export async function read<Answer>(caller: Caller, call: Omit<Call<Answer>, "method">): Promise<Answer | null> {
  try {
    return await send(caller, { ...call, method: "GET" })
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    if (error.status === 404) return null
    if (error.status === 400) throw error
    throw errorPage(error)
  }
}

/** Like `read`, where not being there is itself a fault: the page of its status. */
export async function readKnown<Answer>(caller: Caller, call: Omit<Call<Answer>, "method">): Promise<Answer> {
  const answer = await read(caller, call)
  if (answer === null) throw data(null, { status: 404 })
  return answer
}

/** Reads for a form that wants to show every refusal itself, and keep what was typed. */
export function ask<Answer>(caller: Caller, call: Omit<Call<Answer>, "method">): Promise<Answer> {
  return send(caller, { ...call, method: "GET" })
}

/** Changes something, or asks with a body. Every refusal, and an unreachable backend, is an `ApiProblem`. */
export function change<Answer>(caller: Caller, call: Omit<Call<Answer>, "method">): Promise<Answer> {
  return send(caller, { ...call, method: "POST" })
}

/** Takes something away. Every refusal, and an unreachable backend, is an `ApiProblem`. */
export function remove<Answer>(caller: Caller, call: Omit<Call<Answer>, "method">): Promise<Answer> {
  return send(caller, { ...call, method: "DELETE" })
}

/** The error page for a refusal that a form cannot show. */
export function errorPage(problem: ApiProblem) {
  const { status, retryAfterSeconds } = problem
  const headers: HeadersInit = retryAfterSeconds === null ? {} : { "Retry-After": String(retryAfterSeconds) }
  return data({ retryAfterSeconds }, { status, headers })
}

/** What is let through of a file's headers: they say that it is private, and may do nothing. */
const FILE_HEADERS = [
  "cache-control",
  "content-disposition",
  "content-length",
  "content-security-policy",
  "content-type",
  "cross-origin-resource-policy",
  "x-content-type-options",
]

/** A file of the backend's, passed on as it comes. Every refusal, and an unreachable backend, is an `ApiProblem`. */
export async function openFile(
  caller: Caller,
  call: Pick<Call<unknown>, "name" | "path" | "headers">,
): Promise<Response> {
  const started = performance.now()
  const asked = { ...call, method: "GET" as const, answer: z.unknown() }
  const response = await request(caller, asked).catch((error: unknown) => {
    logFailure(caller, asked, started, error instanceof Error ? error.name : "unknown")
    throw new ApiProblem(503, { type: "unreachable", message: "" })
  })
  if (!response.ok) throw problemOf(response, await response.json().catch(() => null))
  const headers = new Headers()
  for (const name of FILE_HEADERS) {
    const value = response.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return new Response(response.body, { headers })
}

function request(caller: Caller, call: Call<unknown>): Promise<Response> {
  return fetch(new URL(call.path, env.BACKEND_URL), {
    method: call.method,
    headers: headersOf(caller, call),
    body: bodyOf(call),
    signal: AbortSignal.timeout(call.timeoutMs ?? READ_TIMEOUT_MS),
    redirect: "error",
  })
}

async function send<Answer>(caller: Caller, call: Call<Answer>): Promise<Answer> {
  const started = performance.now()
  let response: Response
  let body: unknown
  try {
    response = await request(caller, call)
    body = await response.json().catch(() => null)
  } catch (error) {
    logFailure(caller, call, started, error instanceof Error ? error.name : "unknown")
    throw new ApiProblem(503, { type: "unreachable", message: "" })
  }
  if (response.ok) return call.answer.parse(body)
  if (response.status >= 500) logFailure(caller, call, started, response.status)
  throw problemOf(response, body)
}

function bodyOf({ body }: Call<unknown>): BodyInit | undefined {
  if (body === undefined || body instanceof FormData) return body
  return JSON.stringify(body)
}

function headersOf(caller: Caller, call: Call<unknown>): Headers {
  const headers = new Headers(call.headers)
  headers.set("accept", "application/json")
  headers.set("x-publishable-api-key", env.PUBLISHABLE_KEY)
  headers.set("x-storefront-secret", env.STOREFRONT_SECRET)
  headers.set("x-client-address", caller.address)
  headers.set("x-request-id", caller.requestId)
  if (caller.token !== null) headers.set("authorization", `Bearer ${caller.token}`)
  if (call.body !== undefined && !(call.body instanceof FormData)) headers.set("content-type", "application/json")
  return headers
}

/** A body that is not ours (a proxy's page, Medusa's own error) keeps its status and loses its words. */
export function problemOf(response: Response, body: unknown): ApiProblem {
  const retryAfter = Number(response.headers.get("retry-after") ?? Number.NaN)
  const seconds = Number.isFinite(retryAfter) ? Math.max(1, Math.ceil(retryAfter)) : null
  const parsed = ProblemAnswer.safeParse(body)
  const answer = parsed.success ? parsed.data : { type: "unknown", message: "" }
  const isOurs503 = response.status === 503 && answer.type === "still_working"
  if (response.status >= 500 && !isOurs503) return new ApiProblem(503, { type: "unreachable", message: "" }, seconds)
  return new ApiProblem(response.status, answer, seconds)
}

function logFailure(caller: Caller, call: Call<unknown>, started: number, cause: string | number) {
  const ms = Math.round(performance.now() - started)
  log.warn({ request_id: caller.requestId, call: call.name, cause, ms }, "backend call failed")
}
