import { expect, test } from "../fixtures.ts"
import { BUYER, PIA, PLACE, VEGETARIAN_PIA } from "../goods.ts"
import { pressOn, scriptRuns, tabTo, typeInto } from "../keyboard.ts"
import { amountOf, dong } from "../pages/sums.ts"

test.slow()

test("a shopper with a keyboard alone finds, believes and buys from two makers", async ({
  page,
  listPage,
  productPage,
  basketPage,
  checkoutPage,
  orderPage,
}) => {
  const { keyboard } = page
  await page.goto("/")
  await scriptRuns(page)
  await typeInto(page, listPage.searchBox, "banh pia")
  await keyboard.press("Enter")
  await expect(listPage.heading).toHaveText("Kết quả cho “banh pia”")
  await expect(listPage.heading).toBeFocused()

  await pressOn(page, listPage.filterSummary, "Space")
  await pressOn(page, listPage.stars(4), "Space")
  await expect(page).toHaveURL(/sao=4/)
  await expect(listPage.stars(4)).toBeFocused()
  await pressOn(page, listPage.linkTo(PIA.name))

  await expect(page.getByRole("heading", { level: 1, name: PIA.name })).toBeFocused()
  await pressOn(page, productPage.decision)
  await expect(page.getByText(/^Còn hiệu lực đến \d\d\/\d\d\/\d{4}$/)).toBeVisible()
  await pressOn(page, page.getByRole("navigation", { name: "Vị trí trang" }).getByRole("link", { name: PIA.name }))

  await scriptRuns(page)
  await tabTo(page, page.getByRole("radio", { name: PIA.pack }))
  await expect(page.getByRole("radio", { name: PIA.pack })).toBeChecked()
  await typeInto(page, productPage.quantity, "2")
  await pressOn(page, productPage.add)
  await expect(page.getByRole("status")).toHaveText(`Đã thêm ${PIA.name} vào giỏ. Giỏ có 2 sản phẩm.`)

  await tabTo(page, listPage.searchBox, "Shift+Tab")
  await keyboard.type("banh pia chay")
  await keyboard.press("Enter")
  await expect(listPage.heading).toHaveText("Kết quả cho “banh pia chay”")
  await pressOn(page, listPage.card(VEGETARIAN_PIA.handle).getByRole("button", { name: /^Thêm vào giỏ/ }))
  await expect(page.getByRole("status")).toHaveText(`Đã thêm ${VEGETARIAN_PIA.name} vào giỏ. Giỏ có 3 sản phẩm.`)
  await pressOn(page, listPage.card(VEGETARIAN_PIA.handle).getByRole("link", { name: "Xem giỏ hàng" }))

  await expect(basketPage.parcels).toHaveCount(2)
  await pressOn(page, basketPage.toCheckout)

  await expect(page).toHaveURL("/dat-hang")
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await typeInto(page, checkoutPage.name, BUYER.name)
  await typeInto(page, checkoutPage.phone, BUYER.phone)
  await typeInto(page, checkoutPage.email, BUYER.email)
  await typeInto(page, checkoutPage.communeBox, PLACE.typed)
  await expect(page.getByRole("option", { name: PLACE.name })).toBeVisible()
  await keyboard.press("ArrowDown")
  await expect(page.getByRole("option", { selected: true })).toContainText(PLACE.name)
  await keyboard.press("Enter")
  await expect(checkoutPage.communeBox).toHaveValue(PLACE.name)
  await typeInto(page, checkoutPage.street, BUYER.street)
  await pressOn(page, checkoutPage.next)

  await expect(page).toHaveURL("/dat-hang/thanh-toan")
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await tabTo(page, checkoutPage.cashOnDelivery)
  await tabTo(page, checkoutPage.place)
  expect(dong(await checkoutPage.place.innerText())).toBe(239_000)
  await keyboard.press("Enter")

  await expect(orderPage.heading).toBeFocused()
  await expect(orderPage.parcels).toHaveCount(2)
  expect(await amountOf(orderPage.summary, "Tổng tiền")).toBe(239_000)
})

test("what was typed wrong is told where the focus is, and led to by its link", async ({
  page,
  productPage,
  checkoutPage,
}) => {
  await productPage.open(VEGETARIAN_PIA.handle)
  await scriptRuns(page)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Giỏ có 1 sản phẩm")
  await checkoutPage.open()
  await scriptRuns(page)
  await tabTo(page, checkoutPage.phone)
  await page.keyboard.type("12345")
  await page.keyboard.press("Enter")

  await expect(checkoutPage.errors).toBeFocused()
  await tabTo(page, checkoutPage.errors.getByRole("link", { name: /số điện thoại/ }))
  await page.keyboard.press("Enter")
  await expect(checkoutPage.phone).toBeFocused()
  await expect(checkoutPage.phone).toHaveValue("12345")
})
