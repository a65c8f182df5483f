import { Modules } from "@medusajs/framework/utils"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { FittingAnswer, GiftDraftDocument, type StepState } from "@ocop/shared/gift"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { saveGiftDraftWorkflow } from "../../../src/workflows/gift/save-gift-draft"
import { backendTests } from "../../backend-tests"
import { addRecipient, openGiftPoint, permit, putOnShelf, type GiftPoint } from "../../fixtures/gift"
import { required, sell, type Goods } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const TODAY = todayInVietnam(new Date())
const TOKEN = "0198a1c2-6d1f-4a3b-8c4d-5e6f70819203"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: GiftPoint
    let buyer: ReturnType<typeof shopper>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      point = await openGiftPoint(getContainer(), open.baker.organization_id)
      buyer = shopper(api, open.shop)
      await putOnShelf(getContainer(), point, open.cake)
    })

    const start = (more: object = {}) =>
      buyer.post("/gifts", { form_token: TOKEN, point: point.handle, box: point.box_id, ...more })
    const begin = async () => GiftDraftDocument.parse((await start()).data)
    const read = async (key: string) => GiftDraftDocument.parse((await buyer.get(`/gifts/${key}`)).data)
    const draftOf = async (key: string) =>
      required((await getContainer().resolve(GIFT_MODULE).listGiftDrafts({ key }))[0])
    /** As a page that was just read would do it. */
    const put = async (key: string, variant_id: string, count: number, more: object = {}) =>
      buyer.post(`/gifts/${key}/contents`, { version: (await read(key)).version, variant_id, count, ...more })
    const fitting = async (key: string, query = "") =>
      FittingAnswer.parse((await buyer.get(`/gifts/${key}/goods${query}`)).data)
    const statesOf = ({ steps }: GiftDraftDocument): StepState[] => steps.map(({ state }) => state)
    const setFacts = async ({ product_id }: Goods, facts: object) => {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const [row] = await ocop.listProductFacts({ product_id })
      await ocop.updateProductFacts({ id: required(row).id, ...facts })
    }
    const sellAtPoint = async (handle: string, more: Partial<Parameters<typeof sell>[3]>, quantity = 10) => {
      const goods = { title: handle, price: 50_000, stock: 5, ...more, handle }
      const sold = await sell(getContainer(), open.shop, open.baker, goods)
      await putOnShelf(getContainer(), point, sold, { quantity })
      return sold
    }
    const recognise = (goods: Goods, stars: number, valid_until: string) => starOf(goods, stars, valid_until)
    async function starOf({ product_id }: Goods, stars: number, valid_until: string) {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const number = `${product_id.slice(-6)}/QĐ`
      const decision = await ocop.createDecisions({ number, date: "2024-01-05", authority: "UBND" })
      const days = { valid_from: "2024-01-05", valid_until, verified_on: "2024-01-06", source: "Báo" }
      const organization_id = open.baker.organization_id
      await ocop.createRecognitions({ product_id, organization_id, decision_id: decision.id, stars, ...days })
    }

    it("is begun in a box of a point, once for one form, and opens for nobody who does not know its key", async () => {
      const first = await start()
      const gift = GiftDraftDocument.parse(first.data)
      expect([first.status, gift.box?.name, gift.point.handle]).toEqual([201, "Hộp vừa 6 ô", point.handle])
      expect(gift.key).toMatch(/^[\w-]{43}$/)
      expect(statesOf(gift)).toEqual(["done", "todo", "todo", "todo", "todo", "todo"])
      const second = await start()
      expect([second.status, GiftDraftDocument.parse(second.data).key]).toEqual([200, gift.key])
      for (const key of ["x", "0".repeat(43), `${gift.key}x`, "%00", "../gift-points"]) {
        expect((await buyer.get(`/gifts/${encodeURIComponent(key)}`)).status, key).toBe(404)
      }
      for (const wrong of [{ form_token: "1" }, { point: "" }, { box: "" }, { more: 1 }]) {
        expect((await start(wrong)).status).toBe(400)
      }
      const other = "0198a1c2-6d1f-4a3b-8c4d-5e6f70819209"
      expect((await start({ form_token: other, point: "khong-co" })).status).toBe(404)
      expect((await start({ form_token: other, box: "gbt_khongco" })).status).toBe(404)
      expect(await getContainer().resolve(GIFT_MODULE).listGiftDrafts()).toHaveLength(1)
    })

    it("takes goods as long as there are places, and says the rule when there are none", async () => {
      const { key } = await begin()
      const { variant_id } = open.cake
      const gift = GiftDraftDocument.parse((await put(key, variant_id, 4)).data)
      expect(gift.lines).toMatchObject([
        { name: "Bánh pía", count: 4, price: 65_000, slots: 1, weight: 500, price_before: null, problem: null },
      ])
      expect(gift.lines[0]?.places).toEqual([1, 2, 3, 4].map((n) => ({ from: n, to: n })))
      expect(gift.room).toEqual({ slots_taken: 4, slots_left: 2, weight: 2_000, weight_left: 1_000 })
      expect(gift.totals).toMatchObject({ goods: 260_000, box: 45_000, one: 305_000, boxes: 1, all: 305_000 })
      expect(gift.totals.weight_one).toBe(2_350)
      expect((await put(key, variant_id, 7)).data).toMatchObject({ type: "gift_no_room", field: "contents" })
      const full = await put(key, variant_id, 6)
      expect([full.status, GiftDraftDocument.parse(full.data).room?.slots_left]).toEqual([200, 0])
      const over = await put(key, variant_id, 7)
      expect([over.status, over.data.message]).toEqual([409, "Hộp đã đầy."])
      const emptied = GiftDraftDocument.parse((await put(key, variant_id, 0)).data)
      expect([emptied.lines, emptied.totals.all]).toEqual([[], 45_000])
      expect((await put(key, variant_id, 13)).status).toBe(400)
      expect((await put(key, variant_id, 1.5)).status).toBe(400)
    })

    it("refuses what is too heavy, cold beside the rest, too large, short-lived, alcohol or alive", async () => {
      const jar = await sellAtPoint("mam-ca", { weight: 2_300 })
      const ham = await sellAtPoint("nem-chua", { temperature_class: "cool" })
      const sack = await sellAtPoint("gao-bao", { weight: 10_100 })
      const fresh = await sellAtPoint("banh-cong", {})
      await setFacts(fresh, { shelf_life_days: 21 })
      const wine = await sellAtPoint("ruou-nep", { set_no: 14 })
      const pills = await sellAtPoint("cao-ban-long", { set_no: 18 })
      const tree = await sellAtPoint("cay-mai", { set_no: 24 })
      const { key } = await begin()
      expect((await put(key, open.cake.variant_id, 2)).status).toBe(200)
      const typeOf = async (goods: Goods) => (await put(key, goods.variant_id, 1)).data.type
      expect(await typeOf(jar)).toBe("gift_too_heavy")
      expect(await typeOf(ham)).toBe("gift_cold_apart")
      expect(await typeOf(sack)).toBe("gift_too_large")
      // The box takes two days to be made ready: 19 would be left.
      expect(await typeOf(fresh)).toBe("gift_short_life")
      expect(await typeOf(wine)).toBe("gift_alcohol")
      expect(await typeOf(pills)).toBe("gift_medicine")
      expect(await typeOf(tree)).toBe("gift_live")
      expect((await put(key, "variant_khongco", 1)).data.type).toBe("gift_goods_gone")
      expect((await fitting(key)).goods.map(({ name }) => name)).toEqual(["Bánh pía"])
    })

    it("holds goods of others only while their maker lets the point pack them", async () => {
      await putOnShelf(getContainer(), point, open.rice)
      const { key } = await begin()
      const rice = open.rice.variant_id
      const ids = { maker_id: open.farmer.organization_id, reseller_id: open.baker.organization_id }
      await permit(getContainer(), { ...ids, verb: "resell" })
      expect((await put(key, rice, 1)).data.type).toBe("gift_goods_gone")
      await setWeight(open.rice, 2_060)
      await permit(getContainer(), { ...ids, verb: "box" })
      const gift = GiftDraftDocument.parse((await put(key, rice, 1)).data)
      expect(gift.lines).toMatchObject([{ name: "Gạo thơm", slots: 2, places: [{ from: 1, to: 2 }], problem: null }])

      const shelf = getContainer().resolve(SHELF_MODULE)
      const [permission] = await shelf.listTradePermissions({ ...ids, verb: "box" })
      await shelf.updateTradePermissions({ id: required(permission).id, taken_back_at: new Date() })
      const after = await read(key)
      expect(after.lines[0]?.problem).toEqual({ type: "forbidden", available: null })
      expect(after.lines[0]?.replacements.map(({ name }) => name)).toEqual(["Bánh pía"])
      expect(statesOf(after)[1]).toBe("mend")
      const swapped = await put(key, open.cake.variant_id, 1, { instead_of: rice })
      expect(GiftDraftDocument.parse(swapped.data).lines.map(({ name }) => name)).toEqual(["Bánh pía"])
    })

    async function setWeight({ variant_id }: Goods, weight: number) {
      await getContainer().resolve(Modules.PRODUCT).updateProductVariants(variant_id, { weight })
    }

    it("needs so many pieces as there are boxes; what is short comes from the maker when there is time", async () => {
      const { key } = await begin()
      const { id } = await draftOf(key)
      await put(key, open.cake.variant_id, 2)
      await addRecipient(getContainer(), id, { boxes: 6 })
      expect((await read(key)).lines[0]?.problem).toEqual({ type: "short", available: 10 })
      // The baker's own cakes: ten more lie at home, and a week is enough to bring them.
      await getContainer()
        .resolve(GIFT_MODULE)
        .updateGiftDrafts({ id, delivery_on: addDays(TODAY, 7) })
      const later = await read(key)
      expect([later.lines[0]?.problem, later.totals.all]).toEqual([null, 6 * (2 * 65_000 + 45_000)])
      expect(later.order_until).toBe(addDays(TODAY, 5))
      expect((await put(key, open.cake.variant_id, 4)).data).toMatchObject({ type: "gift_goods_short" })
      expect((await put(key, open.cake.variant_id, 3)).status).toBe(200)
      expect(statesOf(await read(key))).toEqual(["done", "done", "todo", "done", "done", "todo"])
    })

    it("shows the star that is in force when it is delivered, and says that one ends before", async () => {
      await recognise(open.cake, 4, addDays(TODAY, 9))
      const { key } = await begin()
      await put(key, open.cake.variant_id, 1)
      expect((await read(key)).lines).toMatchObject([{ star: { stars: 4 }, star_ends: false }])
      const { id } = await draftOf(key)
      const gifts = getContainer().resolve(GIFT_MODULE)
      await gifts.updateGiftDrafts({ id, delivery_on: addDays(TODAY, 9) })
      expect((await read(key)).lines).toMatchObject([{ star: { stars: 4 }, star_ends: false }])
      await gifts.updateGiftDrafts({ id, delivery_on: addDays(TODAY, 10) })
      expect((await read(key)).lines).toMatchObject([{ star: null, star_ends: true, problem: null }])
      expect((await fitting(key, "?sao=4")).count).toBe(0)
      expect((await fitting(key)).goods).toMatchObject([{ star: null }])
    })

    it("tells what went: stopped, withdrawn from the shelf, deleted", async () => {
      const other = await sellAtPoint("keo-dua", {})
      const { key } = await begin()
      await put(key, open.cake.variant_id, 1)
      await put(key, other.variant_id, 2)
      const { product_id } = open.cake
      await getContainer()
        .resolve(OCOP_MODULE)
        .createSaleStops({
          ...{ scope: "product", product_id, number: "1/TB", issuer: "Chi cục", from: TODAY },
          ...{ reason: "Kiểm tra nhãn", internal_note: null },
        })
      const problemsOf = async () => (await read(key)).lines.map(({ name, problem }) => [name, problem?.type])
      expect(await problemsOf()).toEqual([
        ["Bánh pía", "stopped"],
        ["keo-dua", undefined],
      ])
      const shelf = getContainer().resolve(SHELF_MODULE)
      const [item] = await shelf.listShelfItems({ variant_id: other.variant_id })
      await shelf.updateShelfItems({ id: required(item).id, withdrawn_at: new Date() })
      expect((await problemsOf())[1]).toEqual(["keo-dua", "gone"])
      await getContainer().resolve(Modules.PRODUCT).deleteProducts([other.product_id])
      expect((await problemsOf())[1]).toEqual(["Hàng không còn bán", "gone"])
      expect((await put(key, open.cake.variant_id, 2)).data.type).toBe("gift_goods_gone")
      expect((await put(key, other.variant_id, 0)).status).toBe(200)
    })

    it("tells another price beside the old one, and takes it only when the buyer does", async () => {
      const { key } = await begin()
      await put(key, open.cake.variant_id, 2)
      const shelf = getContainer().resolve(SHELF_MODULE)
      const [item] = await shelf.listShelfItems({ variant_id: open.cake.variant_id })
      const setPrice = (own_price: number) => shelf.updateShelfItems({ id: required(item).id, own_price })
      await setPrice(70_000)
      const told = await read(key)
      expect(told.lines).toMatchObject([{ price: 70_000, price_before: 65_000 }])
      expect([told.totals.goods, statesOf(told)[1]]).toEqual([140_000, "mend"])
      const accept = async (price: number) => {
        const { version } = await read(key)
        const prices = [{ variant_id: open.cake.variant_id, price }]
        return GiftDraftDocument.parse((await buyer.post(`/gifts/${key}/prices`, { version, prices })).data)
      }
      await setPrice(71_000)
      expect((await accept(70_000)).lines).toMatchObject([{ price: 71_000, price_before: 65_000 }])
      expect((await accept(71_000)).lines).toMatchObject([{ price: 71_000, price_before: null }])
      // More of the same does not take a price silently either.
      await setPrice(72_000)
      expect(GiftDraftDocument.parse((await put(key, open.cake.variant_id, 3)).data).lines).toMatchObject([
        { price: 72_000, price_before: 71_000 },
      ])
    })

    it("has a card: what is wrong is said at once, the words are kept as they were meant", async () => {
      const { key } = await begin()
      const card = { wrap: "oil_paper", ribbon: "red", card: "boat", message: "", sender: "", hides_prices: true }
      const write = async (more: object) => {
        const { version } = await read(key)
        return buyer.post(`/gifts/${key}/card`, { version, ...card, ...more })
      }
      expect(await read(key)).toMatchObject({ wrap: null, ribbon: "none", card: "lotus", hides_prices: true })
      const wrong = await write({
        ...{ wrap: "bang_cloth", ribbon: "xanh", card: "hổ" },
        ...{ message: "ạ".repeat(201), sender: "a".repeat(81) },
      })
      expect(wrong.data.problems?.map(({ field, type }) => `${field}: ${type}`)).toEqual([
        "wrap: gift_wrap_wrong",
        "ribbon: gift_ribbon_wrong",
        "card: gift_card_wrong",
        "message: gift_message_long",
        "sender: gift_sender_long",
      ])
      const written = await write({
        message: `  Chúc bác\r\nmột năm   an khang. ${"ạ".normalize("NFD").repeat(170)}`,
        sender: " Cháu  Hoa ",
        hides_prices: false,
      })
      const gift = GiftDraftDocument.parse(written.data)
      expect(gift).toMatchObject({ wrap: "oil_paper", ribbon: "red", card: "boat", sender: "Cháu Hoa" })
      expect(gift.message).toBe(`Chúc bác\nmột năm an khang. ${"ạ".repeat(170)}`)
      expect([gift.hides_prices, statesOf(gift)[2]]).toEqual([false, "done"])
    })

    it("is not overwritten by who looked at it before somebody else changed it", async () => {
      const { key, version } = await begin()
      const contents = { version, variant_id: open.cake.variant_id, count: 2 }
      expect((await buyer.post(`/gifts/${key}/contents`, contents)).status).toBe(200)
      const late = await buyer.post(`/gifts/${key}/contents`, { ...contents, count: 5 })
      expect([late.status, late.data.type]).toEqual([409, "changed_elsewhere"])
      expect((await read(key)).lines).toMatchObject([{ count: 2 }])
      const both = [3, 4].map((count) => buyer.post(`/gifts/${key}/contents`, { ...contents, version: 2, count }))
      expect((await Promise.all(both)).map(({ status }) => status).toSorted()).toEqual([200, 409])
      await getContainer()
        .resolve(GIFT_MODULE)
        .updateGiftDrafts({ id: (await draftOf(key)).id, status: "placed" })
      expect((await put(key, open.cake.variant_id, 1)).data.type).toBe("gift_placed")
    })

    it("goes into another box of the point, which says what it does not hold", async () => {
      const { key } = await begin()
      await put(key, open.cake.variant_id, 5)
      const gifts = getContainer().resolve(GIFT_MODULE)
      const { id: _, ...box } = await gifts.retrieveBoxTemplate(point.box_id)
      const small = await gifts.createBoxTemplates({ ...box, form_key: "hop-nho", name: "Hộp nhỏ", slots: 4, price: 0 })
      const { version } = await read(key)
      const chosen = await buyer.post(`/gifts/${key}/box`, { version, box: small.id })
      const gift = GiftDraftDocument.parse(chosen.data)
      expect([gift.box?.name, gift.totals.box]).toEqual(["Hộp nhỏ", 0])
      expect(gift.box_problems).toEqual([{ type: "no_room", needs: 5, left: 4 }])
      expect(statesOf(gift).slice(0, 2)).toEqual(["done", "mend"])
      await gifts.updateBoxTemplates({ id: point.box_id, is_offered: false })
      const back = await buyer.post(`/gifts/${key}/box`, { version: gift.version, box: point.box_id })
      expect([back.status, back.data.type]).toEqual([409, "box_not_offered"])
      await gifts.updateBoxTemplates({ id: small.id, is_offered: false })
      expect(await read(key)).toMatchObject({ is_box_offered: false })
    })

    it("finds what still fits, by star, price and shelf, with how many more of it", async () => {
      const tea = await sellAtPoint("tra-sen", { set_no: 16, price: 90_000 })
      await sellAtPoint("keo-me", { price: 30_000 }, 1)
      await recognise(tea, 5, addDays(TODAY, 300))
      const { key } = await begin()
      const all = await fitting(key)
      expect(all.goods.map(({ name, most }) => [name, most])).toEqual([
        ["tra-sen", 6],
        ["Bánh pía", 6],
        ["keo-me", 1],
      ])
      expect(all.groups.reduce((sum, { count }) => sum + count, 0)).toBe(3)
      const group = required(all.groups.find(({ count }) => count === 1))
      const ofGroup = await fitting(key, `?nhom=${group.slug}`)
      expect(ofGroup.goods.map(({ name }) => name)).toEqual(["tra-sen"])
      expect((await fitting(key, "?sao=5")).goods.map(({ name }) => name)).toEqual(["tra-sen"])
      expect((await fitting(key, "?gia_den=60000")).goods.map(({ name }) => name)).toEqual(["keo-me"])
      expect((await fitting(key, "?trang=9")).page).toBe(1)
      expect((await buyer.get(`/gifts/${key}/goods?sao=6`)).status).toBe(400)
      await put(key, open.cake.variant_id, 5)
      expect((await fitting(key)).goods.map(({ most }) => most)).toEqual([1, 1, 1])
    })

    it("is as before when it cannot be written down", async () => {
      const { key } = await begin()
      const { id } = await draftOf(key)
      const gifts = getContainer().resolve(GIFT_MODULE)
      vi.spyOn(gifts, "updateGiftDrafts").mockRejectedValueOnce(new Error("the database is gone"))
      const input = { id, values: { message: "Chưa ghi được" } }
      await expect(saveGiftDraftWorkflow(getContainer()).run({ input })).rejects.toThrow("the database is gone")
      expect((await read(key)).message).toBe("")
    })
  },
})
