import { Modules } from "@medusajs/framework/utils"
import { ProductDocument } from "@ocop/shared/catalogue"
import { ListingPage } from "@ocop/shared/listing"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { goodsOfLevel } from "../../../src/search/product-events"
import { toProductIndexDocuments } from "../../../src/search/product-documents"
import { readOffers } from "../../../src/stock-notice/offers"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { openPoint, stockAt, type OpenPoint } from "../../fixtures/shelf"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let desk: ReturnType<typeof atDesk>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle: open.baker.handle })
      point = await openPoint(getContainer(), open.farmer.organization_id)
      // Seven cakes lie at the farmer's point; the baker has none left.
      await getContainer().resolve(Modules.INVENTORY).createInventoryLevels({
        inventory_item_id: open.cake.inventory_item_id,
        location_id: point.location_id,
        stocked_quantity: 7,
      })
      await setAvailable(0)
      await getContainer().resolve(Modules.SEARCH).reindex({ index: "product" })
    })

    const path = () => `/organizations/${open.baker.handle}/products/${open.cake.product_id}`
    const setAvailable = async (available: number) => {
      const answer = await desk.post(`${path()}/variants/${open.cake.variant_id}/stock`, { available })
      expect(answer.status).toBe(200)
    }
    const page = async () =>
      ProductDocument.parse((await shopper(api, open.shop).get(`/goods/${open.cake.handle}`)).data)
    const listing = async () => {
      const { data } = await desk.get(`/organizations/${open.baker.handle}/listings?view=live`)
      return required(ListingPage.parse(data).rows.find(({ id }) => id === open.cake.product_id))
    }

    it("is out of stock at its maker though some lie on a point's shelf", async () => {
      expect(await stockAt(getContainer(), open.cake, open.baker.stock_location_id)).toMatchObject({ stocked: 0 })
      const shown = await page()
      expect([shown.state, shown.card.in_stock, shown.variants[0]?.available]).toEqual(["out_of_stock", false, 0])
      expect(await listing()).toMatchObject({ available: 0, tags: ["out_of_stock"] })
      expect(await readOffers(getContainer(), [open.cake.product_id])).toEqual([])
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const [document] = await toProductIndexDocuments(query, [open.cake.product_id])
      expect(required(document).in_stock).toBe(false)
    })

    it("a producer's edit of stock leaves what lies on shelves alone", async () => {
      await setAvailable(4)
      expect(await stockAt(getContainer(), open.cake, open.baker.stock_location_id)).toMatchObject({ stocked: 4 })
      expect(await stockAt(getContainer(), open.cake, point.location_id)).toMatchObject({ stocked: 7 })
      expect((await page()).variants[0]?.available).toBe(4)
      expect(await listing()).toMatchObject({ available: 4 })
    })

    it("a shelf's level says nothing of the maker's listing, and leaves the maker's own level the only one", async () => {
      const container = getContainer()
      const levels = await container
        .resolve(Modules.INVENTORY)
        .listInventoryLevels({ inventory_item_id: open.cake.inventory_item_id })
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const goodsAt = async (location_id: string) =>
        goodsOfLevel(query, required(levels.find((level) => level.location_id === location_id)).id)
      expect(await goodsAt(point.location_id)).toEqual([])
      expect(await goodsAt(open.baker.stock_location_id)).toEqual([open.cake.product_id])
    })
  },
})
