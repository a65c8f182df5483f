import type { Locator, Page } from "@playwright/test"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { expect, test } from "../fixtures.ts"
import { BUYER, PIA, PLACE, SHOPPER, STAY, VEGETARIAN_PIA } from "../goods.ts"
import { pressOn, scriptRuns, tabTo, typeInto } from "../keyboard.ts"

test.slow()

const DESKTOP = { width: 1280, height: 900 }

const footerLink = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("contentinfo").getByRole("link", { name })

/** Types a commune and takes the first that is offered. */
async function chooseCommune(page: Page, box: Locator) {
  await typeInto(page, box, PLACE.typed)
  await expect(page.getByRole("option", { name: PLACE.name })).toBeVisible()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await expect(box).toHaveValue(PLACE.name)
}

test("a buyer with a keyboard alone finds an order by its code and phone number", async ({
  page,
  context,
  productPage,
  checkoutPage,
  orderPage,
}) => {
  await productPage.open(PIA.handle)
  await scriptRuns(page)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  await checkoutPage.open()
  await scriptRuns(page)
  await checkoutPage.fill(BUYER)
  await checkoutPage.communeBox.fill(PLACE.typed)
  await page.getByRole("option", { name: PLACE.name }).click()
  await checkoutPage.next.click()
  await checkoutPage.place.click()
  await expect(orderPage.heading).toBeVisible()
  const code = new URL(page.url()).pathname.slice("/don/".length)
  await context.clearCookies()

  await page.goto("/")
  await scriptRuns(page)
  await pressOn(page, page.getByRole("banner").getByRole("link", { name: "Menu" }))
  const menu = page.getByRole("dialog", { name: "Menu" })
  await pressOn(page, menu.getByRole("link", { name: "Tra cứu đơn hàng" }))
  await expect(page.getByRole("heading", { level: 1, name: "Tra cứu đơn hàng" })).toBeFocused()
  await expect(menu).toBeHidden()

  const main = page.getByRole("main")
  await pressOn(page, main.getByRole("button", { name: "Tra cứu" }))
  await expect(page.getByRole("alert")).toBeFocused()
  await pressOn(page, page.getByRole("alert").getByRole("link", { name: "Nhập mã đơn hàng" }))
  await expect(main.getByRole("textbox", { name: "Mã đơn hàng" })).toBeFocused()
  await page.keyboard.type(code.toLowerCase())
  await typeInto(page, main.getByRole("textbox", { name: "Số điện thoại" }), BUYER.phone)
  await page.keyboard.press("Enter")

  await expect(page).toHaveURL(`/don/${code}`)
  await expect(orderPage.heading).toBeFocused()
  await expect(orderPage.parcels).toHaveCount(1)
  await tabTo(page, footerLink(page, "Tiếng Việt"))
})

test("a shopper with a keyboard alone ticks two goods, compares them and takes one away", async ({
  page,
  listPage,
}) => {
  await page.setViewportSize(DESKTOP)
  await listPage.open("?q=banh+pia")
  await scriptRuns(page)
  const box = (handle: string) => listPage.card(handle).getByRole("checkbox", { name: /^So sánh/ })
  const handles = await listPage.cards.evaluateAll((cards) => cards.map((card) => card.getAttribute("data-product")))
  const inOrder = [PIA, VEGETARIAN_PIA].toSorted((a, b) => handles.indexOf(a.handle) - handles.indexOf(b.handle))
  for (const { handle } of inOrder) {
    await pressOn(page, box(handle), "Space")
    await expect(box(handle)).toBeChecked()
  }
  await tabTo(page, page.getByRole("button", { name: "So sánh các món đã chọn" }), "Shift+Tab")
  await page.keyboard.press("Enter")

  await expect(page.getByRole("heading", { level: 1, name: "So sánh 2 sản phẩm" })).toBeVisible()
  const table = page.getByRole("table")
  await pressOn(page, page.getByRole("link", { name: "Chỉ hiện dòng khác nhau" }))
  await expect(page.getByRole("link", { name: "Hiện tất cả các dòng" })).toBeVisible()
  await pressOn(page, table.getByRole("link", { name: new RegExp(`^Bỏ ?: ${VEGETARIAN_PIA.name}$`) }))
  await expect(page.getByText("Chọn ít nhất 2 sản phẩm để so sánh.")).toBeVisible()
  await expect(table.getByRole("columnheader")).toHaveCount(2)
  await tabTo(page, footerLink(page, "Tiếng Việt"))
})

test("on a phone the second product of a comparison is found from the page of the first", async ({
  page,
  productPage,
}) => {
  await productPage.open(PIA.handle)
  await scriptRuns(page)
  await pressOn(page, page.getByRole("main").getByRole("link", { name: "So sánh với sản phẩm khác" }))
  await expect(page.getByText("Chọn ít nhất 2 sản phẩm để so sánh.")).toBeVisible()
  await typeInto(page, page.getByRole("searchbox", { name: "Tìm trong nhóm này" }), "chay")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/q=chay/)
  await pressOn(page, page.getByRole("link", { name: new RegExp(`^Thêm vào bảng: ${VEGETARIAN_PIA.name}`) }))
  await expect(page.getByRole("heading", { level: 1, name: "So sánh 2 sản phẩm" })).toBeVisible()

  const region = page.getByRole("region", { name: "Bảng so sánh" })
  await tabTo(page, region)
  const left = () =>
    region.evaluate(({ scrollLeft, clientWidth, scrollWidth }) => scrollWidth - clientWidth - scrollLeft)
  await expect(async () => {
    await page.keyboard.press("ArrowRight")
    expect(await left()).toBeLessThan(1)
  }).toPass()
  await tabTo(page, page.getByRole("table").getByRole("link", { name: new RegExp(`^Bỏ ?: ${VEGETARIAN_PIA.name}$`) }))
})

test("a customer with a keyboard alone signs in, keeps an address and signs out", async ({
  page,
  accountPage,
  checkoutPage,
}) => {
  const who = "Lê Thị Bàn Phím"
  const main = page.getByRole("main")
  await page.goto("/")
  await scriptRuns(page)
  await pressOn(page, footerLink(page, "Đăng nhập"))
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập" })).toBeFocused()
  await typeInto(page, main.getByRole("textbox", { name: "E-mail" }), SHOPPER.email)
  await typeInto(page, page.getByLabel("Mật khẩu"), SHOPPER.password)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL("/")
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await pressOn(page, footerLink(page, new RegExp(SHOPPER.email)))
  const arrivesAt = async (title: string) => {
    await expect(accountPage.heading).toHaveText(title)
    await expect(accountPage.heading).toBeFocused()
  }
  await arrivesAt("Đơn hàng của bạn")

  const nav = page.getByRole("navigation", { name: "Tài khoản của bạn" })
  await pressOn(page, nav.getByRole("link", { name: "Sổ địa chỉ" }))
  await arrivesAt("Sổ địa chỉ")
  await pressOn(page, main.getByRole("link", { name: "Thêm địa chỉ" }))
  await arrivesAt("Thêm địa chỉ")
  await typeInto(page, checkoutPage.name, who)
  await typeInto(page, checkoutPage.phone, BUYER.phone)
  await chooseCommune(page, checkoutPage.communeBox)
  await typeInto(page, checkoutPage.street, BUYER.street)
  await page.keyboard.press("Enter")
  await expect(accountPage.saved).toBeVisible()
  await arrivesAt("Sổ địa chỉ")

  await pressOn(page, page.getByRole("link", { name: `Sửa địa chỉ của ${who}, ${BUYER.street}` }).first())
  await arrivesAt("Sửa địa chỉ")
  await pressOn(page, page.getByRole("button", { name: `Xóa địa chỉ của ${who}, ${BUYER.street}` }))
  await expect(accountPage.removed).toBeVisible()
  await arrivesAt("Sổ địa chỉ")

  await pressOn(page, nav.getByRole("button", { name: "Đăng xuất" }))
  await expect(page).toHaveURL("/")
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await tabTo(page, footerLink(page, "Đăng nhập"))
})

test("a traveller with a keyboard alone asks for a night in an orchard", async ({ page, productPage, enquiryPage }) => {
  await productPage.open(STAY.handle)
  await scriptRuns(page)
  await pressOn(page, page.getByRole("main").getByRole("link", { name: "Hỏi đặt chỗ" }))
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await pressOn(page, enquiryPage.send)
  await expect(enquiryPage.errors).toBeFocused()
  await pressOn(page, enquiryPage.errors.getByRole("link", { name: "Chọn ngày bạn muốn đến" }))
  await expect(enquiryPage.arrival).toBeFocused()
  await page.keyboard.type(typedDay())
  await typeInto(page, enquiryPage.guests, "4")
  await typeInto(page, enquiryPage.field("Họ và tên"), BUYER.name)
  await typeInto(page, enquiryPage.field("Số điện thoại"), BUYER.phone)
  await typeInto(page, enquiryPage.field("Lời nhắn"), "Có hai trẻ em, ăn chay.")
  await pressOn(page, enquiryPage.send)

  await expect(page.getByRole("heading", { level: 1, name: "Đã nhận câu hỏi" })).toBeVisible()
  await pressOn(page, page.getByRole("main").getByRole("link", { name: "Về trang dịch vụ" }))
  await expect(page.getByRole("heading", { level: 1 })).toContainText(STAY.name)
})

/** A day to come as its digits, one that reads alike with the month first: date fields follow the browser's own order. */
function typedDay(): string {
  const today = todayInVietnam(new Date())
  const days = Array.from({ length: 40 }, (_, n) => addDays(today, n + 2))
  const [year = "", month = "", day = ""] = days.find((each) => each.slice(5, 7) === each.slice(8))?.split("-") ?? []
  return day + month + year
}
