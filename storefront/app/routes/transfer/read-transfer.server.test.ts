import { afterEach, describe, expect, it, vi } from "vitest"
import { transferOf } from "#app/api/transfer.server.ts"
import { readTransfer } from "./read-transfer.server.ts"

const api = transferOf({ requestId: "req-1", address: "203.0.113.7", token: null })
const at = { code: "ABCD2345", token: "tok" }

/** What the page of the transfer throws when the backend refuses. */
async function thrownWhen(status: number, type: string): Promise<unknown> {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ type, message: "…" }), { status }))
  return readTransfer(api, at).then(
    () => expect.fail("nothing was thrown"),
    (error: unknown) => error,
  )
}

afterEach(() => vi.unstubAllGlobals())

describe("readTransfer", () => {
  it("leads to the order where it is paid otherwise", async () => {
    const answer = await thrownWhen(409, "not_by_transfer")
    if (!(answer instanceof Response)) expect.fail("no redirect")
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/don/ABCD2345"])
  })

  it.each([
    [404, "not_found"],
    [409, "conflict"],
    [429, "too_many_requests"],
  ])("becomes the page of %i", async (status, type) => {
    expect(await thrownWhen(status, type)).toMatchObject({ init: { status } })
  })
})
