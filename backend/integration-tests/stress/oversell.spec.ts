import { backendTests } from "../backend-tests"
import { startBackend } from "../fixtures/backend-process"
import { completeAll, type Outcome } from "../fixtures/complete-carts"
import { readyCarts } from "../fixtures/ready-carts"
import { bring, sell, stockOf, type Goods } from "../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../fixtures/two-sellers"

const BUYERS = 50
/** `OVERSELL_ROUNDS=20` for what the shop is held to; some seconds each. */
const ROUNDS = Number(process.env["OVERSELL_ROUNDS"] ?? 4)
/** A machine that does much else at the same time still gets there. */
const PATIENCE = { timeout: 900_000 }

backendTests({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let open: TwoSellers
    let small: Goods

    beforeAll(async () => {
      const container = getContainer()
      open = await openTwoSellers(container)
      const half = { title: "Bánh pía, lẻ", handle: "banh-pia-le", price: 20_000, stock: 0, weight: 200 }
      small = await sell(container, open.shop, open.baker, { ...half, shares: open.cake })
    })

    /** Up to one kilogram, within the province. */
    const carts = (lines: { goods: Goods; quantity: number }[]) =>
      readyCarts(getContainer(), open.shop, [{ seller: open.baker, fee: 22_000, lines }], BUYERS)
    const baseUrl = () => String(Reflect.get(Reflect.get(api, "defaults"), "baseURL"))

    it("sells ten of ten to fifty who press at once", PATIENCE, async () => {
      const outcomes = await completeAll([baseUrl()], open.shop, await carts([{ goods: open.cake, quantity: 1 }]))
      expectSold(outcomes, 10)
      expect(await stockOf(getContainer(), open.cake)).toEqual({ stocked: 10, reserved: 10, free: 0 })
    })

    it("counts what two lines of a cart take of one stock item together", PATIENCE, async () => {
      const wanted = [
        { goods: open.cake, quantity: 1 },
        { goods: small, quantity: 2 },
      ]
      const outcomes = await completeAll([baseUrl()], open.shop, await carts(wanted))
      expectSold(outcomes, 3)
      expect(await stockOf(getContainer(), open.cake)).toEqual({ stocked: 10, reserved: 9, free: 1 })
    })

    it("never oversells over two processes on one database, round after round", PATIENCE, async () => {
      const container = getContainer()
      const databaseUrl = dbConfig.clientUrl
      const backends = await Promise.all([startBackend({ databaseUrl }), startBackend({ databaseUrl })])
      try {
        const urls = backends.map(({ url }) => url)
        for (let round = 1; round <= ROUNDS; round++) {
          const outcomes = await completeAll(urls, open.shop, await carts([{ goods: open.cake, quantity: 1 }]))
          expectSold(outcomes, 10)
          expect(await stockOf(container, open.cake)).toEqual({ stocked: 10 * round, reserved: 10 * round, free: 0 })
          await bring(container, open.cake, 10)
        }
      } finally {
        await Promise.all(backends.map((backend) => backend.stop()))
      }
    })
  },
})

/** So many bought; everybody else was told why not. */
function expectSold(outcomes: Outcome[], count: number): void {
  const refused = outcomes.filter(({ status }) => status !== 200)
  expect(outcomes.length - refused.length).toBe(count)
  for (const outcome of refused) {
    expect(outcome.status).toBe(409)
    expect(["out_of_stock", "too_many"]).toContain(outcome.type)
  }
}
