import { expect, test } from "../fixtures.ts"
import { BUYER, FAR_PLACE, FROZEN, PLACE, TREE } from "../goods.ts"

test.use({ javaScriptEnabled: false })

const WITHIN = "chỉ giao trong miền Nam, từ Đồng Nai đến Cà Mau."

const LIMITED = [
  { goods: TREE, kind: "Cây, hoa, vật cảnh sống", reason: "cây, hoa, vật cảnh sống" },
  { goods: FROZEN, kind: "Hàng đông lạnh", reason: "hàng lạnh" },
]
for (const { goods, kind, reason } of LIMITED) {
  test(`${goods.name}: how far it goes is said on its page, in the basket and at the checkout`, async ({
    page,
    productPage,
    basketPage,
    checkoutPage,
    orderPage,
  }) => {
    await productPage.open(goods.handle)
    await expect(page.getByRole("main")).toContainText(`${kind}: ${WITHIN}`)
    await productPage.add.click()
    await expect(basketPage.parcels).toContainText(`${kind}: ${WITHIN}`)

    const goTo = async (place: { typed: string; name: string }) => {
      await checkoutPage.open()
      await checkoutPage.fill(BUYER)
      await checkoutPage.commune.fill(place.typed)
      await checkoutPage.findCommune.click()
      await checkoutPage.match(place.name).check()
      await checkoutPage.next.click()
      await expect(page).toHaveURL("/dat-hang/thanh-toan")
    }
    await goTo(FAR_PLACE)
    await expect(page.getByRole("main")).toContainText(`Chưa giao được đến ${FAR_PLACE.name} vì ${reason}`)
    await expect(checkoutPage.place).toHaveCount(0)
    await productPage.open(goods.handle)
    await expect(page.getByRole("main")).toContainText(`chưa giao được đến ${FAR_PLACE.name}.`)

    await goTo(PLACE)
    await checkoutPage.place.click()
    await expect(orderPage.parcels).toContainText(goods.name)
  })
}
