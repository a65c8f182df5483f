import { Modules } from "@medusajs/framework/utils"
import { NewVoucher, type VoucherPage } from "@ocop/shared/voucher"
import { VOUCHER_MODULE } from "../../../src/modules/voucher"
import { backendTests } from "../../backend-tests"
import { operator, staff } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const VOUCHER = {
  code: "tết 2027",
  kind: "percent",
  value: 7,
  ceiling: 50_000,
  min_goods: 100_000,
  bearer: "platform",
  valid_from: "2026-11-01",
  max_uses: 2,
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let headers: Record<string, string>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    beforeEach(async () => {
      headers = (await operator(api, getContainer())).headers
    })

    const post = (path: string, body: object = {}, as = headers) =>
      api.post(`/admin/vouchers${path}`, body, { headers: as, validateStatus: () => true })
    const list = async (as = headers) =>
      (await api.get("/admin/vouchers", { headers: as, validateStatus: () => true })) as {
        status: number
        data: VoucherPage
      }
    const refusal = async (over: object) => {
      const { status, data } = await post("", { ...VOUCHER, ...over })
      return [status, data.type, data.field]
    }

    it("makes a voucher as a promotion of core's with our rules, shows it, and counts its uses", async () => {
      const made = await post("", VOUCHER)
      expect(made.status).toBe(201)
      expect((made.data as VoucherPage).vouchers).toMatchObject([
        { code: "TET2027", kind: "percent", value: 7, ceiling: 50_000, seller: null, state: "running", uses: 0 },
      ])
      const [promotion] = await getContainer()
        .resolve(Modules.PROMOTION)
        .listPromotions({ code: ["TET2027"] }, { relations: ["application_method"] })
      expect(promotion).toMatchObject({
        is_tax_inclusive: true,
        is_automatic: false,
        status: "active",
        application_method: { type: "percentage", target_type: "items", allocation: "across" },
      })

      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([
        { variant_id: open.cake.variant_id, quantity: 2 },
        { variant_id: open.rice.variant_id, quantity: 1 },
      ])
      await hoa.post(`/baskets/${id}/voucher`, { code: "TET2027" })
      expect((await hoa.buy(id)).status).toBe(200)
      expect((await list()).data.vouchers).toMatchObject([{ uses: 1, taken_off: 22_750, platform_borne: 22_750 }])
    })

    it("reckons whole đồng for core's own carts too, whatever the promotion", async () => {
      const promotions = getContainer().resolve(Modules.PROMOTION)
      await promotions.createPromotions({
        code: "CUACORE",
        type: "standard",
        status: "active",
        is_tax_inclusive: true,
        application_method: { type: "percentage", value: 7, target_type: "items", allocation: "across" },
      })
      const item = { quantity: 1, is_discountable: true }
      const actions = await promotions.computeActions(["CUACORE"], {
        currency_code: "vnd",
        items: [65_005, 195_003, 33].map((total, n) => {
          return { ...item, id: `line_${n}`, subtotal: total, original_total: total }
        }),
        shipping_methods: [],
      })
      const amounts = actions.map((action) => Number(Reflect.get(action, "amount")))
      // 4,550.35 and 13,650.21 and 2.31.
      expect(amounts).toEqual([4_550, 13_650, 2])
    })

    it("refuses what would take off more than half, is over, of nobody, or named as another", async () => {
      expect(await refusal({ value: 51 })).toEqual([400, "voucher_over_half", "value"])
      expect(await refusal({ kind: "amount", value: 60_000, ceiling: null })).toEqual([
        400,
        "voucher_over_half",
        "value",
      ])
      expect(await refusal({ valid_until: "2026-11-02" })).toEqual([400, "voucher_in_the_past", "valid_until"])
      expect(await refusal({ organization_id: "org_khongco" })).toEqual([400, "voucher_of_nobody", "organization_id"])
      expect(await refusal({ code: "a" })).toEqual([400, "invalid_data", "code"])
      expect((await post("", VOUCHER)).status).toBe(201)
      expect(await refusal({ code: "TẾT-2027" })).toEqual([409, "voucher_code_taken", "code"])
      expect((await list()).data.count).toBe(1)
    })

    it("stops a voucher for good; the next one who enters it is told, and its code stays taken", async () => {
      await post("", VOUCHER)
      const { id } = required((await list()).data.vouchers[0])
      const [first, second] = await Promise.all([post(`/${id}/stop`), post(`/${id}/stop`)])
      expect([first.status, second.status]).toEqual([200, 200])
      expect((await list()).data.vouchers).toMatchObject([{ state: "stopped" }])
      expect((await post("/vch_khongco/stop")).status).toBe(404)
      const hoa = shopper(api, open.shop)
      const basket = await hoa.ready([{ variant_id: open.rice.variant_id, quantity: 1 }])
      const entered = await hoa.post(`/baskets/${basket}/voucher`, { code: "TET2027" })
      expect([entered.status, entered.data.type]).toEqual([409, "voucher_over"])
      expect(await refusal({})).toEqual([409, "voucher_code_taken", "code"])
    })

    it("is read by auditors and changed by operators alone", async () => {
      const auditor = (await staff(api, getContainer(), "soat@example.com", "auditor")).headers
      const registrar = (await staff(api, getContainer(), "ghi@example.com", "registrar")).headers
      expect([(await list(auditor)).status, (await list(registrar)).status]).toEqual([200, 403])
      expect((await list(auditor)).data.may_change).toBe(false)
      expect((await post("", VOUCHER, auditor)).status).toBe(403)
      expect(await getContainer().resolve(VOUCHER_MODULE).listVouchers({})).toEqual([])
      expect(NewVoucher.safeParse(VOUCHER).success).toBe(true)
    })
  },
})
