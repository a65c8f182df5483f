import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { BUYER, MEDICINE, PLACE, STAY, WINE } from "../goods.ts"

test.use({ javaScriptEnabled: false })

test("alcohol is sold only to who ticks to be of age", async ({
  page,
  productPage,
  basketPage,
  checkoutPage,
  orderPage,
}) => {
  await productPage.open(WINE.handle)
  await expect(page.getByRole("main")).toContainText("Chỉ bán cho người đủ 18 tuổi")
  await productPage.add.click()
  await basketPage.toCheckout.click()
  await checkoutPage.fill(BUYER)
  await checkoutPage.commune.fill(PLACE.typed)
  await checkoutPage.findCommune.click()
  await checkoutPage.match(PLACE.name).check()
  await checkoutPage.next.click()

  await expect(checkoutPage.ofAge).not.toBeChecked()
  const answered = page.waitForResponse((response) => response.request().method() === "POST")
  await checkoutPage.place.click()
  expect((await answered).status()).toBe(400)
  await expect(checkoutPage.errors).toContainText("đánh dấu vào ô xác nhận bạn đủ 18 tuổi")
  await expect(checkoutPage.ofAge).toHaveAttribute("aria-invalid", "true")

  await checkoutPage.ofAge.check()
  await checkoutPage.place.click()
  await expect(orderPage.heading).toBeVisible()
  await expect(page.getByRole("main")).toContainText("Xác nhận tuổi của người mua")
})

for (const { goods, words, refusal } of [
  { goods: MEDICINE, words: "Không bán tại Chợ OCOP", refusal: "Chợ không bán thực phẩm chức năng và thuốc" },
  { goods: STAY, words: "Hỏi đặt chỗ", refusal: "Chuyến đi, chỗ ở không đặt qua giỏ hàng" },
]) {
  test(`${goods.name} has a page and no button, and no basket takes it`, async ({
    page,
    baseURL,
    productPage,
    basketPage,
  }) => {
    await productPage.open(goods.handle)
    await expect(page.getByRole("heading", { level: 1, name: goods.name })).toBeVisible()
    await expect(page.getByRole("main")).toContainText(words)
    await expect(productPage.add).toHaveCount(0)
    expect(await productPage.structuredData()).not.toContain("schema.org/InStock")

    const variant_id = await variantWithoutForm(page)
    const answer = await page.request.post("/gio-hang", {
      headers: { origin: baseURL ?? "", "sec-fetch-site": "same-origin" },
      form: { intent: "add", variant_id, quantity: "1" },
    })
    expect(answer.status()).toBe(409)
    expect(await answer.text()).toContain(refusal)
    await basketPage.open()
    await expect(basketPage.parcels).toHaveCount(0)
  })
}

/** A variant that the page's data name and none of its forms offers: of the goods shown, or of their like. */
async function variantWithoutForm(page: Page): Promise<string> {
  const data = await (await page.request.get(`${page.url()}.data`)).text()
  const offered = await page
    .locator('[name="variant_id"]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("value")))
  const [variant] = (data.match(/variant_[0-9A-Z]{26}/g) ?? []).filter((id) => !offered.includes(id))
  expect(variant).toBeDefined()
  return variant ?? ""
}
