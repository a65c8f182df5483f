import { Modules } from "@medusajs/framework/utils"
import fc from "fast-check"
import { formatVietnamTime } from "../../src/bank/parse"
import { BANK_MODULE } from "../../src/modules/bank"
import { ORDER_GROUP_MODULE } from "../../src/modules/order-group"
import { PARCEL_MODULE } from "../../src/modules/parcel"
import { readOrders } from "../../src/parcel/read-orders"
import { readSePayList } from "../../src/payment/read-sepay-list"
import { readShare } from "../../src/payment/read-share"
import { takeTransfers } from "../../src/payment/take-transfers"
import { paymentCollectionIdOf } from "../../src/purchase/plan"
import { backendTests } from "../backend-tests"
import { breakAfter } from "../fixtures/fault"
import { readyCarts } from "../fixtures/ready-carts"
import { answerSePay, sepayPage, sepayRow, withSePay, type SePayHandler } from "../fixtures/sepay"
import { required } from "../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../fixtures/two-sellers"

/**
 * Each is a purchase in the database with everything that happens to it. Those that were found wanting are told with every
 * test; others, another one each time, by wish, as `PAYMENT_RUNS=200`, to find what nobody has thought of.
 */
const RUNS = Number(process.env["PAYMENT_RUNS"] ?? 0)
/** `PAYMENT_SEED` tells the stories of an earlier run again. */
const SEED = process.env["PAYMENT_SEED"] === undefined ? {} : { seed: Number(process.env["PAYMENT_SEED"]) }
const PATIENCE = { timeout: (RUNS + 3) * 60_000 }

const GOODS = { cakes: 130_000, rice: 195_000, fees: { cakes: 22_000, rice: 90_000 } }
const TOTAL = GOODS.cakes + GOODS.rice + GOODS.fees.cakes + GOODS.fees.rice

/** What may happen to a purchase. `broken`: after how many writes the process dies; null where it does not. */
const happening = fc.record({
  what: fc.oneof(
    fc.record({
      kind: fc.constant("money" as const),
      // Often enough, so that there is something to cancel and to give back.
      amount: fc.constantFrom(10_000, TOTAL - 10_000, TOTAL, TOTAL, TOTAL, TOTAL + 5_000),
    }),
    // That a notice did not tell of.
    fc.record({ kind: fc.constant("listed" as const), amount: fc.constantFrom(10_000, TOTAL - 10_000, TOTAL) }),
    fc.record({ kind: fc.constant("again" as const) }),
    fc.record({ kind: fc.constant("cancel" as const), order: fc.nat({ max: 1 }) }),
    fc.record({
      kind: fc.constant("refund" as const),
      order: fc.nat({ max: 1 }),
      amount: fc.integer({ min: 1, max: 300_000 }),
    }),
    fc.record({ kind: fc.constant("expire" as const) }),
  ),
  broken: fc.option(fc.integer({ min: 1, max: 14 }), { freq: 3 }),
})

const expire = { kind: "expire" as const }
const cancel = (order: number) => ({ kind: "cancel" as const, order })
const money = (amount: number) => ({ kind: "money" as const, amount })

const FOUND: [Happening[]][] = [
  // The order was live again, and its parcel said that it was not.
  [[{ what: cancel(1), broken: 7 }]],
  // Core left its change of the order open, and nothing could cancel it any more.
  [
    [
      { what: expire, broken: 9 },
      { what: cancel(0), broken: 3 },
    ],
  ],
  // The money of both orders had been taken when one of them was cancelled, whose share had not.
  [
    [
      { what: money(TOTAL - 10_000), broken: 5 },
      { what: money(TOTAL), broken: 9 },
      { what: cancel(1), broken: 12 },
    ],
  ],
]

backendTests({
  testSuite: ({ getContainer, dbConnection }) => {
    let open: TwoSellers
    /** What has come to the account for the purchase of the story. */
    let transfers: Transfer[] = []
    let made = 0
    let listUrl = ""

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    it(
      "whatever happens to a purchase, in whatever order and wherever it breaks off, its money is where it belongs",
      PATIENCE,
      async () => {
        // Purchases that are paid keep what they bought.
        const plenty = JSON.stringify({ value: "100000", precision: 20 })
        await dbConnection.raw("update inventory_level set stocked_quantity = 100000, raw_stocked_quantity = ?", [
          plenty,
        ])
        await withSePay(answerList, async (baseUrl) => {
          listUrl = baseUrl
          await fc.assert(
            fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 7 }), async (happenings) => {
              const group_id = await place()
              for (const { what, broken } of happenings) {
                const work = () => happen(group_id, what)
                if (broken === null) await work()
                else if (await breakAfter(getContainer(), broken, work)) await timePasses()
              }
              await recover()
              await expectSound(group_id)
            }),
            { numRuns: FOUND.length + RUNS, examples: FOUND, endOnFailure: true, ...SEED },
          )
        })
      },
    )

    /** By name, as the events and the clock do. What it refuses is an answer as well. */
    async function run(workflow: string, input: object): Promise<void> {
      await getContainer().resolve(Modules.WORKFLOW_ENGINE).run(workflow, { input, throwOnError: false })
    }

    const runJob = (name: string) => run(`job-${name}`, {})

    async function place(): Promise<string> {
      transfers = []
      const [cart_id] = await readyCarts(
        getContainer(),
        open.shop,
        [
          { seller: open.baker, fee: GOODS.fees.cakes, lines: [{ goods: open.cake, quantity: 2 }] },
          { seller: open.farmer, fee: GOODS.fees.rice, lines: [{ goods: open.rice, quantity: 1 }] },
        ],
        1,
        "pp_vietqr_vietqr",
      )
      await run("complete-purchase", { cart_id: required(cart_id) })
      const [group] = await getContainer()
        .resolve(ORDER_GROUP_MODULE)
        .listOrderGroups({ cart_id: required(cart_id) })
      return required(group).id
    }

    async function happen(group_id: string, what: Happening["what"]): Promise<void> {
      const container = getContainer()
      const group = await container.resolve(ORDER_GROUP_MODULE).retrieveOrderGroup(group_id)
      switch (what.kind) {
        case "money":
          return tell(come(group.code, what.amount))
        case "listed":
          come(group.code, what.amount)
          return readList()
        case "again": {
          const last = transfers.at(-1)
          return last && tell(last)
        }
        case "cancel": {
          const acted = { actor: "buyer" as const, actor_id: null, on_behalf: false }
          const order_id = required(group.order_ids[what.order])
          const how = { key: "canceled", lines: "all" as const, by_buyer: true, reason: "other" as const, note: "" }
          const input = { order_id, group_id, acted, ...how }
          await run("cancel-lines", input)
          return runJob("match-transfers")
        }
        case "refund": {
          const order_id = required(group.order_ids[what.order])
          const input = { order_id, amount: what.amount, key: `refund-${what.amount}`, by: "user_1" }
          await run("refund-share", input)
          return
        }
        case "expire":
          await dbConnection.raw(
            "update order_group set hold_until = now() - interval '1 minute' where status = 'open'",
          )
          return runJob("expire-purchases")
      }
    }

    function come(code: string, amount: number): Transfer {
      const transfer = { number: ++made, amount, memo: `OCOP${code}`, at: new Date() }
      transfers.push(transfer)
      return transfer
    }

    /** A transfer as a gateway tells of it; told again under the same number it is the same. */
    async function tell({ number, ...transfer }: Transfer): Promise<void> {
      const notice = {
        ...transfer,
        transaction_id: String(number),
        account_number: required(process.env["BANK_ACCOUNT"]),
        direction: "in" as const,
        reference: `FT${number}`,
        payer: null,
      }
      const [id] = await takeTransfers(getContainer(), "sepay", [notice])
      await run("match-transaction", { id: required(id) })
    }

    /** Everything that has come, under other ids than the notices have. */
    function answerList(...[{ query }, response]: Parameters<SePayHandler>): void {
      const rows = transfers.map(({ number, amount, memo, at }) =>
        sepayRow(number, {
          account_number: process.env["BANK_ACCOUNT"],
          transaction_date: formatVietnamTime(at),
          amount_in: amount,
          transaction_content: memo,
        }),
      )
      answerSePay(response, 200, sepayPage(rows, query))
    }

    /** As the job does that looks for lost notices. */
    async function readList(): Promise<void> {
      await readSePayList(getContainer(), { baseUrl: listUrl, token: "token" }, new Date())
    }

    async function timePasses(): Promise<void> {
      await dbConnection.raw("update table_lock set expiration = now() - interval '1 second'")
      for (const table of ["bank_notice", "bank_transaction", "refund"]) {
        await dbConnection.raw(`update ${table} set created_at = now() - interval '10 minutes'`)
      }
      await dbConnection.raw("update parcel set updated_at = now() - interval '10 minutes' where canceling is not null")
    }

    /** What the jobs do once the processes run again. */
    async function recover(): Promise<void> {
      await timePasses()
      await readList()
      const jobs = ["match-transfers", "finish-cancellations", "expire-purchases", "match-transfers", "sweep-payouts"]
      for (const name of jobs) {
        await timePasses()
        await runJob(name)
      }
    }

    async function expectSound(group_id: string): Promise<void> {
      const container = getContainer()
      const group = await container.resolve(ORDER_GROUP_MODULE).retrieveOrderGroup(group_id)
      const orders = await readOrders(container, group.order_ids)
      expect(orders.size).toBe(2)
      const live = [...orders.values()].filter(({ canceled_at }) => canceled_at === null)
      const shares = await Promise.all(group.order_ids.map((id) => readShare(container, id)))
      const rows = await container.resolve(BANK_MODULE).listBankTransactions({ group_id }, { take: null })
      const sum = (amounts: number[]) => amounts.reduce((a, b) => a + b, 0)
      const counted = sum(rows.filter((row) => row.counted).map(({ amount }) => Number(amount)))
      const excess = sum(rows.map((row) => Number(row.excess)))
      const captured = sum(shares.map((share) => share?.captured ?? 0))
      const refunded = sum(shares.map((share) => share?.refunded ?? 0))

      expect(rows.filter(({ state }) => state === "new")).toEqual([])
      const numbers = rows.map(({ reference }) => reference).sort()
      expect(numbers).toEqual(transfers.map(({ number }) => `FT${number}`).sort())
      if (group.status === "settled") {
        expect(captured).toBe(Number(group.paid))
        expect(counted).toBeGreaterThanOrEqual(Number(group.paid))
        expect(sum(rows.map(({ amount }) => Number(amount)))).toBe(captured + excess)
      } else {
        expect(captured).toBe(0)
        if (group.status === "canceled") {
          expect(live).toEqual([])
          expect(counted).toBe(0)
          expect(excess).toBe(sum(rows.map(({ amount }) => Number(amount))))
        } else {
          expect(live.length).toBeGreaterThan(0)
          expect(counted).toBeLessThan(sum(live.map(({ total }) => total)))
        }
      }
      for (const share of shares) expect(share?.refunded ?? 0).toBeLessThanOrEqual(share?.captured ?? 0)
      const [whole] = await container
        .resolve(Modules.PAYMENT)
        .listPaymentCollections({ id: [paymentCollectionIdOf(group_id)] })
      expect(Number(whole?.captured_amount ?? 0)).toBe(captured)
      expect(Number(whole?.refunded_amount ?? 0)).toBe(refunded)
      const payouts = await container.resolve(BANK_MODULE).listPayouts({ group_id }, { take: null })
      expect(sum(payouts.map(({ amount }) => Number(amount)))).toBe(refunded)
      await expectNothingHeldByTheDead(group_id, live.length)
    }

    async function expectNothingHeldByTheDead(group_id: string, live: number): Promise<void> {
      const held = await getContainer().resolve(Modules.INVENTORY).listReservationItems({ created_by: group_id })
      expect(held).toHaveLength(live)
      const parcels = await getContainer().resolve(PARCEL_MODULE).listParcels({ group_id })
      expect(parcels.filter(({ state }) => state === "canceled")).toHaveLength(2 - live)
    }
  },
})

/** Money that has come to the account; whole đồng. */
type Transfer = { number: number; amount: number; memo: string; at: Date }
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never
