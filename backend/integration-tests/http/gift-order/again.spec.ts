import { randomUUID } from "node:crypto"
import { GiftDraftDocument } from "@ocop/shared/gift"
import { GivenAgain } from "@ocop/shared/gift-order"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { giveAgainWorkflow } from "../../../src/workflows/gift-order/give-again"
import { backendTests } from "../../backend-tests"
import { openGiftDesk, type GiftDesk } from "../../fixtures/gift-desk"
import { giver } from "../../fixtures/gift-order"
import { told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let at: GiftDesk

    beforeAll(async () => {
      at = await openGiftDesk(api, getContainer)
    })

    const again = async (
      { sau, code }: Pick<Awaited<ReturnType<GiftDesk["ordered"]>>, "sau" | "code">,
      more: { form_token?: string; with_recipients?: boolean } = {},
    ) => sau.post(`/purchases/${code}/gift/again`, { form_token: randomUUID(), with_recipients: false, ...more })
    const read = async (key: string) => GiftDraftDocument.parse((await giver(api, at.open).get(`/gifts/${key}`)).data)
    const rowsOf = async (key: string) => {
      const gifts = getContainer().resolve(GIFT_MODULE)
      const [draft] = await gifts.listGiftDrafts({ key })
      return gifts.listGiftRecipients({ draft_id: required(draft).id }, { order: { position: "ASC" } })
    }

    it("is the same gift anew at its point, at the prices of today, and without those who received it", async () => {
      const order = await at.ordered([{ boxes: 2, message: "Riêng" }, { name: "Lê Văn Tư" }])
      const shelf = getContainer().resolve(SHELF_MODULE)
      const [item] = await shelf.listShelfItems({ point_id: at.point.id, variant_id: at.open.cake.variant_id })
      await shelf.updateShelfItems({ id: required(item).id, own_price: 75_000 })
      const form_token = randomUUID()
      const answer = await again(order, { form_token })
      expect(answer.status).toBe(200)
      const { key, recipients } = GivenAgain.parse(answer.data)
      expect(recipients).toBe(0)
      expect(GivenAgain.parse((await again(order, { form_token, with_recipients: true })).data)).toEqual({
        key,
        recipients: 0,
      })
      expect(await read(key)).toMatchObject({
        status: "draft",
        point: { handle: at.point.handle },
        box: { name: "Hộp vừa 6 ô" },
        lines: [
          { name: "Bánh pía", count: 2, price: 75_000, price_before: null, problem: null },
          { name: "Gạo thơm", count: 1, price: 195_000 },
        ],
        ...{ wrap: "none", card: "lotus", message: "Chúc năm mới an khang", sender: "Công ty Lúa Vàng" },
        recipients: { count: 0 },
      })
      expect(await rowsOf(key)).toEqual([])
      // The order stands as it was.
      expect((await order.look()).counts).toMatchObject({ to_pack: 2 })
    })

    it("copies who receives it only where that is asked, without their days, and of a list that is kept still", async () => {
      const order = await at.ordered([{ boxes: 2, message: "Riêng" }, { name: "Lê Văn Tư" }])
      const { key, recipients } = GivenAgain.parse((await again(order, { with_recipients: true })).data)
      expect(recipients).toBe(2)
      const rows = await rowsOf(key)
      expect(rows.map(({ position, delivery_on, invite_key }) => [position, delivery_on, invite_key])).toEqual([
        [1, null, null],
        [2, null, null],
      ])
      expect((await read(key)).recipients).toMatchObject({ count: 2, undated: 2 })

      const gifts = getContainer().resolve(GIFT_MODULE)
      const [placed] = await gifts.listGiftDrafts({ status: "placed" })
      const kept = await gifts.listGiftRecipients({ draft_id: required(placed).id })
      await gifts.deleteGiftRecipients(kept.map(({ id }) => id))
      expect((await order.sau.get(`/purchases/${order.code}`)).data.gift).toMatchObject({ recipients: 2, kept: 0 })
      expect(GivenAgain.parse((await again(order, { with_recipients: true })).data).recipients).toBe(0)
    })

    it("is its buyer's alone, and only where the point still packs", async () => {
      const order = await at.ordered([{}])
      const stranger = { sau: giver(api, at.open), code: order.code }
      expect((await again(stranger)).status).toBe(404)
      expect((await again(order, { form_token: "doan-duoc" })).status).toBe(400)
      await getContainer().resolve(SALES_POINT_MODULE).updateSalesPoints({ id: at.point.id, status: "suspended" })
      expect(told(await again(order))).toEqual([409, "point_closed:box"])
    })

    it("leaves nothing behind when its recipients cannot be written down", async () => {
      const gifts = getContainer().resolve(GIFT_MODULE)
      vi.spyOn(gifts, "createGiftRecipients").mockRejectedValueOnce(new Error("the database is gone"))
      const draft = { key: randomUUID(), point_id: at.point.id, contents: { items: [] } }
      const input = { draft, recipients: [] }
      await expect(giveAgainWorkflow(getContainer()).run({ input })).rejects.toThrow("the database is gone")
      expect(await gifts.listGiftDrafts({ key: draft.key })).toEqual([])
    })
  },
})
