import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AccountExport } from "@ocop/shared/account"
import { ACCOUNT_MODULE } from "../../../src/modules/account"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import finishErasures from "../../../src/jobs/finish-erasures"
import { anonymisePurchasesWorkflow } from "../../../src/workflows/account/anonymise-purchases"
import { backendTests } from "../../backend-tests"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { mailsTo } from "../../fixtures/outbox"
import { person, told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const EMAIL = "thao@example.com"
const PHONE = "+84907777777"
const STREET = "99 Nguyễn Huệ"

/** Where the law, or the proof of what was agreed, wants something kept. */
const KEPT = new Set(["order", "order_address", "order_group"])

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let token: string
    let code: string
    let purchaseToken: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      token = await signIn(api, open.shop, EMAIL, "Thảo")
      const thao = shopper(api, open.shop, token)
      const delivery = { ...DELIVERY, name: "Lê Thu Thảo", email: EMAIL, phone: PHONE, street: STREET }
      const bought = await thao.buy(await thao.ready([{ variant_id: open.cake.variant_id, quantity: 1 }], delivery))
      ;({ code, token: purchaseToken } = bought.data)
      await thao.ready([{ variant_id: open.rice.variant_id, quantity: 1 }], delivery)
      await thao.post("/account/addresses", { ...address(), is_default: true })
      await until(() => mailsTo(EMAIL).length > 0)
    })

    const address = () => ({ ...DELIVERY, email: undefined, name: "Lê Thu Thảo", phone: PHONE, street: STREET })
    const sql = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const erase = (who: ReturnType<typeof person>, email = EMAIL, password = PASSWORD) =>
      who.post("/account/erase", { email, password })

    /** The tables in which a text stands anywhere. */
    async function tablesWith(text: string): Promise<string[]> {
      const { rows } = await sql().raw(
        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
      )
      const found: string[] = []
      for (const { table_name } of rows) {
        const hits = await sql()(table_name)
          .whereRaw("to_jsonb(??)::text like ?", [table_name, `%${text}%`])
          .limit(1)
        if (hits.length > 0) found.push(table_name)
      }
      return found
    }

    it("gives everything about a person to that person, and nothing of anybody else", async () => {
      const neighbour = person(api, open.shop, await signIn(api, open.shop, "ke@example.com", "Kề"))
      const own = await person(api, open.shop, token).get("/account/export")
      const file = AccountExport.parse(own.data)
      expect(file.account).toMatchObject({ email: EMAIL, name: "Thảo", email_verified: true })
      expect(file.sign_in.email_verified_at).not.toBeNull()
      expect(file.addresses.map(({ street }) => street)).toEqual([STREET])
      expect(file.purchases.map((purchase) => [purchase.code, purchase.address.street])).toEqual([[code, STREET]])
      expect(file.open_baskets).toMatchObject([
        { lines: [{ name: "Gạo thơm", quantity: 1 }], recipient: { name: "Lê Thu Thảo", phone: "0907 777 777" } },
      ])
      expect(file.consents.map(({ purpose }) => purpose).toSorted()).toEqual(["privacy", "terms"])
      expect(file.mails).toMatchObject([{ kind: "purchase-confirmation", to: EMAIL }])
      expect(JSON.stringify(file)).not.toContain("password")

      const others = AccountExport.parse((await neighbour.get("/account/export")).data)
      expect(others).toMatchObject({ addresses: [], purchases: [], open_baskets: [], mails: [] })
      expect(JSON.stringify(others)).not.toMatch(new RegExp(`${EMAIL}|${STREET}|${code}`))
    })

    it("erases nobody by a wrong word", async () => {
      const thao = person(api, open.shop, token)
      expect(told(await erase(thao, "ke@example.com"))).toEqual([400, "confirmation_wrong:email"])
      expect(told(await erase(thao, EMAIL, "sai mật khẩu"))).toEqual([400, "password_wrong:password"])
      expect((await thao.get("/account")).status).toBe(200)
    })

    it("forgets a person, but for what the law wants kept, and that opens for nobody", async () => {
      const neighbour = person(api, open.shop, await signIn(api, open.shop, "ke@example.com", "Kề"))
      await neighbour.post("/account/addresses", {
        ...address(),
        name: "Kề",
        street: "1 Kề",
        phone: "0903333333",
        is_default: true,
      })
      const thao = person(api, open.shop, token)
      expect((await tablesWith(EMAIL)).length).toBeGreaterThan(KEPT.size)
      expect(await erase(thao, ` ${EMAIL.toUpperCase()}`)).toMatchObject({ status: 200, data: { erased: true } })

      for (const text of [EMAIL, PHONE, STREET, "Thảo"]) {
        const left = (await tablesWith(text)).filter((table) => !KEPT.has(table))
        expect(left, text).toEqual([])
      }
      expect((await thao.auth("/customer/emailpass", { email: EMAIL, password: PASSWORD })).status).toBe(401)
      expect(told(await thao.get("/account"))).toEqual([401, "not_signed_in"])

      const visitor = shopper(api, open.shop)
      const opened = await api.get(`/store/purchases/${code}`, {
        headers: { ...visitor.headers, "x-purchase-token": purchaseToken },
        validateStatus: () => true,
      })
      expect(opened.status).toBe(404)
      expect((await visitor.post("/purchases/look-up", { code, phone: PHONE })).status).toBe(404)
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code })
      expect(group).toMatchObject({ phone: PHONE, email: EMAIL, restricted_at: expect.any(Date) })
      expect((await neighbour.get("/account/addresses")).data).toMatchObject({ addresses: [{ street: "1 Kề" }] })

      const anew = person(api, open.shop, await signIn(api, open.shop, EMAIL, "Thảo"))
      expect((await anew.get("/account/purchases")).data).toMatchObject({ count: 0 })
    })

    it("finishes what a killed run began", async () => {
      const { data } = await sql()("customer")
        .where({ email: EMAIL })
        .first("id")
        .then((data) => ({ data }))
      await getContainer().resolve(ACCOUNT_MODULE).createErasures({ customer_id: data.id, done_at: null })
      await finishErasures(getContainer())
      expect(await sql()("customer").where({ id: data.id })).toHaveLength(1)

      await sql()("erasure").update({ created_at: new Date(Date.now() - 5 * 60_000) })
      await finishErasures(getContainer())
      expect(await sql()("customer").where({ id: data.id })).toEqual([])
      const [erasure] = await getContainer().resolve(ACCOUNT_MODULE).listErasures({ customer_id: data.id })
      expect(erasure?.done_at).toBeInstanceOf(Date)
    })

    it("names nobody any more when contracts need no longer be kept", async () => {
      await erase(person(api, open.shop, token))
      const run = (placed_before: Date) => anonymisePurchasesWorkflow(getContainer()).run({ input: { placed_before } })
      expect((await run(new Date(Date.now() - 60 * 60_000))).result).toBe(0)
      expect(await tablesWith(STREET)).toEqual(["order_address"])

      expect((await run(new Date())).result).toBe(1)
      expect((await run(new Date())).result).toBe(0)
      for (const text of [EMAIL, PHONE, STREET, "Thảo"]) expect(await tablesWith(text), text).toEqual([])
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code })
      expect(Number(required(group).total)).toBe(87_000)
    })

    it("keeps the log of consents as it was written", async () => {
      await expect(sql()("consent").update({ is_given: false })).rejects.toThrow(/only ever added/)
      await expect(sql()("consent").delete()).rejects.toThrow(/only ever added/)
    })
  },
})
