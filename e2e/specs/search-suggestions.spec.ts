import AxeBuilder from "@axe-core/playwright"
import { expect, test } from "../fixtures.ts"
import { PIA } from "../goods.ts"
import { scriptRuns, tabTo } from "../keyboard.ts"
import { layoutShift, watchLayoutShift } from "../layout-shift.ts"
import { Suggestions } from "../pages/suggestions.ts"

test.describe("the search box with a script", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/")
    await scriptRuns(page)
    await watchLayoutShift(page)
  })

  test("suggests goods by keyboard alone, and Enter opens the one that was chosen", async ({ page, listPage }) => {
    const suggestions = new Suggestions(page)
    await tabTo(page, listPage.searchBox)
    await page.keyboard.type("banh pia sau rieng trung")
    await expect(suggestions.group("Sản phẩm").getByRole("option", { name: PIA.name })).toBeVisible()
    await expect(suggestions.box).toHaveAttribute("aria-expanded", "true")
    await expect(page.getByRole("status")).toHaveText(/^\d gợi ý\. Dùng phím mũi tên để chọn\.$/)
    await expect(suggestions.highlighted).toHaveCount(0)

    await page.keyboard.press("ArrowDown")
    await expect(suggestions.highlighted).toContainText(PIA.name)
    const active = await suggestions.box.getAttribute("aria-activedescendant")
    await expect(suggestions.highlighted).toHaveAttribute("id", active ?? "")
    await expect(suggestions.box).toBeFocused()
    expect(await layoutShift(page)).toBe(0)

    const told = page.waitForRequest((request) => request.url().endsWith("/tim/chon"))
    await page.keyboard.press("Enter")
    const chosen = Object.fromEntries(new URLSearchParams((await told).postData() ?? ""))
    expect(chosen).toEqual({
      q: "banh pia sau rieng trung",
      vi_tri: "1",
      den: `/san-pham/${PIA.handle}`,
      goi_y: "1",
    })
    await expect(page).toHaveURL(`/san-pham/${PIA.handle}`)
    await expect(page.getByRole("heading", { level: 1, name: PIA.name })).toBeFocused()
    await expect(suggestions.list).toBeHidden()
  })

  test("Enter without a choice searches for what was typed", async ({ page, listPage }) => {
    const suggestions = new Suggestions(page)
    await listPage.searchBox.focus()
    await page.keyboard.type("banh pia")
    await expect(suggestions.options.first()).toBeVisible()
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL("/tim?q=banh+pia")
    await expect(listPage.heading).toHaveText("Kết quả cho “banh pia”")
    await expect(suggestions.list).toBeHidden()
  })

  test("Escape closes the list first and then empties the box; leaving it chooses nothing", async ({
    page,
    listPage,
  }) => {
    const suggestions = new Suggestions(page)
    await listPage.searchBox.focus()
    await page.keyboard.type("hanh")
    await expect(suggestions.options.first()).toBeVisible()
    await page.keyboard.press("Escape")
    await expect(suggestions.list).toBeHidden()
    await expect(suggestions.box).toHaveValue("hanh")
    await page.keyboard.press("Escape")
    await expect(suggestions.box).toHaveValue("")

    await page.keyboard.type("hanh")
    await expect(suggestions.options.first()).toBeVisible()
    await page.keyboard.press("ArrowDown")
    await expect(suggestions.highlighted).toHaveCount(1)
    await page.keyboard.press("Tab")
    await expect(suggestions.list).toBeHidden()
    await expect(page).toHaveURL("/")
    await expect(suggestions.box).toHaveValue("hanh")
  })

  test("a tap on a commune or maker leads there, and no more than eight things are offered", async ({
    page,
    listPage,
  }) => {
    const suggestions = new Suggestions(page)
    await listPage.searchBox.pressSequentially("phu tam")
    await expect(suggestions.group("Xã, phường").getByRole("option")).toHaveText(/Xã Phú Tâm.*\d+ sản phẩm/s)
    expect(await suggestions.options.count()).toBeLessThanOrEqual(8)
    const findings = await new AxeBuilder({ page }).include("header").analyze()
    expect(findings.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

    expect(await layoutShift(page)).toBe(0)
    await suggestions.group("Xã, phường").getByRole("option").click()
    await expect(page).toHaveURL(/\/xa\/\d{5}-xa-phu-tam$/)
  })

  test("reads a slip as what is there, and says so", async ({ page, listPage }) => {
    const suggestions = new Suggestions(page)
    await listPage.searchBox.pressSequentially("lap suong")
    await expect(suggestions.group("Sản phẩm").getByRole("option").first()).toContainText(/lạp xưởng/i)
    await expect(suggestions.list).toContainText(/Gợi ý cho “lạp xưởng”/i)
    await expect(page.getByRole("status")).toHaveText(/^Gợi ý cho “lạp xưởng”\. \d gợi ý/i)
  })

  test("offers what was searched for in this browser, until it is told to forget it", async ({ page, listPage }) => {
    const suggestions = new Suggestions(page)
    await listPage.searchBox.pressSequentially("banh pia")
    await expect(suggestions.options.first()).toBeVisible()
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL("/tim?q=banh+pia")

    await page.goto("/")
    await scriptRuns(page)
    await listPage.searchBox.focus()
    const recent = suggestions.group("Vừa tìm").getByRole("option")
    await expect(recent).toHaveText(["banh pia", "Xóa các lần tìm vừa rồi"])
    await recent.last().click()
    await page.reload()
    await scriptRuns(page)
    await listPage.searchBox.focus()
    await expect(suggestions.box).toBeFocused()
    await expect(suggestions.list).toBeHidden()
  })

  test("is a plain box until somebody goes there, and one again when suggestions cannot be loaded", async ({
    page,
    listPage,
  }) => {
    const suggestions = new Suggestions(page)
    await expect(listPage.searchBox).not.toHaveAttribute("role")
    await page.route("**/goi-y?*", (route) => route.abort())
    await listPage.searchBox.focus()
    await expect(suggestions.box).toBeFocused()
    await page.keyboard.type("banh pia")
    await page.keyboard.press("Enter")
    await expect(listPage.heading).toHaveText("Kết quả cho “banh pia”")
  })
})

test("English suggestions have English headings, and names that are marked as Vietnamese", async ({ page }) => {
  await page.goto("/en")
  await scriptRuns(page)
  await page.getByRole("search").getByLabel("Search products, communes or makers").pressSequentially("banh ke")
  const list = page.getByRole("listbox", { name: "Search suggestions" })
  await expect(list.getByRole("group", { name: "Products" }).getByRole("option").first()).toBeVisible()
  await expect(list.locator("[lang=vi]").first()).toBeVisible()
  await list.getByRole("option").first().click()
  await expect(page).toHaveURL(/\/en\/san-pham\//)
})

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false })

  test("a list is narrowed to a shelf, and sorted by the distance from a commune that is called otherwise now", async ({
    page,
    listPage,
  }) => {
    await listPage.open()
    await listPage.filterSummary.click()
    await page
      .getByRole("group", { name: "Nhóm hàng" })
      .getByRole("radio", { name: /^Thực phẩm/ })
      .check()
    await listPage.apply.click()
    await expect(page).toHaveURL(/nhom=thuc-pham/)
    await listPage.filterSummary.click()
    await page.getByLabel("Gần xã, phường (tên mới hoặc cũ)").fill("dai tam")
    await page.getByRole("button", { name: "Xếp gần nhất trước" }).click()
    await expect(page.getByRole("strong").filter({ hasText: "Phường Mỹ Xuyên, thành phố Cần Thơ" })).toBeVisible()
    await expect(page.getByRole("link", { name: "Bỏ lọc Thực phẩm" })).toBeVisible()
    await expect(listPage.cards.first()).toContainText("Phường Mỹ Xuyên")
  })

  test("makers and communes that are called so stand above the goods", async ({ page, listPage }) => {
    await listPage.open("?q=phu+tam")
    await page.getByRole("region", { name: "Có tên “phu tam”" }).getByRole("link", { name: "Xã Phú Tâm" }).click()
    await expect(page).toHaveURL(/\/xa\/\d{5}-xa-phu-tam$/)
  })

  test("a list that has nothing leads on, and speaks of filters only where there are some", async ({
    page,
    listPage,
  }) => {
    await listPage.open("?q=banh+khongcothunay")
    await expect(page.getByRole("heading", { name: "Không có sản phẩm nào cho “banh khongcothunay”." })).toBeVisible()
    await page.getByRole("navigation", { name: "Sản phẩm có một trong các từ này" }).getByRole("link").click()
    await expect(page).toHaveURL("/tim?q=banh")
    await expect(listPage.cards.first()).toBeVisible()
  })

  test("the box is a form that searches", async ({ page, listPage }) => {
    await page.goto("/")
    await expect(listPage.searchBox).not.toHaveAttribute("role")
    await listPage.search("banh pia")
    await expect(listPage.heading).toHaveText("Kết quả cho “banh pia”")
  })
})
