import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BasketDocument } from "@ocop/shared/basket"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { PickupOffer } from "@ocop/shared/pickup"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { SALES_POINT_MODULE } from "../../../src/modules/sales-point"
import { SHELF_MODULE } from "../../../src/modules/shelf"
import { Shown } from "../../../src/purchase/shown"
import { backendTests } from "../../backend-tests"
import { onShelf, openPoint, permit, PICKUP, shelve, type OpenPoint } from "../../fixtures/point-shelf"
import { required } from "../../fixtures/shop"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let permission_id: string

    /** The farmer has a shop in Phú Lợi, and sells there rice of their own and the baker's cake, dearer. */
    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      const { organization_id } = open.farmer
      point = await openPoint(getContainer(), { organization_id, handle: "quay-phu-loi" })
      await shelve(getContainer(), point, open.cake, { pieces: 4, own_price: 70_000 })
      await shelve(getContainer(), point, open.rice, { pieces: 2 })
      permission_id = await permit(getContainer(), {
        maker_id: open.baker.organization_id,
        reseller_id: organization_id,
      })
    })

    const cakes = (quantity: number) => ({ variant_id: open.cake.variant_id, quantity })
    const visitor = () => {
      const somebody = shopper(api, open.shop)
      return {
        ...somebody,
        async pointBasket(...lines: object[]) {
          const { status, data } = await somebody.post(`/sales-points/${point.handle}/baskets`)
          expect(status).toBe(201)
          for (const line of lines) {
            const put = await somebody.post(`/baskets/${data.id}/lines`, line)
            expect(put.status).toBe(200)
          }
          return data.id
        },
        look: async (id: string) => BasketDocument.parse((await somebody.get(`/baskets/${id}`)).data),
      }
    }
    const offer = async () => {
      const { status, data } = await visitor().get(`/sales-points/${point.handle}/offer`)
      expect(status).toBe(200)
      return PickupOffer.parse(data).goods
    }

    it("offers what lies there at its own price, and buys it out of its own stock", async () => {
      expect(
        (await offer()).map(({ name, price, available, maker }) => [name, price, available, maker.handle]),
      ).toEqual([
        ["Bánh pía", 70_000, 4, open.baker.handle],
        ["Gạo thơm", 195_000, 2, open.farmer.handle],
      ])
      const tam = visitor()
      const id = await tam.pointBasket(cakes(3), { variant_id: open.rice.variant_id, quantity: 1 })
      const fetched = await tam.post(`/baskets/${id}/pickup`, PICKUP)
      expect(fetched.status).toBe(200)
      const basket = await tam.look(id)
      expect(basket).toMatchObject({
        ready: true,
        pickup: { handle: point.handle, street: "45 Hai Bà Trưng", phone: "0912 345 678" },
        contact: { name: PICKUP.name, phone: PICKUP.phone, street: "45 Hai Bà Trưng" },
        totals: { goods: 405_000, shipping: 0, total: 405_000 },
      })
      expect(basket.groups.map(({ seller }) => seller.handle)).toEqual([open.farmer.handle])

      const bought = await tam.buy(id)
      expect(bought.status).toBe(200)
      expect(await onShelf(getContainer(), point, open.cake)).toEqual({ stocked: 4, reserved: 3 })
      expect(await onShelf(getContainer(), point, open.rice)).toEqual({ stocked: 2, reserved: 1 })
      // The makers' own stock stays as it was.
      expect(await onShelf(getContainer(), open.baker, open.cake)).toEqual({ stocked: 10, reserved: 0 })
      expect(await onShelf(getContainer(), open.farmer, open.rice)).toEqual({ stocked: 10, reserved: 0 })

      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "order", fields: ["id", "total", "organization.id", "shipping_methods.name"] })
      expect(data).toMatchObject([
        { organization: { id: point.organization_id }, shipping_methods: [{ name: "Nhận tại điểm bán" }] },
      ])
      expect(data.map(({ total }) => Number(total))).toEqual([405_000])
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({ code: bought.data.code })
      const [parcel] = Shown.parse(required(group).shown).parcels
      expect(parcel?.pickup).toMatchObject({ point_id: point.id, commune: "Phường Phú Lợi" })
      expect(parcel?.lines.map(({ maker }) => maker?.handle)).toEqual([open.baker.handle, open.farmer.handle])
    })

    it("sells the last piece once, however many press at the same moment, and leaves the maker's stock alone", async () => {
      const ids = await Promise.all(
        Array.from({ length: 5 }, async () => {
          const one = visitor()
          const id = await one.pointBasket({ variant_id: open.rice.variant_id, quantity: 1 })
          await one.post(`/baskets/${id}/pickup`, PICKUP)
          return { one, id }
        }),
      )
      const answers = await Promise.all(ids.map(({ one, id }) => one.buy(id)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409])
      expect(answers.flatMap(({ status, data }) => (status === 409 ? data.type : []))).toEqual(
        Array.from({ length: 3 }, () => "out_of_stock"),
      )
      expect(await onShelf(getContainer(), point, open.rice)).toEqual({ stocked: 2, reserved: 2 })
      const home = visitor()
      const sent = await home.ready([{ variant_id: open.rice.variant_id, quantity: 3 }])
      expect((await home.buy(sent)).status).toBe(200)
      expect(await onShelf(getContainer(), open.farmer, open.rice)).toEqual({ stocked: 10, reserved: 3 })
    })

    it("refuses at the purchase what its maker takes back, what is stopped, withdrawn, and a point that closes", async () => {
      const tam = visitor()
      const id = await tam.pointBasket(cakes(1))
      await tam.post(`/baskets/${id}/pickup`, PICKUP)
      const buy = () => tam.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: 70_000 })
      const refusal = async () => {
        const { status, data } = await buy()
        return [status, data.type, data.message]
      }
      const shelf = getContainer().resolve(SHELF_MODULE)
      const permission = { id: permission_id, taken_back_at: new Date() as Date | null }
      await shelf.updateTradePermissions(permission)
      expect(await refusal()).toEqual([409, "resale_ended", expect.stringContaining("Bánh pía: Cơ sở làm ra")])
      expect((await offer()).map(({ name }) => name)).toEqual(["Gạo thơm"])
      await shelf.updateTradePermissions({ ...permission, taken_back_at: null })

      const [item] = await shelf.listShelfItems({ point_id: point.id, variant_id: open.cake.variant_id })
      await shelf.updateShelfItems({ id: required(item).id, withdrawn_at: new Date() })
      expect((await refusal())[1]).toBe("not_at_point")
      await shelf.updateShelfItems({ id: required(item).id, withdrawn_at: null })

      const stop = await getContainer().resolve(OCOP_MODULE).createSaleStops({
        scope: "product",
        product_id: open.cake.product_id,
        number: "12/TB",
        issuer: "Chi cục",
        from: "2026-01-01",
        reason: "Chờ kiểm tra.",
      })
      expect((await refusal())[1]).toBe("stopped")
      await getContainer().resolve(OCOP_MODULE).deleteSaleStops(stop.id)

      const ofSeller = await getContainer().resolve(OCOP_MODULE).createSaleStops({
        scope: "organization",
        organization_id: point.organization_id,
        number: "13/TB",
        issuer: "Chi cục",
        from: "2026-01-01",
        reason: "Chờ kiểm tra.",
      })
      expect((await refusal())[1]).toBe("point_closed")
      await getContainer().resolve(OCOP_MODULE).deleteSaleStops(ofSeller.id)

      const points = getContainer().resolve(SALES_POINT_MODULE)
      await points.updateSalesPoints({ id: point.id, takes_pickup: false })
      expect((await refusal())[1]).toBe("point_closed")
      expect((await tam.post(`/sales-points/${point.handle}/baskets`)).data.type).toBe("no_pickup")
      expect(await offer()).toEqual([])
      await points.updateSalesPoints({ id: point.id, takes_pickup: true })

      await shelf.updateShelfItems({ id: required(item).id, own_price: 80_000 })
      expect((await refusal())[1]).toBe("total_changed")
      await shelf.updateShelfItems({ id: required(item).id, own_price: 70_000 })
      expect((await buy()).status).toBe(200)
    })

    it("sells nothing that is past its day, up to the last moment", async () => {
      const today = todayInVietnam(new Date())
      const ready = async (quantity: number) => {
        const one = visitor()
        const id = await one.pointBasket(cakes(quantity))
        await one.post(`/baskets/${id}/pickup`, PICKUP)
        return { one, id }
      }
      const [two, three] = [await ready(2), await ready(3)]
      const shelf = getContainer().resolve(SHELF_MODULE)
      const [item] = await shelf.listShelfItems({ point_id: point.id, variant_id: open.cake.variant_id })
      const laid = [
        { day: addDays(today, -1), quantity: 2 },
        { day: today, quantity: 2 },
      ]
      await shelf.updateShelfItems({ id: required(item).id, use_by: { laid } })
      expect((await offer())[0]).toMatchObject({ name: "Bánh pía", available: 2 })
      expect((await three.one.look(three.id)).groups[0]?.lines[0]).toMatchObject({ available: 2 })
      expect((await three.one.buy(three.id)).data).toMatchObject({
        type: "too_many",
        message: expect.stringMatching(/2/),
      })
      const answers = await Promise.all([two, await ready(1)].map(({ one, id }) => one.buy(id)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const { reserved } = await onShelf(getContainer(), point, open.cake)
      expect(reserved).toBeLessThanOrEqual(2)
    })

    it("takes only what lies there, sends nothing, and asks again when the point has moved", async () => {
      const tam = visitor()
      const id = await tam.pointBasket(cakes(1))
      expect((await tam.post(`/baskets/${id}/lines`, cakes(4))).data.type).toBe("too_many")
      expect((await tam.post(`/baskets/${id}/delivery`, DELIVERY)).data.type).toBe("pickup_only")
      expect((await tam.post(`/baskets/${id}/destination`, { commune_code: "31510" })).data.type).toBe("pickup_only")
      const wrong = await tam.post(`/baskets/${id}/pickup`, { ...PICKUP, name: "", phone: "12" })
      expect(wrong.data.problems?.map(({ field }) => field)).toEqual(["name", "phone"])
      expect((await tam.post(`/baskets/${await tam.basket([])}/pickup`, PICKUP)).data.type).toBe("not_picked_up")

      await tam.post(`/baskets/${id}/pickup`, PICKUP)
      const points = getContainer().resolve(SALES_POINT_MODULE)
      await points.updateSalesPoints({ id: point.id, street: "1 Đường khác" })
      expect((await tam.look(id)).ready).toBe(false)
      expect((await tam.buy(id)).data.type).toBe("delivery_missing")
      await points.updateSalesPoints({ id: point.id, street: "45 Hai Bà Trưng" })
      expect((await tam.post("/sales-points/khong-co/baskets")).status).toBe(404)
      expect((await tam.get("/sales-points/khong-co/offer")).status).toBe(404)
    })
  },
})
