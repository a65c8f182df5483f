import { expect, test } from "../fixtures.ts"
import { PLACE } from "../goods.ts"
import { scriptRuns, tabTo } from "../keyboard.ts"
import { layoutShift, watchLayoutShift } from "../layout-shift.ts"

const CHOOSE = "/gio-hang/noi-nhan?back=/gio-hang"

test("a commune is found while typing, by its new or former name, and nothing is moved aside", async ({
  page,
  checkoutPage,
}) => {
  await page.goto(CHOOSE)
  await scriptRuns(page)
  await watchLayoutShift(page)
  const options = page.getByRole("listbox", { name: "Chọn đúng nơi nhận:" }).getByRole("option")
  await tabTo(page, checkoutPage.communeBox)
  await page.keyboard.type("phuong 2 soc trang")
  await expect(options.first()).toContainText(PLACE.name)
  await expect(options.first()).toContainText("trước: Phường 2")
  expect(await options.count()).toBeLessThanOrEqual(8)
  await expect(page.getByRole("status")).toHaveText(/^\d nơi khớp\. Dùng phím mũi tên để chọn\.$/)

  await page.keyboard.press("Escape")
  await expect(options.first()).toBeHidden()
  await page.keyboard.press("ControlOrMeta+A")
  await page.keyboard.type("xyzzy")
  await expect(page.getByText('Không tìm thấy "xyzzy".')).toBeVisible()

  await page.keyboard.press("ControlOrMeta+A")
  await page.keyboard.type(PLACE.typed)
  await expect(options.first()).toContainText(PLACE.name)
  await page.keyboard.press("ArrowDown")
  const active = await checkoutPage.communeBox.getAttribute("aria-activedescendant")
  await expect(options.first()).toHaveAttribute("id", active ?? "")
  await page.keyboard.press("Enter")
  await expect(checkoutPage.communeBox).toHaveValue(PLACE.name)
  await expect(page).toHaveURL(CHOOSE)
  expect(await layoutShift(page)).toBe(0)
})

test("Enter takes no place that was found for other words", async ({ page, checkoutPage }) => {
  await page.goto(CHOOSE)
  await scriptRuns(page)
  await checkoutPage.communeBox.fill("my xuyen")
  await expect(page.getByRole("option").first()).toContainText("Phường Mỹ Xuyên")
  await page.route("**/xa-phuong?*", (route) => route.abort())
  await checkoutPage.communeBox.fill("phu loi")
  await page.keyboard.press("Enter")
  await expect(checkoutPage.communeBox).toHaveValue("phu loi")
})

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false })

  test("the same field finds up to eight places to choose from", async ({ page, checkoutPage }) => {
    await page.goto(CHOOSE)
    await checkoutPage.commune.fill(PLACE.typed)
    await checkoutPage.findCommune.click()
    await expect(checkoutPage.match(PLACE.name)).toBeVisible()
    expect(await page.getByRole("radio").count()).toBeLessThanOrEqual(8)
  })
})
