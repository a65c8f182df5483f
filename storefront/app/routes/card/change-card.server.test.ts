import { afterEach, expect, it, vi } from "vitest"
import { transferOf } from "#app/api/transfer.server.ts"
import { changeCard } from "./change-card.server.ts"

const api = transferOf({ requestId: "req-1", address: "203.0.113.7", token: null })

/** What the page of the card answers when cash was wished for and the backend refuses. */
function refusedWith(type: string) {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ type, message: "…" }), { status: 409 }))
  const body = new URLSearchParams({ intent: "cash" })
  const request = new Request("http://localhost/don/ABCD2345/the", { method: "POST", body })
  return changeCard(request, api as Parameters<typeof changeCard>[1], { code: "ABCD2345", token: "tok" })
}

afterEach(() => vi.unstubAllGlobals())

it("leads to the order where another way to pay was chosen in another tab", async () => {
  const answer = await refusedWith("not_by_card")
  if (!(answer instanceof Response)) expect.fail("no redirect")
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/don/ABCD2345"])
})

it("says why where the card is still waited for", async () => {
  expect(await refusedWith("money_came")).toMatchObject({ init: { status: 409 } })
})
