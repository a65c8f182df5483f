import { addDays } from "@ocop/shared/day"
import { RecognitionPage } from "@ocop/shared/decision"
import { DeskOverview, TARGET_KEYS } from "@ocop/shared/desk-overview"
import { CatalogueDocument } from "@ocop/shared/catalogue"
import { StopPage } from "@ocop/shared/sale-stop"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { fillTargets } from "../../../src/desk-overview/fill-targets"
import { backendTests } from "../../backend-tests"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { official, operator, staff } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"

type Person = Awaited<ReturnType<typeof staff>>

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let writer: Person

    beforeAll(async () => {
      market = await openMarket(getContainer())
      writer = await official(api, getContainer(), "nhap@example.com", "registrar", "92")
    })

    const ask = ({ headers }: Person, url: string) => api.get(`/admin${url}`, { headers, validateStatus: () => true })
    const overview = async (person: Person, query = "") =>
      DeskOverview.parse((await ask(person, `/overview${query}`)).data)
    const recognitions = async (query: string, person = writer) =>
      RecognitionPage.parse((await ask(person, `/recognitions?${query}`)).data)
    const setTarget = ({ headers }: Person, body: object) =>
      api.post("/admin/programme-targets", body, { headers, validateStatus: () => true })

    it("every number is the count of the list that it leads to", async () => {
      const { by_stars, by_form, by_commune, watched, work } = await overview(writer)
      expect(by_stars.map(({ count }) => count).some((count) => count > 0)).toBe(true)
      for (const { stars, count } of by_stars) {
        expect([stars, (await recognitions(`state=standing&stars=${stars}`)).count]).toEqual([stars, count])
      }
      for (const { form, count } of by_form) {
        expect([form, (await recognitions(`state=standing&form=${form}`)).count]).toEqual([form, count])
      }
      for (const { code, name, count } of by_commune) {
        const listed = await recognitions(`state=standing&commune=${code}`)
        expect([code, listed.count, listed.places.map((place) => place.name)]).toEqual([code, count, [name]])
      }
      for (const { state, count } of watched) {
        expect([state, (await recognitions(`state=${state}&province=92`)).count]).toEqual([state, count])
      }
      const stops = StopPage.parse((await ask(writer, "/sale-stops?state=in_force&province=92")).data)
      expect(work).toContainEqual({ key: "stopped", count: stops.count })
      expect(work).toContainEqual({ key: "to_verify", count: 0 })
    })

    it("what stands is what shoppers are shown, one star of each product", async () => {
      const get = visitors(api, market.key)
      const { data } = await get("/catalogue?sao=3&sao=4&sao=5")
      const shown = CatalogueDocument.parse(data).cards.map(({ handle, star }) => `${handle} ${star?.stars}`)
      const { recognitions: listed, count } = await recognitions("state=standing")
      // The grower is under a sale stop: recognised, and not on sale.
      const standing = listed.map(({ product, stars }) => `${product.handle} ${stars}`)
      expect(standing.filter((each) => !each.startsWith("hanh-tim")).toSorted()).toEqual(shown.toSorted())
      expect(standing).toContain("xa-pau 4")
      const { targets, by_stars } = await overview(writer)
      expect(targets.map(({ key, reached }) => [key, reached])).toEqual([
        ["starred", count],
        ["five_stars", by_stars[0]?.count],
        ["upgraded_percent", Math.floor(100 / count)],
        ["craft_villages_percent", null],
        ["value_chain_percent", null],
      ])
    })

    it("the last week of a window is told apart", async () => {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const { product_id } = required(market.goods.get("mut-me"))
      const [row] = await ocop.listRecognitions({ product_id })
      for (const [days, isClosing] of [
        [119, false],
        [120, true],
        [127, true],
        [128, false],
      ] as const) {
        await ocop.updateRecognitions({ id: required(row).id, valid_until: addDays(TODAY, days) })
        const { recognitions: closing } = await recognitions("state=closing")
        expect([days, closing.some(({ id }) => id === row?.id)]).toEqual([days, isClosing])
      }
    })

    it("each sees the work of their roles, and the places of their provinces", async () => {
      const boss = await operator(api, getContainer())
      const elsewhere = await official(api, getContainer(), "ha-noi@example.com", "reviewer", "01")
      const keys = async (person: Person) => (await overview(person)).work.map(({ key }) => key)
      expect(await keys(boss)).toEqual(
        expect.arrayContaining(["organizations", "complaints", "enquiries", "to_verify"]),
      )
      expect(await keys(writer)).toEqual([
        "to_verify",
        "certificates_to_verify",
        "certificates_ending",
        "stopped",
        "papers",
      ])
      expect(await keys(elsewhere)).toEqual([
        "to_verify",
        "certificates_to_verify",
        "certificates_ending",
        "stopped",
        "proposals",
        "papers",
      ])
      const there = await overview(elsewhere)
      expect([there.province?.code, there.by_form, there.may_set_targets]).toEqual(["01", [], false])
      expect(there.watched.every(({ count }) => count === 0)).toBe(true)
      expect(told(await ask(elsewhere, "/overview?province=92"))).toEqual([403, "other_province"])
      expect((await overview(boss, "?province=92")).by_form.length).toBeGreaterThan(0)
      expect((await overview(boss)).province).toBeNull()
    })

    it("targets are set by registrars for their province, with the paper that says so, and the old ones stay", async () => {
      const body = { province_code: "92", key: "starred", value: "200", source: "Kế hoạch 12/KH-UBND" }
      const nation = await staff(api, getContainer(), "bo@example.com", "registrar")
      const boss = await operator(api, getContainer())
      const starred = async (person = writer, query = "") =>
        (await overview(person, query)).targets.find(({ key }) => key === "starred")?.target
      expect(await starred()).toBeNull()
      expect((await setTarget(writer, body)).status).toBe(204)
      expect((await setTarget(writer, { ...body, value: "250" })).status).toBe(204)
      expect(await starred()).toMatchObject({ value: 250, source: body.source, set_by: "nhap@example.com" })
      expect(await starred(nation)).toBeNull()
      expect(await starred(nation, "?province=92")).toMatchObject({ value: 250 })
      expect((await overview(boss, "?province=92")).may_set_targets).toBe(false)
      expect(await getContainer().resolve(OCOP_MODULE).listProgrammeTargets({ key: "starred" })).toHaveLength(2)

      expect(told(await setTarget(writer, { ...body, province_code: "01" }))).toEqual([403, "other_province"])
      expect(told(await setTarget(writer, { ...body, province_code: null }))).toEqual([403, "other_province"])
      expect((await setTarget(boss, body)).status).toBe(403)
      expect(told(await setTarget(writer, { ...body, value: "-1", source: " " }))).toEqual([
        400,
        "value_wrong:value",
        "target_source_missing:source",
      ])
      expect(told(await setTarget(writer, { ...body, key: "upgraded_percent", value: "101" }))).toEqual([
        400,
        "value_wrong:value",
      ])
      expect((await setTarget(writer, { ...body, key: "villages" })).status).toBe(400)
    })

    it("a shop of before gets the targets that came since, once, and keeps what an official said", async () => {
      const body = { province_code: "92", key: "starred", value: "150", source: "Kế hoạch 12/KH-UBND" }
      expect((await setTarget(writer, body)).status).toBe(204)
      const targets = TARGET_KEYS.map((key) => ({ key, value: 30 }))
      for (const _ of [1, 2])
        await fillTargets(getContainer(), { province_code: "92", targets, source: "Chương trình" })
      const rows = await getContainer().resolve(OCOP_MODULE).listProgrammeTargets({ province_code: "92" })
      expect(rows.map(({ key }) => key).toSorted()).toEqual([...TARGET_KEYS].toSorted())
      expect(rows.find(({ key }) => key === "starred")?.value).toBe(150)
    })

    it("what the register cannot count is told with its paper, and what it counts is not told by hand", async () => {
      const key = "craft_villages_percent"
      const body = { province_code: "92", key, value: "50", source: "Kế hoạch 12/KH-UBND" }
      const told_ = { ...body, figure: "reached", value: "37", source: "Báo cáo 8/BC-SNNMT" }
      expect((await setTarget(writer, body)).status).toBe(204)
      expect((await setTarget(writer, told_)).status).toBe(204)
      const villages = (await overview(writer)).targets.find((target) => target.key === key)
      expect(villages).toMatchObject({
        target: { value: 50 },
        reached: 37,
        told: { value: 37, source: told_.source, set_by: "nhap@example.com" },
      })
      expect(told(await setTarget(writer, { ...told_, value: "101" }))).toEqual([400, "value_wrong:value"])
      expect(told(await setTarget(writer, { ...told_, key: "starred" }))).toEqual([400, "counted_itself:key"])
      expect(told(await setTarget(writer, { ...told_, province_code: "01" }))).toEqual([403, "other_province"])
    })
  },
})
