import { expect, test } from "../fixtures.ts"
import { scriptRuns } from "../keyboard.ts"

const DESKTOP = { width: 1280, height: 800 }

test("a ticked filter is applied at once: the focus stays, the number is told, the box does not move", async ({
  page,
  listPage,
}) => {
  await page.setViewportSize(DESKTOP)
  await page.goto("/")
  await listPage.open()
  await scriptRuns(page)
  const box = await listPage.stars(4).boundingBox()

  await listPage.stars(4).focus()
  await page.keyboard.press("Space")
  await expect(page).toHaveURL("/tim?sao=4&sx=phu-hop")
  await expect(page.getByRole("status")).toHaveText(/^\d+ sản phẩm$/)
  await expect(listPage.stars(4)).toBeFocused()
  await expect(listPage.stars(4)).toBeChecked()
  expect(await listPage.stars(4).boundingBox()).toEqual(box)
  const stars = await listPage.cards.evaluateAll((cards) => cards.map((card) => card.getAttribute("data-stars")))
  expect(new Set(stars)).toEqual(new Set(["4"]))

  await page.goBack()
  await expect(page).toHaveURL("/")
})

test("filters that are ticked one after the other are one search", async ({ page, listPage }) => {
  await page.setViewportSize(DESKTOP)
  await listPage.open()
  await scriptRuns(page)
  const searches: string[] = []
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname === "/tim.data") searches.push(search)
  })
  // In one go: no pause of the machine may pass for a pause of the shopper.
  await page.locator("input[name=sao]").evaluateAll((boxes) => {
    for (const box of boxes) if (box instanceof HTMLElement) box.click()
  })
  await expect(page).toHaveURL("/tim?sao=5&sao=4&sao=3&sx=phu-hop")
  expect(searches.filter((search) => search.includes("sao="))).toHaveLength(1)
})

test("a price is applied when one leaves it or presses Enter, and not while it is typed", async ({
  page,
  listPage,
}) => {
  await page.setViewportSize(DESKTOP)
  await listPage.open()
  await scriptRuns(page)
  const from = page.getByLabel("Từ (₫)")
  const to = page.getByLabel("Đến (₫)")
  await from.pressSequentially("50000")
  await listPage.stars(4).check()
  await expect(page).toHaveURL(/sao=4/)
  await expect(page).toHaveURL(/gia_tu=50000/)

  const sent: string[] = []
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/tim.data") sent.push(request.url())
  })
  await to.pressSequentially("100k")
  expect(sent).toEqual([])
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/gia_den=100k/)
  await expect(to).toBeFocused()
  await expect(page.getByRole("group", { name: "Đang lọc" })).toContainText("đến 100.000")
})

test("a price that is no price is told at its field, and the list stays", async ({ page, listPage }) => {
  await page.setViewportSize(DESKTOP)
  await listPage.open()
  await scriptRuns(page)
  await page.getByLabel("Từ (₫)").fill("rẻ thôi")
  await page.keyboard.press("Tab")
  await expect(page.getByLabel("Từ (₫)")).toHaveAttribute("aria-invalid", "true")
  await expect(page.getByLabel("Từ (₫)")).toHaveValue("rẻ thôi")
  await expect(listPage.cards.first()).toBeVisible()
})

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false })

  test("the same form has its button", async ({ page, listPage }) => {
    await listPage.open()
    await listPage.filterSummary.click()
    await listPage.stars(4).check()
    await page.getByLabel("Đến (₫)").fill("100.000")
    await listPage.apply.click()
    await expect(page).toHaveURL(/sao=4.*gia_den=100\.000/)
    await expect(page.getByRole("group", { name: "Đang lọc" })).toContainText("đến 100.000")
    await listPage.filterSummary.click()
    await expect(listPage.stars(4)).toBeChecked()
  })
})
