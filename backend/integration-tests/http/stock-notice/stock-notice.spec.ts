import { updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import sendStockNotices from "../../../src/jobs/send-stock-notices"
import { CONSENT_MODULE } from "../../../src/modules/consent"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { STOCK_NOTICE_MODULE } from "../../../src/modules/stock-notice"
import { backendTests } from "../../backend-tests"
import { mailsTo } from "../../fixtures/outbox"
import { linkIn, person, told } from "../../fixtures/person"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const stock = (stocked_quantity: number) => {
      const level = { inventory_item_id: open.cake.inventory_item_id, location_id: open.baker.stock_location_id }
      return updateInventoryLevelsWorkflow(getContainer()).run({ input: { updates: [{ ...level, stocked_quantity }] } })
    }
    const ask = (email: string, handle = open.cake.handle) =>
      person(api, open.shop).post(`/goods/${handle}/notify`, { email, locale: "vi" })
    const waiting = async () =>
      (await getContainer().resolve(STOCK_NOTICE_MODULE).listStockNotices({})).map(({ email }) => email).toSorted()

    it("takes addresses only for what is sold out", async () => {
      expect(told(await ask("a@example.com"))).toEqual([409, "in_stock"])
      expect(told(await ask("a@example.com", "khong-co"))).toEqual([404, "not_found"])
      expect(told(await ask("a@example.com", "..%2f"))[0]).toBe(404)
      await stock(0)
      expect(told(await ask("khong phai"))).toEqual([400, "email_wrong:email"])
      expect((await ask("a@example.com")).status).toBe(202)
      const [consent] = await getContainer().resolve(CONSENT_MODULE).listConsents({})
      expect(consent).toMatchObject({ purpose: "stock_notice", is_given: true })
      expect(consent?.subject).not.toContain("a@example.com")
    })

    it("sends one mail each when it is back, and forgets the addresses", async () => {
      await stock(0)
      for (const email of ["Bo@example.com", "bo@example.com", "me@example.com"]) {
        expect(await ask(email)).toMatchObject({ status: 202, data: { asked: true } })
      }
      const both = await Promise.all([ask("con@example.com"), ask("con@example.com")])
      expect(both.map(({ status }) => status)).toEqual([202, 202])
      expect(await waiting()).toEqual(["bo@example.com", "con@example.com", "me@example.com"])

      await stock(5)
      await until(async () => (await waiting()).length === 0)
      await stock(6)
      await sendStockNotices(getContainer())
      for (const email of ["bo@example.com", "con@example.com", "me@example.com"]) {
        const mails = mailsTo(email)
        expect(mails, email).toHaveLength(1)
        expect(linkIn(mails[0] ?? "", "/san-pham/").pathname).toBe("/san-pham/banh-pia")
      }
    })

    it("says nothing while the product may not be sold, and then says it", async () => {
      await stock(0)
      await ask("cho@example.com")
      const ocop = getContainer().resolve(OCOP_MODULE)
      const today = todayInVietnam(new Date())
      const stop = await ocop.createSaleStops({
        scope: "product",
        product_id: open.cake.product_id,
        number: "01/TB",
        issuer: "Chi cục",
        from: today,
        until: addDays(today, 9),
        reason: "Kiểm tra nhãn.",
      })
      expect(told(await ask("khac@example.com"))).toEqual([404, "not_found"])
      await stock(5)
      await sendStockNotices(getContainer())
      expect(mailsTo("cho@example.com")).toEqual([])
      expect(await waiting()).toEqual(["cho@example.com"])

      await ocop.updateSaleStops({ id: stop.id, lifted_on: today })
      await sendStockNotices(getContainer())
      expect(mailsTo("cho@example.com")).toHaveLength(1)
      expect(await waiting()).toEqual([])
    })

    it("limits how often one network address asks", async () => {
      await stock(0)
      const visitor = person(api, open.shop)
      const again = (n: number) =>
        visitor.post(`/goods/${open.cake.handle}/notify`, { email: `u${n}@example.com`, locale: "vi" })
      for (let n = 0; n < 10; n++) expect((await again(n)).status).toBe(202)
      expect(told(await again(10))).toEqual([429, "too_many_requests"])
    })
  },
})
