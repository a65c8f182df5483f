import { addDays, todayInVietnam } from "@ocop/shared/day"
import { expect, test } from "../fixtures.ts"
import { REGISTRAR, SECOND_REGISTRAR } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = process.env["STOREFRONT_URL"] ?? "http://localhost:8000"
const DECISIONS = { path: "/quyet-dinh", heading: "Quyết định" }
/** No other test looks at its star. */
const GOOD = { name: "Xà rông dệt hoa Nhu Gia", handle: "xa-rong-det-hoa-nhu-gia" }

/** So soon nobody finds any more what was withdrawn. */
const SHOP_FOLLOWS_MS = 5000

test.use({ baseURL: DESK, viewport: { width: 1280, height: 900 } })

test("a star is written down by one official, verified by another, and withdrawn, and the shop follows at once", async ({
  page,
  browser,
}) => {
  const today = todayInVietnam(new Date())
  const number = `${Date.now() % 100_000}/QĐ-UBND`
  const desk = new OperatorDesk(page)
  await desk.signIn(REGISTRAR, DECISIONS)
  await page.getByRole("link", { name: "Nhập quyết định" }).click()
  await expect(desk.heading).toHaveText("Nhập quyết định")
  await desk.fillPaper({ number, date: addDays(today, -3) })
  await page.getByLabel("Nguồn công khai đã đối chiếu").fill("Cổng thông tin điện tử thành phố Cần Thơ")
  await page.getByLabel("Ngày đối chiếu").fill(today)
  await page.getByLabel("Thêm sản phẩm").fill("xa rong det hoa")
  await page.getByRole("button", { name: `+ ${GOOD.name}` }).click()
  const row = page.getByRole("group", { name: GOOD.name })
  await row.getByLabel("Hạng sao").selectOption("4 sao")
  await row.getByLabel("Số điểm").fill("65")
  await desk.expectNoBarrier("a new decision")
  await page.getByRole("button", { name: "Lưu, chờ xác nhận" }).click()
  await expect(page.getByText("Số điểm này không đủ cho hạng sao đã chọn.").first()).toBeVisible()
  await row.getByLabel("Số điểm").fill("82,5")
  await page.getByRole("button", { name: "Lưu, chờ xác nhận" }).click()
  await expect(desk.heading).toHaveText(`Quyết định ${number}`)
  await expect(desk.row(GOOD.name)).toContainText("Chờ xác nhận")
  await desk.expectNoBarrier("a decision")
  const decision = new URL(page.url()).pathname.replace("/quan-tri", "")

  const shop = await (await browser.newContext({ baseURL: SHOP, viewport: { width: 360, height: 740 } })).newPage()
  const star = shop.getByRole("link", { name: /4 sao/ }).first()
  await shop.goto(`/san-pham/${GOOD.handle}`)
  await expect(shop.getByRole("heading", { level: 1 })).toContainText(GOOD.name)
  await expect(star).toHaveCount(0)

  const second = await (await browser.newContext({ baseURL: DESK, viewport: { width: 1280, height: 900 } })).newPage()
  const secondDesk = new OperatorDesk(second)
  await secondDesk.signIn(SECOND_REGISTRAR, DECISIONS)
  await secondDesk.open(decision)
  await second.getByRole("button", { name: "Xác nhận 1 sản phẩm" }).click()
  await second.getByRole("alertdialog").getByRole("button", { name: "Xác nhận" }).click()
  await expect(secondDesk.row(GOOD.name)).toContainText("Còn hiệu lực")
  await expect(async () => {
    await shop.reload()
    await expect(star).toBeVisible({ timeout: 1000 })
  }).toPass()
  await star.click()
  await expect(shop.getByText("Còn hiệu lực").first()).toBeVisible()
  await expect(shop.getByText("Cán bộ OCOP").first()).toBeVisible()

  const list = await shop.context().newPage()
  await list.goto(`/tim?q=${encodeURIComponent(GOOD.name)}`)
  const card = list.locator(`article[data-product="${GOOD.handle}"]`)
  await expect(card).toBeVisible()
  const openPage = await shop.context().newPage()
  await openPage.goto(`/san-pham/${GOOD.handle}`)
  const add = openPage.locator("#mua").getByRole("button", { name: /^Thêm vào giỏ/ })
  await expect(add).toBeVisible()

  await second.getByRole("link", { name: GOOD.name }).click()
  await expect(secondDesk.heading).toContainText(GOOD.name)
  await secondDesk.expectNoBarrier("a star")
  await second.getByRole("button", { name: "Thu hồi" }).click()
  const form = second.getByRole("dialog")
  await form.getByLabel("Thu hồi từ ngày").fill(today)
  await form.getByLabel("Căn cứ").selectOption("Sử dụng sai nhãn hiệu chứng nhận OCOP")
  await form.getByLabel("Số quyết định thu hồi").fill("99/QĐ-UBND")
  await form.getByLabel("Cơ quan ban hành").fill("Ủy ban nhân dân thành phố Cần Thơ")
  await form.getByLabel(/^Gõ/).fill(number)
  await secondDesk.expectNoBarrier("withdrawing a star", "[role=dialog]")
  await form.getByRole("button", { name: "Thu hồi" }).click()
  await expect(secondDesk.heading).toContainText("Đã thu hồi")
  await expect(async () => {
    await list.reload()
    await expect(card).toHaveCount(0, { timeout: 100 })
  }).toPass({ timeout: SHOP_FOLLOWS_MS })
  await add.click()
  await expect(openPage.getByText("đã bị thu hồi công nhận").first()).toBeVisible()
  await expect(async () => {
    await shop.reload()
    await expect(shop.getByText("Đã thu hồi").first()).toBeVisible({ timeout: 1000 })
  }).toPass()

  await secondDesk.open("/nhat-ky")
  await expect(secondDesk.row("99/QĐ-UBND").first()).toContainText(SECOND_REGISTRAR.email)
  await secondDesk.expectNoBarrier("the log")
})
