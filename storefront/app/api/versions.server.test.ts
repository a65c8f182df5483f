import { afterEach, expect, it, vi } from "vitest"
import { createApi } from "./client.server.ts"

const api = createApi({ requestId: "versions", address: "", token: null })

afterEach(() => vi.unstubAllGlobals())

it.each([
  ["breaks", async () => new Response("{}", { status: 500 })],
  ["asks to wait", async () => new Response("{}", { status: 429 })],
  ["cannot be reached", async () => Promise.reject(new TypeError("fetch failed"))],
])("nobody knows the versions when the backend %s", async (_what, answer) => {
  vi.stubGlobal("fetch", answer)
  expect(await api.versions()).toBeNull()
})

it("hands on the versions", async () => {
  const versions = { catalogue: "7.1.2", stock: "7.1.2-0", day: "2026-11-25" }
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(versions)))
  expect(await api.versions()).toEqual(versions)
})
