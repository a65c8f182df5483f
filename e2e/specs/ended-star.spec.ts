import { expect, test } from "../fixtures.ts"
import { ENDED_YESTERDAY, ENDS_TODAY, REVOKED, STOPPED } from "../goods.ts"

test("a star that ended yesterday is shown nowhere", async ({ page, listPage, productPage }) => {
  await listPage.open("?q=banh+pia+mini")
  const card = listPage.card(ENDED_YESTERDAY.handle)
  await expect(card).toBeVisible()
  await expect(card).toHaveAttribute("data-stars", "")
  await expect(card).not.toContainText("OCOP")
  await expect(card).toContainText("Đặc sản địa phương")

  await listPage.open("?q=banh+pia+mini&sao=3&sao=4&sao=5")
  await expect(listPage.card(ENDED_YESTERDAY.handle)).toHaveCount(0)

  await productPage.open(ENDED_YESTERDAY.handle)
  await expect(page.getByRole("heading", { level: 1, name: ENDED_YESTERDAY.name })).toBeVisible()
  await expect(productPage.decision).toHaveCount(0)
  const product = page.getByRole("main").locator("xpath=.//h1/ancestor::div[2]")
  await expect(product).not.toContainText("OCOP")
  expect(await page.title()).not.toMatch(/OCOP \d sao/)
  expect(await productPage.structuredData()).not.toContain("OCOP")
})

test("a star whose last day is today is shown everywhere", async ({ page, listPage, productPage }) => {
  await listPage.open("?q=banh+pia+khoai+mon&sao=3")
  await expect(listPage.card(ENDS_TODAY.handle)).toHaveAttribute("data-stars", "3")
  await productPage.open(ENDS_TODAY.handle)
  await expect(productPage.decision).toContainText("OCOP 3 sao")
  expect(await page.title()).toContain("OCOP 3 sao")
  expect(await productPage.structuredData()).toContain("OCOP 3 sao")
})

for (const { handle, name } of [STOPPED, REVOKED]) {
  test(`${name} cannot be found or bought, and its page says why`, async ({ page, listPage, productPage }) => {
    await listPage.open(`?q=${encodeURIComponent(name)}`)
    await expect(listPage.card(handle)).toHaveCount(0)
    await productPage.open(handle)
    await expect(page.getByRole("region", { name: "Tình trạng bán" })).toBeVisible()
    await expect(productPage.add).toHaveCount(0)
    expect(await productPage.structuredData()).not.toContain("schema.org/InStock")
  })
}
