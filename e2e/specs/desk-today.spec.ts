import { expect, test } from "../fixtures.ts"
import { PRODUCER } from "../goods.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test("a maker sees what runs low and the dates of papers, without JavaScript", async ({ page, deskPage }) => {
  await deskPage.signIn(PRODUCER)
  const threshold = page.getByRole("textbox", { name: "Báo khi còn từ" })
  await threshold.fill("nhiều")
  await deskPage.button("Lưu mức báo").click()
  await expect(threshold).toHaveValue("nhiều")
  await expect(page.getByText("Nhập số từ 0 đến 10.000.")).toBeVisible()
  await threshold.fill("9999")
  await deskPage.button("Lưu mức báo").click()
  await expect(page.getByRole("cell").first()).toBeVisible()
  await expect(page.getByText(/món sắp hết hàng$/).first()).toBeVisible()

  await deskPage.nav.getByRole("link", { name: "Giấy tờ" }).click()
  await expect(deskPage.heading).toHaveText("Giấy tờ")
  await expect(page.getByRole("heading", { level: 3, name: /^Hạng \d sao OCOP$/ }).first()).toBeVisible()
  await expect(page.getByText(/^Nộp hồ sơ đánh giá lại từ|^Đã quá hạn nộp hồ sơ/).first()).toBeVisible()

  await page.goto(`/en/kenh-co-so/${PRODUCER.maker}/giay-to`)
  await expect(deskPage.heading).toHaveText("Papers")
})
