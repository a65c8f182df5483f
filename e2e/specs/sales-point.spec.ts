import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { OPERATOR, PLACE, PRODUCER } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"

/** The operators' screen of a point that waits. */
async function openWaiting(desk: OperatorDesk, office: Page, name: string) {
  await desk.open("/diem-ban")
  await desk.row(name).getByRole("link", { name, exact: true }).click()
  await expect(desk.heading).toContainText(name)
  await expect(desk.heading).toContainText("Chờ duyệt")
  await expect(office.getByRole("button", { name: "Duyệt", exact: true })).toBeVisible()
}

test("a member writes a sales point without JavaScript, an operator verifies it, and a shopper finds it", async ({
  page,
  deskPage,
  newPhone,
  browser,
}) => {
  const wide = { baseURL: BACKEND, javaScriptEnabled: true, viewport: { width: 1280, height: 900 } }
  const office = await (await browser.newContext(wide)).newPage()
  const desk = new OperatorDesk(office)
  const name = `Quầy OCOP Bến Sen ${Date.now()}`
  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/ho-so`)
  await page.getByRole("main").getByRole("link", { name: "Điểm bán" }).click()
  await page.getByRole("link", { name: "Khai điểm bán" }).click()
  await page.getByLabel("Giờ mở cửa mỗi ngày").fill("sáng đến chiều")
  await deskPage.button("Gửi duyệt").click()
  const alert = page.getByRole("alert")
  await expect(alert).toContainText("Nhập tên điểm bán.")
  await expect(alert).toContainText("Chọn loại điểm bán.")
  await expect(alert).toContainText("Chưa đọc được giờ này.")
  await expect(page.getByLabel("Giờ mở cửa mỗi ngày")).toHaveValue("sáng đến chiều")

  await page.getByLabel("Tên điểm bán").fill(name)
  await page.getByLabel("Loại điểm bán").selectOption("Trạm dừng chân")
  await page.getByRole("textbox", { name: "Xã hoặc phường" }).fill(PLACE.typed)
  await page.getByLabel("Số nhà, đường").fill("45 Quốc lộ 1")
  await page.getByLabel("Số điện thoại của điểm bán").fill("0912 345 678")
  await page.getByLabel("Giờ mở cửa mỗi ngày").fill("cả ngày")
  await deskPage.button("Tìm").click()
  await page.getByRole("radio", { name: PLACE.name }).check()
  await page.locator("summary").getByText("Ngày có giờ khác").click()
  await page.getByLabel("Chủ nhật").fill("7h-24h")
  await deskPage.button("Gửi duyệt").click()
  await expect(page.getByText("Chờ duyệt", { exact: true })).toBeVisible()
  const shopper = await newPhone()
  await shopper.goto(`/diem-ban?q=${encodeURIComponent(name)}`)
  await expect(shopper.getByText("Chưa có điểm bán phù hợp.")).toBeVisible()

  await desk.signIn(OPERATOR)
  await openWaiting(desk, office, name)
  await office.getByRole("button", { name: "Trả lại" }).click()
  const drawer = office.getByRole("dialog", { name: `Trả lại ${name}` })
  await drawer.getByLabel("Lý do").fill("Số nhà chưa khớp với biển hiệu.")
  await drawer.getByRole("button", { name: "Trả lại" }).click()
  await expect(desk.told(`Đã trả lại ${name}.`)).toBeVisible()
  await page.reload()
  await expect(page.getByText("Số nhà chưa khớp với biển hiệu.")).toBeVisible()
  await page.getByLabel("Số nhà, đường").fill("47 Quốc lộ 1")
  await deskPage.button("Gửi duyệt").click()
  await openWaiting(desk, office, name)
  await office.getByRole("button", { name: "Duyệt", exact: true }).click()
  await office.getByRole("alertdialog").getByRole("button", { name: "Duyệt" }).click()
  await expect(desk.heading).toContainText("Đang hiện ở chợ")
  await office.getByRole("button", { name: "Biển hiệu, vị trí" }).click()
  const note = office.getByRole("dialog", { name: `Biển hiệu và vị trí của ${name}` })
  await note.getByLabel("Vĩ độ, kinh độ").fill("9.6025, 105.9739")
  await note.getByRole("button", { name: "Ghi lại" }).click()
  await expect(note).toBeHidden()
  await expect(desk.part).toContainText("9.6025")

  await shopper.getByRole("searchbox").or(shopper.getByLabel("Xã, phường hoặc tên điểm bán")).last().fill(name)
  await shopper.getByLabel("Đang mở cửa").check()
  await shopper.getByRole("main").getByRole("button", { name: "Tìm điểm bán" }).click()
  const found = shopper.getByRole("main").getByRole("listitem").filter({ hasText: name })
  await expect(found).toContainText("47 Quốc lộ 1")
  await expect(found).toContainText("Mở cửa")
  await expect(found.getByRole("link", { name: "Gọi 0912 345 678" })).toHaveAttribute("href", "tel:0912345678")
  await expect(found.getByRole("link", { name: `Chỉ đường đến ${name}` })).toHaveAttribute(
    "href",
    /^geo:9\.6025,105\.9739/,
  )
  await found.getByRole("link", { name, exact: true }).click()
  await expect(shopper.getByRole("heading", { level: 1 })).toHaveText(name)
  await expect(shopper.getByRole("row", { name: /Chủ nhật/ })).toContainText("7:00–24:00")

  // A new name is looked at first; hours hold at once.
  await page.goto(page.url())
  await page.getByLabel("Tên điểm bán").fill(`${name} mới`)
  await page.getByLabel("Giờ mở cửa mỗi ngày").fill("6:00-22:00")
  await deskPage.button("Lưu thay đổi").click()
  await expect(page.getByText("Thay đổi chờ duyệt", { exact: true })).toBeVisible()
  await shopper.reload()
  await expect(shopper.getByRole("heading", { level: 1 })).toHaveText(name)
  await expect(shopper.getByRole("row", { name: /Thứ Hai/ })).toContainText("6:00–22:00")

  await shopper.goto(shopper.url().replace("/diem-ban", "/en/diem-ban"))
  await expect(shopper.getByText("Rest stop")).toBeVisible()

  await office.getByRole("button", { name: "Tạm ngưng" }).click()
  const stop = office.getByRole("dialog", { name: /^Tạm ngưng/ })
  await stop.getByLabel("Lý do").fill("Chờ kiểm tra lại.")
  for (const field of await stop.getByLabel("Gõ “").all()) await field.fill(name)
  await stop.getByRole("button", { name: "Tạm ngưng" }).click()
  await expect(desk.heading).toContainText("Tạm ngưng")
  expect((await shopper.reload())?.status()).toBe(404)
  await office.getByRole("button", { name: "Cho hiện lại" }).click()
  await expect(desk.heading).toContainText("Đang hiện ở chợ")
  expect((await shopper.reload())?.status()).toBe(200)
})

test.describe("with a browser that knows where it is", () => {
  const NINH_KIEU = { latitude: 10.034_12, longitude: 105.787_65 }
  test.use({ javaScriptEnabled: true, geolocation: NINH_KIEU, permissions: ["geolocation"] })

  test("a shopper has the nearest points first, and tells no more than about a kilometre", async ({ page }) => {
    await page.goto("/diem-ban")
    const main = page.getByRole("main")
    await main.getByRole("button", { name: "Gần tôi" }).click()
    await expect(page).toHaveURL(/[?&]gan=10\.03%2C105\.79(&|$)/)
    const told = await main.getByText(/^Cách khoảng \d+ km$/).allTextContents()
    const distances = told.map((words) => Number(/\d+/.exec(words)?.[0]))
    expect(distances.length).toBeGreaterThan(1)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    await main.getByRole("link", { name: "Bỏ vị trí" }).click()
    await expect(page).toHaveURL(/\/diem-ban$/)
  })
})
