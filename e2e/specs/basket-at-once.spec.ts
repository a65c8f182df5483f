import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { PIA, VEGETARIAN_PIA } from "../goods.ts"
import { scriptRuns } from "../keyboard.ts"
import { amountOf } from "../pages/sums.ts"

/** Keeps what the basket is asked from the shop until the function that is returned is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route("**/gio-hang.data*", async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

test.beforeEach(async ({ page, productPage }) => {
  for (const { handle } of [PIA, VEGETARIAN_PIA]) {
    await productPage.open(handle)
    await scriptRuns(page)
    await productPage.add.click()
    await expect(page.getByRole("status")).toContainText("vào giỏ")
  }
  await page.goto("/gio-hang")
  await scriptRuns(page)
})

test("a quantity shows at once, and the header counts it, before the shop has answered", async ({
  page,
  basketPage,
}) => {
  const answer = await holdAnswers(page)
  await basketPage.quantityOf(PIA.name).fill("3")
  await basketPage.updateOf(PIA.name).click()
  const sums = page.getByRole("region", { name: "Tổng cộng" })
  await expect(page.getByRole("link", { name: "Giỏ hàng, 4 sản phẩm" })).toBeVisible()
  expect(await amountOf(sums, "Tiền hàng")).toBe(3 * PIA.price + VEGETARIAN_PIA.price)

  answer()
  await expect(page.getByRole("status")).toContainText(PIA.name)
  await expect(page.getByRole("link", { name: "Giỏ hàng, 4 sản phẩm" })).toBeVisible()
  expect(await amountOf(sums, "Tiền hàng")).toBe(3 * PIA.price + VEGETARIAN_PIA.price)
})

test("what is taken out goes at once, and comes back by “Lấy lại”", async ({ page, basketPage }) => {
  const answer = await holdAnswers(page)
  await basketPage.removeOf(PIA.name).click()
  await expect(basketPage.parcels).toHaveCount(1)
  await expect(page.getByRole("link", { name: "Giỏ hàng, 1 sản phẩm" })).toBeVisible()
  answer()
  await page.getByRole("button", { name: `Lấy lại ${PIA.name}` }).click()
  await expect(basketPage.parcels).toHaveCount(2)
  await expect(page.getByRole("link", { name: "Giỏ hàng, 2 sản phẩm" })).toBeVisible()
})

test("what is refused is undone and told at its field", async ({ page, basketPage }) => {
  const answer = await holdAnswers(page)
  await basketPage.quantityOf(PIA.name).fill("999")
  await basketPage.updateOf(PIA.name).click()
  await expect(page.getByRole("link", { name: "Giỏ hàng, 1000 sản phẩm" })).toBeVisible()
  answer()
  await expect(basketPage.errors).toBeFocused()
  await expect(basketPage.quantityOf(PIA.name)).toHaveAttribute("aria-invalid", "true")
  await expect(page.getByRole("link", { name: "Giỏ hàng, 2 sản phẩm" })).toBeVisible()
  await expect(basketPage.parcels).toHaveCount(2)
})
