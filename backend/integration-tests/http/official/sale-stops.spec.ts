import { CatalogueDocument, ProductDocument } from "@ocop/shared/catalogue"
import { addDays } from "@ocop/shared/day"
import { OfficialActPage } from "@ocop/shared/official-act"
import { ProblemAnswer } from "@ocop/shared/problem"
import {
  FoundMakers,
  STOP_STATES,
  StopAnswer,
  StopEffect,
  StopPage,
  type DeskStop,
  type LiftStop,
} from "@ocop/shared/sale-stop"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { backendTests } from "../../backend-tests"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { official, operator, staff } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"

type Person = Awaited<ReturnType<typeof staff>>

const NOTICE = {
  number: "45/TB-CCATTP",
  issuer: "Chi cục An toàn thực phẩm",
  from: TODAY,
  reason: "Phát hiện phẩm màu không khai báo",
  reason_en: "Undeclared colouring",
  internal_note: "Chờ kết quả kiểm nghiệm",
  confirm: "45/TB-CCATTP",
}
const LIFTING: LiftStop = { number: "51/TB-CCATTP", on: TODAY }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let get: ReturnType<typeof visitors>
    let registrar: Person

    beforeAll(async () => {
      market = await openMarket(getContainer())
      get = visitors(api, market.key)
      registrar = await official(api, getContainer(), "dang-ky@example.com", "registrar", "92")
    })

    const ask = ({ headers }: Person, url: string) => api.get(`/admin${url}`, { headers, validateStatus: () => true })
    const tell = ({ headers }: Person, url: string, body: object = {}) =>
      api.post(`/admin${url}`, body, { headers, validateStatus: () => true })
    const shop = (url: string, body: object) =>
      api.post(`/store${url}`, body, {
        headers: { "x-publishable-api-key": market.key },
        validateStatus: () => true,
      })
    const idOf = (handle: string) => required(market.goods.get(handle)).product_id
    const lineOf = (handle: string) => ({ variant_id: required(market.goods.get(handle)).variant_id, quantity: 1 })
    const problems = ({ status, data }: { status: number; data: unknown }) => {
      const answer = ProblemAnswer.parse(data)
      return [
        status,
        ...(answer.problems ?? [answer]).map(({ type, field }) => (field === undefined ? type : `${type} ${field}`)),
      ]
    }
    const listed = async (q: string) =>
      CatalogueDocument.parse((await get(`/catalogue?q=${q}`)).data).cards.map(({ handle }) => handle)
    const stopped = async (said: object): Promise<DeskStop> => {
      const answer = await tell(registrar, "/sale-stops", { ...NOTICE, ...said })
      expect(answer.status).toBe(201)
      return StopAnswer.parse(answer.data).stop
    }

    it("a notice takes goods out of lists, pages and baskets at once, and its own lifting brings them back", async () => {
      const basket = await shop("/baskets", {})
      const path = `/baskets/${basket.data.id}`
      expect((await shop(`${path}/lines`, lineOf("kho-bo"))).status).toBe(200)
      expect(await listed("kho+bo")).toContain("kho-bo")
      const effect = await tell(registrar, "/sale-stops/preview", { product_id: idOf("kho-bo") })
      expect(StopEffect.parse(effect.data)).toEqual({ products: 1, carts: 1, unpaid_orders: 0, paid_orders: 0 })

      const stop = await stopped({ product_id: idOf("kho-bo") })
      expect(stop).toMatchObject({ state: "in_force", product: { title: "Khô bò sợi" }, until: null, lifted: null })
      expect(await listed("kho+bo")).not.toContain("kho-bo")
      const page = ProductDocument.parse((await get("/goods/kho-bo")).data)
      expect(page).toMatchObject({ state: "stopped", stop: { number: NOTICE.number, reason: NOTICE.reason } })
      expect(JSON.stringify(page)).not.toContain(NOTICE.internal_note)
      const refused = await shop(`${path}/lines`, lineOf("kho-bo"))
      expect(problems(refused)).toEqual([409, "stopped"])
      expect(refused.data.message).toContain(NOTICE.number)
      expect((await get(path)).data).toMatchObject({
        groups: [{ lines: [{ problem: { type: "stopped" } }] }],
        ready: false,
      })
      expect(problems(await tell(registrar, "/sale-stops", { ...NOTICE, product_id: idOf("kho-bo") }))).toEqual([
        409,
        "stop_known number",
      ])

      const lift = (said: object) => tell(registrar, `/sale-stops/${stop.id}/lift`, { ...LIFTING, ...said })
      expect(problems(await lift({ number: " ", on: addDays(TODAY, -1) }))).toEqual([
        400,
        "number_missing number",
        "lifted_on_wrong on",
      ])
      expect(StopAnswer.parse((await lift({})).data).stop).toMatchObject({ state: "lifted", lifted: LIFTING })
      expect(await listed("kho+bo")).toContain("kho-bo")
      expect((await shop(`${path}/lines`, lineOf("kho-bo"))).status).toBe(200)
      expect(problems(await lift({}))).toEqual([409, "already_lifted"])

      const { acts } = OfficialActPage.parse((await ask(registrar, `/official-acts?subject_id=${stop.id}`)).data)
      expect(acts.map(({ act, reason }) => [act, reason])).toEqual([
        ["lifted", LIFTING.number],
        ["stopped", NOTICE.reason],
      ])
    })

    it("a notice against an organization stops everything of it", async () => {
      const { organization_id } = market.drier
      const effect = await tell(registrar, "/sale-stops/preview", { organization_id })
      expect(StopEffect.parse(effect.data).products).toBe(6)
      const { id, ...stop } = await stopped({ organization_id })
      expect(stop).toMatchObject({ product: null, organization: { name: "Nhà khô Mỹ Xuyên" } })
      for (const handle of ["kho-bo", "so-huyet", "gao-st25"]) {
        expect(ProductDocument.parse((await get(`/goods/${handle}`)).data).state).toBe("stopped")
      }
      expect((await tell(registrar, `/sale-stops/${id}/lift`, LIFTING)).status).toBe(200)
      expect(ProductDocument.parse((await get("/goods/kho-bo")).data).state).not.toBe("stopped")
    })

    it("tells everything that is wrong of a notice at once", async () => {
      const wrong = { product_id: idOf("kho-bo"), from: "30/02/2026", until: "2020-01-01", confirm: "45" }
      expect(problems(await tell(registrar, "/sale-stops", wrong))).toEqual([
        400,
        "number_missing number",
        "issuer_missing issuer",
        "day_wrong from",
        "until_wrong until",
        "reason_missing reason",
        "confirm_wrong confirm",
      ])
      for (const said of [{}, { product_id: idOf("kho-bo"), organization_id: market.drier.organization_id }]) {
        expect(problems(await tell(registrar, "/sale-stops", { ...NOTICE, ...said }))).toEqual([
          400,
          "subject_missing product_id",
        ])
      }
      expect(problems(await tell(registrar, "/sale-stops", { ...NOTICE, product_id: "prod_x" }))).toEqual([
        400,
        "product_unknown product_id",
      ])
      expect(problems(await tell(registrar, "/sale-stops", { ...NOTICE, organization_id: "org_x" }))).toEqual([
        400,
        "organization_unknown organization_id",
      ])
      expect(problems(await tell(registrar, "/sale-stops", { ...NOTICE, reason: 7 }))).toEqual([
        400,
        "invalid_data reason",
      ])
    })

    it("officials stop in their province alone, and nobody but a registrar does", async () => {
      const elsewhere = await official(api, getContainer(), "ha-noi@example.com", "registrar", "01")
      const reviewer = await official(api, getContainer(), "xet@example.com", "reviewer", "92")
      const boss = await operator(api, getContainer())
      const body = { ...NOTICE, product_id: idOf("kho-bo") }
      for (const url of ["/sale-stops", "/sale-stops/preview"]) {
        expect(problems(await tell(elsewhere, url, body))).toEqual([403, "other_province"])
        for (const person of [reviewer, boss]) expect((await tell(person, url, body)).status).toBe(403)
      }
      const { id } = await stopped({ product_id: idOf("kho-bo") })
      expect((await ask(elsewhere, `/sale-stops/${id}`)).status).toBe(404)
      expect((await tell(elsewhere, `/sale-stops/${id}/lift`, LIFTING)).status).toBe(404)
      expect(StopPage.parse((await ask(elsewhere, "/sale-stops")).data).count).toBe(0)
      for (const person of [reviewer, boss]) expect((await ask(person, `/sale-stops/${id}`)).status).toBe(200)
      const makers = async (person: Person) =>
        FoundMakers.parse((await ask(person, "/official-makers?q=nha kho")).data).makers
      expect([await makers(registrar), await makers(elsewhere)]).toMatchObject([[{ name: "Nhà khô Mỹ Xuyên" }], []])
    })

    it("lists by state say the same as each notice's own state", async () => {
      const product_id = idOf("kho-bo")
      await stopped({ product_id, from: addDays(TODAY, 3) })
      await stopped({ product_id, number: "46", confirm: "46", from: addDays(TODAY, -3), until: TODAY })
      const { id } = await stopped({ product_id, number: "47", confirm: "47" })
      await tell(registrar, `/sale-stops/${id}/lift`, { ...LIFTING, on: addDays(TODAY, 5) })
      await getContainer()
        .resolve(OCOP_MODULE)
        .createSaleStops([
          {
            scope: "product",
            product_id,
            number: "1",
            issuer: "x",
            from: "2025-01-01",
            until: "2025-02-01",
            reason: "x",
          },
          { scope: "product", product_id, number: "2", issuer: "x", from: "2025-01-01", lifted_on: TODAY, reason: "x" },
        ])
      const read = async (query: string) => StopPage.parse((await ask(registrar, `/sale-stops?${query}`)).data)
      let sum = 0
      for (const state of STOP_STATES) {
        const { stops, count } = await read(`state=${state}&product_id=${product_id}`)
        expect(stops.map((stop) => stop.state)).toEqual(stops.map(() => state))
        expect(count).toBe(state === "in_force" ? 2 : 1)
        sum += count
      }
      expect((await read(`product_id=${product_id}`)).count).toBe(sum)
      expect((await read("q=kho bo")).count).toBe(sum)
      expect((await read("q=ruong hanh")).stops).toMatchObject([{ organization: { name: "Ruộng hành Vĩnh Châu" } }])
      expect((await read("state=x&page=0")).page).toBe(1)
    })
  },
})
