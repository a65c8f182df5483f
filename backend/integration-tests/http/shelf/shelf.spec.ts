import { Modules } from "@medusajs/framework/utils"
import { ProductDocument } from "@ocop/shared/catalogue"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { SalesPointMatches } from "@ocop/shared/sales-point"
import { PointGoods, ShelfChoices, ShelfItemPage, ShelfPage } from "@ocop/shared/shelf"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { readShelf } from "../../../src/shelf/read-shelf"
import { changeShelfWorkflow } from "../../../src/workflows/shelf/change-shelf"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { told } from "../../fixtures/person"
import { openPoint, promise, stockAt, type OpenPoint } from "../../fixtures/shelf"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const TODAY = todayInVietnam(new Date())

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let desk: ReturnType<typeof atDesk>
    let shelf: string
    let forms = 0

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      desk = atDesk(api, await openDesk(api, "quay@example.com"))
      await join(getContainer(), { email: "quay@example.com", handle: open.farmer.handle })
      point = await openPoint(getContainer(), open.farmer.organization_id)
      shelf = `/organizations/${open.farmer.handle}/points/${point.handle}/shelf`
    })

    const token = () => `form-${(forms += 1)}`
    const add = (goods: { variant_id: string }, quantity: number, more: object = {}) =>
      desk.post(shelf, { form_token: token(), variant_id: goods.variant_id, quantity, ...more })
    const read = async () => ShelfPage.parse((await desk.get(shelf)).data)
    const rice = async () => required((await read()).goods.find(({ name }) => name === "Gạo thơm"))
    const change = async (what: object) => desk.post(`${shelf}/${(await rice()).id}`, { form_token: token(), ...what })
    const history = async () => ShelfItemPage.parse((await desk.get(`${shelf}/${(await rice()).id}`)).data).changes
    const lies = () => stockAt(getContainer(), open.rice, point.location_id)
    const allow = () =>
      getContainer().resolve(SHELF_MODULE).createTradePermissions({
        maker_id: open.baker.organization_id,
        reseller_id: open.farmer.organization_id,
        verb: "resell",
        given_by: "mem_chu",
        given_at: new Date(),
      })
    const store = (path: string) => shopper(api, open.shop).get(path)

    it("own goods are added at once, others' when their maker allows it", async () => {
      expect((await add(open.rice, 6)).status).toBe(201)
      expect(told(await add(open.cake, 2))).toEqual([403, "trade_not_permitted"])
      await allow()
      expect((await add(open.cake, 2)).status).toBe(201)
      const { goods, count } = await read()
      expect(count).toBe(2)
      expect(goods.map(({ name, is_own, stocked, obstacle }) => [name, is_own, stocked, obstacle])).toEqual([
        ["Bánh pía", false, 2, null],
        ["Gạo thơm", true, 6, null],
      ])
      // What lies at the point is nobody else's stock.
      expect(await stockAt(getContainer(), open.cake, open.baker.stock_location_id)).toMatchObject({ stocked: 10 })
      const { choices } = ShelfChoices.parse(
        (await desk.get(`${shelf.replace(/shelf$/, "shelf-choices")}?q=banh`)).data,
      )
      expect(choices).toMatchObject([{ variant_id: open.cake.variant_id, here: 2, price: 65_000 }])
    })

    it("the same form is one change, and a form of goods that are there already brings more", async () => {
      const form_token = token()
      const first = await add(open.rice, 5, { form_token })
      const again = await add(open.rice, 5, { form_token })
      expect([first.status, again.status]).toEqual([201, 200])
      expect(again.data).toEqual(first.data)
      expect((await add(open.rice, 2)).data).toEqual(first.data)
      expect(await lies()).toMatchObject({ stocked: 7 })
      const counted = { what: "count", form_token: token(), counted: 3 }
      await change(counted)
      await change({ what: "count", counted: 9 })
      await change(counted)
      expect(await lies()).toMatchObject({ stocked: 9 })
    })

    it("a count that was wrong and is put right leaves the days until which goods are good", async () => {
      const use_by = "2099-12-22"
      await add(open.rice, 5, { use_by })
      for (const counted of [900, 5]) expect((await change({ what: "count", counted })).status).toBe(200)
      expect(await rice()).toMatchObject({ stocked: 5, use_by: [{ day: use_by, quantity: 5 }] })
    })

    it("a count replaces what lies there, but not what is promised", async () => {
      await add(open.rice, 8)
      await promise(getContainer(), open.rice, { location_id: point.location_id, quantity: 3 })
      const refused = await change({ what: "count", counted: 2 })
      expect(told(refused)).toEqual([409, "more_are_promised:counted"])
      expect(await lies()).toEqual({ stocked: 8, reserved: 3 })
      expect((await change({ what: "count", counted: 3, note: "Kiểm kê" })).status).toBe(200)
      expect(await lies()).toEqual({ stocked: 3, reserved: 3 })
      expect(await rice()).toMatchObject({ stocked: 3, reserved: 3, obstacle: "nothing_left" })
      expect((await history()).map(({ kind, before, after, by, note }) => [kind, before, after, by, note])).toEqual([
        ["counted", 8, 3, "Phú", "Kiểm kê"],
        ["added", 0, 8, "Phú", ""],
      ])
      for (const counted of [-1, 1.5, 10_000, "3"]) {
        expect((await change({ what: "count", counted })).status).toBe(400)
      }
    })

    it("is adjusted for a reason, never below nothing or what is promised", async () => {
      await add(open.rice, 5)
      await promise(getContainer(), open.rice, { location_id: point.location_id, quantity: 1 })
      expect((await change({ what: "adjust", reason: "damage", pieces: 2 })).status).toBe(200)
      expect((await change({ what: "adjust", reason: "found", pieces: 1 })).status).toBe(200)
      expect(told(await change({ what: "adjust", reason: "theft", pieces: 9 }))).toEqual([409, "more_than_lies:pieces"])
      expect(told(await change({ what: "adjust", reason: "own_use", pieces: 4 }))).toEqual([
        409,
        "more_are_promised:pieces",
      ])
      expect(told(await change({ what: "adjust", reason: "other_fewer", pieces: 1 }))).toEqual([
        400,
        "words_missing:note",
      ])
      expect((await change({ what: "adjust", reason: "other_fewer", pieces: 1, note: "Biếu khách" })).status).toBe(200)
      expect(await lies()).toEqual({ stocked: 3, reserved: 1 })
      expect((await history()).map(({ reason, before, after }) => [reason, before, after])).toEqual([
        ["other_fewer", 4, 3],
        ["found", 3, 4],
        ["damage", 5, 3],
        [null, 0, 5],
      ])
    })

    it("what is past its day is for nobody, and is written off, that and no more", async () => {
      await add(open.rice, 4, { use_by: TODAY })
      await add(open.rice, 3, { use_by: addDays(TODAY, 30) })
      expect(told(await add(open.rice, 1, { use_by: addDays(TODAY, -1) }))).toEqual([400, "use_by_past:use_by"])
      expect(told(await change({ what: "write_off", pieces: 1 }))).toEqual([409, "not_expired:pieces"])
      const item = await rice()
      expect(item.use_by.map(({ quantity }) => quantity)).toEqual([4, 3])
      const yesterday = { laid: [{ day: addDays(TODAY, -1), quantity: 4 }, required(item.use_by[1])] }
      await getContainer().resolve(SHELF_MODULE).updateShelfItems({ id: item.id, use_by: yesterday })
      expect(await rice()).toMatchObject({ stocked: 7, expired: 4, obstacle: null })
      expect(told(await change({ what: "write_off", pieces: 5 }))).toEqual([409, "not_expired:pieces"])
      expect((await change({ what: "write_off", pieces: 4 })).status).toBe(200)
      expect(await rice()).toMatchObject({ stocked: 3, expired: 0 })
    })

    it("has a price of its own until it has none, and is withdrawn and offered again", async () => {
      await add(open.rice, 2)
      await change({ what: "price", price: 210_000 })
      expect(await rice()).toMatchObject({ own_price: 210_000, maker_price: 195_000 })
      expect((await change({ what: "price", price: 10 })).status).toBe(400)
      await change({ what: "price", price: null })
      await change({ what: "withdraw" })
      await change({ what: "withdraw" })
      expect(await rice()).toMatchObject({ own_price: null, obstacle: "withdrawn", stocked: 2 })
      await change({ what: "offer" })
      expect(await rice()).toMatchObject({ obstacle: null })
      expect((await history()).map(({ kind, before, after }) => [kind, before, after])).toEqual([
        ["offered", null, null],
        ["withdrawn", null, null],
        ["priced", 210_000, null],
        ["priced", null, 210_000],
        ["added", 0, 2],
      ])
    })

    it("a run that fails leaves neither stock nor history nor goods behind", async () => {
      await add(open.rice, 5)
      const { product_id, variant_id, inventory_item_id } = open.rice
      const base = { field: "", use_by: null, values: {}, reason: null, note: "", kind: "counted" as const }
      const of = (goods: typeof open.rice) => ({ ...goods, name: "" })
      const first = { ...base, goods: of(open.rice), stock: { by: 4 }, form_key: "mot" }
      const actor = { actor_type: "member" as const, actor_id: "mem_chu", on_behalf: false }
      const input = { point_id: point.id, location_id: point.location_id, actor }
      const twice = [{ ...first, goods: of(open.cake), form_key: "hai" }, first, { ...first, stock: { by: 1 } }]
      await expect(changeShelfWorkflow(getContainer()).run({ input: { ...input, changes: twice } })).rejects.toThrow()
      expect(await lies()).toMatchObject({ stocked: 5 })
      expect(await history()).toHaveLength(1)
      expect(await readShelf(getContainer(), { point_id: point.id })).toMatchObject([
        { product_id, variant_id, inventory_item_id, stocked: 5 },
      ])
    })

    it("many counts and adjustments at once are all in the history, and the stock is that of the last", async () => {
      await add(open.rice, 10)
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => change({ what: "adjust", reason: "damage", pieces: 2 })),
      )
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 409])
      expect(await lies()).toMatchObject({ stocked: 0 })
      const steps = (await history()).filter(({ kind }) => kind === "adjusted")
      expect(steps.map(({ before, after }) => [before, after])).toEqual([
        [2, 0],
        [4, 2],
        [6, 4],
        [8, 6],
        [10, 8],
      ])
    })

    it("takes nothing before the point is verified, nor while it is suspended; what lies there can be counted", async () => {
      await add(open.rice, 5)
      const points = getContainer().resolve(SALES_POINT_MODULE)
      await points.updateSalesPoints({ id: point.id, status: "suspended" })
      expect(told(await add(open.rice, 1))).toEqual([409, "shelf_not_open"])
      expect((await change({ what: "count", counted: 4 })).status).toBe(200)
      const answer = await desk.post(`/organizations/${open.farmer.handle}/points`, {})
      expect(answer.status).toBe(400)
    })

    it("the product's page, the directory and the point's page tell what is offered now", async () => {
      await getContainer().resolve(Modules.SEARCH).reindex({ index: "product" })
      const productPage = async () =>
        ProductDocument.parse((await store(`/goods/${open.rice.handle}`)).data).points.map(({ handle }) => handle)
      const holding = async (product: string) =>
        SalesPointMatches.parse((await store(`/sales-points?product=${product}`)).data)
      const pointGoods = async (page = 1) =>
        PointGoods.parse((await store(`/sales-points/${point.handle}/goods?page=${page}`)).data)
      expect(await productPage()).toEqual([])
      expect(await holding(open.rice.handle)).toMatchObject({ count: 0, product: { name: "Gạo thơm" } })

      await add(open.rice, 2)
      await change({ what: "price", price: 210_000 })
      expect(await productPage()).toEqual([point.handle])
      expect((await holding(open.rice.handle)).points.map(({ handle }) => handle)).toEqual([point.handle])
      expect(await holding(open.cake.handle)).toMatchObject({ count: 0 })
      expect(await holding("khong-co")).toMatchObject({ count: 0, product: null })
      expect(await pointGoods()).toMatchObject({
        count: 1,
        cards: [{ handle: open.rice.handle, price_from: 210_000, price_to: 210_000, in_stock: true, star: null }],
      })
      expect((await pointGoods(2)).cards).toEqual([])

      await promise(getContainer(), open.rice, { location_id: point.location_id, quantity: 2 })
      expect(await productPage()).toEqual([])
      expect((await pointGoods()).count).toBe(0)
      await change({ what: "count", counted: 4 })
      expect(await productPage()).toEqual([point.handle])
      await change({ what: "withdraw" })
      expect(await productPage()).toEqual([])
      await change({ what: "offer" })
      await getContainer().resolve(SALES_POINT_MODULE).updateSalesPoints({ id: point.id, status: "suspended" })
      expect(await productPage()).toEqual([])
      expect((await store(`/sales-points/${point.handle}/goods`)).status).toBe(404)
    })
  },
})
