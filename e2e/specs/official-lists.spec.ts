import { readFileSync } from "node:fs"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { expect, test } from "../fixtures.ts"
import { OPERATOR, REGISTRAR, SECOND_REGISTRAR } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { PHONE } from "../playwright.config.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = process.env["STOREFRONT_URL"] ?? "http://localhost:8000"
const DESKTOP = { width: 1280, height: 900 }
const OVERVIEW = { path: "/tong-quan", heading: "Tổng quan" }
const GOOD = "Cúc mâm xôi Hồ Đắc Kiện"

const SCAN = Buffer.from("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")

test.use({ baseURL: DESK, viewport: DESKTOP, acceptDownloads: true })

test("officials land on today's work, see their own menu alone, and each number opens its list", async ({ page }) => {
  const desk = new OperatorDesk(page)
  await page.goto("/quan-tri")
  await desk.signInHere(REGISTRAR, OVERVIEW.heading)
  await expect(page).toHaveURL(/\/tong-quan$/)
  await desk.expectNoBarrier("the overview")
  const menu = page.getByRole("complementary").first()
  await expect(menu.getByRole("link", { name: "Quyết định" })).toBeVisible()
  for (const name of ["Đơn hàng", "Khách hàng", "Nhân sự", "Đơn theo lần mua"]) {
    await expect(menu.getByRole("link", { name, exact: true })).toHaveCount(0)
  }
  await page.setViewportSize(PHONE)
  await desk.expectNoBarrier("the overview on a phone")
  await page.setViewportSize(DESKTOP)

  const stars = page.getByRole("link", { name: /^4 sao: / })
  const count = Number((await stars.innerText()).replaceAll(".", ""))
  await stars.click()
  await expect(desk.heading).toHaveText("Sản phẩm được công nhận")
  await expect(page.getByText(new RegExp(`${count} dòng|${count}\\b`)).first()).toBeVisible()
  await desk.expectNoBarrier("a filtered list")

  const saved = page.waitForEvent("download")
  await page.getByRole("link", { name: "Tải .csv" }).click()
  const lines = readFileSync(await (await saved).path(), "utf8")
    .trim()
    .split("\r\n")
  expect(lines).toHaveLength(count + 1)

  const opened = page.waitForEvent("popup")
  await page.getByRole("link", { name: "In danh sách" }).click()
  const print = await opened
  await expect(print.getByRole("heading", { level: 1 })).toHaveText("Sản phẩm được công nhận")
  await expect(print.getByText(`người in: ${REGISTRAR.email}`)).toBeVisible()
  await expect(print.getByText("Lọc: Đang hiện trên chợ · 4 sao")).toBeVisible()
  await expect(print.locator("tbody tr")).toHaveCount(count)
  await expectNoBarrier(print, "a list for print")
})

test("who runs the shop keeps the dashboard's own menu", async ({ page }) => {
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR, OVERVIEW)
  await expect(page.getByRole("complementary").first().getByRole("link", { name: "Đơn hàng" })).toBeVisible()
})

test("a scanned decision is enough to verify its star, and shoppers open it once it is published", async ({
  page,
  browser,
}) => {
  const today = todayInVietnam(new Date())
  const number = `${Date.now() % 100_000}/QĐ-UBND`
  const desk = new OperatorDesk(page)
  await desk.signIn(REGISTRAR, { path: "/quyet-dinh/moi", heading: "Nhập quyết định" })
  await desk.fillPaper({ number, date: addDays(today, -3) })
  await page.getByLabel("Thêm sản phẩm").fill("cuc mam xoi")
  await page.getByRole("button", { name: `+ ${GOOD}` }).click()
  await page.getByRole("group", { name: GOOD }).getByLabel("Hạng sao").selectOption("3 sao")
  await page.getByRole("button", { name: "Lưu, chờ xác nhận" }).click()
  await expect(desk.heading).toHaveText(`Quyết định ${number}`)
  await page
    .getByLabel("Tệp bản quét")
    .setInputFiles({ name: "quyet-dinh.pdf", mimeType: "application/pdf", buffer: SCAN })
  await page.getByRole("button", { name: "Tải bản quét lên" }).click()
  await expect(page.getByText("Chỉ cán bộ xem được")).toBeVisible()
  await desk.expectNoBarrier("a decision with its scan")
  const decision = new URL(page.url()).pathname.replace("/quan-tri", "")

  const second = await (await browser.newContext({ baseURL: DESK, viewport: DESKTOP })).newPage()
  const secondDesk = new OperatorDesk(second)
  await secondDesk.signIn(SECOND_REGISTRAR, OVERVIEW)
  await secondDesk.open(decision)
  await second.getByRole("button", { name: "Xác nhận 1 sản phẩm" }).click()
  await second.getByRole("alertdialog").getByRole("button", { name: "Xác nhận" }).click()
  await expect(secondDesk.row(GOOD)).toContainText("Còn hiệu lực")
  const star = (await secondDesk.row(GOOD).getByRole("link", { name: GOOD }).getAttribute("href"))?.split("/").at(-1)

  const shop = await (await browser.newContext({ baseURL: SHOP, viewport: PHONE })).newPage()
  await shop.goto(`/chung-nhan/${star}`)
  await expect(shop.getByText("Cơ quan có bản quét, chưa công bố.")).toBeVisible()
  await second.getByRole("button", { name: "Công bố bản quét" }).click()
  await second.getByRole("dialog").getByRole("button", { name: "Công bố bản quét" }).click()
  await expect(second.getByText("Ai cũng xem được")).toBeVisible()
  const link = shop.getByRole("link", { name: /^Xem bản quét quyết định/ })
  await expect(async () => {
    await shop.reload()
    await expect(link).toBeVisible({ timeout: 1000 })
  }).toPass()
  const saved = shop.waitForEvent("download")
  await link.click()
  expect(readFileSync(await (await saved).path()).equals(SCAN)).toBe(true)
})
