import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { BUYER, PIA } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"

const lost = (page: Page) => page.getByText("Mất liên lạc với chợ.")

/** That comes a little after the page can be used. */
async function waitsForNetwork(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.fetch.toString())).not.toContain("[native code]")
}

test.use({ viewport: { width: 360, height: 740 } })

test("a form that is sent without a network stays as it was typed, and goes on when there is one", async ({
  page,
  context,
  productPage,
  checkoutPage,
}) => {
  await productPage.open(PIA.handle)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  await checkoutPage.open()
  await waitsForNetwork(page)
  await context.setOffline(true)
  await checkoutPage.fill(BUYER)
  await checkoutPage.next.click()
  await expect(page.getByRole("alert")).toContainText("Những gì bạn ghi vẫn còn trên trang")
  await expectNoBarrier(page, "a form without a network")
  // Whoever presses the button too early is told no less, and what is written meanwhile goes along.
  await page.getByRole("button", { name: "Thử lại ngay" }).click()
  await expect(lost(page)).toBeVisible()
  await expect(checkoutPage.note).toHaveValue(BUYER.note)
  await checkoutPage.phone.fill("123")

  await context.setOffline(false)
  await expect(lost(page)).toHaveCount(0)
  // The shop has read it: no commune was chosen.
  await expect(checkoutPage.errors).toContainText("xã")
  await expect(checkoutPage.errors).toContainText("điện thoại")
  await expect(checkoutPage.name).toHaveValue(BUYER.name)
})

test("what leads to a page whose script has not come yet waits as well", async ({ page, context, productPage }) => {
  await productPage.open(PIA.handle)
  await waitsForNetwork(page)
  await context.setOffline(true)
  await page.getByRole("link", { name: "Tra cứu đơn hàng" }).first().click()
  await expect(lost(page)).toBeVisible()
  await productPage.add.click()
  await expect(productPage.add).toBeVisible()
  await context.setOffline(false)
  // What was pressed last.
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  await expect(lost(page)).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(PIA.handle))
})

test("an order whose answer got lost on its way is sent again, and placed once", async ({
  page,
  productPage,
  checkoutPage,
  orderPage,
}) => {
  await productPage.open(PIA.handle)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  await checkoutPage.open()
  await checkoutPage.fillWithScript()
  // The form before it has been answered: the next one is the order.
  await expect(checkoutPage.place).toBeVisible()
  await waitsForNetwork(page)
  const sent: string[] = []
  await page.route("**/*.data*", async (route) => {
    if (route.request().method() !== "POST") return route.continue()
    const answer = await route.fetch()
    sent.push(await answer.text())
    return sent.length === 1 ? route.abort() : route.fulfill({ response: answer })
  })
  await checkoutPage.place.click()
  await expect(lost(page)).toBeVisible()
  await expect(page.locator("main")).toHaveAttribute("inert")
  await page.getByRole("button", { name: "Thử lại ngay" }).click()
  await expect(page.locator("main")).not.toHaveAttribute("inert")
  await expect(orderPage.heading).toContainText("Đơn hàng ")
  const code = (await orderPage.heading.innerText()).replace("Đơn hàng ", "")
  expect(sent).toHaveLength(2)
  for (const answer of sent) expect(answer).toContain(code)
})

test("a page that is opened without a network opens by itself when there is one", async ({
  page,
  context,
  productPage,
}) => {
  await productPage.open(PIA.handle)
  await page.getByRole("link", { name: "Chợ OCOP" }).first().click()
  await expect(page).toHaveURL("/")
  await waitsForNetwork(page)
  await context.setOffline(true)
  await page.goBack()
  await expect(lost(page)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(PIA.name)
  await expect(lost(page)).toHaveCount(0)
})
