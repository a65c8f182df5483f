import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import clearPurchases from "../../src/jobs/clear-purchases"
import sendConfirmations from "../../src/jobs/send-confirmations"
import { ORDER_GROUP_MODULE } from "../../src/modules/order-group"
import { backendTests } from "../backend-tests"
import { startBackend } from "../fixtures/backend-process"
import { complete } from "../fixtures/complete-carts"
import { mailsTo } from "../fixtures/outbox"
import { readyCarts } from "../fixtures/ready-carts"
import { required, stockOf } from "../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../fixtures/two-sellers"

const PRELOAD = join(__dirname, "../fixtures/kill-point.cjs")
const PATIENCE = { timeout: 600_000 }

/** In the order in which a completion passes them. */
const KILL_POINTS = [
  "after:order_group.createOrderGroups",
  "after:inventory.createReservationItems",
  "after:order.createOrders",
  "after:payment.authorizePaymentSession",
  "after:cart.updateCarts",
]

backendTests({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let open: TwoSellers

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const baseUrl = () => String(Reflect.get(Reflect.get(api, "defaults"), "baseURL"))

    it.each(KILL_POINTS)(
      "killed %s, the job leaves nothing and the buyer's retry buys once",
      PATIENCE,
      async (point) => {
        const container = getContainer()
        const cart_id = await killAt(point)
        await timePasses()
        await clearPurchases(container)
        expect(await remains()).toEqual({ groups: 0, orders: 0, reservations: 0, order_payments: 0, completed: 0 })
        expect(await stockOf(container, open.cake)).toEqual({ stocked: 10, reserved: 0, free: 10 })
        expect((await complete(baseUrl(), open.shop, cart_id)).status).toBe(200)
        await expectOnePurchase()
      },
    )

    it.each(KILL_POINTS.slice(2, 3))("killed %s, the buyer's retry alone buys once", PATIENCE, async (point) => {
      const cart_id = await killAt(point)
      await timePasses()
      expect((await complete(baseUrl(), open.shop, cart_id)).status).toBe(200)
      expect((await complete(baseUrl(), open.shop, cart_id)).status).toBe(200)
      await expectOnePurchase()
    })

    it("killed when all is written but nothing told, the purchase stands and its mail is sent", PATIENCE, async () => {
      const container = getContainer()
      const before = mailsTo("hoa@example.com").length
      const cart_id = await killAt("after:order_group.updateOrderGroups")
      await timePasses()
      await clearPurchases(container)
      await expectOnePurchase()
      await sendConfirmations(container)
      await sendConfirmations(container)
      expect(mailsTo("hoa@example.com")).toHaveLength(before + 1)
      expect((await complete(baseUrl(), open.shop, cart_id)).status).toBe(200)
      await expectOnePurchase()
    })

    /** A backend that dies while it completes a cart of both sellers. */
    async function killAt(point: string): Promise<string> {
      const [cart_id] = await readyCarts(
        getContainer(),
        open.shop,
        [
          { seller: open.baker, fee: 22_000, lines: [{ goods: open.cake, quantity: 2 }] },
          { seller: open.farmer, fee: 90_000, lines: [{ goods: open.rice, quantity: 1 }] },
        ],
        1,
      )
      const backend = await startBackend({
        databaseUrl: dbConfig.clientUrl,
        preload: PRELOAD,
        env: { KILL_AT: point },
      })
      await expect(complete(backend.url, open.shop, required(cart_id))).rejects.toThrow()
      expect(await backend.ended).toBe("SIGKILL")
      return required(cart_id)
    }

    /** As it is some minutes later: the locks of the dead have run out. */
    async function timePasses(): Promise<void> {
      await dbConnection.raw("update table_lock set expiration = now() - interval '1 second'")
      await dbConnection.raw("update order_group set created_at = now() - interval '10 minutes'")
    }

    async function expectOnePurchase(): Promise<void> {
      const container = getContainer()
      expect(await remains()).toEqual({ groups: 1, orders: 2, reservations: 2, order_payments: 2, completed: 1 })
      expect(await stockOf(container, open.cake)).toEqual({ stocked: 10, reserved: 2, free: 8 })
      expect(await stockOf(container, open.rice)).toEqual({ stocked: 10, reserved: 1, free: 9 })
    }

    async function remains() {
      const container = getContainer()
      const carts = await container.resolve(Modules.CART).listCarts({})
      const payments = await container.resolve(Modules.PAYMENT).listPayments({})
      return {
        groups: (await container.resolve(ORDER_GROUP_MODULE).listOrderGroups({ status: ["placing", "open"] })).length,
        orders: (await container.resolve(Modules.ORDER).listOrders({})).length,
        reservations: (await container.resolve(Modules.INVENTORY).listReservationItems({})).length,
        order_payments: payments.length,
        completed: carts.filter(({ completed_at }) => completed_at).length,
      }
    }
  },
})
