import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { addDays, formatDay, todayInVietnam } from "@ocop/shared/day"
import { GiftDraftDocument } from "@ocop/shared/gift"
import { EditedRecipient, PackingDocument } from "@ocop/shared/gift-order"
import type { ProblemAnswer } from "@ocop/shared/problem"
import { ShelfPage } from "@ocop/shared/shelf"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { backendTests } from "../../backend-tests"
import { giver, inDays } from "../../fixtures/gift-order"
import { openRestocking } from "../../fixtures/gift-restock"
import { told } from "../../fixtures/person"
import { onShelf, PICKUP } from "../../fixtures/point-shelf"
import { bring, required, sell } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const run = (name: string, input: object) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(name, { input })
    const sau = () => giver(api, open)
    const restocking = () => openRestocking(api, getContainer, open)
    const review = async (key: string) => GiftDraftDocument.parse((await sau().get(`/gifts/${key}`)).data)

    it("asks its makers for what the shelf lacks, holds it there for the gift, and packs it when it has come", async () => {
      const { near, baker, farmer, lie, give, order } = await restocking()
      const soon = await give([{ boxes: 5, day: inDays(5) }])
      expect((await review(soon.key)).lines[0]).toMatchObject({ problem: { type: "short", available: 3 } })
      expect((await sau().place(soon.key)).data.problems?.map(({ type }) => type)).toEqual(["too_many", "too_many"])

      const draft = await give([{ boxes: 5, day: inDays(9) }])
      const restock = [
        { here: 3, pieces: 7, maker: "Lò bánh Tân Huê", days: 7 },
        { here: 3, pieces: 2, maker: "Ruộng Ba Đình", days: 7 },
      ]
      expect((await review(draft.key)).lines).toMatchObject(restock.map((restock) => ({ problem: null, restock })))
      expect((await sau().checkout(draft.key)).lines).toMatchObject(restock.map((restock) => ({ restock })))

      const gift = await order(1, 3, 1)
      expect(await lie()).toEqual({ here: { stocked: 3, reserved: 3 }, baker: { stocked: 10, reserved: 7 } })
      expect(await onShelf(getContainer(), open.farmer, open.rice)).toEqual({ stocked: 10, reserved: 2 })
      const tam = shopper(api, open.shop)
      const { data: basket } = await tam.post(`/sales-points/${near.handle}/baskets`)
      const here = await tam.post(`/baskets/${basket.id}/lines`, { variant_id: open.cake.variant_id, quantity: 1 })
      expect(told(here)).toEqual([409, "out_of_stock:quantity"])
      const home = await tam.basket([])
      const there = await tam.post(`/baskets/${home}/lines`, { variant_id: open.cake.variant_id, quantity: 4 })
      expect(told(there)).toEqual([409, "too_many:quantity"])

      const [asked] = await baker.restocks()
      expect(asked).toMatchObject({
        ...{ status: "asked", gift_code: gift.code, wished_on: addDays(inDays(9), -2), pieces: 7 },
        lines: [{ name: "Bánh pía", asked: 7, free: 10 }],
      })
      const cakes = `/restocks/${required(asked).id}`
      const line = required(required(asked).lines[0]).id
      expect((await baker.post(cakes, { move: "accept", lines: [{ id: line, pieces: 6 }] })).status).toBe(200)
      expect((await lie()).baker).toEqual({ stocked: 10, reserved: 6 })
      expect(told(await baker.post(cakes, { move: "send" }))).toEqual([409, "gift_unpaid"])
      await gift.pay()
      expect((await baker.post(cakes, { move: "send" })).status).toBe(200)
      expect((await lie()).baker).toEqual({ stocked: 4, reserved: 0 })

      const lines = async () => (await gift.look()).lines.map(({ missing, coming }) => ({ missing, coming }))
      expect(await lines()).toEqual([
        { missing: 7, coming: 6 },
        { missing: 2, coming: 2 },
      ])
      expect(told(await gift.pack(1, 2, 3))).toEqual([409, "gift_goods_missing:recipients"])
      // All that lies there is promised: a part of it is packed.
      expect((await gift.pack(1)).status).toBe(200)
      expect((await lie()).here).toEqual({ stocked: 1, reserved: 1 })

      const come = [{ id: line, received: 5, damaged: 1 }]
      expect((await farmer.post(cakes, { move: "receive", lines: come })).status).toBe(200)
      expect((await lie()).here).toEqual({ stocked: 6, reserved: 6 })
      const own = required((await farmer.restocks()).find(({ status }) => status === "accepted"))
      expect(own).toMatchObject({ gift_code: gift.code, lines: [{ name: "Gạo thơm", accepted: 2 }] })
      await farmer.post(`/restocks/${own.id}`, { move: "send" })
      const bags = [{ id: required(own.lines[0]).id, received: 2, damaged: 0 }]
      expect((await farmer.post(`/restocks/${own.id}`, { move: "receive", lines: bags })).status).toBe(200)
      expect((await gift.pack(2)).status).toBe(200)
      expect((await lie()).here).toEqual({ stocked: 0, reserved: 0 })
      expect(await lines()).toEqual([
        { missing: 2, coming: 0 },
        { missing: 0, coming: 0 },
      ])
      expect(told(await gift.pack(3))).toEqual([409, "gift_goods_missing:recipients"])

      // What comes on another way belongs to nobody until it is packed.
      const { goods } = ShelfPage.parse((await farmer.get(`/points/${near.handle}/shelf`)).data)
      const item = required(goods.find(({ name }) => name === "Bánh pía"))
      const found = { form_token: randomUUID(), what: "count", counted: 3, note: "" }
      expect((await farmer.post(`/points/${near.handle}/shelf/${item.id}`, found)).status).toBe(200)
      expect((await gift.pack(3)).status).toBe(200)
      expect((await lie()).here).toEqual({ stocked: 1, reserved: 0 })
    }, 240_000)

    it("frees what was asked when the gift is cancelled or not paid, and when its maker declines or does not answer", async () => {
      const { near, baker, farmer, lie, order } = await restocking()
      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const groupOf = async (code: string) => required((await groups.listOrderGroups({ code }))[0])
      const nothing = { here: { stocked: 3, reserved: 0 }, baker: { stocked: 10, reserved: 0 } }
      const statuses = async () => (await baker.restocks()).map(({ status }) => status)

      const unpaid = await order(5)
      const { id } = await groupOf(unpaid.code)
      await groups.updateOrderGroups({ id, hold_until: new Date(Date.now() - 1000) })
      await run("expire-purchase", { group_id: id })
      expect([await lie(), await statuses()]).toEqual([nothing, []])
      expect(await onShelf(getContainer(), open.farmer, open.rice)).toEqual({ stocked: 10, reserved: 0 })

      const paid = await order(5)
      await paid.pay()
      expect(await statuses()).toEqual(["asked"])
      await run("cancel-lines", {
        order_id: required((await groupOf(paid.code)).order_ids[0]),
        organization_id: near.organization_id,
        acted: { actor: "seller", actor_id: null, on_behalf: false },
        ...{ key: randomUUID(), lines: "all", by_buyer: false, reason: "out_of_stock", note: "" },
      })
      expect([await lie(), await statuses()]).toEqual([nothing, []])

      const declined = await order(5)
      const [request] = await baker.restocks()
      const no = { move: "decline", note: "Hết mùa" }
      expect((await baker.post(`/restocks/${required(request).id}`, no)).status).toBe(200)
      expect(await lie()).toEqual({ ...nothing, here: { stocked: 3, reserved: 3 } })
      expect((await declined.look()).lines[0]).toMatchObject({ missing: 7, coming: 0 })
      await until(async () => (await farmer.kinds()).includes("restock_declined"))

      await bring(getContainer(), open.cake, 10)
      const late = await order(4)
      expect((await lie()).baker).toEqual({ stocked: 20, reserved: 8 })
      const [open_] = await baker.restocks()
      const asked_at = new Date(Date.now() - 5 * 86_400_000)
      const { id: lapsing } = required(open_)
      await getContainer().resolve(SHELF_MODULE).updateRestockRequests({ id: lapsing, asked_at })
      await run("job-lapse-restocks", {})
      expect((await lie()).baker).toEqual({ stocked: 20, reserved: 0 })
      expect((await late.look()).lines[0]).toMatchObject({ missing: 8, coming: 0 })
      await until(async () => (await farmer.kinds()).includes("restock_canceled"))
    }, 240_000)

    it("never sells a piece twice of what is restocked, to gifts, baskets of the point and of the maker at once", async () => {
      const { near, give } = await restocking()
      await bring(getContainer(), open.cake, 34)
      await bring(getContainer(), open.rice, 30)
      const single = await sell(getContainer(), open.shop, open.baker, {
        ...{ title: "Bánh pía lẻ", handle: "banh-pia-le", price: 30_000, stock: 0 },
        shares: open.cake,
      })
      const [atPoint, atBaker] = [
        await onShelf(getContainer(), near, open.cake),
        await onShelf(getContainer(), open.baker, open.cake),
      ]
      const gifts = await Promise.all(Array.from({ length: 10 }, () => give([{ boxes: 2, day: inDays(9) }])))
      const fetched = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const tam = shopper(api, open.shop)
          const { data } = await tam.post(`/sales-points/${near.handle}/baskets`)
          await tam.post(`/baskets/${data.id}/lines`, { variant_id: open.cake.variant_id, quantity: 1 })
          await tam.post(`/baskets/${data.id}/pickup`, PICKUP)
          return { tam, id: data.id }
        }),
      )
      const sent = await Promise.all(
        Array.from({ length: 10 }, async (_, n) => {
          const tam = shopper(api, open.shop)
          const { variant_id } = n % 2 === 0 ? open.cake : single
          return { tam, id: await tam.ready([{ variant_id, quantity: 3 }]) }
        }),
      )
      const answers = await Promise.all([
        ...gifts.map(async ({ key }) => ["gift", await sau().place(key)] as const),
        ...fetched.map(async ({ tam, id }) => ["fetched", await tam.buy(id)] as const),
        ...sent.map(async ({ tam, id }) => ["sent", await tam.buy(id)] as const),
      ])
      const refused = answers.filter(([, { status }]) => status !== 200)
      expect(refused.length).toBeGreaterThan(0)
      for (const [, { status, data }] of refused) {
        expect([status, data.problems?.[0]?.type ?? data.type]).toEqual([
          409,
          expect.stringMatching(/out_of_stock|too_many/),
        ])
      }
      const sold = (what: string) => answers.filter(([kind, { status }]) => kind === what && status === 200).length
      const requests = await getContainer()
        .resolve(SHELF_MODULE)
        .listRestockRequests({ maker_id: open.baker.organization_id, status: "asked" }, { take: null })
      const asked = (
        await getContainer()
          .resolve(SHELF_MODULE)
          .listRestockLines({ request_id: requests.map(({ id }) => id) }, { take: null })
      ).reduce((sum, line) => sum + line.asked, 0)
      const here = await onShelf(getContainer(), near, open.cake)
      const there = await onShelf(getContainer(), open.baker, open.cake)
      expect(here.stocked).toBe(atPoint.stocked)
      expect(there.stocked).toBe(atBaker.stocked)
      expect(here.reserved + asked).toBe(4 * sold("gift") + sold("fetched"))
      expect(there.reserved).toBe(asked + 3 * sold("sent"))
      expect(here.reserved).toBeLessThanOrEqual(here.stocked)
      expect(there.reserved).toBeLessThanOrEqual(there.stocked)
      expect(sold("gift")).toBeGreaterThan(0)
    }, 240_000)

    it("promises nothing of a maker who is closed until it is too late, and counts the days that are added", async () => {
      const { baker, give, lie } = await restocking()
      const today = todayInVietnam(new Date())
      const close = (days: number) =>
        getContainer()
          .resolve(ORGANIZATION_MODULE)
          .updateOrganizations({
            id: open.baker.organization_id,
            ...{ closed_from: today, closed_until: addDays(today, days) },
          })
      const gift = await give([{ boxes: 3, day: inDays(12) }])
      const cakes = async () => {
        const [first] = (await review(gift.key)).lines
        const [line] = (await sau().checkout(gift.key)).lines
        expect(line?.restock).toEqual(first?.restock)
        return [first?.problem?.type ?? null, line?.problem?.type ?? null, first?.restock?.days ?? null]
      }
      expect(await cakes()).toEqual([null, null, 7])
      await close(3)
      const [, , days] = await cakes()
      expect(days).toBeGreaterThanOrEqual(9)
      expect(days).toBeLessThanOrEqual(11)
      await close(20)
      expect(await cakes()).toEqual(["short", "too_many", null])
      expect(told(await sau().place(gift.key))).toEqual([409, "too_many:quantity"])
      expect((await lie()).baker).toEqual({ stocked: 10, reserved: 0 })
      expect(await baker.restocks()).toEqual([])
    }, 240_000)

    it("asks only for what nobody has been asked for yet: by hand, or when a gift was ordered", async () => {
      const { near, farmer, baker, order } = await restocking()
      const packing = async () => PackingDocument.parse((await farmer.get(`/points/${near.handle}/packing`)).data)
      const cake = async () => (await packing()).restock.find(({ name }) => name === "Bánh pía")
      const gift = await order(5)
      const unpaid = await order(1)
      await gift.pay()
      // Ten are needed, three lie there, seven are asked for: what the other gift has asked is not theirs.
      expect((await packing()).products[0]).toMatchObject({ quantity: 10, stocked: 3, missing: 7 })
      expect((await packing()).restock).toEqual([])
      const requests = await baker.restocks()
      const own = required(requests.find(({ gift_code }) => gift_code === gift.code))
      expect(requests.some(({ gift_code }) => gift_code === unpaid.code)).toBe(true)
      const line = required(own.lines[0]).id
      await baker.post(`/restocks/${own.id}`, { move: "accept", lines: [{ id: line, pieces: 5 }] })
      expect(await cake()).toMatchObject({ missing: 2, coming: 5, day: inDays(9) })
      const asked = (pieces: number) =>
        farmer.post(`/points/${near.handle}/restocks`, {
          ...{ form_token: randomUUID(), maker: open.baker.handle, wished_on: null, note: "" },
          lines: [{ variant_id: open.cake.variant_id, pieces }],
        })
      expect((await asked(1)).status).toBe(201)
      expect(await cake()).toMatchObject({ missing: 1, coming: 6 })
      expect((await asked(1)).status).toBe(201)
      expect(await cake()).toBeUndefined()
      await baker.post(`/restocks/${own.id}`, { move: "decline", note: "Hết" })
      await baker.post(`/restocks/${own.id}`, { move: "cancel", note: "Hết" })
      expect(await cake()).toMatchObject({ missing: 5, coming: 2 })
    })

    it("is changed while its goods are restocked, and stock, what is held and what is asked agree after it and a cancel", async () => {
      const { baker, farmer, lie, order } = await restocking()
      const gift = await order(2, 3)
      Object.assign(gift.buyer.headers, { "x-purchase-token": gift.token })
      await gift.pay()
      const ids = (await gift.look()).listed.map(({ id }) => id)
      const path = (n: number) => `/purchases/${gift.code}/gift/recipients/${ids[n]}`
      const change = async (n: number, more: object) => {
        const { typed } = EditedRecipient.parse((await gift.buyer.get(path(n))).data)
        const { status, data } = await gift.buyer.post(path(n), { key: randomUUID(), typed: { ...typed, ...more } })
        return [status, (data as ProblemAnswer).type ?? null]
      }
      const asked = async () =>
        (await baker.restocks()).map(({ status, pieces, wished_on }) => ({ status, pieces, wished_on }))
      const promised = { here: { stocked: 3, reserved: 3 }, baker: { stocked: 10, reserved: 7 } }
      const wish = (day: string) => [{ status: "asked", pieces: 7, wished_on: addDays(day, -2) }]
      expect([await lie(), await asked()]).toEqual([promised, wish(inDays(9))])

      // How many boxes there are, and who gets them, is what was paid for.
      for (const boxes of ["1", "3", "0", "hai"]) expect(await change(0, { boxes })).toEqual([409, "gift_boxes_fixed"])
      expect((await gift.buyer.get(`/purchases/${gift.code}/gift`)).data).toMatchObject({ boxes: 5, total: 2 })
      expect([await lie(), await asked()]).toEqual([promised, wish(inDays(9))])

      // Sooner than the goods can come is too soon; later, they are wished for later.
      expect(await change(0, { delivery_on: formatDay(inDays(5)) })).toEqual([409, "gift_before_restock"])
      expect((await change(0, { delivery_on: formatDay(inDays(14)) }))[0]).toBe(200)
      expect(await asked()).toEqual(wish(inDays(9)))
      expect((await change(1, { delivery_on: formatDay(inDays(12)) }))[0]).toBe(200)
      expect([await lie(), await asked()]).toEqual([promised, wish(inDays(12))])
      expect(await baker.kinds()).toContain("restock_moved")
      expect((await change(1, { delivery_on: formatDay(inDays(8)) }))[0]).toBe(200)
      expect([await lie(), await asked()]).toEqual([promised, wish(inDays(8))])

      // A part has come, and what lies there has to keep for a later day.
      const [request] = await baker.restocks()
      const { id, lines } = required(request)
      const line = required(lines[0]).id
      await baker.post(`/restocks/${id}`, { move: "accept", lines: [{ id: line, pieces: 6 }] })
      await baker.post(`/restocks/${id}`, { move: "send" })
      const use_by = addDays(inDays(14), 20)
      const come = { move: "receive", lines: [{ id: line, received: 6, damaged: 0, use_by }] }
      expect((await farmer.post(`/restocks/${id}`, come)).status).toBe(200)
      const arrived = { here: { stocked: 9, reserved: 9 }, baker: { stocked: 4, reserved: 0 } }
      expect(await lie()).toEqual(arrived)
      expect(await change(0, { delivery_on: formatDay(inDays(16)) })).toEqual([409, "gift_short_life"])
      expect(await lie()).toEqual(arrived)

      const groups = getContainer().resolve(ORDER_GROUP_MODULE)
      const group = required((await groups.listOrderGroups({ code: gift.code }))[0])
      const at = `/purchases/${gift.code}/parcels/${gift.code}-1/cancel`
      expect((await gift.buyer.post(at, { reason: "changed_mind" })).status).toBe(200)
      await until(async () => (await lie()).here.reserved === 0)
      expect(await lie()).toEqual({ here: { stocked: 9, reserved: 0 }, baker: { stocked: 4, reserved: 0 } })
      expect(await onShelf(getContainer(), open.farmer, open.rice)).toEqual({ stocked: 10, reserved: 0 })
      const open_requests = await getContainer()
        .resolve(SHELF_MODULE)
        .listRestockRequests({ reseller_id: open.farmer.organization_id, status: ["asked", "accepted", "sent"] })
      expect(open_requests).toEqual([])
      expect((await groups.retrieveOrderGroup(group.id)).status).not.toBe("open")
    }, 240_000)
  },
})
