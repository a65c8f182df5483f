import { expect, test } from "../fixtures.ts"
import { PIA } from "../goods.ts"

test.use({ javaScriptEnabled: false })

test("from a product to its commune, to the makers there, and on to the province", async ({
  page,
  productPage,
  listPage,
}) => {
  await productPage.open(PIA.handle)
  await page.getByRole("main").getByRole("link", { name: "Xã Phú Tâm", exact: true }).click()
  await expect(page).toHaveURL("/xa/31569-xa-phu-tam")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xã Phú Tâm")
  await expect(page.getByText("Huyện Châu Thành, Sóc Trăng")).toBeVisible()

  await listPage.filterSummary.click()
  await listPage.stars(4).check()
  await listPage.apply.click()
  await expect(page).toHaveURL(/\/xa\/31569-xa-phu-tam\?.*sao=4/)
  expect(
    new Set(await page.locator("[data-product]").evaluateAll((all) => all.map((one) => one.dataset["stars"]))),
  ).toEqual(new Set(["4"]))

  await page.getByRole("link", { name: "Thành phố Cần Thơ" }).first().click()
  await expect(page).toHaveURL("/tim?tinh=92")
  await expect(page.locator("[data-product]").first()).toBeVisible()
})

test("a commune keeps one address, in both languages", async ({ page, request }) => {
  for (const [asked, moved] of [
    ["/xa/31569", "/xa/31569-xa-phu-tam"],
    ["/en/xa/31569-phu-tam?sao=4", "/en/xa/31569-xa-phu-tam?sao=4"],
  ] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers()["location"]).toBe(moved)
  }
  await page.goto("/xa/31569-xa-phu-tam")
  const told = await page.locator('script[type="application/ld+json"]').allTextContents()
  expect(told.join()).toContain('"BreadcrumbList"')
})

test("a commune without goods says so and leads on", async ({ page }) => {
  expect((await page.goto("/xa/00004-phuong-ba-dinh"))?.status()).toBe(200)
  await expect(page.getByRole("heading", { name: "Chưa có sản phẩm nào từ đây đang bán." })).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex")
})
