import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BasketDocument } from "@ocop/shared/basket"
import { ParcelComplaints } from "@ocop/shared/complaint"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { GiftDraftDocument, GiftPoints, OwnBoxTemplateAnswer, ReadyBoxes } from "@ocop/shared/gift"
import { PickupAnswer, PickupOffer } from "@ocop/shared/pickup"
import { PurchaseDocument } from "@ocop/shared/purchase"
import { makeKits } from "../../../src/gift/make-kits"
import { withOrganizationLock } from "../../../src/joining/with-organization-lock"
import { balancesOf } from "../../../src/ledger/balances-of"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { Shown } from "../../../src/purchase/shown"
import { findLowStock } from "../../../src/overview/low-stock"
import { toProductIndexDocuments } from "../../../src/search/product-documents"
import { refuseCartLines } from "../../../src/selling/refuse-cart-lines"
import { saveBoxTemplateWorkflow } from "../../../src/workflows/gift/save-box-template"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { mailsTo } from "../../fixtures/outbox"
import { onShelf, openPoint, permit, PICKUP, shelve, type OpenPoint } from "../../fixtures/point-shelf"
import { EMPTY_BOX, fillBox, readBox, readProduct, READY_BOX, type ReadyBox } from "../../fixtures/ready-box"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const key = () => crypto.randomUUID()
const DAY_MS = 24 * 3_600_000
/** The box with two cakes at the point's own price, and a bag of rice. */
const PRICE = EMPTY_BOX + 2 * 70_000 + 195_000

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let box: ReadyBox
    let box_permission: string
    let farmers: string

    /** The farmer's shop in Phú Lợi has ten of the baker's cakes and four bags of rice, and boxes of both. */
    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      const { organization_id, handle } = open.farmer
      point = await openPoint(getContainer(), { organization_id, handle: "quay-phu-loi" })
      await shelve(getContainer(), point, open.cake, { pieces: 10, own_price: 70_000 })
      await shelve(getContainer(), point, open.rice, { pieces: 4 })
      const allowed = { maker_id: open.baker.organization_id, reseller_id: organization_id }
      await permit(getContainer(), allowed)
      box_permission = await permit(getContainer(), { ...allowed, verb: "box" })
      box = await fillBox(getContainer(), point, [
        [open.cake, 2],
        [open.rice, 1],
      ])
      farmers = await openDesk(api, "nguoi-ban@example.com")
      await join(getContainer(), { email: "nguoi-ban@example.com", handle })
      const rule = { position: 100, rate_bp: 1_000, valid_from: "2026-01-01", basis: "Hợp đồng mẫu" }
      await getContainer().resolve(LEDGER_MODULE).createCommissionRules(rule)
    })

    const boxes = (quantity: number, { variant_id }: Pick<ReadyBox, "variant_id"> = box) => ({ variant_id, quantity })
    const visitor = () => {
      const somebody = shopper(api, open.shop)
      const put = (id: string, line: object) => somebody.post(`/baskets/${id}/lines`, line)
      return {
        ...somebody,
        put,
        async pointBasket(...lines: object[]) {
          const { data } = await somebody.post(`/sales-points/${point.handle}/baskets`)
          for (const line of lines) expect((await put(data.id, line)).status).toBe(200)
          return data.id
        },
        async ready(...lines: object[]) {
          const id = await this.pointBasket(...lines)
          expect((await somebody.post(`/baskets/${id}/pickup`, PICKUP)).status).toBe(200)
          return id
        },
        look: async (id: string) => BasketDocument.parse((await somebody.get(`/baskets/${id}`)).data),
      }
    }
    const offer = async () => PickupOffer.parse((await visitor().get(`/sales-points/${point.handle}/offer`)).data)
    const lying = async () => ({
      cakes: await onShelf(getContainer(), point, open.cake),
      rice: await onShelf(getContainer(), point, open.rice),
    })
    const shelf = (cakes: [number, number], rice: [number, number]) => {
      const row = ([stocked, reserved]: [number, number]) => ({ stocked, reserved })
      return { cakes: row(cakes), rice: row(rice) }
    }

    /** Two boxes, bought with `beside`, and the clerk's way to them. */
    async function bought(beside: { line: object; total: number }[] = []) {
      const tam = visitor()
      const id = await tam.ready(boxes(2), ...beside.map(({ line }) => line))
      const shown_total = beside.reduce((sum, { total }) => sum + total, 2 * PRICE)
      const placed = await tam.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total })
      expect(placed.status).toBe(200)
      Object.assign(tam.headers, { "x-purchase-token": placed.data.token })
      const code = `${placed.data.code}-1`
      const desk = atDesk(api, farmers)
      const path = `/organizations/${open.farmer.handle}/points/${point.handle}/pickups/${code}`
      return {
        tam,
        code,
        group_code: placed.data.code,
        act: (what: string, body: object) => desk.post(`${path}/${what}`, body),
        seen: async () => PickupAnswer.parse((await desk.get(path)).data).pickup,
        parcel: async () => required((await getContainer().resolve(PARCEL_MODULE).listParcels({ code }))[0]),
        page: async () =>
          required(PurchaseDocument.parse((await tam.get(`/purchases/${placed.data.code}`)).data).parcels[0]),
      }
    }

    type Bought = Awaited<ReturnType<typeof bought>>

    async function handOver({ act, page }: Bought): Promise<void> {
      await act("ready", { key: key() })
      const { pickup } = await page()
      expect((await act("hand-over", { pickup_code: required(pickup?.code) })).status).toBe(200)
    }

    /** So many pieces of each line, in their order, come back and are fit to be sold. */
    async function comeBack({ page, tam, group_code, code }: Bought, pieces: readonly number[]): Promise<void> {
      const { lines } = await page()
      const wish = { reason: "damaged", wish: "money_back", words: "Hộp bị ướt." }
      const reported = await tam.post(`/purchases/${group_code}/parcels/${code}/complaints`, {
        ...{ key: key(), ...wish },
        lines: lines.map(({ line_id }, n) => ({ line_id, quantity: required(pieces[n]) })),
      })
      const { id } = required(ParcelComplaints.parse(reported.data).complaints[0])
      const path = `/organizations/${open.farmer.handle}/parcels/${code}/complaints/${id}/answer`
      const answer = (move: object) => atDesk(api, farmers).post(path, { key: key(), note: "", ...move })
      expect((await answer({ move: "accept", comes_back: true, pay: true })).status).toBe(200)
      expect((await answer({ move: "receive", restock: true })).status).toBe(200)
    }

    describe("its product", () => {
      let desk: ReturnType<typeof atDesk>
      const at = () => `/organizations/${open.farmer.handle}/points/${point.handle}/boxes/${box.id}`
      const product = () => readProduct(getContainer(), box.product_id)

      beforeEach(() => {
        desk = atDesk(api, farmers)
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
        expect((await offer()).boxes).toMatchObject([{ name: "Hộp quà Trung thu", price: PRICE + 5_000 }])
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
    })

    describe("bought as one line", () => {
      it("costs what it holds, and takes every part of it from the shelf of its point", async () => {
        expect((await offer()).boxes).toMatchObject([{ name: "Hộp quà Tết", price: PRICE, available: 4 }])
        const tam = visitor()
        const id = await tam.ready(boxes(2))
        const { groups, totals, ready } = await tam.look(id)
        expect([ready, totals.total]).toEqual([true, 2 * PRICE])
        expect(groups.flatMap(({ lines }) => lines)).toMatchObject([
          {
            name: "Hộp quà Tết",
            star: null,
            quantity: 2,
            available: 4,
            contents: [
              { name: "Bánh pía", count: 2, maker: "Lò bánh Tân Huê" },
              { name: "Gạo thơm", count: 1, maker: "Ruộng Ba Đình" },
            ],
          },
        ])
        const placed = await tam.buy(id)
        expect(placed.status).toBe(200)
        expect(await lying()).toEqual(shelf([10, 4], [4, 2]))
        // The makers' own stock stays as it was.
        expect(await onShelf(getContainer(), open.baker, open.cake)).toEqual({ stocked: 10, reserved: 0 })

        const { data } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({ entity: "order", fields: ["total", "items.title", "items.variant_id", "items.quantity"] })
        expect(data.map((order) => [Number(order.total), order.items?.length])).toEqual([[2 * PRICE, 1]])
        expect(data[0]?.items).toMatchObject([{ title: "Hộp quà Tết", variant_id: box.variant_id }])
        const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code: placed.data.code })
        const [line] = required(Shown.parse(required(group).shown).parcels[0]).lines
        expect(line).toMatchObject({ name: "Hộp quà Tết", price: PRICE, star: null, maker: null })
        expect(line?.contents).toMatchObject([
          { product_id: open.cake.product_id, price: 70_000, count: 2, maker: { handle: open.baker.handle } },
          { product_id: open.rice.product_id, price: 195_000, count: 1, maker: { handle: open.farmer.handle } },
        ])
        const [mail] = await until(() => (mailsTo(PICKUP.email).length > 0 ? mailsTo(PICKUP.email) : null))
        expect(mail).toMatch(/Trong mỗi hộp:\s+· Bánh pía/)
      })

      it("can be had as often as its scarcest part, less what the basket holds of it beside and what is past its day", async () => {
        const tam = visitor()
        const id = await tam.pointBasket({ variant_id: open.cake.variant_id, quantity: 5 })
        expect((await tam.put(id, boxes(3))).data).toMatchObject({ type: "too_many", message: "Chỉ còn 2 sản phẩm." })
        expect((await tam.put(id, boxes(2))).status).toBe(200)
        const shelves = getContainer().resolve(SHELF_MODULE)
        const [item] = await shelves.listShelfItems({ point_id: point.id, variant_id: open.cake.variant_id })
        const laid = [
          { day: addDays(todayInVietnam(new Date()), -1), quantity: 7 },
          { day: null, quantity: 3 },
        ]
        await shelves.updateShelfItems({ id: required(item).id, use_by: { laid } })
        expect((await offer()).boxes).toMatchObject([{ available: 1 }])
        const late = visitor()
        const one = await late.ready(boxes(1))
        const two = await late.pointBasket()
        expect((await late.put(two, boxes(2))).data.type).toBe("too_many")
        expect((await late.buy(one)).status).toBe(200)
        expect((await offer()).boxes).toEqual([])
      })

      it("is refused in baskets of makers and of other points", async () => {
        const tam = visitor()
        expect((await tam.put(await tam.basket([]), boxes(1))).data.type).toBe("unpublished")
        const { organization_id } = open.farmer
        const other = await openPoint(getContainer(), { organization_id, handle: "quay-so-hai", name: "Quầy số hai" })
        const { data } = await tam.post(`/sales-points/${other.handle}/baskets`)
        expect((await tam.put(data.id, boxes(1))).data.type).toBe("not_at_point")
      })

      it("is refused at the purchase when one of its goods may not be sold, or it is not offered any more", async () => {
        const tam = visitor()
        const id = await tam.ready(boxes(1))
        const refusal = async () => {
          const { status, data } = await tam.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: PRICE })
          return [status, data.type]
        }
        const shelves = getContainer().resolve(SHELF_MODULE)
        const GONE = [409, "box_goods_gone"]
        // To sell it alone is another permission.
        await shelves.updateTradePermissions({ id: box_permission, taken_back_at: new Date() })
        expect(await refusal()).toEqual(GONE)
        expect((await offer()).boxes).toEqual([])
        await shelves.updateTradePermissions({ id: box_permission, taken_back_at: null })

        const [item] = await shelves.listShelfItems({ point_id: point.id, variant_id: open.cake.variant_id })
        await shelves.updateShelfItems({ id: required(item).id, withdrawn_at: new Date() })
        expect(await refusal()).toEqual(GONE)
        await shelves.updateShelfItems({ id: required(item).id, withdrawn_at: null })

        // What it would take of the shelf is not what it is told to hold.
        const gifts = getContainer().resolve(GIFT_MODULE)
        const { contents } = await gifts.retrieveBoxTemplate(box.id)
        const more = { items: [{ variant_id: open.cake.variant_id, count: 3 }] }
        await gifts.updateBoxTemplates({ id: box.id, contents: more })
        expect(await refusal()).toEqual(GONE)
        expect((await offer()).boxes).toEqual([])
        await gifts.updateBoxTemplates({ id: box.id, contents })

        const ocop = getContainer().resolve(OCOP_MODULE)
        const stop = await ocop.createSaleStops({
          scope: "product",
          product_id: open.rice.product_id,
          number: "12/TB",
          issuer: "Chi cục",
          from: "2026-01-01",
          reason: "Chờ kiểm tra.",
        })
        expect(await refusal()).toEqual(GONE)
        await ocop.deleteSaleStops(stop.id)

        const points = getContainer().resolve(SALES_POINT_MODULE)
        await points.updateSalesPoints({ id: point.id, takes_pickup: false })
        expect((await refusal())[1]).toBe("point_closed")
        await points.updateSalesPoints({ id: point.id, takes_pickup: true })

        const yesterday = addDays(todayInVietnam(new Date()), -1)
        await gifts.updateBoxTemplates({ id: box.id, offered_until: yesterday })
        expect((await refusal())[1]).toBe("unpublished")
        await gifts.updateBoxTemplates({ id: box.id, offered_until: null })
        await shelves.updateShelfItems({ id: required(item).id, own_price: 80_000 })
        expect((await refusal())[1]).toBe("total_changed")
        await shelves.updateShelfItems({ id: required(item).id, own_price: 70_000 })
        expect((await refusal())[0]).toBe(200)
      })
    })

    describe("at the point", () => {
      it("is prepared out of all its parts, shown with them, and handed over; its books know one line", async () => {
        const { act, seen, page, parcel } = await bought()
        expect((await seen()).lines).toMatchObject([
          { name: "Hộp quà Tết", quantity: 2, contents: [{ name: "Bánh pía", count: 2 }, { name: "Gạo thơm" }] },
        ])
        expect((await act("ready", { key: key() })).status).toBe(200)
        expect(await lying()).toEqual(shelf([6, 0], [2, 0]))
        const told = await page()
        expect(told.lines).toMatchObject([{ name: "Hộp quà Tết", contents: [{ count: 2 }, { count: 1 }] }])
        expect(told.progress?.lines).toMatchObject([{ packed: 2, contents: [{ count: 2 }, { count: 1 }] }])
        const pickup_code = required(told.pickup?.code)
        expect((await act("hand-over", { pickup_code })).status).toBe(200)
        expect((await page()).status).toBe("delivered")
        expect((await page()).progress?.lines).toMatchObject([{ ordered: 2, packed: 2, shipped: 2, delivered: 2 }])
        const { order_id } = await parcel()
        const holds = async () => Object.fromEntries(await balancesOf(getContainer(), { order_id }))
        await until(async () => ((await holds())["commission"] ? true : null))
        expect(await holds()).toEqual({ fee_receivable: (2 * PRICE) / 10, commission: (2 * PRICE) / 10 })
      })

      it("is prepared out of what it was sold with, whatever the point has put into such boxes since", async () => {
        const { act } = await bought()
        const contents = { items: [{ variant_id: open.cake.variant_id, count: 1 }] }
        await saveBoxTemplateWorkflow(getContainer()).run({ input: { id: box.id, values: { contents } } })
        expect((await act("ready", { key: key() })).status).toBe(200)
        expect(await lying()).toEqual(shelf([6, 0], [2, 0]))
        expect((await act("cancel", { key: key(), reason: "buyer_asked", note: "" })).status).toBe(200)
        expect(await lying()).toEqual(shelf([10, 0], [4, 0]))
      })

      it("gives all its parts back when it is cancelled, before it is prepared and after", async () => {
        const first = await bought()
        expect((await first.act("cancel", { key: key(), reason: "out_of_stock", note: "" })).status).toBe(200)
        expect(await lying()).toEqual(shelf([10, 0], [4, 0]))
        const second = await bought()
        await second.act("ready", { key: key() })
        expect((await second.act("cancel", { key: key(), reason: "buyer_asked", note: "" })).status).toBe(200)
        expect(await lying()).toEqual(shelf([10, 0], [4, 0]))
        expect((await second.seen()).state).toBe("canceled")
      })

      it("is cancelled in part: what stays is held and packed, the rest is free", async () => {
        const { act, parcel, seen } = await bought()
        const { order_id } = await parcel()
        const [line] = (await seen()).lines
        const acted = { actor: "seller" as const, actor_id: "mem_1", on_behalf: false }
        const lines = [{ line_id: required(line).line_id, quantity: 1 }]
        const why = { key: key(), by_buyer: false, reason: "out_of_stock" as const, note: "" }
        const input = { order_id, organization_id: open.farmer.organization_id, acted, lines, ...why }
        await getContainer().resolve(Modules.WORKFLOW_ENGINE).run("cancel-lines", { input })
        expect(await lying()).toEqual(shelf([10, 2], [4, 1]))
        expect((await act("ready", { key: key() })).status).toBe(200)
        expect(await lying()).toEqual(shelf([8, 0], [3, 0]))
        expect(await seen()).toMatchObject({ due: PRICE, lines: [{ quantity: 1 }] })
      })

      it("comes back onto the shelf of its point, part by part, when its buyer returns it", async () => {
        const parcel = await bought()
        await handOver(parcel)
        expect(await lying()).toEqual(shelf([6, 0], [2, 0]))
        await comeBack(parcel, [1])
        expect(await lying()).toEqual(shelf([8, 0], [3, 0]))
        expect(await onShelf(getContainer(), open.farmer, open.rice)).toEqual({ stocked: 10, reserved: 0 })
      })

      it("comes back beside loose goods of the kind that is in it and another box of them: all are counted", async () => {
        const other = await fillBox(getContainer(), point, [[open.cake, 1]], "hop-mot-banh")
        const parcel = await bought([
          { line: { variant_id: open.cake.variant_id, quantity: 3 }, total: 3 * 70_000 },
          { line: boxes(1, other), total: EMPTY_BOX + 70_000 },
        ])
        await handOver(parcel)
        expect(await lying()).toEqual(shelf([2, 0], [2, 0]))
        await comeBack(parcel, [1, 3, 1])
        expect(await lying()).toEqual(shelf([8, 0], [3, 0]))
      })

      it("goes back onto the shelf, part by part, when nobody fetches it for a week", async () => {
        const { act, seen, parcel } = await bought()
        await act("ready", { key: key() })
        const { id } = await parcel()
        const ready_at = new Date(Date.now() - 8 * DAY_MS)
        await getContainer().resolve(PARCEL_MODULE).updateParcels({ id, ready_at })
        await getContainer().resolve(Modules.WORKFLOW_ENGINE).run("job-tend-pickups", { input: {} })
        expect((await seen()).state).toBe("canceled")
        expect(await lying()).toEqual(shelf([10, 0], [4, 0]))
      })
    })

    it("stands where gifts begin and on pages of seasons as long as it can be bought, and still begins a gift", async () => {
      const atStart = async () => GiftPoints.parse((await visitor().get("/gift-points")).data).points[0]?.boxes[0]
      const inSeason = async () => ReadyBoxes.parse((await visitor().get("/ready-boxes?season=tet")).data).boxes[0]
      const pickup = { variant_id: box.variant_id, price: PRICE }
      expect(await atStart()).toMatchObject({ id: box.id, price: EMPTY_BOX, pickup })
      expect(await inSeason()).toMatchObject({ id: box.id, price: PRICE, pickup })
      const points = getContainer().resolve(SALES_POINT_MODULE)
      await points.updateSalesPoints({ id: point.id, takes_pickup: false })
      expect((await atStart())?.pickup).toBeNull()
      expect((await inSeason())?.pickup).toBeNull()
      const begun = await visitor().post("/gifts", { form_token: key(), point: point.handle, box: box.id })
      expect(GiftDraftDocument.parse(begun.data).lines.map(({ count }) => count)).toEqual([2, 1])
    })
  },
})
