import { expect, test } from "../fixtures.ts"
import { PIA, VEGETARIAN_PIA } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { buyByTransfer, cancelFirst } from "../purchase.ts"

test.use({ viewport: { width: 360, height: 740 } })

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("what was cancelled is put into the basket again by one button", async ({
    page,
    request,
    productPage,
    basketPage,
    orderPage,
    newPhone,
  }) => {
    const bought = await buyByTransfer(request, [PIA])
    const again = page.getByRole("button", { name: "Mua lại những món này" })
    await page.goto(`/don/${bought.code}?khoa=${bought.token}`)
    await expect(orderPage.parcels).toContainText("Chờ chuyển khoản")
    await expect(again).toHaveCount(0)
    await cancelFirst(request, bought)
    await page.reload()
    await expect(again).toBeVisible()
    const read = await newPhone({ javaScriptEnabled: true, as: page })
    await read.goto(`/don/${bought.code}`)
    await expectNoBarrier(read, "an order that is over")

    // Beside what lies in the basket already.
    await productPage.open(VEGETARIAN_PIA.handle)
    await productPage.add.click()
    await page.goto(`/don/${bought.code}`)
    await again.click()
    await expect(page).toHaveURL("/gio-hang")
    await expect(page.getByText("Đã bỏ những món của đơn cũ vào giỏ. Giỏ có 2 sản phẩm.")).toBeVisible()
    await expect(basketPage.parcels).toHaveCount(2)
    await expect(basketPage.quantityOf(PIA.name)).toHaveValue("1")
    await expect(basketPage.quantityOf(VEGETARIAN_PIA.name)).toHaveValue("1")
  })
})
