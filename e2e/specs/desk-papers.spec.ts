import { expect, test } from "../fixtures.ts"
import { OPERATOR, PRODUCER, REGISTRAR } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const DESKTOP = { width: 1280, height: 900 }
const PAPERS = `/kenh-co-so/${PRODUCER.maker}/giay-to`

test("a maker sends a paper to be checked, is sent back once, and reads that it was seen; no star comes of it", async ({
  page,
  browser,
  deskPage,
}) => {
  const number = `77${Date.now() % 100_000}/QĐ-UBND`
  await deskPage.signIn(PRODUCER)
  await deskPage.nav.getByRole("link", { name: "Giấy tờ" }).click()
  const main = page.getByRole("main")
  await expect(main.getByRole("region", { name: "Sao OCOP" })).toBeVisible()
  const stars = await main.getByRole("region", { name: "Sao OCOP" }).getByRole("article").count()
  await main.getByText("Gửi một giấy", { exact: true }).click()
  await deskPage.button("Gửi kiểm tra").click()
  await expect(page.getByRole("alert")).toContainText("Chọn một tệp")
  await page.getByLabel("Loại giấy").selectOption({ label: "Quyết định công nhận sao OCOP" })
  await page.getByLabel("Số của giấy").fill(number)
  await page.getByLabel("Nơi cấp").fill("UBND thành phố Cần Thơ")
  await page.getByLabel("Ngày cấp").fill("2026-01-05")
  await page.getByLabel("Lời nhắn").fill("Đạt 5 sao.")
  const photo = { name: "trang-1.jpg", mimeType: "image/jpeg", buffer: await page.screenshot({ type: "jpeg" }) }
  await page.getByLabel("Ảnh chụp hoặc PDF").setInputFiles(photo)
  await deskPage.button("Gửi kiểm tra").click()
  await expect(page.getByRole("status").filter({ hasText: "Đã gửi." })).toBeVisible()
  const sent = main.getByRole("article").filter({ hasText: number })
  await expect(sent).toContainText("Chờ xem")
  await expectNoBarrier(page, "papers")
  const file = await page.request.get((await sent.getByRole("link", { name: /^Trang 1/ }).getAttribute("href")) ?? "")
  expect(file.headers()["content-type"]).toBe("image/jpeg")

  const context = await browser.newContext({ baseURL: BACKEND, viewport: { width: 360, height: 740 } })
  const dashboard = await context.newPage()
  const desk = new OperatorDesk(dashboard)
  await desk.signIn(OPERATOR)
  await desk.open("/giay-to")
  await desk.expectNoBarrier("papers to read")
  await desk.row(number).getByRole("link", { name: number }).click()
  await expect(desk.heading).toContainText("Chờ xem")
  await desk.expectNoBarrier("one paper")
  expect.soft(await dashboard.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await dashboard.getByRole("button", { name: "Trả lại" }).click()
  const back = dashboard.getByRole("dialog", { name: `Trả lại giấy số ${number}` })
  await back.getByLabel("Nhận xét").fill("Thiếu trang có dấu.")
  await back.getByRole("button", { name: "Trả lại" }).click()
  await expect(desk.heading).toContainText("Đã trả lại")

  await page.goto(PAPERS)
  await expect(sent).toContainText("Được trả lại")
  await expect(sent).toContainText("Thiếu trang có dấu.")
  await page.setViewportSize({ width: 361, height: 741 })
  const second = { ...photo, name: "trang-2.jpg", buffer: await page.screenshot({ type: "jpeg" }) }
  await page.setViewportSize({ width: 360, height: 740 })
  await sent.getByLabel(`Thêm trang cho giấy số ${number}`).first().setInputFiles(second)
  await sent
    .getByRole("button", { name: `Thêm trang cho giấy số ${number}` })
    .last()
    .click()
  await expect(sent).toContainText("Chờ xem")
  await expect(sent.getByRole("link", { name: /^Trang \d của/ })).toHaveCount(2)

  await dashboard.reload()
  await dashboard.getByRole("button", { name: "Đánh dấu đã xem" }).click()
  const see = dashboard.getByRole("dialog", { name: `Đã xem giấy số ${number}?` })
  await see.getByRole("button", { name: "Đánh dấu đã xem" }).click()
  await expect(desk.heading).toContainText("Đã xem")
  await page.goto(PAPERS)
  await expect(sent).toContainText("Người của chợ đã đọc giấy này")
  await expect(main.getByRole("region", { name: "Sao OCOP" }).getByRole("article")).toHaveCount(stars)

  const official = await (await browser.newContext({ baseURL: BACKEND, viewport: DESKTOP })).newPage()
  const register = new OperatorDesk(official)
  await register.signIn(REGISTRAR, { path: "/giay-to", heading: "Giấy cần xem" })
  await register.open("/giay-to?state=seen")
  await register.row(number).getByRole("link", { name: number }).click()
  await official.getByRole("link", { name: "Lập bản ghi từ giấy này" }).click()
  await expect(official.getByLabel("Số quyết định").first()).toHaveValue(number)
  await expect(official.getByLabel("Ngày ký")).toHaveValue("2026-01-05")
  await expect(official.getByLabel("Cơ quan ban hành")).toHaveValue("UBND thành phố Cần Thơ")
  await register.expectNoBarrier("a decision from a sent paper")
  await official.getByRole("button", { name: "Lưu, chờ xác nhận" }).click()
  await expect(register.heading).toHaveText(`Quyết định ${number}`)
  await expect(official.getByRole("link", { name: "Giấy cơ sở gửi" }).last()).toHaveAttribute("href", /giay-to\/psub_/)
  await page.goto(PAPERS)
  await expect(sent).toContainText("Đã ghi, chờ đối chiếu")
  await expect(main.getByRole("region", { name: "Sao OCOP" }).getByRole("article")).toHaveCount(stars)

  await page.goto(`/kiem-tra?so=${encodeURIComponent(number)}`)
  await expect(page.getByRole("main")).not.toContainText("UBND thành phố Cần Thơ")
  await context.close()
})
