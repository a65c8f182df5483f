import type { APIRequestContext } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { PRODUCER } from "../goods.ts"
import { main, press } from "../makers-journey.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { operatorHeaders } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const NAME = "Kẹo me rim dừa Phú Tâm"
const HANDLE = "keo-me-rim-dua-phu-tam"
const GOODS = `/kenh-co-so/${PRODUCER.maker}/san-pham`

/** Decides as an operator, through the dashboard's API. */
async function reviewer(request: APIRequestContext) {
  const headers = await operatorHeaders(request)
  return {
    decide: async (id: string, decision: "approve" | "send-back", data: object = {}) => {
      const answer = await request.post(`${BACKEND}/admin/proposals/${id}/${decision}`, { headers, data })
      expect(answer.status()).toBe(200)
    },
  }
}

test("a maker lists goods with photos on a phone, is sent back once, and sells them", async ({
  page,
  deskPage,
  listPage,
  request,
}) => {
  await deskPage.signIn(PRODUCER)
  await deskPage.nav.getByRole("link", { name: "Sản phẩm" }).click()
  await main(page).getByRole("link", { name: "Đăng sản phẩm mới" }).click()
  await press(page, "Bắt đầu")
  await expect(page.getByRole("alert")).toContainText("Nhập tên sản phẩm.")
  await page.getByLabel("Tên sản phẩm").fill(NAME)
  await page.getByLabel("Nhóm sản phẩm").selectOption({ label: "Chế biến từ rau, củ, quả, hạt" })
  await press(page, "Bắt đầu")

  await expect(deskPage.heading).toHaveText("Quy cách, giá, tồn")
  await page.getByLabel("Tên quy cách").fill("Gói 250 g")
  await page.getByLabel("Giá (₫)").fill("42k")
  await press(page, "Lưu và tiếp")
  await expect(page.getByRole("alert")).toContainText("Nhập một số")
  await expect(page.getByLabel("Tên quy cách")).toHaveValue("Gói 250 g")
  await page.getByLabel("Giá (₫)").fill("42.000")
  await page.getByLabel("Số lượng có sẵn").fill("30")
  await page.getByLabel("Lượng tịnh").fill("250")
  const weight = page.getByLabel("Khối lượng cả bao bì (g)")
  await weight.fill("240")
  await press(page, "Lưu và tiếp")
  await expect(page.getByRole("alert")).toContainText("không thể nhẹ hơn lượng tịnh")
  await expect(weight).toHaveAttribute("aria-invalid", "true")
  await weight.fill("280")
  await press(page, "Lưu và tiếp")

  await expect(deskPage.heading).toHaveText("Nhãn")
  await page.getByLabel("Thành phần").fill("Me, dừa, đường")
  await page.getByLabel("Cách dùng").fill("Ăn liền")
  await page.getByLabel("Bảo quản").fill("Nơi khô ráo, thoáng mát")
  await page.getByLabel("Hạn dùng (ngày)").fill("120")
  await page.getByLabel("Tháng 12").check()
  await press(page, "Lưu và tiếp")

  await expect(deskPage.heading).toHaveText("Ảnh")
  for (const count of [1, 2, 3]) {
    await page.setViewportSize({ width: 400 + count, height: 740 })
    const buffer = await page.screenshot({ type: "jpeg" })
    await page.getByLabel("Ảnh từ điện thoại").setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer })
    await press(page, "Thêm ảnh")
    await expect(main(page).getByRole("img")).toHaveCount(count)
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await press(page, "Xóa ảnh 3")
  await expect(main(page).getByRole("img")).toHaveCount(2)
  await main(page).getByRole("link", { name: "Tiếp", exact: true }).click()

  await page.getByLabel("Câu chuyện sản phẩm").fill("Kẹo 5 sao, nhà làm từ ba đời.")
  await press(page, "Lưu và tiếp")
  await expect(main(page)).toContainText("sao chỉ hiện từ quyết định công nhận")
  const preview = main(page).locator("details").filter({ hasText: "Xem như người mua sẽ thấy" })
  await preview.locator("summary").click()
  await expect(preview.getByRole("heading", { name: NAME })).toBeVisible()
  await expect(preview).toContainText("168.000 ₫/kg")
  await press(page, "Gửi duyệt")
  await expect(main(page)).toContainText("Chờ duyệt")
  expect((await page.request.get(`/san-pham/${HANDLE}`)).status()).toBe(404)

  const id = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  const operator = await reviewer(request)
  await operator.decide(id, "send-back", { reasons: { story: "Bỏ chữ “5 sao”." } })
  await page.goto(`${GOODS}?xem=nhap`)
  await expect(main(page).getByRole("listitem").filter({ hasText: NAME })).toContainText("Cần sửa")
  await main(page).getByRole("link", { name: NAME }).click()
  await expect(main(page)).toContainText("Bỏ chữ “5 sao”.")
  await main(page).getByRole("link", { name: "Câu chuyện" }).click()
  await page.getByLabel("Câu chuyện sản phẩm").fill("Nhà làm từ ba đời.")
  await press(page, "Lưu và tiếp")
  await press(page, "Gửi duyệt")
  await operator.decide(id, "approve")

  await expect(async () => {
    expect((await page.goto(`/san-pham/${HANDLE}`))?.status()).toBe(200)
  }).toPass()
  await expect(deskPage.heading).toHaveText(NAME)
  await expect(main(page)).toContainText("168.000 ₫/kg")
  await listPage.open("?q=keo+me+rim")
  await expect(listPage.linkTo(NAME)).toBeVisible()

  await page.goto(GOODS)
  await page.getByLabel("Tìm theo tên").fill("me rim dua")
  await page.getByLabel("Chỉ xem").selectOption({ label: "Đang bán" })
  await press(page, "Tìm")
  await expect(main(page)).toContainText("Tìm thấy 1 sản phẩm.")
  await page.getByLabel("Chỉ xem").selectOption({ label: "Hết hàng" })
  await press(page, "Tìm")
  await expect(main(page)).toContainText("Tìm thấy 0 sản phẩm.")
  await main(page).getByRole("link", { name: "Bỏ tìm" }).click()
  await main(page).getByRole("link", { name: NAME }).click()
  await page.getByLabel("Giá (₫)").fill("45.000")
  await press(page, "Lưu giá của Gói 250 g")
  await expect(main(page)).toContainText("Đã lưu.")
  await expect(page.getByLabel("Giá (₫)")).toHaveValue("45.000")
})

test("a draft is dropped only after it was asked for twice, and the desk says so", async ({
  page,
  deskPage,
  newPhone,
}) => {
  const name = `Kẹo thử bỏ ${Date.now()}`
  await deskPage.signIn(PRODUCER)
  await page.goto(`${GOODS}/moi`)
  await page.getByLabel("Tên sản phẩm").fill(name)
  await page.getByLabel("Nhóm sản phẩm").selectOption({ label: "Chế biến từ rau, củ, quả, hạt" })
  await press(page, "Bắt đầu")
  await page.getByRole("link", { name: "Xem cả bản" }).click()
  const sure = main(page).getByRole("button", { name: "Bỏ hẳn bản này" })
  await expect(sure).toBeHidden()
  const asked = main(page).locator("details").filter({ hasText: "Bỏ bản này" })
  await asked.locator("summary").click()
  await expect(asked).toContainText(name)
  await expect(asked).toContainText("không lấy lại được")
  const reader = await newPhone({ javaScriptEnabled: true, as: page })
  await reader.goto(page.url())
  await reader.locator("summary").filter({ hasText: "Bỏ bản này" }).click()
  await expectNoBarrier(reader, "a draft about to be dropped")
  await sure.click()
  await expect(main(page).getByText("Đã bỏ bản viết dở.")).toBeVisible()
  await expect(main(page).getByRole("link", { name })).toHaveCount(0)
})

test("goods are had as a sheet; where there is none, the ordinary page says so in the reader's language", async ({
  page,
  deskPage,
  newPhone,
}) => {
  await deskPage.signIn(PRODUCER)
  const sheets = `/kenh-co-so/${PRODUCER.maker}/san-pham/tep`
  await page.goto(sheets)
  for (const [name, type] of [
    ["Tải tệp mẫu (.xlsx)", /spreadsheetml/],
    ["Tải hàng đang bán (.csv)", /^text\/csv/],
  ] as const) {
    const downloading = page.waitForEvent("download")
    const answer = await page.request.get((await page.getByRole("link", { name }).getAttribute("href")) ?? "")
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, expect.stringMatching(type)])
    await page.getByRole("link", { name }).click()
    expect((await downloading).suggestedFilename()).toMatch(/\.(xlsx|csv)$/)
  }
  const reader = await newPhone({ javaScriptEnabled: true, as: page })
  for (const [before, title] of [
    ["", "Không có trang này"],
    ["/en", "This page does not exist"],
  ] as const) {
    const file = `${before}/kenh-co-so/khong-co/san-pham/tep/tai-ve`
    expect((await reader.goto(file))?.status()).toBe(404)
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title)
    await expect(reader.getByRole("banner")).toBeVisible()
    await expectNoBarrier(reader, file)
  }
  const stranger = await newPhone()
  await stranger.goto(`${sheets}/tai-ve`)
  await expect(stranger).toHaveURL(/\/kenh-co-so\/dang-nhap\?back=.+tep$/)
})
