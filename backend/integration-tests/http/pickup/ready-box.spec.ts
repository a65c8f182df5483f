import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ParcelComplaints } from "@ocop/shared/complaint"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { PickupAnswer } from "@ocop/shared/pickup"
import { PurchaseDocument } from "@ocop/shared/purchase"
import { balancesOf } from "../../../src/ledger/balances-of"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { Shown } from "../../../src/purchase/shown"
import { saveBoxTemplateWorkflow } from "../../../src/workflows/gift/save-box-template"
import { backendTests } from "../../backend-tests"
import { atDesk } from "../../fixtures/member"
import { mailsTo } from "../../fixtures/outbox"
import { onShelf, openPoint, PICKUP, type OpenPoint } from "../../fixtures/point-shelf"
import { BOX_PRICE, boxBuyer, openBoxStall, type BoxStall } from "../../fixtures/box-stall"
import { EMPTY_BOX, fillBox, type ReadyBox } from "../../fixtures/ready-box"
import { required } from "../../fixtures/shop"
import type { TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const key = () => crypto.randomUUID()
const DAY_MS = 24 * 3_600_000

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
      const shown_total = beside.reduce((sum, { total }) => sum + total, 2 * BOX_PRICE)
      const placed = await tam.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total })
      expect(placed.status).toBe(200)
      Object.assign(tam.headers, { "x-purchase-token": placed.data.token })
      const code = `${placed.data.code}-1`
      const desk = atDesk(api, stall.farmers)
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
      const answer = (move: object) => atDesk(api, stall.farmers).post(path, { key: key(), note: "", ...move })
      expect((await answer({ move: "accept", comes_back: true, pay: true })).status).toBe(200)
      expect((await answer({ move: "receive", restock: true })).status).toBe(200)
    }

    describe("bought as one line", () => {
      it("costs what it holds, and takes every part of it from the shelf of its point", async () => {
        expect((await offer()).boxes).toMatchObject([{ name: "Hộp quà Tết", price: BOX_PRICE, available: 4 }])
        const tam = visitor()
        const id = await tam.ready(boxes(2))
        const { groups, totals, ready } = await tam.look(id)
        expect([ready, totals.total]).toEqual([true, 2 * BOX_PRICE])
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
        expect(data.map((order) => [Number(order.total), order.items?.length])).toEqual([[2 * BOX_PRICE, 1]])
        expect(data[0]?.items).toMatchObject([{ title: "Hộp quà Tết", variant_id: box.variant_id }])
        const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code: placed.data.code })
        const [line] = required(Shown.parse(required(group).shown).parcels[0]).lines
        expect(line).toMatchObject({ name: "Hộp quà Tết", price: BOX_PRICE, star: null, maker: null })
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
          const { status, data } = await tam.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: BOX_PRICE })
          return [status, data.type]
        }
        const shelves = getContainer().resolve(SHELF_MODULE)
        const GONE = [409, "box_goods_gone"]
        // To sell it alone is another permission.
        await shelves.updateTradePermissions({ id: stall.box_permission, taken_back_at: new Date() })
        expect(await refusal()).toEqual(GONE)
        expect((await offer()).boxes).toEqual([])
        await shelves.updateTradePermissions({ id: stall.box_permission, taken_back_at: null })

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
        expect(await holds()).toEqual({ fee_receivable: (2 * BOX_PRICE) / 10, commission: (2 * BOX_PRICE) / 10 })
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
        expect(await seen()).toMatchObject({ due: BOX_PRICE, lines: [{ quantity: 1 }] })
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
  },
})
