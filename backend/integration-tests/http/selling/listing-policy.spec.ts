import { CatalogueDocument, CatalogueVersions, ProductDocument } from "@ocop/shared/catalogue"
import { POLICY_CONFIRMATION, PolicyDesk, type ChangePolicy } from "@ocop/shared/listing-policy"
import { ProblemAnswer } from "@ocop/shared/problem"
import { SETTING_MODULE } from "../../../src/modules/setting"
import { backendTests } from "../../backend-tests"
import { changeUnnoticed, openMarket, visitors, type Market } from "../../fixtures/market"
import { operator, staff } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"

type Person = Awaited<ReturnType<typeof staff>>

/** Never had a star. */
const LOCAL = "gao-st25"
const STARRED = "pia-sau-rieng"

const TO_ONLY: ChangePolicy = { policy: "ocop_only", reason: "Sở yêu cầu", confirm: POLICY_CONFIRMATION }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>
    let boss: Person

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
      boss = await operator(api, getContainer())
    })

    const ask = ({ headers }: Person) => api.get("/admin/listing-policy", { headers, validateStatus: () => true })
    const change = (said: object, { headers }: Person = boss) =>
      api.post("/admin/listing-policy", { ...TO_ONLY, ...said }, { headers, validateStatus: () => true })
    const desk = async () => PolicyDesk.parse((await ask(boss)).data)
    const problems = ({ status, data }: { status: number; data: unknown }) => {
      const answer = ProblemAnswer.parse(data)
      return [status, ...(answer.problems ?? [answer]).map(({ type, field }) => `${type} ${field}`)]
    }
    const list = async () => CatalogueDocument.parse((await get("/catalogue")).data)
    const stateOf = async (handle: string) => ProductDocument.parse((await get(`/goods/${handle}`)).data).state
    const version = async () => CatalogueVersions.parse((await get("/version")).data).catalogue

    it("tells beforehand what leaves, the shop obeys at once both ways, and the log says who and why", async () => {
      const visitor = shopper(api, { publishable_key: market.key, region_id: "", sales_channel_id: "" })
      const basket = await visitor.ready([])
      const line = { variant_id: required(market.goods.get(LOCAL)).variant_id, quantity: 1 }
      expect((await visitor.post(`/baskets/${basket}/lines`, line)).status).toBe(200)
      const [all, before, asked] = [await list(), await version(), await desk()]
      expect(asked).toMatchObject({ policy: "ocop_and_local", may_change: true, effect: { carts: 1 }, changes: [] })
      expect(asked.effect.products).toBe(all.count - (await starred()))
      expect(asked.effect.examples).toHaveLength(10)

      const changed = PolicyDesk.parse((await change({})).data)
      expect(changed).toMatchObject({
        policy: "ocop_only",
        effect: asked.effect,
        changes: [{ policy: "ocop_only", reason: "Sở yêu cầu", user_email: "truc@example.com" }],
      })
      expect(await version()).not.toBe(before)
      expect((await list()).count).toBe(all.count - asked.effect.products)
      expect([await stateOf(LOCAL), await stateOf(STARRED)]).toEqual(["lapsed", "on_sale"])
      expect(told(await visitor.post(`/baskets/${basket}/lines`, line))).toEqual([409, "lapsed"])
      const { data } = await visitor.get(`/baskets/${basket}`)
      expect([data.ready, data.groups[0]?.lines[0]?.problem?.type]).toEqual([false, "lapsed"])

      expect((await change({ policy: "ocop_and_local", reason: "Hết chiến dịch" })).status).toBe(200)
      expect((await list()).count).toBe(all.count)
      expect(await stateOf(LOCAL)).toBe("on_sale")
      expect((await visitor.post(`/baskets/${basket}/lines`, line)).status).toBe(200)
      expect((await desk()).changes.map(({ policy }) => policy)).toEqual(["ocop_and_local", "ocop_only"])
    })

    async function starred(): Promise<number> {
      return CatalogueDocument.parse((await get("/catalogue?sao=3&sao=4&sao=5")).data).count
    }

    it("wants a reason and the words typed, and refuses what holds already", async () => {
      expect(problems(await change({ reason: "  ", confirm: "doi" }))).toEqual([
        400,
        "reason_missing reason",
        "confirm_wrong confirm",
      ])
      expect(problems(await change({ policy: "tat_ca" }))).toEqual([400, "invalid_data policy"])
      expect(problems(await change({ policy: "ocop_and_local" }))).toEqual([409, "policy_known policy"])
      expect((await desk()).changes).toEqual([])
    })

    it("of two who choose at the same moment one does, and nobody rewrites what was chosen", async () => {
      const answers = await Promise.all([change({}), change({ confirm: "ĐỔI CHÍNH SÁCH" })])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      const [row] = await getContainer().resolve(SETTING_MODULE).listListingPolicyChanges({})
      const rewrite = changeUnnoticed(
        getContainer(),
        "update listing_policy_change set policy = 'ocop_and_local' where id = ?",
        [required(row).id],
      )
      await expect(rewrite).rejects.toThrow("never changed")
    })

    it("is an operator's to change and an auditor's to read", async () => {
      const auditor = await staff(api, getContainer(), "kiem-toan@example.com", "auditor")
      const registrar = await staff(api, getContainer(), "dang-ky@example.com", "registrar")
      expect(PolicyDesk.parse((await ask(auditor)).data).may_change).toBe(false)
      expect((await change({}, auditor)).status).toBe(403)
      expect((await ask(registrar)).status).toBe(403)
      expect((await change({}, registrar)).status).toBe(403)
    })
  },
})
