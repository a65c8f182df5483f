import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { PIA, STAY, VEGETARIAN_PIA } from "../goods.ts"
import { scriptRuns } from "../keyboard.ts"
import { movedSince, watchFromTheStart, watchLayoutShift } from "../layout-shift.ts"

/** The bar of the shop for everything that moves by itself on a page. */
const MOST = 0.02

const DESKTOP = { width: 1280, height: 800 }
const WIDTHS = [{ width: 360, height: 740 }, DESKTOP]

const PAGES = [
  "/",
  "/tim",
  "/nhom/banh-keo",
  `/san-pham/${PIA.handle}`,
  `/san-pham/${STAY.handle}/hoi-dat-cho`,
  "/xa/31569-xa-phu-tam",
  "/gio-hang",
  "/don",
  "/dang-nhap",
  "/kiem-tra",
  "/sao-ocop-la-gi",
  "/en",
  "/en/tim",
]

async function expectStill(page: Page, where: string) {
  const { sum, what } = await movedSince(page)
  expect.soft(sum, `${where} moves:\n${what.join("\n")}`).toBeLessThanOrEqual(MOST)
}

/** Keeps the files of fonts back until the page has been seen without them; then they come all at once. */
async function holdFonts(page: Page) {
  const fetched: Promise<unknown>[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\.woff2$/, async (route) => {
    const fetching = route.fetch()
    fetched.push(fetching)
    const response = await fetching
    await released
    await route.fulfill({ response })
  })
  return {
    async letCome() {
      await Promise.all(fetched)
      release()
    },
  }
}

for (const address of PAGES) {
  test(`nothing moves on ${address} when its fonts and its script come`, async ({ page }) => {
    await watchFromTheStart(page)
    for (const viewport of WIDTHS) {
      await page.setViewportSize(viewport)
      const fonts = await holdFonts(page)
      await page.goto(address, { waitUntil: "commit" })
      await expect(page.getByRole("contentinfo")).toBeAttached()
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0)
      await fonts.letCome()
      await page.waitForLoadState("load")
      await page.evaluate(() => document.fonts.ready)
      await expectStill(page, `${address} at ${viewport.width} px`)
      await page.unrouteAll({ behavior: "wait" })
    }
  })
}

for (const viewport of WIDTHS) {
  test(`a list that is filtered stands still at ${viewport.width} px`, async ({ page, listPage }) => {
    await page.setViewportSize(viewport)
    await listPage.open()
    await scriptRuns(page)
    if (viewport !== DESKTOP) await listPage.filterSummary.click()
    await listPage.stars(4).scrollIntoViewIfNeeded()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await watchLayoutShift(page)
    const place = await listPage.stars(4).boundingBox()
    await listPage.stars(4).check()
    await expect(page).toHaveURL(/sao=4/)
    await expect(page.getByRole("status")).toHaveText(/^\d+ sản phẩm$/)
    await listPage.stars(3).check()
    await expect(page).toHaveURL(/sao=4&sao=3/)
    await expect(listPage.heading).toBeVisible()
    expect(await listPage.stars(4).boundingBox()).toEqual(place)
    await expectStill(page, "the list")
  })
}

test("what was ticked for comparison stays ticked in another list", async ({ page, listPage }) => {
  await page.setViewportSize(DESKTOP)
  await listPage.open("?q=banh+pia")
  await scriptRuns(page)
  const box = (handle: string) => listPage.card(handle).getByRole("checkbox", { name: /^So sánh/ })
  for (const { handle } of [PIA, VEGETARIAN_PIA]) await box(handle).check()
  await box(VEGETARIAN_PIA.handle).uncheck()
  await listPage.stars(4).check()
  await expect(page).toHaveURL(/sao=4/)
  await expect(page.getByRole("group", { name: "Đang lọc" })).toContainText("4 sao")
  await expect(box(PIA.handle)).toBeChecked()
  await expect(box(VEGETARIAN_PIA.handle)).not.toBeChecked()
})
