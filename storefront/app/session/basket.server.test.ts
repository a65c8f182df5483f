import type { AddLine, BasketDocument } from "@ocop/shared/basket"
import { describe, expect, it } from "vitest"
import { ApiProblem } from "#app/api/problem.server.ts"
import { fillBasket } from "./basket.server.ts"
import { basketCookie, destinationCookie } from "./cookies.server.ts"

const lines = ["het", "banh", "gao"].map((variant_id) => ({ variant_id, quantity: 1 }))
const problem = (type: string, status: number) => new ApiProblem(status, { type, message: "" })

/** Baskets that hold what they are given, of which "het" is sold out; what is asked of them is written down. */
function baskets({ open = [] as string[] } = {}) {
  const asked: string[] = []
  const known = new Map(open.map((id) => [id, 0]))
  const basket = (id: string) => ({ id, item_count: known.get(id) }) as BasketDocument
  return {
    asked,
    api: {
      async createBasket() {
        const id = `moi-${known.size}`
        known.set(id, 0)
        asked.push(`make ${id}`)
        return basket(id)
      },
      async addLine(id: string, { variant_id, quantity }: AddLine) {
        asked.push(`${variant_id} to ${id}`)
        const count = known.get(id)
        if (count === undefined) throw problem("already_placed", 409)
        if (variant_id === "het") throw problem("sold_out", 409)
        known.set(id, count + quantity)
        return basket(id)
      },
      async setDestination(id: string, commune: string) {
        asked.push(`${id} goes to ${commune}`)
        return basket(id)
      },
    },
  }
}

async function requestWith(...cookies: Promise<string>[]): Promise<Request> {
  const held = (await Promise.all(cookies)).map((line) => line.split(";")[0])
  return new Request("http://localhost:8000/", { headers: { cookie: held.join("; ") } })
}

describe("fillBasket", () => {
  it("makes one basket, whatever is refused before the first line that goes in", async () => {
    const { api, asked } = baskets()
    const filled = await fillBasket(await requestWith(destinationCookie.write("31510")), api, lines)
    expect(filled).toEqual({ basket: { id: "moi-0", item_count: 2 }, missing: [lines[0]] })
    expect(asked).toEqual(["make moi-0", "moi-0 goes to 31510", "het to moi-0", "banh to moi-0", "gao to moi-0"])
  })

  it("adds to the basket that is held", async () => {
    const { api, asked } = baskets({ open: ["cu"] })
    const filled = await fillBasket(await requestWith(basketCookie.write({ id: "cu", count: 0 })), api, lines)
    expect(filled.basket).toEqual({ id: "cu", item_count: 2 })
    expect(asked).toEqual(["het to cu", "banh to cu", "gao to cu"])
  })

  it("leaves one that was bought meanwhile for a new one, once", async () => {
    const { api, asked } = baskets()
    await fillBasket(await requestWith(basketCookie.write({ id: "cu", count: 1 })), api, lines)
    expect(asked).toEqual(["het to cu", "make moi-0", "het to moi-0", "banh to moi-0", "gao to moi-0"])
  })

  it("goes no further where the shop itself fails", async () => {
    const { api } = baskets()
    const failing = { ...api, addLine: () => Promise.reject(problem("backend_down", 503)) }
    await expect(fillBasket(await requestWith(), failing, lines)).rejects.toThrow(ApiProblem)
  })
})
