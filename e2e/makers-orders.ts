import { expect, type Page } from "@playwright/test"
import { LARGE, main, press, SMALL, type Household } from "./makers-journey.ts"
import { CheckoutPage } from "./pages/checkout.ts"
import { ProductPage } from "./pages/product.ts"

/** Finds the goods and orders both packs; gives the code of the purchase. */
export async function buyBoth(shop: Page, { goods }: Household): Promise<string> {
  const find = async () => {
    await shop.goto(`/tim?q=${encodeURIComponent(goods)}`)
    await main(shop).getByRole("link", { name: goods }).first().click({ timeout: 2000 })
  }
  await expect(find).toPass()
  await shop.waitForURL(/\/san-pham\//)
  const product = shop.url()
  for (const { title } of [SMALL, LARGE]) {
    await shop.goto(product)
    await main(shop).getByRole("radio", { name: title }).check()
    await new ProductPage(shop).add.click()
  }
  return new CheckoutPage(shop).orderWithoutScript()
}

type Order = { desk: string; code: string; household: Household; shop: Page }

/** Sends the small pack, cancels the large one, and looks after each step at what the buyer is told. */
export async function shipOneLine(page: Page, { desk, code, household: { goods, tracking }, shop }: Order) {
  const isTold = async (words: string) => {
    await shop.goto(`/don/${code}`)
    await expect(shop.getByRole("listitem").filter({ hasText: words }).first()).toBeVisible()
  }
  const large = `Số lượng ${goods}, ${LARGE.title}`
  await page.goto(desk)
  await page.getByRole("navigation", { name: "Kênh cơ sở" }).getByRole("link", { name: "Đơn" }).click()
  await main(page)
    .getByRole("link", { name: `${code}-1` })
    .click()
  await press(page, "Nhận đơn")
  await isTold("Cơ sở đã nhận đơn")
  await page.getByRole("region", { name: "Gói hàng" }).getByLabel(large).fill("0")
  await press(page, "Đã gói xong kiện này")
  await isTold(`Đã gói: ${goods}, ${SMALL.title} × 1`)
  const cannot = page.locator("details").filter({ hasText: "Có món không gửi được?" })
  await cannot.locator("summary").click()
  await cannot.getByLabel(large).fill("1")
  await cannot.getByLabel("Lý do").selectOption({ label: "Hết hàng" })
  await press(page, "Hủy phần này")
  await isTold(`Không gửi: ${goods}, ${LARGE.title} × 1. Lý do: Hết hàng`)
  await page.getByLabel("Đơn vị vận chuyển").selectOption({ label: "GHN" })
  await page.getByLabel("Mã vận đơn").fill(tracking)
  await press(page, "Đã giao cho đơn vị vận chuyển")
  await isTold(`mã vận đơn ${tracking}`)
  await shop.getByRole("button", { name: "Tôi đã nhận hàng" }).click()
  await page.goto(`${desk}/don?muc=xong`)
  await expect(main(page).getByRole("link", { name: `${code}-1` })).toContainText("Đã giao")
}
