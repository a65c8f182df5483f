import type { AddLine, BasketDocument } from "@ocop/shared/basket"
import { expect, it } from "vitest"
import { ApiProblem } from "#app/api/problem.server.ts"
import { fillWith } from "./basket.server.ts"
import { pointBasketsCookie } from "./cookies.server.ts"
import { addingAtPoint } from "./point-baskets.server.ts"

const HANDLE = "quay-phu-loi"
const lines = ["het", "banh", "gao"].map((variant_id) => ({ variant_id, quantity: 1 }))
const problem = (type: string, status: number) => new ApiProblem(status, { type, message: "" })

/** Baskets of a point, of which "cu" is bought already, and "het" sold out; what is asked of them is written down. */
function baskets() {
  const asked: string[] = []
  return {
    asked,
    async createPointBasket(handle: string) {
      asked.push(`make at ${handle}`)
      return { id: "moi", item_count: 0 } as BasketDocument
    },
    async addLine(id: string, { variant_id }: AddLine) {
      asked.push(`${variant_id} to ${id}`)
      if (id === "cu") throw problem("already_placed", 409)
      if (variant_id === "het") throw problem("out_of_stock", 409)
      return { id, item_count: asked.length } as BasketDocument
    },
  }
}

async function holding(id: string): Promise<Request> {
  const cookie = await pointBasketsCookie.write([{ handle: HANDLE, name: "Quầy Phú Lợi", id, count: 1 }])
  return new Request("http://localhost", { headers: { cookie: cookie.split(";")[0] ?? "" } })
}

it("fills the basket that is held at the point, without what is not there any more", async () => {
  const api = baskets()
  const filled = await fillWith(await addingAtPoint(await holding("dang-co"), api, HANDLE), lines)
  expect(filled.missing).toEqual([lines[0]])
  expect(api.asked).toEqual(["het to dang-co", "banh to dang-co", "gao to dang-co"])
})

it("makes one basket at the point where there is none, or the one that is held is bought", async () => {
  for (const request of [await holding("cu"), new Request("http://localhost")]) {
    const api = baskets()
    const filled = await fillWith(await addingAtPoint(request, api, HANDLE), lines)
    expect(filled.basket?.id).toBe("moi")
    expect(api.asked.filter((each) => each.startsWith("make"))).toEqual([`make at ${HANDLE}`])
    expect(api.asked.filter((each) => each.endsWith("to moi"))).toHaveLength(3)
  }
})
