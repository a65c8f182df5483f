import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderToSell } from "@ocop/shared/ledger"
import { balancesOf } from "../../../src/ledger/balances-of"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { sellOrdersStep, type SellOrders } from "../../../src/workflows/ledger/steps/sell-orders"
import { writeRefundStep, type WriteRefund } from "../../../src/workflows/ledger/steps/write-refund"
import { backendTests } from "../../backend-tests"
import { AT, PAID_ORDER } from "../../fixtures/order-to-sell"
import { required } from "../../fixtures/shop"

const DAY = "2026-11-26"

const RULE = { position: 100, rate_bp: 500, valid_from: "2026-01-01", basis: "Hợp đồng mẫu 01/2026" }

const ORDER: OrderToSell = {
  ...PAID_ORDER,
  lines: [
    { line_id: "honey", product_id: "prod_honey", category_ids: ["food"], paid: 200_000, platform_borne: 20_000 },
    { line_id: "basket", product_id: "prod_basket", category_ids: ["craft"], paid: 100_000, platform_borne: 0 },
  ],
  shipping: { paid: 30_000, platform_borne: 0 },
}

const sellAndRefundWorkflow = createWorkflow("sell-and-refund", (input: { sale: SellOrders; refund: WriteRefund }) => {
  sellOrdersStep(input.sale)
  return new WorkflowResponse(writeRefundStep(input.refund))
})

backendTests({
  testSuite: ({ getContainer }) => {
    const ledger = () => getContainer().resolve(LEDGER_MODULE)
    const holds = async () => Object.fromEntries(await balancesOf(getContainer(), {}))
    const asked = { order_id: "order_a", goods: 0, shipping: 0, goodwill: 0 }
    const outcome = (run: Promise<unknown>) =>
      run.then(
        (found) => (found === null ? "refused" : "granted"),
        (error) => String(error),
      )

    beforeEach(async () => {
      await ledger().createCommissionRules([
        RULE,
        { ...RULE, position: 10, rate_bp: 800, category_id: "craft", valid_until: DAY },
        { ...RULE, position: 1, rate_bp: 9_000, valid_from: "2026-11-27" },
        { ...RULE, position: 1, rate_bp: 9_000, valid_until: "2026-11-25" },
      ])
    })

    it("freezes the commission of each line by the rules of the day, whatever they become", async () => {
      const told = Array.from({ length: 4 }, () => ledger().sell([ORDER], DAY, AT))
      expect((await Promise.all(told)).flat()).toEqual(["order_a"])
      expect(await holds()).toEqual({
        buyer_funds: -330_000,
        promotion_cost: 20_000,
        seller_goods: 320_000 - 11_000 - 8_000,
        seller_shipping: 30_000,
        commission: 19_000,
      })
      const rules = await ledger().listCommissionRules({})
      await ledger().updateCommissionRules(rules.map(({ id }) => ({ id, rate_bp: 0 })))
      expect(await ledger().sell([ORDER], "2026-12-26", AT)).toEqual([])
      const [journal] = await ledger().listLedgerJournals({ key: "sale:order_a" })
      expect(required(journal).event).toMatchObject({
        lines: [
          { line_id: "honey", rate_bp: 500, commission: 11_000, paid: 200_000, platform_borne: 20_000 },
          { line_id: "basket", rate_bp: 800, commission: 8_000, paid: 100_000, platform_borne: 0 },
        ],
      })
    })

    it("of five refunds at once none exceeds what the others leave", async () => {
      await ledger().sell([ORDER], DAY, AT)
      const five = [1, 2, 3, 4, 5].map((n) => ledger().refund({ ...asked, id: `r${n}`, goods: 80_000 }, AT))
      const outcomes = await Promise.all(five.map(outcome))
      expect(outcomes.toSorted()).toEqual(["granted", "granted", "granted", "refused", "refused"])
      expect((await holds())["refund_payable"]).toBe(240_000)

      expect(await outcome(ledger().refund({ ...asked, id: "r6", goods: 60_001 }, AT))).toBe("refused")
      expect(await outcome(ledger().refund({ ...asked, id: "r7", goods: 60_000, shipping: 30_000 }, AT))).toBe(
        "granted",
      )
      expect(await holds()).toEqual({
        buyer_funds: -330_000,
        promotion_cost: 0,
        seller_goods: 0,
        seller_shipping: 0,
        commission: 0,
        refund_payable: 330_000,
      })
    })

    it("one refund asked for five times at once is one", async () => {
      await ledger().sell([ORDER], DAY, AT)
      const refund = { ...asked, id: "r1", goods: 80_000, goodwill: 5_000 }
      const five = await Promise.all([1, 2, 3, 4, 5].map(() => ledger().refund(refund, AT)))
      expect(new Set(five.map((each) => JSON.stringify(each, Object.keys(each ?? {}).toSorted()))).size).toBe(1)
      expect(await holds()).toMatchObject({ refund_payable: 85_000, goodwill: 5_000 })
    })

    it("a refund that is reversed leaves its part to others, and does not come back", async () => {
      await ledger().sell([ORDER], DAY, AT)
      await ledger().refund({ ...asked, id: "r1", goods: 300_000 }, AT)
      expect(await outcome(ledger().refund({ ...asked, id: "r2", goods: 1 }, AT))).toBe("refused")
      expect(await Promise.all([1, 2].map(() => ledger().reverse("refund:r1", AT)))).toContain(true)
      expect(await ledger().reverse("refund:r1", AT)).toBe(false)
      expect((await holds())["refund_payable"]).toBe(0)
      expect(await outcome(ledger().refund({ ...asked, id: "r1", goods: 300_000 }, AT))).toBe("refused")
      expect(await outcome(ledger().refund({ ...asked, id: "r3", goods: 300_000 }, AT))).toBe("granted")
      expect(await outcome(ledger().reverse("refund:none", AT))).toContain("no journal")
    })

    it("a workflow that asks for too much ends, and what was sold before stays sold", async () => {
      const at = AT.toISOString()
      const sale = { orders: [ORDER], day: DAY, at }
      const run = (refund: Omit<WriteRefund, "at">) =>
        sellAndRefundWorkflow(getContainer()).run({ input: { sale, refund: { ...refund, at } } })
      const refusal = await run({ ...asked, id: "r1", goods: 300_001 }).catch((error: unknown) => error)
      expect(refusal).toMatchObject({ status: 409, problems: [{ type: "refund_too_large" }] })
      expect(await holds()).toMatchObject({ commission: 19_000 })
      const { result } = await run({ ...asked, id: "r1", goods: 150_000 })
      expect(result).toMatchObject({ goods: 150_000, commission_back: 9_500, goods_promotion_back: 10_000 })
    })

    it("what is not sold is not given back", async () => {
      expect(await outcome(ledger().refund({ ...asked, id: "r1", goods: 1 }, AT))).toBe("refused")
      await ledger().sell([ORDER], DAY, AT)
      expect(await outcome(ledger().refund({ ...asked, id: "r1" }, AT))).toBe("refused")
      expect(await outcome(ledger().refund({ ...asked, id: "r1", goods: 0.5 }, AT))).toContain("RangeError")
    })
  },
})
