import { afterEach, describe, expect, it, vi } from "vitest"
import { z } from "zod"
import { ApiProblem } from "./problem.server.ts"
import { change, read } from "./transport.server.ts"

const caller = { requestId: "req-1", address: "203.0.113.7", token: "tok" }
const call = { name: "thing", path: "/store/thing", answer: z.object({ name: z.string() }) }

function backendAnswers(status: number, body: unknown, headers: Record<string, string> = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(JSON.stringify(body), { status, headers }))
  vi.stubGlobal("fetch", fetch)
  return fetch
}

/** What `work` threw; fails when it did not throw. */
async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail("nothing was thrown"),
    (error: unknown) => error,
  )
}

afterEach(() => vi.unstubAllGlobals())

describe("read", () => {
  it("says who asks, for whom, and under which request", async () => {
    const fetch = backendAnswers(200, { name: "gạo" })
    expect(await read(caller, call)).toEqual({ name: "gạo" })
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(String(url)).toBe("http://backend.test/store/thing")
    expect(Object.fromEntries(new Headers(init?.headers))).toEqual({
      accept: "application/json",
      authorization: "Bearer tok",
      "x-client-address": "203.0.113.7",
      "x-publishable-api-key": "pk_test",
      "x-request-id": "req-1",
      "x-storefront-secret": "fedcba9876543210fedcba9876543210",
    })
  })

  it("is null when there is no such thing", async () => {
    backendAnswers(404, { type: "not_found", message: "Không có." })
    expect(await read(caller, call)).toBeNull()
  })

  it("hands bad input to the page, with all its problems", async () => {
    const problems = [{ type: "invalid_query", message: "Giá phải là số.", field: "gia_tu" }]
    backendAnswers(400, { ...problems[0], problems })
    const error = await thrownBy(read(caller, call))
    expect(error).toBeInstanceOf(ApiProblem)
    expect(error).toMatchObject({ status: 400, type: "invalid_query", problems })
  })

  it("becomes the page of too many requests, with the seconds", async () => {
    backendAnswers(429, { type: "too_many_requests", message: "Chậm lại." }, { "retry-after": "12" })
    expect(await thrownBy(read(caller, call))).toMatchObject({
      data: { retryAfterSeconds: 12 },
      init: { status: 429, headers: { "Retry-After": "12" } },
    })
  })

  it.each([500, 502, 503])("becomes the page of a shop that is resting when the backend says %i", async (status) => {
    backendAnswers(status, { message: "stack trace" })
    expect(await thrownBy(read(caller, call))).toMatchObject({ init: { status: 503 } })
  })

  it("becomes the same page when nobody answers", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("fetch failed")
    })
    expect(await thrownBy(read(caller, call))).toMatchObject({ init: { status: 503 } })
  })

  it("refuses an answer that is not what was agreed", async () => {
    backendAnswers(200, { title: "gạo" })
    expect(await thrownBy(read(caller, call))).toBeInstanceOf(z.ZodError)
  })
})

describe("change", () => {
  it.each([
    [404, "not_found"],
    [409, "total_changed"],
    [429, "too_many_requests"],
  ])("hands a %i to the form", async (status, type) => {
    backendAnswers(status, { type, message: "…" })
    expect(await thrownBy(change(caller, call))).toMatchObject({ name: "ApiProblem", status, type })
  })

  it("tells a purchase that is still being worked on from a backend that is down", async () => {
    backendAnswers(503, { type: "still_working", message: "…" }, { "retry-after": "5" })
    expect(await thrownBy(change(caller, call))).toMatchObject({ type: "still_working", retryAfterSeconds: 5 })
    backendAnswers(503, "<html>")
    expect(await thrownBy(change(caller, call))).toMatchObject({ status: 503, type: "unreachable" })
  })

  it("keeps Medusa's own refusal as a status without words", async () => {
    backendAnswers(401, { message: "Invalid email or password", type: "unauthorized" })
    expect(await thrownBy(change(caller, call))).toMatchObject({ status: 401, type: "unauthorized" })
  })
})
