import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { GiftDraftDocument, GiftPoints, OwnBoxTemplateAnswer, ReadyBoxes } from "@ocop/shared/gift"
import { makeKits } from "../../../src/gift/make-kits"
import { withOrganizationLock } from "../../../src/joining/with-organization-lock"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { findLowStock } from "../../../src/overview/low-stock"
import { toProductIndexDocuments } from "../../../src/search/product-documents"
import { refuseCartLines } from "../../../src/selling/refuse-cart-lines"
import { saveBoxTemplateWorkflow } from "../../../src/workflows/gift/save-box-template"
import { backendTests } from "../../backend-tests"
import { atDesk } from "../../fixtures/member"
import type { OpenPoint } from "../../fixtures/point-shelf"
import { BOX_PRICE, boxBuyer, openBoxStall, type BoxStall } from "../../fixtures/box-stall"
import { EMPTY_BOX, readBox, readProduct, READY_BOX, type ReadyBox } from "../../fixtures/ready-box"
import { required } from "../../fixtures/shop"
import type { TwoSellers } from "../../fixtures/two-sellers"

const key = () => crypto.randomUUID()

backendTests({
  testSuite: ({ api, getContainer }) => {
    let stall: BoxStall
    let open: TwoSellers
    let point: OpenPoint
    let box: ReadyBox

    beforeAll(async () => {
      stall = await openBoxStall(getContainer(), api)
      ;({ open, point, box } = stall)
    })

    const boxes = (quantity: number, { variant_id }: Pick<ReadyBox, "variant_id"> = box) => ({ variant_id, quantity })
    const visitor = () => boxBuyer(api, stall)
    const offer = () => visitor().offer()

    let desk: ReturnType<typeof atDesk>
    const at = () => `/organizations/${open.farmer.handle}/points/${point.handle}/boxes/${box.id}`
    const product = () => readProduct(getContainer(), box.product_id)

    beforeEach(() => {
      desk = atDesk(api, stall.farmers)
    })

    it("is a kit of the shelf of its point, sold there only, nobody's, and without a price of its own", async () => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "sales_point",
          fields: ["sales_channel.id", "shipping_profile.id"],
          filters: { id: point.id },
        })
      const { kit, variant, count, ...made } = await product()
      expect(made).toMatchObject({
        title: "Hộp quà Tết",
        status: "published",
        external_id: box.id,
        sales_channels: [{ id: data[0]?.sales_channel?.id }],
        shipping_profile: { id: data[0]?.shipping_profile?.id },
      })
      expect(made.organization ?? null).toBeNull()
      expect([count, variant.id, variant.manage_inventory]).toEqual([1, box.variant_id, true])
      expect(variant.price_set?.prices ?? []).toEqual([])
      expect([...kit].sort()).toEqual(
        [
          [open.cake.inventory_item_id, 2],
          [open.rice.inventory_item_id, 1],
        ].sort(),
      )
    })

    it("is renamed, stopped and offered again with the box, and is still the same", async () => {
      const { wraps: _, price, ...typed } = READY_BOX
      const saved = {
        ...Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, String(value)])),
        ...{ wraps: ["none"], offered_from: "", offered_until: "" },
      }
      const renamed = await desk.post(at(), { ...saved, name: "Hộp quà Trung thu", price: String(price + 5_000) })
      expect(renamed.status).toBe(200)
      expect(await product()).toMatchObject({ title: "Hộp quà Trung thu", status: "published" })
      expect((await offer()).boxes).toMatchObject([{ name: "Hộp quà Trung thu", price: BOX_PRICE + 5_000 }])
      for (const _ of [1, 2]) {
        expect((await desk.post(`${at()}/offered`, { is_offered: false })).status).toBe(200)
        expect((await product()).status).toBe("draft")
      }
      expect((await offer()).boxes).toEqual([])
      await desk.post(`${at()}/offered`, { is_offered: true })
      expect((await product()).status).toBe("published")
      expect(await readBox(getContainer(), box.id)).toEqual(box)
    })

    it("is sold no more when the box is emptied, and is another one when it is filled differently", async () => {
      const emptied = await desk.post(`${at()}/ready`, { gift: "" })
      expect(OwnBoxTemplateAnswer.parse(emptied.data).box.ready_count).toBe(0)
      expect((await product()).status).toBe("draft")
      expect(await readBox(getContainer(), box.id)).toEqual({ id: box.id, product_id: "", variant_id: "" })

      const begun = await visitor().post("/gifts", { form_token: key(), point: point.handle, box: box.id })
      const gift = GiftDraftDocument.parse(begun.data)
      const three = { version: 1, variant_id: open.cake.variant_id, count: 3 }
      expect((await visitor().post(`/gifts/${gift.key}/contents`, three)).status).toBe(200)
      expect((await desk.post(`${at()}/ready`, { gift: gift.key })).status).toBe(200)
      const filled = await readBox(getContainer(), box.id)
      expect([filled.product_id, filled.variant_id]).not.toContain("")
      expect(filled.product_id).not.toBe(box.product_id)
      const made = await readProduct(getContainer(), filled.product_id)
      expect([made.status, [...made.kit]]).toEqual(["published", [[open.cake.inventory_item_id, 3]]])
      const [first] = (await offer()).boxes
      expect(first).toMatchObject({ variant_id: filled.variant_id, price: EMPTY_BOX + 3 * 70_000, available: 3 })
      expect((await visitor().put(await visitor().pointBasket(), boxes(1))).data.type).toBe("unpublished")
    })

    it("leaves nothing behind when a later step fails", async () => {
      const gifts = getContainer().resolve(GIFT_MODULE)
      const products = getContainer().resolve(Modules.PRODUCT)
      const before = await products.listProducts({}, { take: null })
      const update = gifts.updateBoxTemplates.bind(gifts)
      const failing = vi
        .spyOn(gifts, "updateBoxTemplates")
        .mockImplementationOnce(update)
        .mockRejectedValueOnce(new Error("the database is gone"))
      const contents = { items: [{ variant_id: open.cake.variant_id, count: 1 }] }
      const input = { id: box.id, values: { contents, name: "Hộp khác" } }
      await expect(saveBoxTemplateWorkflow(getContainer()).run({ input })).rejects.toThrow("the database is gone")
      failing.mockRestore()
      expect(await readBox(getContainer(), box.id)).toEqual(box)
      expect(await product()).toMatchObject({ title: "Hộp quà Tết", status: "published" })
      const after = await products.listProducts({}, { take: null })
      expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
    })

    it("is made of boxes that were filled before there were any", async () => {
      const gifts = getContainer().resolve(GIFT_MODULE)
      const contents = { items: [{ variant_id: open.rice.variant_id, count: 2 }] }
      const gone = await gifts.createBoxTemplates({ ...READY_BOX, form_key: "mat", point_id: "point_gone", contents })
      const old = await gifts.createBoxTemplates({ ...READY_BOX, form_key: "cu", point_id: point.id, contents })
      const empty = await gifts.createBoxTemplates({ ...READY_BOX, form_key: "rong", point_id: point.id })
      const made: Promise<void>[] = []
      const held = `organization:${open.farmer.organization_id}`
      const asked = vi.spyOn(getContainer().resolve(Modules.LOCKING), "execute")
      await withOrganizationLock(getContainer(), open.farmer.organization_id, async () => {
        asked.mockClear()
        made.push(makeKits(getContainer()))
        await vi.waitFor(() => expect(asked.mock.calls.map(([key]) => key)).toContain(held), 20_000)
        expect((await readBox(getContainer(), old.id)).product_id).toBe("")
      })
      await Promise.all(made)
      asked.mockRestore()
      await makeKits(getContainer())
      expect((await readBox(getContainer(), gone.id)).product_id).toBe("")
      const { product_id } = await readBox(getContainer(), old.id)
      expect([...(await readProduct(getContainer(), product_id)).kit]).toEqual([[open.rice.inventory_item_id, 2]])
      expect((await readBox(getContainer(), empty.id)).product_id).toBe("")
      expect(await readBox(getContainer(), box.id)).toEqual(box)
    })

    it("is no product of a maker's: neither the index nor the site map nor a page of goods knows it", async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const documents = await toProductIndexDocuments(query, [box.product_id, open.cake.product_id])
      expect(documents.map(({ id }) => id)).toEqual([open.cake.product_id])
      const products = await getContainer().resolve(Modules.PRODUCT).listProducts({ id: box.product_id })
      const { handle } = required(products[0])
      expect((await visitor().get(`/goods/${handle}`)).status).toBe(404)
      const asked = await visitor().post(`/goods/${handle}/notify`, { email: "tam@example.com", locale: "vi" })
      expect(asked.status).toBe(404)
      const low = { threshold: 10, take: 10 }
      const { rows } = await findLowStock(getContainer(), open.baker.organization_id, low)
      expect(rows.map(({ product_handle }) => product_handle)).toEqual([open.cake.handle])
      await expect(refuseCartLines(getContainer(), [box.variant_id])).rejects.toMatchObject({
        problems: [{ type: "unpublished" }],
      })
      const { data } = await visitor().get("/sitemap?kind=product&page=1")
      expect(JSON.stringify(data)).toContain(open.cake.handle)
      expect(JSON.stringify(data)).not.toContain(handle)
    })

    it("stands where gifts begin and on pages of seasons as long as it can be bought, and still begins a gift", async () => {
      const atStart = async () => GiftPoints.parse((await visitor().get("/gift-points")).data).points[0]?.boxes[0]
      const inSeason = async () => ReadyBoxes.parse((await visitor().get("/ready-boxes?season=tet")).data).boxes[0]
      const pickup = { variant_id: box.variant_id, price: BOX_PRICE }
      expect(await atStart()).toMatchObject({ id: box.id, price: EMPTY_BOX, pickup })
      expect(await inSeason()).toMatchObject({ id: box.id, price: BOX_PRICE, pickup })

      // One cake is not none: nothing else of the shop changes by it.
      const { inventory_item_id } = open.cake
      const lie = (stocked_quantity: number) =>
        getContainer()
          .resolve(Modules.INVENTORY)
          .updateInventoryLevels({ inventory_item_id, location_id: point.stock_location_id, stocked_quantity })
      await lie(1)
      expect((await atStart())?.pickup).toBeNull()
      expect(await inSeason()).toBeUndefined()
      await lie(10)
      expect(await inSeason()).toMatchObject({ id: box.id, pickup })

      const points = getContainer().resolve(SALES_POINT_MODULE)
      await points.updateSalesPoints({ id: point.id, takes_pickup: false })
      expect((await atStart())?.pickup).toBeNull()
      expect((await inSeason())?.pickup).toBeNull()
      const begun = await visitor().post("/gifts", { form_token: key(), point: point.handle, box: box.id })
      expect(GiftDraftDocument.parse(begun.data).lines.map(({ count }) => count)).toEqual([2, 1])
    })
  },
})
