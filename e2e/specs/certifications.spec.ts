import { addDays, todayInVietnam } from "@ocop/shared/day"
import { expect, test } from "../fixtures.ts"
import { REVIEWER, SECOND_REGISTRAR } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { PHONE } from "../playwright.config.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = process.env["STOREFRONT_URL"] ?? "http://localhost:8000"
const DESKTOP = { width: 1280, height: 900 }
const LIST = { path: "/chung-nhan", heading: "Chứng nhận" }
/** No other test looks at its certificates. */
const GOOD = { name: "Xà rông dệt hoa Nhu Gia", handle: "xa-rong-det-hoa-nhu-gia" }
const STANDARD = "ISO 22000"
const ISSUER = "Trung tâm Chứng nhận Phù hợp"

test.use({ baseURL: DESK, viewport: DESKTOP })

test("a certificate is written down by one reviewer, verified by another, and withdrawn, and the shop follows", async ({
  page,
  browser,
}) => {
  const today = todayInVietnam(new Date())
  const number = `ISO ${Date.now() % 100_000}/2026`
  const desk = new OperatorDesk(page)
  await desk.signIn(REVIEWER, LIST)
  await desk.expectNoBarrier("certificates")
  await page.getByRole("link", { name: "Nhập giấy chứng nhận" }).click()
  await page.getByLabel("Một sản phẩm").fill("xa rong det hoa")
  await page.getByRole("button", { name: `+ ${GOOD.name}` }).click()
  await page.getByLabel("Loại giấy").selectOption(STANDARD)
  await page.getByLabel("Số giấy").fill(number)
  await page.getByLabel("Nơi cấp").fill(ISSUER)
  await page.getByLabel("Ngày cấp", { exact: true }).fill(addDays(today, -20))
  await page.getByLabel("Hiệu lực đến").fill(addDays(today, -30))
  await desk.expectNoBarrier("a new certificate")
  await page.getByRole("button", { name: "Lưu, chờ xác nhận" }).click()
  await expect(page.getByText("Ngày hết hiệu lực không được trước").first()).toBeVisible()
  await page.getByLabel("Hiệu lực đến").fill(addDays(today, 400))
  await page.getByLabel("Nguồn công khai đã đối chiếu").fill("Trang tra cứu của tổ chức chứng nhận")
  await page.getByLabel("Ngày đối chiếu").fill(today)
  await page.getByRole("button", { name: "Lưu, chờ xác nhận" }).click()
  await expect(desk.heading).toContainText("Chờ xác nhận")
  await expect(page.getByText("Người nhập không tự xác nhận")).toBeVisible()
  await desk.expectNoBarrier("a certificate that waits")
  await page.setViewportSize(PHONE)
  await desk.expectNoBarrier("a certificate on a phone")
  const address = new URL(page.url()).pathname.replace("/quan-tri", "")

  const shop = await (await browser.newContext({ baseURL: SHOP, viewport: PHONE })).newPage()
  const chip = shop.getByRole("link", { name: STANDARD }).first()
  await shop.goto(`/san-pham/${GOOD.handle}`)
  await expect(shop.getByRole("heading", { level: 1 })).toContainText(GOOD.name)
  await expect(chip).toHaveCount(0)

  const second = await (await browser.newContext({ baseURL: DESK, viewport: DESKTOP })).newPage()
  const secondDesk = new OperatorDesk(second)
  await secondDesk.signIn(SECOND_REGISTRAR, LIST)
  await secondDesk.filter("Chờ xác nhận").click()
  await expect(second).toHaveURL(/state=draft$/)
  await second.getByRole("combobox", { name: "Loại giấy" }).selectOption(STANDARD)
  await second.getByRole("button", { name: "Xem" }).click()
  await expect(second).toHaveURL(/state=draft&standard=iso-22000$/)
  await expect(secondDesk.row(number)).toContainText(GOOD.name)
  await secondDesk.open(address)
  await second.getByRole("button", { name: "Xác nhận" }).click()
  await second.getByRole("alertdialog").getByRole("button", { name: "Xác nhận" }).click()
  await expect(secondDesk.heading).toContainText("Còn hiệu lực")
  await expect(async () => {
    await shop.reload()
    await expect(chip).toBeVisible({ timeout: 1000 })
  }).toPass()
  await chip.click()
  await expect(shop.getByText(number).first()).toBeVisible()
  await expect(shop.getByText("Còn hiệu lực").first()).toBeVisible()
  const evidence = second.getByRole("link", { name: `Xem ${STANDARD} trên chợ` })
  await expect(evidence).toHaveAttribute("href", shop.url())

  await second.getByRole("button", { name: "Thu hồi" }).click()
  const form = second.getByRole("dialog")
  await form.getByLabel("Thu hồi từ ngày").fill(today)
  await form.getByLabel("Căn cứ").selectOption("Sử dụng sai giấy chứng nhận hoặc dấu chứng nhận")
  await form.getByLabel("Số văn bản thu hồi").fill("12/TB-CN")
  await form.getByLabel("Cơ quan ban hành").fill(ISSUER)
  await form.getByLabel(/^Gõ/).fill(number)
  await secondDesk.expectNoBarrier("withdrawing a certificate", "[role=dialog]")
  await form.getByRole("button", { name: "Thu hồi" }).click()
  await expect(secondDesk.heading).toContainText("Đã thu hồi")
  await expect(second.getByRole("button", { name: "Thu hồi" })).toHaveCount(0)
  await secondDesk.expectNoBarrier("a withdrawn certificate")
  await expect(async () => {
    await shop.reload()
    await expect(shop.getByText("Đã thu hồi").first()).toBeVisible({ timeout: 1000 })
  }).toPass()
  await shop.goto(`/san-pham/${GOOD.handle}`)
  await expect(shop.getByRole("heading", { level: 1 })).toContainText(GOOD.name)
  await expect(chip).toHaveCount(0)
})

test("what is not verified can be corrected and discarded, each with its reason", async ({ page }) => {
  const today = todayInVietnam(new Date())
  const number = `TCVN ${Date.now() % 100_000}`
  const desk = new OperatorDesk(page)
  await desk.signIn(REVIEWER, LIST)
  await desk.open("/chung-nhan/moi")
  await page.getByLabel("Cả cơ sở").fill("rach vop")
  await page.getByRole("button", { name: "+ Hợp tác xã Vú sữa Rạch Vọp" }).click()
  await page.getByLabel("Loại giấy").selectOption("VietGAP")
  await page.getByLabel("Số giấy").fill(number)
  await page.getByLabel("Nơi cấp").fill("Chi cục Trồng trọt")
  await page.getByLabel("Ngày cấp", { exact: true }).fill(addDays(today, -5))
  await page.getByRole("button", { name: "Lưu, chờ xác nhận" }).click()
  await expect(desk.heading).toContainText(number)
  await page.getByRole("button", { name: "Sửa", exact: true }).click()
  const form = page.getByRole("dialog")
  await form.getByLabel("Nơi cấp").fill(ISSUER)
  await form.getByLabel("Lý do").fill("Gõ nhầm nơi cấp")
  await desk.expectNoBarrier("correcting a certificate", "[role=dialog]")
  await form.getByRole("button", { name: "Sửa", exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole("main")).toContainText(ISSUER)
  await expect(page.getByRole("main")).toContainText("Cả cơ sở")
  await page.getByRole("button", { name: "Bỏ giấy này" }).click()
  await page.getByRole("dialog").getByLabel("Lý do").fill("Nhập thử")
  await page.getByRole("dialog").getByRole("button", { name: "Bỏ giấy này" }).click()
  await expect(desk.heading).toHaveText(LIST.heading)
  await desk.open(`/chung-nhan?q=${encodeURIComponent(number)}`)
  await expect(page.getByText("Không có giấy chứng nhận nào.")).toBeVisible()
})
