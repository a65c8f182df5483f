import { todayInVietnam } from "@ocop/shared/day"
import { CommissionRules } from "@ocop/shared/ledger"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { backendTests } from "../../backend-tests"
import { operator, staff } from "../../fixtures/operator"
import { AT, PAID_ORDER } from "../../fixtures/order-to-sell"
import { told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"
import { openTwoSellers } from "../../fixtures/two-sellers"

const TODAY = todayInVietnam(new Date())
const RULE = { position: 100, rate_bp: 500, valid_from: TODAY, basis: "Quy chế sàn 01/2026" }

backendTests({
  testSuite: ({ api, getContainer }) => {
    it("operators add rules of commission, and no rule changes what was sold", async () => {
      const { baker, cake } = await openTwoSellers(getContainer())
      const { headers } = await operator(api, getContainer())
      const auditor = await staff(api, getContainer(), "kiem-toan@example.com", "auditor")
      const add = (body: object, who = headers) =>
        api.post("/admin/commission-rules", body, { headers: who, validateStatus: () => true })
      const sold = async (order_id: string) => {
        const { organization_id } = baker
        const line = { line_id: order_id, product_id: cake.product_id, category_ids: [], platform_borne: 0 }
        const shipping = { paid: 0, platform_borne: 0 }
        const order = { ...PAID_ORDER, order_id, organization_id, lines: [{ ...line, paid: 100_000 }], shipping }
        await getContainer().resolve(LEDGER_MODULE).sell([order], TODAY, AT)
      }
      const commissionOf = async (order_id: string) => {
        const [journal] = await getContainer()
          .resolve(LEDGER_MODULE)
          .listLedgerJournals({ key: `sale:${order_id}` })
        return required(journal).event as { lines: { rate_bp: number; commission: number }[] }
      }

      expect((await add(RULE)).status).toBe(201)
      await sold("order_before")
      const of = { organization_id: baker.organization_id, product_id: cake.product_id }
      const more = await add({ ...RULE, position: 10, rate_bp: 1_000, ...of, basis: "Phụ lục hợp đồng 7" })
      expect(more.status).toBe(201)
      const { rules } = CommissionRules.parse(more.data)
      expect(rules.map(({ position, rate_bp }) => [position, rate_bp])).toEqual([
        [10, 1_000],
        [100, 500],
      ])
      await sold("order_after")
      await sold("order_before")
      expect(await commissionOf("order_before")).toMatchObject({ lines: [{ rate_bp: 500, commission: 5_000 }] })
      expect(await commissionOf("order_after")).toMatchObject({ lines: [{ rate_bp: 1_000, commission: 10_000 }] })

      expect(told(await add(RULE))).toEqual([409, "rule_position_taken:position"])
      expect(told(await add({ ...RULE, valid_from: "2020-01-01" }))).toEqual([400, "rule_in_the_past:valid_from"])
      const nobodys = { ...RULE, position: 1, organization_id: "org_khongco" }
      expect(told(await add(nobodys))).toEqual([400, "rule_of_nothing:organization_id"])
      const ended = { ...RULE, position: 2, valid_until: "2020-01-01" }
      for (const body of [{ ...RULE, basis: " " }, { ...RULE, rate_bp: 10_001 }, ended, { ...RULE, rate: 5 }]) {
        expect((await add(body)).status, JSON.stringify(body)).toBe(400)
      }
      expect(told(await add(RULE, auditor.headers))).toEqual([403, "not_allowed"])
      const read = await api.get("/admin/commission-rules", { headers: auditor.headers })
      expect(CommissionRules.parse(read.data)).toEqual({ rules })
    })
  },
})
