import { randomInt } from "node:crypto"
import { expect, test } from "../fixtures.ts"
import { PRODUCER } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { DeskPage } from "../pages/desk.ts"

test("an owner writes down the account that money goes to, seen once more before it is kept, without JavaScript", async ({
  newPhone,
}) => {
  const page = await newPhone()
  const deskPage = new DeskPage(page)
  // Every run has another account: the same one again would change nothing.
  const end = String(randomInt(1000, 10_000))
  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/ho-so`)
  await page.getByRole("main").getByRole("link", { name: "Tài khoản ngân hàng", exact: true }).click()
  await expect(deskPage.heading).toHaveText("Tài khoản ngân hàng")

  await page.getByRole("combobox", { name: "Ngân hàng" }).selectOption("Agribank")
  await page.getByRole("textbox", { name: "Số tài khoản" }).fill("12 chữ")
  await page.getByRole("textbox", { name: "Tên chủ tài khoản" }).fill("Lý Minh Phú")
  await deskPage.button("Xem lại trước khi lưu").click()
  await expect(page.getByRole("alert")).toContainText("số tài khoản")

  await page.getByRole("textbox", { name: "Số tài khoản" }).fill(`1500 205 11${end}`)
  await deskPage.button("Xem lại trước khi lưu").click()
  const check = page.getByRole("region", { name: "Đối chiếu lần cuối" })
  await expect(check).toContainText(`Agribank 150020511${end}`)
  await expect(check).toContainText("LÝ MINH PHÚ")
  await deskPage.button("Đổi tài khoản").click()
  await expect(page.getByRole("textbox", { name: "Số tài khoản" })).toHaveValue(`150020511${end}`)
  await deskPage.button("Xem lại trước khi lưu").click()
  await deskPage.button("Đúng, lưu tài khoản này").click()

  await expect(page.getByText("Đã lưu.")).toBeVisible()
  await expect(page.getByRole("region", { name: "Đang dùng" })).toContainText(`Agribank •••• ${end}`)
  await expect(page.getByRole("main")).not.toContainText(`150020511${end}`)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/lich-su`)
  await expect(page.getByRole("main")).toContainText("Đổi tài khoản ngân hàng")
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/thong-bao`)
  await expect(page.getByRole("main")).toContainText(`Agribank •••• ${end}`)
})

test("an account to be looked at once more has no barriers, and is not kept yet", async ({ page, deskPage }) => {
  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/tai-khoan-ngan-hang`)
  await page.getByRole("combobox", { name: "Ngân hàng" }).selectOption("Vietcombank")
  await page.getByRole("textbox", { name: "Số tài khoản" }).fill("0071000987654")
  await page.getByRole("textbox", { name: "Tên chủ tài khoản" }).fill("Lý Minh Phú")
  await deskPage.button("Xem lại trước khi lưu").click()
  await expect(page.getByRole("region", { name: "Đối chiếu lần cuối" })).toContainText("Vietcombank 0071000987654")
  await expectNoBarrier(page, "an account to be looked at once more")
  await page.reload()
  await expect(page.getByRole("main")).not.toContainText("•••• 7654")
})
