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

for (const { language, home, check, cash, order } of [
  {
    language: "Vietnamese",
    home: "",
    check: "Tôi đã chuyển, kiểm tra lại",
    cash: "Đổi sang trả tiền khi nhận hàng",
    order: /^Đơn hàng /,
  },
  {
    language: "English",
    home: "/en",
    check: "I have paid, check again",
    cash: "Pay cash on delivery instead",
    order: /^Order /,
  },
]) {
  test(`a transfer that is waited for no more asks nobody for money, in ${language}`, async ({ page, request }) => {
    const { code, token } = await buyByTransfer(request, [PIA])
    const orderPath = `${home}/don/${code}`
    await page.goto(`${orderPath}/chuyen-khoan?khoa=${token}`)
    await scriptRuns(page)
    const checkButton = page.getByRole("button", { name: check })
    await expect(checkButton).toBeVisible()

    const other = await page.context().newPage()
    await other.goto(`${orderPath}/chuyen-khoan`)
    await scriptRuns(other)
    await other.getByText(cash).click()
    await other.locator('button[value="cash"]').click()
    await expect(other).toHaveURL(new RegExp(`${orderPath}$`))

    await checkButton.click()
    await expect(page).toHaveURL(new RegExp(`${orderPath}$`))
    await expect(page.getByRole("heading", { level: 1, name: order })).toBeVisible()
    await expect(new TransferPage(page).qr).toHaveCount(0)

    expect((await page.goto(`${orderPath}/chuyen-khoan`))?.status()).toBe(200)
    await expect(page).toHaveURL(new RegExp(`${orderPath}$`))
  })
}
