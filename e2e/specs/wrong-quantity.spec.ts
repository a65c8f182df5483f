import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { PIA } from "../goods.ts"
import { scriptRuns } from "../keyboard.ts"

const WRONG = ["0", "99999", ""]
const SHOPS = [
  { at: "", words: "Nhập số lượng là số nguyên từ 1 đến 999", add: /^Thêm vào giỏ/ },
  { at: "/en", words: "Enter a whole number from 1 to 999", add: /^Add to/ },
]

const quantity = (page: Page) => page.locator("#so-luong")

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled })

    for (const { at, words, add } of SHOPS) {
      test(`the shop says by its field what is wrong with a quantity: ${words}`, async ({ page }) => {
        await page.goto(`${at}/san-pham/${PIA.handle}`)
        if (javaScriptEnabled) await scriptRuns(page)
        for (const typed of WRONG) {
          await quantity(page).fill(typed)
          const answered = page.waitForResponse((response) => response.request().method() === "POST")
          await page.locator("#mua").getByRole("button", { name: add }).click()
          expect((await answered).status()).toBe(400)
          await expect(page.locator("#so-luong-loi")).toHaveText(words)
          await expect(quantity(page)).toHaveAttribute("aria-invalid", "true")
          await expect(quantity(page)).toHaveAccessibleDescription(words)
          await expect(quantity(page)).toHaveValue(typed)
          await expect(page).toHaveURL(`${at}/san-pham/${PIA.handle}`)
        }
        await quantity(page).fill("1")
        await page.locator("#mua").getByRole("button", { name: add }).click()
        if (javaScriptEnabled) await expect(page.locator("#so-luong-loi")).toHaveCount(0)
        else await expect(page).toHaveURL(`${at}/gio-hang`)
      })
    }

    test("a change of what was taken out elsewhere is told", async ({ page, context, productPage, basketPage }) => {
      await productPage.open(PIA.handle)
      if (javaScriptEnabled) await scriptRuns(page)
      await productPage.add.click()
      if (javaScriptEnabled) await expect(page.getByRole("status")).toContainText("vào giỏ")
      await basketPage.open()
      if (javaScriptEnabled) await scriptRuns(page)
      const other = await context.newPage()
      await other.goto("/gio-hang")
      if (javaScriptEnabled) await scriptRuns(other)
      await other.getByRole("button", { name: `Bỏ ${PIA.name}`, exact: true }).click()
      await expect(other.getByText(`Đã bỏ ${PIA.name}`).first()).toBeVisible()

      await basketPage.quantityOf(PIA.name).fill("3")
      await basketPage.updateOf(PIA.name).click()
      await expect(page.getByRole("main").getByText("Món này không còn trong giỏ")).toBeVisible()
      await expect(basketPage.quantityOf(PIA.name)).toHaveCount(0)
    })
  })
}

test("what is no number is refused by the shop too", async ({ request }) => {
  const form = { intent: "add", variant_id: "variant_x", quantity: "abc" }
  const answer = await request.post(`/san-pham/${PIA.handle}`, {
    form,
    headers: { Origin: new URL(test.info().project.use.baseURL ?? "").origin },
  })
  expect(answer.status()).toBe(400)
  expect(await answer.text()).toContain("Nhập số lượng là số nguyên từ 1 đến 999")
})
