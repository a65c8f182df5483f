import {
  beginOrderEditOrderWorkflow,
  cancelOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  updateInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { OverviewDocument } from "@ocop/shared/overview"
import { PapersDocument } from "@ocop/shared/paper"
import type { ParcelDocument, ParcelPage } from "@ocop/shared/parcel"
import noteAllLowStock from "../../../src/jobs/note-low-stock"
import { NOTICE_MODULE } from "../../../src/modules/notice"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { notePapers } from "../../../src/notice/note-papers"
import { backendTests } from "../../backend-tests"
import { changeUnnoticed } from "../../fixtures/market"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { staleTotals } from "../../fixtures/stale-totals"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const TODAY = todayInVietnam(new Date())

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let desk: ReturnType<typeof atDesk>
    let path: string
    let organization_id: string

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      organization_id = await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      path = `/organizations/${open.baker.handle}`
    })

    const overview = async () => OverviewDocument.parse((await desk.get(`${path}/overview`)).data)
    const papers = async () => PapersDocument.parse((await desk.get(`${path}/papers`)).data)
    const noticesOf = (kind: string) => getContainer().resolve(NOTICE_MODULE).listNotices({ organization_id, kind })
    const parcelsOfBaker = () =>
      getContainer()
        .resolve(PARCEL_MODULE)
        .listParcels({ organization_id }, { order: { placed_at: "ASC", id: "ASC" } })
    const stock = (stocked_quantity: number) => {
      const level = { inventory_item_id: open.cake.inventory_item_id, location_id: open.baker.stock_location_id }
      return updateInventoryLevelsWorkflow(getContainer()).run({ input: { updates: [{ ...level, stocked_quantity }] } })
    }
    const recognise = async (valid_until: string, number = "12/QĐ-UBND") => {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const decision = await ocop.createDecisions({ number, date: addDays(valid_until, -1095), authority: "UBND" })
      return ocop.createRecognitions({
        decision_id: decision.id,
        product_id: open.cake.product_id,
        organization_id,
        stars: 4,
        valid_from: addDays(valid_until, -1095),
        valid_until,
        source: "https://example.com/quyet-dinh",
        verified_on: TODAY,
      })
    }

    it("sums what was sold by day, week and month in Viet Nam, without what was cancelled and what others sold", async () => {
      const buyer = shopper(api, open.shop)
      const line = { variant_id: open.cake.variant_id, quantity: 1 }
      for (let n = 0; n < 3; n++) {
        await buyer.buy(await buyer.ready([line, { variant_id: open.rice.variant_id, quantity: 1 }]))
      }
      const { sales } = await overview()
      const today = sales.days.at(-1)
      expect(today).toMatchObject({ from: TODAY, to: TODAY, orders: 3 })
      expect(today?.total).toBeGreaterThan(3 * open.cake.price)
      expect(today?.total).toBeLessThan(3 * open.rice.price)
      expect(sales.weeks.at(-1)).toMatchObject({ orders: 3, total: today?.total })
      expect(sales.months.at(-1)).toMatchObject({ orders: 3, total: today?.total })

      // Half past eleven at night in Viet Nam is still that day, though the next one has begun elsewhere.
      const [first, , last] = await parcelsOfBaker()
      const placed_at = new Date(`${addDays(TODAY, -1)}T16:30:00Z`)
      await getContainer()
        .resolve(PARCEL_MODULE)
        .updateParcels({ id: required(first).id, placed_at })
      const input = { order_id: required(last).order_id }
      await cancelOrderWorkflow(getContainer()).run({ input })
      await until(async () => (await staleTotals(getContainer())).length === 0)
      const after = (await overview()).sales.days.slice(-2).map(({ from, orders }) => [from, orders])
      expect(after).toEqual([
        [addDays(TODAY, -1), 1],
        [TODAY, 1],
      ])
    })

    it("sums what is left after a part is cancelled at the desk, and after an operator edits an order in core", async () => {
      const buyer = shopper(api, open.shop)
      const sold = async () => required((await overview()).sales.days.at(-1))
      const before = await sold()
      await buyer.buy(await buyer.ready([{ variant_id: open.cake.variant_id, quantity: 4 }]))
      const whole = await sold()
      const bought = required((await parcelsOfBaker()).at(-1))
      const { lines } = (await desk.get(`${path}/parcels/${bought.code}`)).data as ParcelDocument
      const { line_id } = required(lines[0])

      const part = { key: crypto.randomUUID(), reason: "out_of_stock", note: "", lines: [{ line_id, quantity: 1 }] }
      expect((await desk.post(`${path}/parcels/${bought.code}/cancel`, part)).status).toBe(200)
      expect(await sold()).toEqual({ ...whole, total: whole.total - open.cake.price })
      expect(await staleTotals(getContainer())).toEqual([])

      const { order_id } = bought
      await beginOrderEditOrderWorkflow(getContainer()).run({ input: { order_id } })
      const items = [{ id: line_id, quantity: 1 }]
      await orderEditUpdateItemQuantityWorkflow(getContainer()).run({ input: { order_id, items } })
      await confirmOrderEditRequestWorkflow(getContainer()).run({ input: { order_id } })
      await until(async () => (await sold()).total === whole.total - 3 * open.cake.price)
      expect(await staleTotals(getContainer())).toEqual([])

      const rest = { key: crypto.randomUUID(), reason: "out_of_stock", note: "", lines: [{ line_id, quantity: 1 }] }
      expect((await desk.post(`${path}/parcels/${bought.code}/cancel`, rest)).status).toBe(200)
      expect(await sold()).toEqual(before)
    })

    it("lists what runs low, below what the organization says", async () => {
      expect((await overview()).low_stock).toEqual({ threshold: 5, count: 0, items: [] })
      expect((await desk.post(`${path}/stock-threshold`, { threshold: " 12 " })).data).toEqual({ threshold: 12 })
      expect((await overview()).low_stock).toMatchObject({
        threshold: 12,
        count: 1,
        items: [{ product_handle: open.cake.handle, left: 10 }],
      })
      for (const threshold of ["", "-1", "1,5", "10001", "nhiều"]) {
        expect(told(await desk.post(`${path}/stock-threshold`, { threshold }))).toEqual([
          400,
          "threshold_wrong:threshold",
        ])
      }
      expect((await overview()).low_stock.threshold).toBe(12)
    })

    it("tells once when goods run low, and again after there was more", async () => {
      await stock(4)
      await until(async () => (await noticesOf("low_stock")).length === 1)
      await stock(3)
      await noteAllLowStock(getContainer())
      expect(await noticesOf("low_stock")).toEqual([
        expect.objectContaining({ data: { items: [expect.objectContaining({ left: 4 })], more: 0 } }),
      ])
      await stock(50)
      const notices = getContainer().resolve(NOTICE_MODULE)
      await until(async () => (await notices.listLowVariants({ organization_id })).length === 0)
      await changeUnnoticed(
        getContainer(),
        "update desk_notice set dedupe_key = dedupe_key || ':yesterday' where organization_id = ?",
        [organization_id],
      )
      await stock(2)
      await until(async () => (await noticesOf("low_stock")).length === 2)
    })

    it("shows papers with their filing window, and tells 90, 30 and 7 days before they end, each once", async () => {
      const until_day = addDays(TODAY, 150)
      await recognise(until_day)
      await getContainer()
        .resolve(OCOP_MODULE)
        .createCertifications({
          standard: "vietgap",
          number: "VG-1",
          issuer: "Trung tâm",
          scope: "organization",
          organization_id,
          issued_on: "2024-01-01",
          valid_from: "2024-01-01",
          valid_until: addDays(TODAY, 40),
          verified_on: TODAY,
        })
      const { recognitions, certifications } = await papers()
      expect(recognitions).toMatchObject([
        {
          product: { handle: open.cake.handle },
          stars: 4,
          verdict: "valid",
          is_verified: true,
          filing: { from: addDays(until_day, -180), until: addDays(until_day, -120), state: "open" },
        },
      ])
      expect(certifications).toMatchObject([{ standard: "vietgap", product: null, verdict: "valid" }])
      expect((await overview()).ending_papers).toMatchObject([{ standard: "vietgap", days: 40 }])

      for (const n of [0, 1, 9, 10, 11, 33, 34, 41, 59, 60, 61, 120, 143, 144, 151]) {
        await notePapers(getContainer(), addDays(TODAY, n))
      }
      const notices = await noticesOf("paper_expiring")
      const days = (paper: string) =>
        notices
          .map(({ data }) => data as { paper: string; days: number })
          .filter((data) => data.paper === paper)
          .map((data) => data.days)
          .toSorted((a, b) => b - a)
      expect(days("recognition")).toEqual([90, 30, 7])
      expect(days("certification")).toEqual([40, 30, 7])
    })

    it("says nothing of a star that a newer one follows, nor of one that nobody has verified", async () => {
      const ending = await recognise(addDays(TODAY, 20))
      expect((await overview()).ending_papers).toHaveLength(1)
      await recognise(addDays(TODAY, 900), "13/QĐ-UBND")
      expect((await overview()).ending_papers).toEqual([])
      await getContainer().resolve(OCOP_MODULE).updateRecognitions({ id: ending.id, verified_on: null })
      expect((await papers()).recognitions.map(({ number }) => number)).toEqual(["13/QĐ-UBND"])
    })

    it("counts its own orders at each step until they are handed over, as the lists of the desk do", async () => {
      const waiting = async () => {
        const { to_pack, new_orders, to_hand_over } = (await overview()).waiting
        return { to_pack, new_orders, to_hand_over }
      }
      const listed = async () => ((await desk.get(`${path}/parcels`)).data as ParcelPage).counts
      await stock(50)
      const before = await waiting()
      expect(before.to_pack).toBe((await listed()).to_pack)

      const buyer = shopper(api, open.shop)
      const rice = { variant_id: open.rice.variant_id, quantity: 1 }
      await buyer.buy(await buyer.ready([{ variant_id: open.cake.variant_id, quantity: 1 }, rice]))
      await buyer.buy(await buyer.ready([rice]))
      const bought = { ...before, to_pack: before.to_pack + 1, new_orders: before.new_orders + 1 }
      expect(await waiting()).toEqual(bought)

      const { code } = required((await parcelsOfBaker()).at(-1))
      const act = async (action: string, body: object = {}) => {
        const answer = await desk.post(`${path}/parcels/${code}/${action}`, body)
        expect(answer.status).toBe(200)
        return answer.data as ParcelDocument
      }
      const { lines } = await act("confirm")
      expect(await waiting()).toEqual({ ...bought, new_orders: before.new_orders })

      const packed = lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
      const { boxes } = await act("pack", { key: crypto.randomUUID(), lines: packed })
      expect(await waiting()).toEqual({ ...before, to_hand_over: before.to_hand_over + 1 })
      expect(await listed()).toMatchObject({ to_pack: before.to_pack, packed: before.to_hand_over + 1 })

      // Packed at a sales point it waits for its buyer.
      const parcels = getContainer().resolve(PARCEL_MODULE)
      const { id } = required((await parcelsOfBaker()).find((parcel) => parcel.code === code))
      await parcels.updateParcels({ id, pickup_point_id: "diem-ban" })
      expect(await waiting()).toEqual(before)
      await parcels.updateParcels({ id, pickup_point_id: null })

      const box_id = required(boxes[0]).id
      await act("hand-over", { box_id, carrier: "ghn", tracking_number: "GH123" })
      expect(await waiting()).toEqual(before)
    })
  },
})
