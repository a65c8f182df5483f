import { expect, test } from "../fixtures.ts"
import { PIA } from "../goods.ts"
import { scriptRuns } from "../keyboard.ts"
import { BasketPage } from "../pages/basket.ts"
import { CheckoutPage } from "../pages/checkout.ts"
import { TransferPage } from "../pages/transfer.ts"
import { dong } from "../pages/sums.ts"
import { buyByTransfer } from "../purchase.ts"

test("a sum that has changed in another tab is told with the new sum, and the next press buys", async ({
  page,
  productPage,
  basketPage,
  checkoutPage,
  transferPage,
}) => {
  await productPage.open(PIA.handle)
  await scriptRuns(page)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  await basketPage.open()
  await basketPage.toCheckout.click()
  await checkoutPage.fillWithScript()
  await checkoutPage.transfer.check()
  const before = dong(await checkoutPage.place.innerText())

  const other = await page.context().newPage()
  const otherBasket = new BasketPage(other)
  await otherBasket.open()
  await scriptRuns(other)
  await otherBasket.quantityOf(PIA.name).fill("3")
  await otherBasket.updateOf(PIA.name).click()
  await expect(other.getByRole("status")).toContainText(PIA.name)
  await other.goto("/dat-hang/thanh-toan")
  const after = dong(await new CheckoutPage(other).place.innerText())
  expect(after).toBeGreaterThan(before)

  await checkoutPage.place.click()
  await expect(checkoutPage.errors).toContainText("Tổng tiền đã đổi từ")
  await expect(checkoutPage.errors).toBeFocused()
  await expect.poll(async () => dong(await checkoutPage.place.innerText())).toBe(after)
  await expect(checkoutPage.transfer).toBeChecked()

  await checkoutPage.place.click()
  await expect(page).toHaveURL(/\/don\/[A-Z2-9]{8}\/chuyen-khoan$/)
  expect(dong(await transferPage.heading.innerText())).toBe(after)
})

for (const { language, home, check, way, cash } of [
  {
    ...{ language: "Vietnamese", home: "", check: "Tôi đã chuyển, kiểm tra lại" },
    ...{ way: "Đổi sang trả tiền khi nhận hàng", cash: "Trả tiền khi nhận hàng" },
  },
  {
    ...{ language: "English", home: "/en", check: "I have paid, check again" },
    ...{ way: "Pay cash on delivery instead", cash: "Pay cash on delivery" },
  },
]) {
  test(`a transfer that is waited for no more asks nobody for money, in ${language}`, async ({ page, request }) => {
    const { code, token } = await buyByTransfer(request, [PIA])
    const order = `${home}/don/${code}`
    const isOrder = new RegExp(`${order}$`)
    await page.goto(`${order}/chuyen-khoan?khoa=${token}`)
    await scriptRuns(page)
    const [looking, other] = [await page.context().newPage(), await page.context().newPage()]
    for (const tab of [looking, other]) {
      await tab.goto(`${order}/chuyen-khoan`)
      await scriptRuns(tab)
    }
    await other.getByText(way, { exact: true }).click()
    await other.getByRole("button", { name: cash, exact: true }).click()
    await expect(other).toHaveURL(isOrder)

    await page.getByRole("button", { name: check }).click()
    await expect(page).toHaveURL(isOrder)
    await expect(page.getByRole("heading", { level: 1 })).toContainText(code)
    await expect(new TransferPage(page).qr).toHaveCount(0)

    // It reads itself anew when somebody comes back to it.
    await looking.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))
    await expect(looking).toHaveURL(isOrder)

    expect((await page.goto(`${order}/chuyen-khoan`))?.status()).toBe(200)
    await expect(page).toHaveURL(isOrder)
    expect((await page.request.get(`/don/${code}/chuyen-khoan/ma-qr.png`)).status()).toBe(409)
  })
}
