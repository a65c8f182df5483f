import { writeFileSync } from "node:fs"
import { WorkflowManager } from "@medusajs/framework/orchestration"
import { Modules } from "@medusajs/framework/utils"
import { exportWorkflow } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { backendTests } from "../integration-tests/backend-tests"
import { readyCarts, type WantedParcel } from "../integration-tests/fixtures/ready-carts"
import { openSeller, required, sell, type Goods, type Seller, type Shop } from "../integration-tests/fixtures/shop"
import { openTwoSellers } from "../integration-tests/fixtures/two-sellers"
import { until } from "../integration-tests/fixtures/until"

const OURS = "complete-purchase"
const STOCK = "stock-complete-cart"
const ROUNDS = 3
const WARM_UP = 10
/** Without and with what follows from a completion: our mails and notices, for which Medusa's has none to send. */
const TOLD = [false, true]
const LOADS: Load[] = [
  { at_once: 1, carts: 15 },
  { at_once: 20, carts: 40 },
]

/** Before the backend puts ours in its place: core's own completion, under a name of its own. */
const core = required(WorkflowManager.getWorkflow(completeCartWorkflowId))
WorkflowManager.register(STOCK, required(core.flow_), core.handlers_)
exportWorkflow(STOCK, undefined, { wrappedInput: true })

backendTests({
  testSuite: ({ getContainer, dbConnection }) => {
    let shop: Shop
    let sellers: WantedParcel[]
    const found: { sellers: number; at_once: number; told: boolean; ours: number; stock: number }[] = []

    beforeAll(async () => {
      const container = getContainer()
      const { shop: opened, baker, farmer, cake, rice } = await openTwoSellers(container)
      shop = opened
      const place = { name: "Vườn Kế Sách", handle: "vuon-ke-sach", province_code: "92", commune_code: "31510" }
      const gardener = await openSeller(container, shop, place)
      const fruit = { title: "Bưởi năm roi", handle: "buoi-nam-roi", price: 45_000, stock: 10 }
      const pomelo = await sell(container, shop, gardener, fruit)
      const parcel = (seller: Seller, fee: number, goods: Goods) => ({ seller, fee, lines: [{ goods, quantity: 1 }] })
      sellers = [parcel(baker, 22_000, cake), parcel(gardener, 22_000, pomelo), parcel(farmer, 90_000, rice)]
    })

    afterAll(() => writeFileSync(required(process.env["REPORT_FILE"]), JSON.stringify(found)))

    it.each([1, 3])("a cart of %i seller(s)", async (count) => {
      // Enough for every round.
      const plenty = JSON.stringify({ value: "1000000", precision: 20 })
      await dbConnection.raw("update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = ?", [
        plenty,
      ])
      const parcels = sellers.slice(0, count)
      for (const name of [OURS, STOCK]) await rate(name, parcels, { at_once: 2, carts: WARM_UP })
      for (const load of LOADS) {
        for (const told of TOLD) {
          const [ours, stock] = told ? await race(parcels, load) : await untold(() => race(parcels, load))
          found.push({ sellers: count, at_once: load.at_once, told, ours, stock })
        }
      }
    })

    /** The rates of ours and of Medusa's, in turns. */
    async function race(parcels: WantedParcel[], load: Load): Promise<[ours: number, stock: number]> {
      const rates = { [OURS]: [] as number[], [STOCK]: [] as number[] }
      for (let round = 0; round < ROUNDS; round++) {
        for (const [name, values] of Object.entries(rates)) values.push(await rate(name, parcels, load))
      }
      return [median(required(rates[OURS])), median(required(rates[STOCK]))]
    }

    /** While this works, nobody hears of what happens. */
    async function untold<T>(work: () => Promise<T>): Promise<T> {
      const emit = vi.spyOn(getContainer().resolve(Modules.EVENT_BUS), "emit").mockResolvedValue(undefined)
      try {
        return await work()
      } finally {
        expect(emit).toHaveBeenCalled()
        emit.mockRestore()
        await dbConnection.raw("update order_group set confirmation_sent_at = now()")
      }
    }

    /** Carts completed in a second, `at_once` of them at a time. What follows from them is over before the next round. */
    async function rate(name: string, parcels: WantedParcel[], { at_once, carts }: Load): Promise<number> {
      const container = getContainer()
      const left = await readyCarts(container, shop, parcels, carts)
      const engine = container.resolve(Modules.WORKFLOW_ENGINE)
      const began = process.hrtime.bigint()
      await Promise.all(
        Array.from({ length: at_once }, async () => {
          for (let cart = left.pop(); cart !== undefined; cart = left.pop()) {
            await engine.run(name, { input: name === OURS ? { cart_id: cart } : { id: cart } })
          }
        }),
      )
      const seconds = Number(process.hrtime.bigint() - began) / 1e9
      if (!vi.isMockFunction(container.resolve(Modules.EVENT_BUS).emit)) await until(isFollowed)
      return carts / seconds
    }

    /** Whether the mail of each purchase has been sent. */
    async function isFollowed(): Promise<boolean> {
      const { rows } = await dbConnection.raw("select 1 from order_group where confirmation_sent_at is null limit 1")
      return rows.length === 0
    }
  },
})

/** So many carts, so many of them at a time. */
type Load = { at_once: number; carts: number }

function median(values: readonly number[]): number {
  return required([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)])
}
