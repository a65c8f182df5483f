import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import {
  BUYER,
  ENDED_YESTERDAY,
  FAR_PLACE,
  MEDICINE,
  OUT_OF_STOCK,
  PIA,
  PLACE,
  REVOKED,
  STAY,
  STOPPED,
  TREE,
  VEGETARIAN_PIA,
  WINE,
} from "../goods.ts"

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
const WIDTHS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
]

/** Every page that can be opened by its address, in every state that the seed holds. */
const ADDRESSES = [
  "/",
  "/tim",
  "/tim?q=banh+pia&sao=4",
  "/tim?q=zzzz",
  "/tim?gia_tu=abc",
  "/tim?trang=9999",
  `/san-pham/${PIA.handle}`,
  `/san-pham/${ENDED_YESTERDAY.handle}`,
  `/san-pham/${STOPPED.handle}`,
  `/san-pham/${REVOKED.handle}`,
  `/san-pham/${OUT_OF_STOCK.handle}`,
  `/san-pham/${TREE.handle}`,
  `/san-pham/${WINE.handle}`,
  `/san-pham/${MEDICINE.handle}`,
  `/san-pham/${STAY.handle}`,
  `/san-pham/${STAY.handle}/hoi-dat-cho`,
  `/san-pham/${STAY.handle}/hoi-dat-cho?da-gui=1`,
  "/xa/31569-xa-phu-tam",
  "/xa/00004-phuong-ba-dinh",
  "/so-sanh",
  `/so-sanh?p=${PIA.handle}`,
  `/so-sanh?p=${PIA.handle}&p=${VEGETARIAN_PIA.handle}&p=${ENDED_YESTERDAY.handle}&p=${OUT_OF_STOCK.handle}`,
  `/so-sanh?p=${STAY.handle}&p=${PIA.handle}&p=khong-co`,
  "/san-pham/khong-co",
  "/gio-hang",
  "/gio-hang/noi-nhan",
  "/don",
  "/don/KHONGCO1",
  "/dang-nhap",
  "/sao-ocop-la-gi",
  "/kiem-tra",
  "/cach-sap-xep",
  "/giao-hang",
  "/doi-tra",
  "/khieu-nai",
  "/quyen-rieng-tu",
  "/dieu-khoan",
  "/thong-tin-chu-so-huu",
]

async function expectNoViolation(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
  expect.soft(told, where).toEqual([])
}

async function expectNoSidewaysScroll(page: Page, where: string) {
  await page.setViewportSize({ width: 320, height: 740 })
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(excess, `${where} is wider than 320 px`).toBeLessThanOrEqual(0)
}

for (const [language, prefix] of [
  ["Vietnamese", ""],
  ["English", "/en"],
] as const) {
  for (const address of ADDRESSES) {
    test(`${address} in ${language} has no barrier that can be found by machine`, async ({ page }) => {
      for (const viewport of language === "Vietnamese" ? WIDTHS : WIDTHS.slice(0, 1)) {
        await page.setViewportSize(viewport)
        await page.goto(prefix + (address === "/" && prefix !== "" ? "" : address))
        await expectNoViolation(page, `${address} at ${viewport.width} px`)
      }
      await expectNoSidewaysScroll(page, address)
    })
  }
}

for (const viewport of WIDTHS) {
  test(`the way from a paper to an order has no barrier at ${viewport.width} px`, async ({
    page,
    productPage,
    basketPage,
    checkoutPage,
    orderPage,
  }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const check = (where: string) => expectNoViolation(page, `${where} at ${viewport.width} px`)

    await productPage.open(PIA.handle)
    await productPage.decision.click()
    await expect(page.getByRole("heading", { level: 1, name: "Công nhận OCOP 4 sao" })).toBeVisible()
    await check("evidence")
    await page.goto(`/san-pham/${PIA.handle}`)
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Cơ sở Bánh pía/ })
      .first()
      .click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Phú Tâm")
    await check("maker")

    for (const { handle } of [PIA, VEGETARIAN_PIA]) {
      await productPage.open(handle)
      await productPage.add.click()
      await expect(page.getByRole("status")).toContainText("Đã thêm")
    }
    await check("product with something added")
    await basketPage.open()
    await expect(basketPage.parcels).toHaveCount(2)
    await check("basket")

    await checkoutPage.open()
    await checkoutPage.next.click()
    await expect(checkoutPage.errors).toBeVisible()
    await check("checkout with mistakes")
    await checkoutPage.fill(BUYER)
    await checkoutPage.communeBox.pressSequentially(PLACE.typed)
    await page.getByRole("option", { name: PLACE.name }).waitFor()
    await check("checkout with places to choose from")
    await page.getByRole("option", { name: PLACE.name }).click()
    await checkoutPage.next.click()
    await expect(checkoutPage.place).toBeVisible()
    await check("payment")
    await checkoutPage.place.click()
    await expect(orderPage.heading).toBeVisible()
    await check("order")
  })
}

for (const viewport of WIDTHS) {
  test(`what is refused has no barrier at ${viewport.width} px`, async ({
    page,
    productPage,
    basketPage,
    checkoutPage,
    enquiryPage,
  }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const check = (where: string) => expectNoViolation(page, `${where} at ${viewport.width} px`)

    await enquiryPage.open(STAY.handle)
    await enquiryPage.send.click()
    await expect(enquiryPage.errors).toBeVisible()
    await check("enquiry with mistakes")

    for (const { handle } of [TREE, WINE]) {
      await productPage.open(handle)
      await productPage.add.click()
      await expect(page.getByRole("status")).toContainText("Đã thêm")
    }
    await checkoutPage.open()
    await checkoutPage.fill(BUYER)
    await checkoutPage.communeBox.pressSequentially(FAR_PLACE.typed)
    await page.getByRole("option", { name: FAR_PLACE.name }).click()
    await checkoutPage.next.click()
    await expect(page.getByRole("main")).toContainText("Chưa giao được")
    await check("payment of what cannot be sent")
    await basketPage.open()
    await expect(basketPage.parcels).toHaveCount(2)
    await check("basket with what cannot be sent")

    await checkoutPage.open()
    await checkoutPage.communeBox.fill(PLACE.typed)
    await page.getByRole("option", { name: PLACE.name }).click()
    await checkoutPage.next.click()
    await checkoutPage.place.click()
    await expect(checkoutPage.errors).toBeVisible()
    await check("payment of alcohol without the tick")
  })
}
