import { PRODUCER } from "../goods.ts"
import { expect, test } from "../fixtures.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test("a maker's owner signs in at the desk and out again, without JavaScript", async ({ page, deskPage }) => {
  await page.goto(`/kenh-co-so/${PRODUCER.maker}`)
  await expect(page).toHaveURL(/\/kenh-co-so\/dang-nhap\?back=/)
  await deskPage.button("Đăng nhập").click()
  await expect(page.getByRole("alert")).toContainText("Nhập e-mail")

  await page.getByRole("main").getByRole("textbox", { name: "E-mail" }).fill(PRODUCER.email)
  await page.getByLabel("Mật khẩu").fill("sai-mat-khau-roi")
  await deskPage.button("Đăng nhập").click()
  await expect(page.getByRole("alert")).toContainText("không đúng")
  await deskPage.signIn(PRODUCER)
  await expect(page).toHaveURL(new RegExp(`/kenh-co-so/${PRODUCER.maker}$`))
  await expect(deskPage.heading).toHaveText("Hôm nay")
  await expect(deskPage.nav.getByRole("link", { name: "Hôm nay" })).toHaveAttribute("aria-current", "page")

  const foreign = await page.goto("/kenh-co-so/hop-tac-xa-kho-mam-my-xuyen-minh-hoa")
  expect(foreign?.status()).toBe(404)

  await page.goto("/kenh-co-so")
  await deskPage.button("Đăng xuất").click()
  await expect(page).toHaveURL(/dang-nhap$/)
  await page.goto("/kenh-co-so")
  await expect(page).toHaveURL(/dang-nhap/)
})
