import { tellBank } from "../bank.ts"
import { expect, test } from "../fixtures.ts"
import { BUYER } from "../goods.ts"
import { expectNoBarrier, expectNoSidewaysScroll } from "../pages/barriers.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

/** As they are copied from a sheet. */
const RECIPIENTS = [
  ["Họ và tên", "SĐT", "Địa chỉ", "Phường/Xã", "Tỉnh/TP", "SL"],
  ["Nguyễn Thị Hoa", "0912345678", "12 Trần Hưng Đạo", "Phường Phú Lợi", "TP Cần Thơ", "1"],
  ["Trần Văn Bình", "0912345670", "3 Lê Lợi", "Phường Sóc Trăng", "TP Cần Thơ", "2"],
]
  .map((row) => row.join("\t"))
  .join("\n")

const FISH_SAUCE = "Nước mắm cá cơm 30 độ đạm"

test("a shopper fills a box on a phone without JavaScript, orders it for two and pays, and no price is in it", async ({
  page,
  giftPage,
  transferPage,
  newPhone,
  request,
}) => {
  /** Barriers are looked for by a script. */
  const look = async (where: string) => {
    const other = await newPhone({ javaScriptEnabled: true, as: page })
    await other.goto(page.url())
    await expectNoBarrier(other, where)
    await expectNoSidewaysScroll(other, where)
  }
  await giftPage.begin("Hộp nhỏ 4 ô")
  await giftPage.putIn(FISH_SAUCE)
  await giftPage.total.getByRole("link", { name: "Tiếp: Gói và thiệp" }).click()
  await page.getByRole("radio", { name: "Giấy dầu in son" }).check()
  await page.getByRole("radio", { name: "Nơ đỏ" }).check()
  await page.getByRole("radio", { name: "Ghe Ngo" }).check()
  await page.getByLabel("Lời nhắn trên thiệp").fill("Chúc một năm an khang.")
  await giftPage.button("Xem thiệp").click()

  await giftPage.step("Kiểm tra").click()
  await giftPage.main.getByRole("link", { name: "Đặt hộp quà" }).click()
  await expect(giftPage.main).toContainText("Chưa có người nhận nào.")

  const follow = (name: string) => giftPage.main.getByRole("link", { name }).click()
  const missing = giftPage.main.getByRole("listitem").filter({ hasText: "Chưa có người nhận nào." })
  await missing.getByRole("link", { name: "Sửa ở bước này" }).click()
  await follow("Dán danh sách hoặc tải tệp")
  await page.getByLabel("Dán danh sách từ Excel").fill(RECIPIENTS)
  await giftPage.button("Xem danh sách đã dán").click()
  await giftPage.button("Đưa 2 dòng vào danh sách").click()
  await expect(giftPage.main.getByRole("heading", { name: "2 dòng, tất cả đều đúng" })).toBeVisible()
  await follow("Tiếp: chọn ngày giao")
  await giftPage.main.getByRole("radio", { name: /tháng/, disabled: false }).first().check()
  await giftPage.button("Lưu ngày giao").click()
  await expect(giftPage.main.getByRole("status")).toContainText("Đã lưu. Quà giao vào")

  await follow("Tiếp: kiểm tra")
  await follow("Đặt hộp quà")
  await expect(giftPage.main).toContainText("2 người nhận, 3 hộp")
  await giftPage.button("Đặt hàng").click()
  await expect(page.getByRole("alert")).toContainText("Nhập họ và tên người đặt.")
  await look("a gift that is ordered")
  await page.getByLabel("Họ và tên").fill(BUYER.name)
  await page.getByLabel("Số điện thoại").fill(BUYER.phone)
  await page.getByLabel("E-mail", { exact: true }).fill(`qua-${Date.now()}@example.com`)
  await page.getByRole("radio", { name: /Chuyển khoản/ }).check()
  const amount = Number((await giftPage.button("Đặt hàng").innerText()).replace(/\D/g, ""))
  await giftPage.button("Đặt hàng").click()

  await expect(transferPage.heading).toBeVisible()
  const memo = await transferPage.value("Nội dung").innerText()
  await tellBank(request, { memo, amount })
  const order = page.url().replace(/\/chuyen-khoan.*$/, "")
  await expect(async () => {
    await page.goto(order)
    await expect(page.getByRole("main")).toContainText("Đã nhận đủ tiền", { timeout: 1_000 })
  }).toPass()
  await expect(page.getByRole("main")).toContainText("2 người nhận")
  await follow("Xem từng người nhận")
  await expect(page.getByRole("main")).toContainText("Nguyễn Thị Hoa")
  await expect(page.getByRole("main")).toContainText("Trần Văn Bình")
  await look("who receives a gift")
})
