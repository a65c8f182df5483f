import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { todayInVietnam } from "@ocop/shared/day"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { signIn } from "../../fixtures/customer"
import { buyByTransfer } from "../../fixtures/by-transfer"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { required, sell, stockOf, type Goods } from "../../fixtures/shop"
import { DELIVERY, shopper, type Answer } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const HA_NOI_COMMUNE = "00004"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let fish: Goods
    let jewel: Goods

    beforeAll(async () => {
      const container = getContainer()
      open = await openTwoSellers(container)
      const { shop, baker } = open
      fish = await sell(container, shop, baker, {
        title: "Cá thát lát",
        handle: "ca-that-lat",
        price: 120_000,
        stock: 10,
        temperature_class: "frozen",
      })
      jewel = await sell(container, shop, baker, { title: "Yến", handle: "yen", price: 9_000_000, stock: 200 })
    })

    const told = ({ status, data }: Answer) => [status, data.type, data.field]
    const one = () => ({ variant_id: open.cake.variant_id, quantity: 1 })

    it("takes only whole quantities of one and up, and no more than there are", async () => {
      const hoa = shopper(api, open.shop)
      const id = await hoa.basket([one()])
      const add = (quantity: unknown) => hoa.post(`/baskets/${id}/lines`, { ...one(), quantity })
      for (const quantity of [-1, 0, 10_000, 1.5, "hai", null]) {
        expect(told(await add(quantity))).toEqual([400, "quantity_wrong", "quantity"])
      }
      expect(told(await add(10))).toEqual([409, "too_many", "quantity"])
      expect(told(await hoa.post(`/baskets/${id}/lines`, { variant_id: "variant_no", quantity: 1 }))).toEqual([
        400,
        "variant_unknown",
        "variant_id",
      ])
      expect(told(await hoa.post(`/baskets/${id}/lines`, { variant_id: "\u0000'", quantity: 1 }))[0]).toBe(400)

      const { data } = await hoa.get(`/baskets/${id}`)
      expect(data.item_count).toBe(1)
      const line = data.groups[0]?.lines[0]
      expect(line).toMatchObject({ quantity: 1, available: 10, problem: null })
      const change = (quantity: number) => hoa.post(`/baskets/${id}/lines/${line?.id}`, { quantity })
      expect(told(await change(-3))).toEqual([400, "quantity_wrong", "quantity"])
      expect(told(await change(11))).toEqual([409, "too_many", "quantity"])
      expect((await change(10)).data.item_count).toBe(10)
      expect((await change(0)).data).toMatchObject({ item_count: 0, groups: [] })
      expect(told(await change(1))[0]).toBe(404)
    })

    it("tells everything that is wrong with a delivery at once, and keeps what was there", async () => {
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([one()])
      const wrong = await hoa.post(`/baskets/${id}/delivery`, {
        name: " ",
        phone: "0123",
        email: "hoa@",
        commune_code: "99999",
        street: "x".repeat(201),
        note: "",
      })
      expect(wrong.status).toBe(400)
      expect(wrong.data.problems?.map(({ type, field }) => [type, field])).toEqual([
        ["name_missing", "name"],
        ["phone_wrong", "phone"],
        ["email_wrong", "email"],
        ["commune_unknown", "commune_code"],
        ["text_too_long", "street"],
      ])
      const elsewhere = await hoa.post(`/baskets/${id}/delivery`, { ...DELIVERY, province_code: "01" })
      expect(told(elsewhere)).toEqual([400, "commune_not_of_province", "commune_code"])
      expect(told(await hoa.post(`/baskets/${id}/destination`, { commune_code: "99999" }))).toEqual([
        400,
        "commune_unknown",
        "commune_code",
      ])
      expect((await hoa.get(`/baskets/${id}`)).data.contact).toMatchObject({
        name: DELIVERY.name,
        phone: "0901 234 567",
      })

      const odd = await hoa.post(`/baskets/${id}/delivery`, { ...DELIVERY, name: "<script>\u0000alert(1)</script>" })
      expect(odd.data.contact?.name).toBe("<script>alert(1)</script>")
    })

    it("buys nothing that is not whole: empty, undelivered, at another price", async () => {
      const hoa = shopper(api, open.shop)
      const buy = (id: string, shown_total: number) =>
        hoa.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total })
      expect(told(await buy(await hoa.basket([]), 0))[1]).toBe("basket_empty")
      expect(told(await buy(await hoa.basket([one()]), 65_000)).slice(0, 2)).toEqual([400, "delivery_missing"])
      const id = await hoa.ready([one()])
      expect(told(await buy(id, 65_000)).slice(0, 2)).toEqual([409, "total_changed"])
      expect(told(await buy(id, -1))[0]).toBe(400)
      expect((await hoa.get(`/baskets/${id}`)).data).toMatchObject({ ready: true, purchase_code: null })
    })

    it("asks again when a price has changed since it was shown", async () => {
      const container = getContainer()
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([one()])
      const buy = (shown_total: number) => hoa.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total })
      await updateProductVariantsWorkflow(container).run({
        input: {
          selector: { id: open.cake.variant_id },
          update: { prices: [{ currency_code: "vnd", amount: 70_000 }] },
        },
      })

      expect(told(await buy(65_000 + 22_000)).slice(0, 2)).toEqual([409, "total_changed"])
      expect((await hoa.get(`/baskets/${id}`)).data.totals).toMatchObject({
        goods: 70_000,
        shipping: 22_000,
        total: 92_000,
      })
      expect((await buy(92_000)).status).toBe(200)
    })

    it("shows what was changed by anybody since the goods were last looked at", async () => {
      const knex: Knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const hoa = shopper(api, open.shop)
      const id = await hoa.basket([one()])
      const line = async () => required(required((await hoa.get(`/baskets/${id}`)).data.groups[0]).lines[0])
      const before = await line()
      expect(await line()).toEqual(before)

      await knex.raw("update product set title = 'Bánh pía đậu' where id = ?", [open.cake.product_id])
      expect(await line()).toEqual({ ...before, name: "Bánh pía đậu" })
      await knex.raw(
        `update price set amount = 70000, raw_amount = '{"value":"70000","precision":20}' where price_set_id in (
           select price_set_id from product_variant_price_set where variant_id = ?)`,
        [open.cake.variant_id],
      )
      expect(await line()).toMatchObject({ price: 70_000, total: 70_000 })
      await knex.raw(
        "update inventory_level set stocked_quantity = 3 where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = ?)",
        [open.cake.variant_id],
      )
      expect(await line()).toMatchObject({ available: 3 })
      await knex.raw("update organization set status = 'suspended' where id = ?", [open.baker.organization_id])
      expect(await line()).toMatchObject({ problem: { type: "stopped" } })
      await knex.raw("delete from product_variant_price_set where variant_id = ?", [open.cake.variant_id])
      await knex.raw("update organization set status = 'verified' where id = ?", [open.baker.organization_id])
      expect(await line()).toMatchObject({ problem: { type: "unpublished" } })
    })

    it("sends nothing frozen far and collects no more cash than carriers do", async () => {
      const hoa = shopper(api, open.shop)
      const far = await hoa.ready([{ variant_id: fish.variant_id, quantity: 1 }], {
        ...DELIVERY,
        commune_code: HA_NOI_COMMUNE,
      })
      const { data } = await hoa.get(`/baskets/${far}`)
      expect(data.groups[0]?.delivery).toMatchObject({ kind: "refused", reason: "cold_too_far" })
      expect(told(await hoa.buy(far)).slice(0, 2)).toEqual([409, "cold_too_far"])

      const dear = await hoa.ready([{ variant_id: jewel.variant_id, quantity: 3 }])
      expect(told(await hoa.buy(dear)).slice(0, 2)).toEqual([409, "cod_ceiling"])
      const heavy = await hoa.ready([{ variant_id: jewel.variant_id, quantity: 101 }])
      expect((await hoa.get(`/baskets/${heavy}`)).data.groups[0]?.delivery).toMatchObject({ reason: "too_heavy" })
      expect(await stockOf(getContainer(), jewel)).toMatchObject({ reserved: 0 })
    })

    it("collects no cash for what its seller wants paid beforehand, all of it or one product", async () => {
      const desk = atDesk(api, await openDesk(api, "chu@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      const path = `/organizations/${open.baker.handle}`
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([one(), { variant_id: jewel.variant_id, quantity: 1 }])
      const cash = async () => {
        const { data } = await hoa.get(`/baskets/${id}`)
        return data.payment_methods.map(({ method, problem }) => [method, problem?.type ?? null])
      }
      const others = (await cash()).slice(1)
      const of = (product_id: string) => `${path}/products/${product_id}/cash`
      expect((await desk.post(of(jewel.product_id), { takes_cash: false })).data).toEqual({ takes_cash: false })
      expect(await cash()).toEqual([["cod", "cash_refused"], ...others])
      expect(told(await hoa.buy(id))).toEqual([409, "cash_refused", "payment"])
      await desk.post(of(jewel.product_id), { takes_cash: true })
      expect(await cash()).toEqual([["cod", null], ...others])

      for (let n = 0; n < 2; n++) await desk.post(`${path}/cash`, { takes_cash: false })
      expect(await cash()).toEqual([["cod", "cash_refused"], ...others])
      expect((await desk.post(of(open.rice.product_id), { takes_cash: false })).status).toBe(404)
      const events = await getContainer()
        .resolve(ORGANIZATION_MODULE)
        .listOrganizationEvents({ kind: "cash_changed" }, { order: { created_at: "ASC" } })
      expect(events.map(({ detail }) => detail)).toEqual([
        { takes_cash: false, product_id: jewel.product_id },
        { takes_cash: true, product_id: jewel.product_id },
        { takes_cash: false },
      ])
      await desk.post(`${path}/cash`, { takes_cash: true })
      expect((await hoa.buy(id)).status).toBe(200)
    })

    it("collects no cash afterwards for what its seller wanted paid beforehand when it was sold, or wants so by now", async () => {
      const desk = atDesk(api, await openDesk(api, "chu@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      const path = `/organizations/${open.baker.handle}`
      const ofCake = `${path}/products/${open.cake.product_id}/cash`
      const taking = async (at: string, takes_cash: boolean) =>
        expect((await desk.post(at, { takes_cash })).status).toBe(200)
      const bought = async () => {
        const all = await buyByTransfer(api, open)
        const mayPayCash = async () => (await all.transfer()).may_pay_cash
        const payCash = async () => told(await all.hoa.post(`/purchases/${all.code}/payment`, { method: "cod" }))
        return { ...all, mayPayCash, payCash }
      }

      await taking(ofCake, false)
      const refused = await bought()
      await taking(ofCake, true)
      const taken = await bought()
      expect([await refused.mayPayCash(), await taken.mayPayCash()]).toEqual([false, true])
      expect(await refused.payCash()).toEqual([409, "cash_refused", undefined])

      for (const at of [ofCake, `${path}/cash`]) {
        await taking(at, false)
        expect(await taken.mayPayCash()).toBe(false)
        expect(await taken.payCash()).toEqual([409, "cash_refused", undefined])
        await taking(at, true)
      }
      expect((await taken.purchase()).payment.method).toBe("vietqr")
      expect(await taken.payCash()).toEqual([200, undefined, undefined])
      expect((await taken.purchase()).payment.method).toBe("cod")

      // What is not sent any more holds nothing up.
      const { hoa, code } = refused
      expect((await hoa.post(`/purchases/${code}/parcels/${code}-1/cancel`, { reason: "other" })).status).toBe(200)
      expect(await refused.mayPayCash()).toBe(true)
    })

    it("stops open baskets and purchases from the moment of a notice", async () => {
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([one(), { variant_id: open.rice.variant_id, quantity: 1 }])
      const today = todayInVietnam(new Date())
      const notice = { number: "12/TB", issuer: "Chi cục", reason: "Kiểm tra nhãn.", until: null }
      await getContainer()
        .resolve(OCOP_MODULE)
        .createSaleStops({ ...notice, scope: "product", product_id: open.cake.product_id, from: today })

      const { data } = await hoa.get(`/baskets/${id}`)
      expect(data.groups[0]?.lines[0]?.problem?.type).toBe("stopped")
      expect(data).toMatchObject({ ready: false, totals: { goods: 195_000 } })
      expect(told(await hoa.buy(id)).slice(0, 2)).toEqual([409, "stopped"])
      const line_id = data.groups[0]?.lines[0]?.id
      const doors: [path: string, body: object][] = [
        [`/baskets/${id}/lines`, one()],
        [`/carts/${id}/line-items`, one()],
        [`/carts/${id}/line-items/${line_id}`, { quantity: 2 }],
        ["/carts", { region_id: open.shop.region_id, items: [one()] }],
      ]
      for (const [path, body] of doors) {
        expect(told(await hoa.post(path, body)).slice(0, 2), path).toEqual([409, "stopped"])
      }
      const gone = await hoa.post(`/baskets/${id}/lines/${line_id}`, { quantity: 0 })
      expect(gone.data.ready).toBe(true)
      expect((await hoa.buy(id)).status).toBe(200)
    })

    it("shows a customer's basket to nobody else", async () => {
      const lan = shopper(api, open.shop, await signIn(api, open.shop, "lan@example.com"))
      const minh = shopper(api, open.shop, await signIn(api, open.shop, "minh@example.com"))
      const guest = shopper(api, open.shop)
      const id = await lan.ready([one()])
      for (const other of [minh, guest]) {
        for (const path of [`/baskets/${id}`, `/carts/${id}`]) expect((await other.get(path)).status).toBe(404)
        expect((await other.post(`/baskets/${id}/lines`, one())).status).toBe(404)
        expect((await other.post(`/carts/${id}/complete`)).status).toBe(404)
        expect((await other.buy(await other.basket([one()]))).status).toBe(400)
        expect((await other.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: 87_000 })).status).toBe(404)
      }
      const { data } = await lan.buy(id)
      expect((await lan.get(`/purchases/${data.code}`)).status).toBe(200)
      expect((await minh.get(`/purchases/${data.code}`)).status).toBe(404)

      const found = await guest.basket([one()])
      const claimed = shopper(api, open.shop, lan.headers.authorization?.replace("Bearer ", ""))
      await claimed.post(`/baskets/${found}/destination`, { commune_code: DELIVERY.commune_code })
      expect((await guest.get(`/baskets/${found}`)).status).toBe(404)
    })

    it("completes no cart whose delivery is another seller's, and hears no payment hook", async () => {
      const container = getContainer()
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([one()])
      const cheap = { shipping_option_id: open.farmer.shipping_option_id, name: "Giao", amount: 0, cart_id: id }
      await container.resolve(Modules.CART).addShippingMethods([cheap])
      expect(told(await hoa.post(`/carts/${id}/complete`)).slice(0, 2)).toEqual([400, "delivery_missing"])
      expect(await stockOf(container, open.cake)).toMatchObject({ reserved: 0 })
      expect((await hoa.buy(id)).status).toBe(200)

      const headers = hoa.headers
      const hook = await api.post("/hooks/payment/cod_cod", {}, { headers, validateStatus: () => true })
      expect(hook.status).toBe(404)
    })
  },
})
