import { addDays, todayInVietnam } from "@ocop/shared/day"
import { NoticePage } from "@ocop/shared/notice"
import { OverviewDocument } from "@ocop/shared/overview"
import { RestockAnswer, RestockOffer, RestockPage, ShelfPage, type TradeVerb } from "@ocop/shared/shelf"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { told } from "../../fixtures/person"
import { openPoint, stockAt, type OpenPoint } from "../../fixtures/shelf"
import { openSeller, required, sell, type Goods } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

type ShelfWrite =
  "createRestockLines" | "createRestockEvents" | "createShelfChanges" | "updateRestockLines" | "updateRestockRequests"

const TODAY = todayInVietnam(new Date())

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let maker: ReturnType<typeof atDesk>
    let reseller: ReturnType<typeof atDesk>
    let stranger: ReturnType<typeof atDesk>
    let forms = 0

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      maker = atDesk(api, await openDesk(api, "chu@example.com"))
      reseller = atDesk(api, await openDesk(api, "quay@example.com"))
      stranger = atDesk(api, await openDesk(api, "la@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      await join(getContainer(), { email: "quay@example.com", handle: open.farmer.handle })
      point = await openPoint(getContainer(), open.farmer.organization_id)
      for (const verb of ["resell", "restock"] as const) await allow(verb)
    })

    const allow = (verb: TradeVerb) =>
      getContainer().resolve(SHELF_MODULE).createTradePermissions({
        maker_id: open.baker.organization_id,
        reseller_id: open.farmer.organization_id,
        verb,
        given_by: "mem_chu",
        given_at: new Date(),
      })
    const ofPoint = () => `/organizations/${open.farmer.handle}/points/${point.handle}`
    const form = (pieces: number, more: object = {}) => ({
      form_token: `form-${(forms += 1)}`,
      maker: open.baker.handle,
      wished_on: addDays(TODAY, 3),
      note: "Trước Tết",
      lines: [{ variant_id: open.cake.variant_id, pieces }],
      ...more,
    })
    const post = (body: object) => reseller.post(`${ofPoint()}/restocks`, body)
    const ask = async (pieces: number, more: object = {}) => {
      const answer = await post(form(pieces, more))
      expect(answer.status).toBe(201)
      return RestockAnswer.parse(answer.data).request
    }
    const asMaker = (id: string, body: object) => maker.post(`/organizations/${open.baker.handle}/restocks/${id}`, body)
    const asReseller = (id: string, body: object) =>
      reseller.post(`/organizations/${open.farmer.handle}/restocks/${id}`, body)
    const seen = async (id: string) =>
      RestockAnswer.parse((await maker.get(`/organizations/${open.baker.handle}/restocks/${id}`)).data).request
    const lineOf = ({ lines: [line] }: { lines: { id: string }[] }) => required(line).id
    const accept = (request: { id: string; lines: { id: string }[] }, pieces: number) =>
      asMaker(request.id, { move: "accept", lines: [{ id: lineOf(request), pieces }] })
    const receive = (
      request: { id: string; lines: { id: string }[] },
      received: number,
      damaged = 0,
      more: object = {},
    ) => asReseller(request.id, { move: "receive", lines: [{ id: lineOf(request), received, damaged, ...more }] })
    const atMaker = () => stockAt(getContainer(), open.cake, open.baker.stock_location_id)
    const atPoint = () => stockAt(getContainer(), open.cake, point.location_id)
    const bellOf = async (desk: ReturnType<typeof atDesk>, handle: string) =>
      NoticePage.parse((await desk.get(`/organizations/${handle}/notices`)).data)
        .notices.map(({ kind }) => kind)
        .filter((kind) => kind.startsWith("restock_"))

    it("goes from the wish to the shelf, with what was damaged and short told to the producer", async () => {
      const request = await ask(6)
      expect(request).toMatchObject({ status: "asked", side: "reseller", pieces: 6, moves: ["cancel"] })
      const list = RestockPage.parse((await maker.get(`/organizations/${open.baker.handle}/restocks`)).data)
      expect(list.requests).toMatchObject([{ id: request.id, side: "maker", point: { handle: point.handle } }])
      expect(await seen(request.id)).toMatchObject({ moves: ["accept", "decline"], lines: [{ asked: 6, free: 10 }] })
      expect(await atMaker()).toEqual({ stocked: 10, reserved: 0 })

      expect((await accept(request, 5)).status).toBe(200)
      expect(await atMaker()).toEqual({ stocked: 10, reserved: 5 })
      expect((await asMaker(request.id, { move: "send" })).status).toBe(200)
      expect(await atMaker()).toEqual({ stocked: 5, reserved: 0 })
      expect(await atPoint()).toEqual({ stocked: 0, reserved: 0 })

      const use_by = addDays(TODAY, 40)
      expect((await receive(request, 3, 1, { use_by, note: "Một hộp móp" })).status).toBe(200)
      expect(await atPoint()).toEqual({ stocked: 3, reserved: 0 })
      const [kept] = ShelfPage.parse((await reseller.get(`${ofPoint()}/shelf`)).data).goods
      expect(kept).toMatchObject({ name: "Bánh pía", stocked: 3, use_by: [{ day: use_by, quantity: 3 }] })
      const done = await seen(request.id)
      expect(done).toMatchObject({
        status: "received",
        moves: [],
        lines: [{ accepted: 5, received: 3, damaged: 1, short: 1, note: "Một hộp móp" }],
      })
      expect(done.events.map(({ kind, by }) => [kind, by])).toEqual([
        ["asked", ""],
        ["accepted", "Phú"],
        ["sent", "Phú"],
        ["received", ""],
      ])
      await until(async () => (await bellOf(maker, open.baker.handle)).length === 2)
      await until(async () => (await bellOf(reseller, open.farmer.handle)).length === 2)
      expect((await bellOf(maker, open.baker.handle)).toSorted()).toEqual(["restock_asked", "restock_received"])
      expect((await bellOf(reseller, open.farmer.handle)).toSorted()).toEqual(["restock_accepted", "restock_sent"])
    })

    it("every step done twice is done once", async () => {
      const body = form(4)
      const first = await post(body)
      const again = await post(body)
      expect([first.status, again.status]).toEqual([201, 200])
      const request = RestockAnswer.parse(first.data).request
      expect(RestockAnswer.parse(again.data).request.id).toBe(request.id)
      const both = await Promise.all([accept(request, 4), accept(request, 4)])
      expect(both.map(({ status }) => status)).toEqual([200, 200])
      expect(await atMaker()).toEqual({ stocked: 10, reserved: 4 })
      await Promise.all([asMaker(request.id, { move: "send" }), asMaker(request.id, { move: "send" })])
      expect(await atMaker()).toEqual({ stocked: 6, reserved: 0 })
      const come = await Promise.all([receive(request, 4), receive(request, 4)])
      expect(come.map(({ status }) => status)).toEqual([200, 200])
      expect(await atPoint()).toEqual({ stocked: 4, reserved: 0 })
      expect((await seen(request.id)).events).toHaveLength(4)
    })

    it("two at once on the last goods: one is promised them, the other is refused", async () => {
      const one = await ask(7)
      const two = await ask(7)
      const answers = await Promise.all([accept(one, 7), accept(two, 7)])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      const refused = required(answers.find(({ status }) => status === 409))
      expect(told(refused)).toEqual([409, "out_of_stock"])
      expect(await atMaker()).toEqual({ stocked: 10, reserved: 7 })
      const [left] = (await Promise.all([seen(one.id), seen(two.id)])).filter(({ status }) => status === "asked")
      expect((await accept(required(left), 3)).status).toBe(200)
      expect(await atMaker()).toEqual({ stocked: 10, reserved: 10 })
    })

    it("what is promised to a point is sold to nobody, and what shoppers took cannot be promised", async () => {
      const buyer = shopper(api, open.shop)
      const three = [{ variant_id: open.cake.variant_id, quantity: 3 }]
      const [late, early] = [await buyer.ready(three), await buyer.ready(three)]
      expect((await buyer.buy(early)).status).toBe(200)
      const request = await ask(8)
      expect(told(await accept(request, 8))).toEqual([409, "out_of_stock"])
      expect((await accept(request, 5)).status).toBe(200)
      expect((await buyer.buy(late)).status).toBe(409)
      expect(await atMaker()).toEqual({ stocked: 10, reserved: 8 })
    })

    it("either side cancels before it is sent, which frees what was promised; not after", async () => {
      for (const cancel of [asMaker, asReseller]) {
        const request = await ask(4)
        await accept(request, 4)
        expect((await cancel(request.id, { move: "cancel", note: "Đổi ý" })).status).toBe(200)
        expect((await cancel(request.id, { move: "cancel" })).status).toBe(200)
        expect(await atMaker()).toEqual({ stocked: 10, reserved: 0 })
        expect(told(await asMaker(request.id, { move: "send" }))).toEqual([409, "restock_moved"])
      }
      const sent = await ask(2)
      await accept(sent, 2)
      await asMaker(sent.id, { move: "send" })
      expect(told(await asReseller(sent.id, { move: "cancel" }))).toEqual([409, "restock_moved"])
      expect(await atMaker()).toEqual({ stocked: 8, reserved: 0 })
    })

    it("is declined with a reason, and nothing is done out of turn", async () => {
      const request = await ask(4)
      expect(told(await asMaker(request.id, { move: "decline" }))).toEqual([400, "words_missing:note"])
      expect(told(await asReseller(request.id, { move: "accept", lines: [] }))).toEqual([409, "restock_moved"])
      expect(told(await receive(request, 1))).toEqual([409, "restock_moved"])
      expect(told(await asMaker(request.id, { move: "send" }))).toEqual([409, "restock_moved"])
      expect((await asMaker(request.id, { move: "decline", note: "Hết mùa" })).status).toBe(200)
      expect(await seen(request.id)).toMatchObject({ status: "declined", moves: [] })
      await until(async () => (await bellOf(reseller, open.farmer.handle)).includes("restock_declined"))
    })

    it("wrong numbers change nothing", async () => {
      const request = await ask(4)
      expect(told(await accept(request, 5))).toEqual([400, "more_than_asked:lines"])
      expect(told(await accept(request, 0))).toEqual([400, "nothing_accepted:lines"])
      expect(told(await asMaker(request.id, { move: "accept", lines: [] }))).toEqual([400, "restock_lines_wrong:lines"])
      expect(await atMaker()).toEqual({ stocked: 10, reserved: 0 })
      await accept(request, 4)
      await asMaker(request.id, { move: "send" })
      expect(told(await receive(request, 4, 1))).toEqual([400, "more_than_sent:lines"])
      expect(told(await receive(request, 1, 0, { use_by: addDays(TODAY, -1) }))).toEqual([400, "use_by_past:use_by"])
      expect(await atPoint()).toEqual({ stocked: 0, reserved: 0 })
      const twice = { variant_id: open.cake.variant_id, pieces: 1 }
      expect(told(await post(form(1, { lines: [twice, twice] })))).toEqual([400, "restock_lines_wrong:lines"])
      expect(told(await post(form(1, { wished_on: addDays(TODAY, -1) })))).toEqual([400, "wished_day_past:wished_on"])
      expect((await post(form(0))).status).toBe(400)
      expect(told(await post(form(1, { lines: [{ variant_id: open.rice.variant_id, pieces: 1 }] })))).toEqual([
        409,
        "goods_not_kept:variant_id",
      ])
    })

    it("is asked only of who allows it, and seen by its two sides alone", async () => {
      const request = await ask(2)
      const offer = RestockOffer.parse((await reseller.get(`${ofPoint()}/restocks?maker=${open.baker.handle}`)).data)
      expect(offer.makers.map(({ handle }) => handle)).toEqual([open.farmer.handle, open.baker.handle])
      expect(offer.choices).toMatchObject([{ variant_id: open.cake.variant_id }])
      const [permission] = await getContainer().resolve(SHELF_MODULE).listTradePermissions({ verb: "restock" })
      await getContainer()
        .resolve(SHELF_MODULE)
        .updateTradePermissions({ id: required(permission).id, taken_back_at: new Date() })
      expect(told(await post(form(1)))).toEqual([403, "trade_not_permitted"])
      expect((await reseller.get(`${ofPoint()}/restocks?maker=${open.baker.handle}`)).status).toBe(404)

      const third = await sellerNextDoor()
      for (const call of [
        () => stranger.get(`/organizations/${third}/restocks/${request.id}`),
        () => stranger.post(`/organizations/${third}/restocks/${request.id}`, { move: "cancel" }),
      ]) {
        expect(told(await call())).toEqual([404, "not_found"])
      }
      expect(await seen(request.id)).toMatchObject({ status: "asked" })
      expect((await stranger.get(`/organizations/${third}/restocks`)).data).toMatchObject({ count: 0 })
    })

    const sellerNextDoor = async () => {
      const place = { province_code: "92", commune_code: "31510" }
      const seller = await openSeller(getContainer(), open.shop, { name: "Hàng xóm", handle: "hang-xom", ...place })
      await join(getContainer(), { email: "la@example.com", handle: seller.handle })
      return seller.handle
    }

    it("a producer's own goods are on the way to its own point at once, or not at all", async () => {
      const own = (pieces: number) =>
        post(
          form(pieces, {
            maker: open.farmer.handle,
            lines: [{ variant_id: open.rice.variant_id, pieces }],
          }),
        )
      const atFarm = (goods: Goods) => stockAt(getContainer(), goods, open.farmer.stock_location_id)
      expect(told(await own(11))).toEqual([409, "out_of_stock"])
      expect(await getContainer().resolve(SHELF_MODULE).listRestockRequests({})).toEqual([])
      expect(await getContainer().resolve(SHELF_MODULE).listRestockLines({})).toEqual([])
      const answer = await own(4)
      expect(answer.status).toBe(201)
      const request = RestockAnswer.parse(answer.data).request
      expect(request).toMatchObject({ status: "sent", moves: ["receive"], lines: [{ accepted: 4 }] })
      expect(await atFarm(open.rice)).toEqual({ stocked: 6, reserved: 0 })
      expect((await receive(request, 4)).status).toBe(200)
      expect(await stockAt(getContainer(), open.rice, point.location_id)).toEqual({ stocked: 4, reserved: 0 })
      expect(await bellOf(reseller, open.farmer.handle)).toEqual([])
    })

    it("the overview counts what waits for each side", async () => {
      const waiting = async (desk: ReturnType<typeof atDesk>, handle: string) => {
        const { restocks, arrivals } = OverviewDocument.parse(
          (await desk.get(`/organizations/${handle}/overview`)).data,
        ).waiting
        return { restocks, arrivals }
      }
      const both = async () => [await waiting(maker, open.baker.handle), await waiting(reseller, open.farmer.handle)]
      const request = await ask(2)
      expect(await both()).toEqual([
        { restocks: 1, arrivals: 0 },
        { restocks: 0, arrivals: 0 },
      ])
      await accept(request, 2)
      await asMaker(request.id, { move: "send" })
      expect(await both()).toEqual([
        { restocks: 0, arrivals: 0 },
        { restocks: 0, arrivals: 1 },
      ])
      await receive(request, 2)
      expect(await both()).toEqual([
        { restocks: 0, arrivals: 0 },
        { restocks: 0, arrivals: 0 },
      ])
    })

    /** While the job runs, one kind of write to the shelf fails. */
    const failing = async <T>(write: ShelfWrite, job: () => Promise<T>): Promise<T> => {
      const shelf = getContainer().resolve(SHELF_MODULE)
      Reflect.set(shelf, write, () => Promise.reject(new Error("gone")))
      try {
        return await job()
      } finally {
        Reflect.deleteProperty(shelf, write)
      }
    }

    it("leaves everything as it was where it breaks off in between, whichever write it is", async () => {
      const shelf = getContainer().resolve(SHELF_MODULE)
      for (const write of ["createRestockLines", "createRestockEvents"] as const) {
        expect((await failing(write, () => post(form(2)))).status).toBe(500)
        expect(await shelf.listRestockRequests({})).toEqual([])
        expect(await shelf.listRestockLines({})).toEqual([])
      }
      const request = await ask(4)
      const before = await seen(request.id)
      for (const write of ["updateRestockRequests", "updateRestockLines", "createRestockEvents"] as const) {
        expect((await failing(write, () => accept(request, 3))).status).toBe(500)
        expect([await seen(request.id), await atMaker()]).toEqual([before, { stocked: 10, reserved: 0 }])
      }
      await accept(request, 3)
      const accepted = await seen(request.id)
      for (const write of ["updateRestockRequests", "createRestockEvents"] as const) {
        expect((await failing(write, () => asMaker(request.id, { move: "send" }))).status).toBe(500)
        expect([await seen(request.id), await atMaker()]).toEqual([accepted, { stocked: 10, reserved: 3 }])
      }
      await asMaker(request.id, { move: "send" })
      const sent = await seen(request.id)
      for (const write of ["createShelfChanges", "updateRestockLines", "createRestockEvents"] as const) {
        expect((await failing(write, () => receive(request, 2, 1))).status).toBe(500)
        expect([await seen(request.id), await shelf.listShelfChanges({})]).toEqual([sent, []])
      }
      expect((await receive(request, 2, 1)).status).toBe(200)
      expect(await atPoint()).toEqual({ stocked: 2, reserved: 0 })
    })

    it("two packs that share their pieces are never promised twice", async () => {
      const single = await sell(getContainer(), open.shop, open.baker, {
        ...{ title: "Bánh pía lẻ", handle: "banh-pia-le", price: 30_000, stock: 0 },
        shares: open.cake,
      })
      const lines = [
        { variant_id: open.cake.variant_id, pieces: 6 },
        { variant_id: single.variant_id, pieces: 6 },
      ]
      const request = await ask(0, { lines })
      const given = request.lines.map(({ id }) => ({ id, pieces: 6 }))
      expect(told(await asMaker(request.id, { move: "accept", lines: given }))).toEqual([
        409,
        "out_of_stock",
        "out_of_stock",
      ])
      expect(await atMaker()).toEqual({ stocked: 10, reserved: 0 })
    })
  },
})
