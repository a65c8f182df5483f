import type { Page } from "@playwright/test"
import { DESK_PAGES } from "../desk-pages.ts"
import { expect, test } from "../fixtures.ts"
import { PIA, PRODUCER } from "../goods.ts"
import { expectAllReached, pressOn, scriptRuns, tabTo, typeInto } from "../keyboard.ts"
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

test("a keyboard alone comes to all that the pages of the desk offer", async ({ page, deskPage }) => {
  test.slow()
  await deskPage.signIn(PRODUCER)
  for (const address of DESK_PAGES) {
    await page.goto(address)
    await scriptRuns(page)
    await expectAllReached(page, address)
  }
})

async function typeInOrder(page: Page, words: Record<string, string>) {
  for (const [label, value] of Object.entries(words)) await typeInto(page, page.getByLabel(label), value)
}

test("a maker with a keyboard alone writes goods down, up to the photos", async ({ page, deskPage }) => {
  test.slow()
  await deskPage.signIn(PRODUCER)
  await page.goto(`${DESK}/san-pham`)
  await scriptRuns(page)
  await pressOn(page, page.getByRole("main").getByRole("link", { name: "Đăng sản phẩm mới" }))
  await expect(page).toHaveURL(`${DESK}/san-pham/moi`)
  await expect(deskPage.heading).toBeFocused()
  await pressOn(page, deskPage.button("Bắt đầu"))
  await expect(page.getByRole("alert")).toContainText("Nhập tên sản phẩm.")
  await typeInto(page, page.getByLabel("Tên sản phẩm"), "Mứt me phím")
  await tabTo(page, page.getByLabel("Nhóm sản phẩm"))
  await page.keyboard.type("Chế biến từ rau")
  await pressOn(page, deskPage.button("Bắt đầu"))
  await expect(deskPage.heading).toHaveText("Quy cách, giá, tồn")

  await scriptRuns(page)
  await typeInOrder(page, {
    "Tên quy cách": "Gói 250 g",
    "Giá (₫)": "42.000",
    "Số lượng có sẵn": "30",
    "Lượng tịnh": "250",
    "Khối lượng cả bao bì (g)": "280",
  })
  await pressOn(page, deskPage.button("Lưu và tiếp"))
  await expect(deskPage.heading).toHaveText("Nhãn")

  await scriptRuns(page)
  await typeInOrder(page, {
    "Thành phần": "Me, đường",
    "Cách dùng": "Ăn liền",
    "Bảo quản": "Nơi khô ráo",
    "Hạn dùng (ngày)": "120",
  })
  await pressOn(page, page.getByLabel("Tháng 12"), "Space")
  await expect(page.getByLabel("Tháng 12")).toBeChecked()
  await pressOn(page, deskPage.button("Lưu và tiếp"))
  await expect(deskPage.heading).toHaveText("Ảnh")
  await page.reload()
  await scriptRuns(page)
  await expectAllReached(page, "photos of a draft")
})
