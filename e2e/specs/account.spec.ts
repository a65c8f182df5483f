import { readFileSync } from "node:fs"
import { expect, test } from "../fixtures.ts"
import { PLACE, SHOPPER } from "../goods.ts"

test.use({ javaScriptEnabled: false })

test("a shopper without JavaScript keeps an address book, takes the data along and leaves", async ({
  page,
  accountPage,
  checkoutPage,
}) => {
  await accountPage.signIn({ ...SHOPPER, password: "khong-phai" })
  await expect(page.getByRole("alert")).toContainText("không đúng")
  await expect(page.getByRole("main").getByRole("textbox", { name: "E-mail" })).toHaveValue(SHOPPER.email)
  await accountPage.signIn(SHOPPER)
  await accountPage.expectSignedIn()

  await accountPage.go("Sổ địa chỉ")
  await page.getByRole("link", { name: "Thêm địa chỉ" }).click()
  await accountPage.button("Lưu địa chỉ").last().click()
  await expect(page.getByRole("alert")).toContainText("Nhập")
  await checkoutPage.name.fill("Trần Thị Cô Út")
  await checkoutPage.phone.fill("0903 111 222")
  await checkoutPage.street.fill("7 hẻm 3 Lê Hồng Phong")
  await checkoutPage.commune.fill(PLACE.typed)
  await checkoutPage.findCommune.click()
  await expect(checkoutPage.name).toHaveValue("Trần Thị Cô Út")
  await checkoutPage.match(PLACE.name).check()
  await accountPage.button("Lưu địa chỉ").last().click()
  await expect(accountPage.saved).toBeVisible()

  await page.getByRole("link", { name: "Sửa địa chỉ của Trần Thị Cô Út, 7 hẻm 3 Lê Hồng Phong" }).click()
  await checkoutPage.street.fill("9 hẻm 3 Lê Hồng Phong")
  await accountPage.button("Lưu địa chỉ").last().click()
  await expect(page.getByText("9 hẻm 3 Lê Hồng Phong")).toBeVisible()

  await accountPage.go("Thông tin")
  await page.getByRole("textbox", { name: "Số điện thoại" }).fill("12")
  await accountPage.button("Lưu thông tin").click()
  await expect(page.getByRole("alert")).toContainText("Nhập số điện thoại, ví dụ 0901 234 567, hoặc để trống.")
  await expect(page.getByRole("textbox", { name: "Số điện thoại" })).toHaveValue("12")
  await page.getByRole("textbox", { name: "Số điện thoại" }).fill("0903 111 222")
  await accountPage.button("Lưu thông tin").click()
  await expect(accountPage.saved).toBeVisible()

  await accountPage.go("Dữ liệu")
  const downloading = page.waitForEvent("download")
  await page.getByRole("link", { name: "Tải tệp JSON" }).click()
  const data: unknown = JSON.parse(readFileSync(await (await downloading).path(), "utf8"))
  expect(JSON.stringify(data)).toContain("9 hẻm 3 Lê Hồng Phong")
  await accountPage.button("Xóa tài khoản vĩnh viễn").click()
  await expect(page.getByRole("alert")).toContainText("Nhập đúng e-mail của tài khoản này để xác nhận.")

  await accountPage.go("Sổ địa chỉ")
  await page.getByRole("link", { name: "Sửa địa chỉ của Trần Thị Cô Út, 9 hẻm 3 Lê Hồng Phong" }).click()
  await page.getByRole("button", { name: "Xóa địa chỉ của Trần Thị Cô Út, 9 hẻm 3 Lê Hồng Phong" }).click()
  await expect(accountPage.removed).toBeVisible()
  await expect(page.getByText("9 hẻm 3 Lê Hồng Phong")).toHaveCount(0)

  await page.goto("/dang-nhap")
  await accountPage.button("Đăng xuất").click()
  await page.goto("/tai-khoan")
  await expect(page).toHaveURL(/\/dang-nhap\?back=/)
})

test("an address of somebody else, and one that never was, are not there", async ({ page, accountPage }) => {
  await accountPage.signIn(SHOPPER)
  await accountPage.expectSignedIn()
  const answer = await page.goto("/tai-khoan/dia-chi/cuaddr_01J00000000000000000000000")
  expect(answer?.status()).toBe(404)
})

test("who asks for an account or a new password is told to look into the mailbox, known or not", async ({ page }) => {
  await page.goto("/dang-ky")
  await page.getByRole("main").getByRole("button", { name: "Gửi thư cho tôi" }).click()
  await expect(page.getByRole("alert")).toContainText("Nhập e-mail đúng dạng, ví dụ ten@example.com.")
  await page.getByRole("main").getByRole("textbox", { name: "E-mail" }).fill("co.ut@example.com")
  await page.getByRole("main").getByRole("button", { name: "Gửi thư cho tôi" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Mở hộp thư của bạn" })).toBeVisible()

  await page.goto("/quen-mat-khau")
  await page.getByRole("main").getByRole("textbox", { name: "E-mail" }).fill("khong.co.ai@example.com")
  await page.getByRole("main").getByRole("button", { name: "Gửi thư cho tôi" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Mở hộp thư của bạn" })).toBeVisible()

  for (const address of ["/xac-nhan-email?token=cu", "/quen-mat-khau/dat-lai?token=cu"]) {
    await page.goto(address)
    await expect(page.getByRole("heading", { level: 1, name: "Đường dẫn không còn dùng được" })).toBeVisible()
  }
})
