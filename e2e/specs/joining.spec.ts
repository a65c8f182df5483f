import { PLACE, PRODUCER } from "../goods.ts"
import { expect, test } from "../fixtures.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const PDF = Buffer.from("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")

test("a household joins on a phone without JavaScript, mends what is wrong, and sends its application", async ({
  page,
  deskPage,
}) => {
  await deskPage.signIn(PRODUCER)
  await page.goto("/kenh-co-so/dang-ky")
  await deskPage.button("Lưu và tiếp tục").click()
  await expect(page.getByRole("alert")).toContainText("Nhập tên cơ sở.")
  await expect(page.getByRole("alert")).toContainText("Chọn hình thức của cơ sở.")
  const name = `Lò bánh Sóc Ven ${Date.now()}`
  await page.getByRole("textbox", { name: "Tên cơ sở" }).fill(name)
  await page.getByRole("radio", { name: "Hộ kinh doanh" }).check()
  await deskPage.button("Lưu và tiếp tục").click()

  await expect(deskPage.heading).toHaveText("Mã số và giấy tờ")
  const profile = page.url().replace(/\/giay-to$/, "")
  await page.getByRole("radio", { name: /Số định danh cá nhân/ }).check()
  await page.getByRole("textbox", { name: "Mã số" }).fill("123")
  await deskPage.button("Lưu mã số").click()
  await expect(page.getByRole("alert")).toContainText("Mã số không đúng dạng")
  await expect(page.getByRole("textbox", { name: "Mã số" })).toHaveValue("123")
  const number = `092${String(Date.now()).slice(-9)}`
  await page.getByRole("textbox", { name: "Mã số" }).fill(number)
  await deskPage.button("Lưu mã số").click()
  await expect(page.getByText(`••••••••${number.slice(-4)}`)).toBeVisible()
  expect(await page.content()).not.toContain(number)

  const paper = "Giấy chứng nhận đăng ký hộ kinh doanh"
  await page.getByLabel(`Chọn ảnh hoặc PDF: ${paper}`).setInputFiles({
    name: "giay.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("<script>alert(1)</script>"),
  })
  await deskPage.button(`Tải lên: ${paper}`).click()
  await expect(page.getByRole("alert")).toContainText("không phải ảnh JPEG")
  await page
    .getByLabel(`Chọn ảnh hoặc PDF: ${paper}`)
    .setInputFiles({ name: "giay.pdf", mimeType: "application/pdf", buffer: PDF })
  await deskPage.button(`Tải lên: ${paper}`).click()
  const downloading = page.waitForEvent("download")
  await page.getByRole("link", { name: "giay.pdf" }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^doc_\w+\.pdf$/)

  await page.goto(`${profile}/dia-chi`)
  await page.getByRole("textbox", { name: "Xã hoặc phường" }).fill(PLACE.typed)
  await page.getByRole("textbox", { name: "Số nhà" }).fill("12 Hùng Vương")
  await page.getByRole("textbox", { name: "Số điện thoại" }).fill("0912 345 678")
  await deskPage.button("Tìm").click()
  await page.getByRole("radio", { name: PLACE.name }).check()
  await deskPage.button("Lưu").last().click()

  await expect(deskPage.heading).toHaveText("Tài khoản ngân hàng")
  await page.getByRole("combobox", { name: "Ngân hàng" }).selectOption("Agribank")
  await page.getByRole("textbox", { name: "Số tài khoản" }).fill("1234567890")
  await page.getByRole("textbox", { name: "Tên chủ tài khoản" }).fill("Lý Minh Phú")
  await deskPage.button("Lưu").click()

  await expect(page).toHaveURL(/\/ho-so\?da-luu=1$/)
  await expect(page.getByText("Hồ sơ đã đủ.")).toBeVisible()
  await deskPage.button("Gửi hồ sơ").click()
  await expect(page.getByText("Đã gửi hồ sơ.")).toBeVisible()
  await deskPage.button("Rút hồ sơ về để sửa").click()
  await expect(deskPage.button("Gửi hồ sơ")).toBeVisible()
})

test("an owner invites somebody by mail, and takes the invitation back", async ({ page, deskPage }) => {
  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/nhom`)
  await deskPage.button("Gửi lời mời").click()
  await expect(page.getByRole("alert")).toContainText("Nhập e-mail")
  await page.getByRole("textbox", { name: "E-mail của người được mời" }).fill("con-gai@example.com")
  await deskPage.button("Gửi lời mời").click()
  await expect(page.getByText("Đã gửi lời mời.")).toBeVisible()
  await deskPage.button("Gỡ Lý Minh Phú khỏi nhóm").click()
  await expect(page.getByRole("alert")).toContainText("ít nhất một chủ")
  await deskPage.button("Rút lời mời con-gai@example.com").click()
  await expect(page.getByText("con-gai@example.com")).toHaveCount(0)
  const gone = await page.goto("/kenh-co-so/loi-moi?id=oinv_1&ma=cu")
  expect(gone?.status()).toBe(410)
  await expect(deskPage.heading).toHaveText("Lời mời này không còn dùng được")
})

test("somebody at the desk changes their own telephone", async ({ page, deskPage }) => {
  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/nhom`)
  const phone = page.getByRole("textbox", { name: /^Số điện thoại/ })
  await phone.fill("12")
  await deskPage.button("Lưu thông tin").click()
  await expect(page.getByRole("alert")).toContainText("Nhập số điện thoại")
  await expect(phone).toHaveValue("12")
  await phone.fill("0987 654 321")
  await deskPage.button("Lưu thông tin").click()
  await expect(page.getByText("Đã lưu.")).toBeVisible()
  await expect(phone).toHaveValue("0987 654 321")
})
