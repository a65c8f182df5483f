import { expect, test } from "../fixtures.ts"
import { PIA, PRODUCER } from "../goods.ts"
import { pressOn, scriptRuns, tabTo, typeInto } from "../keyboard.ts"
import { buy } from "../purchase.ts"

test.use({ viewport: { width: 360, height: 740 } })

const DESK = `/kenh-co-so/${PRODUCER.maker}`

test("a maker with a keyboard alone signs in, packs an order and hands it over", async ({
  page,
  deskPage,
  request,
}) => {
  test.slow()
  const code = await buy(request, [PIA])
  const main = page.getByRole("main")
  await page.goto("/kenh-co-so/dang-nhap")
  await scriptRuns(page)
  await typeInto(page, main.getByRole("textbox", { name: "E-mail" }), PRODUCER.email)
  await typeInto(page, page.getByLabel("Mật khẩu"), PRODUCER.password)
  await pressOn(page, deskPage.button("Đăng nhập"))
  await expect(page).not.toHaveURL(/dang-nhap/)

  await page.goto(DESK)
  await scriptRuns(page)
  await pressOn(page, deskPage.nav.getByRole("link", { name: "Đơn" }))
  await expect(page).toHaveURL(`${DESK}/don`)
  await page.goto(`${DESK}/don/${code}-1`)
  await scriptRuns(page)
  await pressOn(page, deskPage.button("Nhận đơn"))
  await expect(deskPage.button("Nhận đơn")).toHaveCount(0)
  await pressOn(page, deskPage.button("Đã gói xong kiện này"))
  const carrier = page.getByLabel("Đơn vị vận chuyển")
  await expect(carrier).toBeVisible()
  await tabTo(page, carrier)
  await page.keyboard.type("GHN")
  await typeInto(page, page.getByLabel("Mã vận đơn"), "GHN7788")
  await pressOn(page, deskPage.button("Đã giao cho đơn vị vận chuyển"))
  await expect(main).toContainText("GHN7788")
  await expect(deskPage.button("Đã giao cho đơn vị vận chuyển")).toHaveCount(0)
})
