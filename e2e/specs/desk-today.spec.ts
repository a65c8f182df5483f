import { expect, test } from "../fixtures.ts"
import { PIA, PRODUCER } from "../goods.ts"
import { buy } from "../purchase.ts"

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

test("the orders to pack stand first among what is to be done, and lead to their list", async ({
  page,
  deskPage,
  request,
}) => {
  await buy(request, [PIA])
  await deskPage.signIn(PRODUCER)
  const first = page.getByRole("region", { name: "Việc cần làm" }).getByRole("listitem").first()
  await expect(first).toContainText(/^\d+ đơn cần góiTrong đó \d+ đơn mới/)
  const count = /^\d+/.exec((await first.textContent()) ?? "")?.[0] ?? ""
  await first.getByRole("link", { name: "Xem đơn cần gói" }).click()
  await expect(page.getByRole("link", { name: `Cần gói (${count})` })).toHaveAttribute("aria-current", "page")
})
