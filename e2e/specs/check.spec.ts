import { formatDay, todayInVietnam } from "@ocop/shared/day"
import { expect, test } from "../fixtures.ts"
import { ENDED_YESTERDAY, PIA, REVOKED } from "../goods.ts"

test.use({ javaScriptEnabled: false })

const LABEL = "Số giấy, tên sản phẩm hoặc tên cơ sở"

test("whoever doubts finds a star by the name on the packet, whatever has become of it, without a script", async ({
  page,
}) => {
  await page.goto("/kiem-tra")
  const check = async (words: string) => {
    await page.getByLabel(LABEL).fill(words)
    await page.getByRole("button", { name: "Kiểm tra" }).click()
  }
  const paper = (name: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: name })

  await check("BANH PIA SAU RIENG")
  await expect(paper(PIA.name).filter({ hasText: "Công nhận OCOP" })).toContainText("Còn hiệu lực đến")
  await expect(paper(PIA.name).first()).toContainText("Dữ liệu minh họa")
  await check(ENDED_YESTERDAY.name)
  await expect(paper(ENDED_YESTERDAY.name)).toContainText("Hết hạn từ")
  await check("banh in nhan sau rienng")
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Không có tên nào đúng là")
  await expect(paper(REVOKED.name)).toContainText("Đã thu hồi từ")
  await check("999999/QĐ-KHONG-CO")
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(
    "Chưa rõ: không tìm thấy “999999/QĐ-KHONG-CO”",
  )
  await check("bánh")
  await page.getByRole("link", { name: "Sau" }).click()
  await expect(page).toHaveURL(/so=b%C3%A1nh&trang=2$/)
  await expect(page.getByText(/^Trang 2 trong/)).toBeVisible()
})

test("on paper stand only the answer, the day, the address and the code that asks again", async ({ page }) => {
  await page.goto(`/kiem-tra?so=${encodeURIComponent(PIA.name)}`)
  await page.emulateMedia({ media: "print" })
  const main = page.getByRole("main")
  await expect(main.getByText("Còn hiệu lực đến").first()).toBeVisible()
  await expect(main.getByText(`Kết quả ngày ${formatDay(todayInVietnam(new Date()))}`)).toBeVisible()
  await expect(main.getByText(page.url().replaceAll("%20", "+"))).toBeVisible()
  await expect(main.getByRole("img", { name: "Mã QR của trang kết quả này" })).toBeVisible()
  for (const unneeded of [page.getByRole("banner"), page.getByRole("contentinfo"), page.getByRole("textbox")]) {
    await expect(unneeded).toHaveCount(0)
  }
  await expect(main.getByRole("button")).toHaveCount(0)
})
