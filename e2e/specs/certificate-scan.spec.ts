import { addDays, todayInVietnam } from "@ocop/shared/day"
import { expect, test } from "../fixtures.ts"
import { REVIEWER, SECOND_REGISTRAR } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { picture } from "../picture.ts"
import { PHONE } from "../playwright.config.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = process.env["STOREFRONT_URL"] ?? "http://localhost:8000"
const DESKTOP = { width: 1280, height: 900 }
const LIST = { path: "/chung-nhan", heading: "Chứng nhận" }
const STANDARD = "FSSC 22000"
const MISTAKEN = "Khăn rằn dệt tay Nhu Gia"
/** No other test looks at its certificates. */
const GOOD = "Cúc mâm xôi Hồ Đắc Kiện"

test.use({ baseURL: DESK, viewport: DESKTOP })

test("certificates are verified together by their scans, a scan is published, and the holder is reminded", async ({
  page,
  browser,
}) => {
  const today = todayInVietnam(new Date())
  const run = Date.now() % 100_000
  const [scanned, bare] = [`FSSC ${run}-1`, `FSSC ${run}-2`]
  const desk = new OperatorDesk(page)
  await desk.signIn(REVIEWER, LIST)
  const draft = async (number: string, good: string, until: string) => {
    await desk.open("/chung-nhan/moi")
    await page.getByLabel("Một sản phẩm").fill(good)
    await page.getByRole("button", { name: `+ ${good}` }).click()
    await page.getByLabel("Loại giấy").selectOption(STANDARD)
    await page.getByLabel("Số giấy").fill(number)
    await page.getByLabel("Nơi cấp").fill("Trung tâm Chứng nhận Phù hợp")
    await page.getByLabel("Ngày cấp", { exact: true }).fill(addDays(today, -20))
    await page.getByLabel("Hiệu lực đến").fill(until)
    await page.getByRole("button", { name: "Lưu, chờ xác nhận" }).click()
    await expect(desk.heading).toContainText(number)
  }
  await draft(bare, GOOD, addDays(today, 400))
  await draft(scanned, MISTAKEN, addDays(today, 40))

  await page.getByRole("button", { name: "Sửa", exact: true }).click()
  const form = page.getByRole("dialog")
  await form.getByRole("button", { name: "Chọn lại" }).click()
  await form.getByLabel("Một sản phẩm").fill(GOOD)
  await form.getByRole("button", { name: `+ ${GOOD}` }).click()
  await form.getByLabel("Lý do").fill("Chọn nhầm sản phẩm")
  await desk.expectNoBarrier("correcting what a certificate is about", "[role=dialog]")
  await form.getByRole("button", { name: "Sửa", exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole("main")).toContainText(GOOD)

  await page.getByLabel("Tệp bản quét").setInputFiles({ name: "giay.png", mimeType: "image/png", buffer: picture() })
  await page.getByRole("button", { name: "Tải bản quét lên" }).click()
  await expect(page.getByText("Chỉ cán bộ xem được")).toBeVisible()
  await desk.expectNoBarrier("a certificate with its scan")
  await page.setViewportSize(PHONE)
  await desk.expectNoBarrier("a certificate with its scan on a phone")
  const address = new URL(page.url()).pathname.replace("/quan-tri", "")

  const second = await (await browser.newContext({ baseURL: DESK, viewport: DESKTOP })).newPage()
  const secondDesk = new OperatorDesk(second)
  await secondDesk.signIn(SECOND_REGISTRAR, LIST)
  const open = (state: string) => secondDesk.open(`/chung-nhan?state=${state}&q=${encodeURIComponent(GOOD)}`)
  const tick = (number: string) => secondDesk.row(number).getByRole("checkbox")
  const verify = async (count: number) => {
    await second.getByRole("button", { name: `Xác nhận ${count} giấy đã chọn` }).click()
    await second.getByRole("alertdialog").getByRole("button", { name: "Xác nhận" }).click()
  }
  await open("draft")
  await tick(scanned).check()
  await tick(bare).check()
  await secondDesk.expectNoBarrier("certificates to choose")
  await verify(2)
  await expect(second.getByText("Chưa giấy nào được xác nhận.")).toBeVisible()
  await expect(secondDesk.row(bare)).toContainText("chưa có bản quét")
  await expect(secondDesk.row(scanned)).not.toContainText("chưa có bản quét")
  await secondDesk.expectNoBarrier("certificates that were refused")
  await tick(bare).uncheck()
  await verify(1)
  await expect(secondDesk.row(scanned)).toHaveCount(0)

  await open("expiring")
  await tick(scanned).check()
  await second.getByRole("button", { name: "Nhắc cơ sở (1)" }).click()
  const message = second.getByRole("dialog")
  await expect(message).toContainText(`Chứng nhận ${STANDARD} hết hạn sau 40 ngày`)
  await secondDesk.expectNoBarrier("a reminder", "[role=dialog]")
  await message.getByRole("button", { name: "Gửi 1 lời nhắc" }).click()
  await expect(secondDesk.row(scanned)).toContainText("Nhắc ngày")

  await secondDesk.open(address)
  await expect(second.getByRole("main")).toContainText("Nhắc cơ sở")
  await second.getByRole("button", { name: "Công bố bản quét" }).click()
  await second.getByRole("dialog").getByRole("button", { name: "Công bố bản quét" }).click()
  await expect(second.getByText("Ai cũng xem được")).toBeVisible()
  const shop = await (await browser.newContext({ baseURL: SHOP, viewport: PHONE })).newPage()
  const evidence = second.getByRole("link", { name: `Xem ${STANDARD} trên chợ` })
  await shop.goto((await evidence.getAttribute("href")) ?? "")
  const scan = shop.getByRole("link", { name: /^Xem bản quét giấy chứng nhận \(JPEG/ })
  const file = await shop.request.get(new URL((await scan.getAttribute("href")) ?? "", SHOP).href)
  expect([file.status(), file.headers()["content-type"]]).toEqual([200, "image/jpeg"])
})
