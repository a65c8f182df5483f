import { expect, test } from "../fixtures.ts"
import { BUYER, PIA, VEGETARIAN_PIA } from "../goods.ts"
import { amountOf, dong } from "../pages/sums.ts"

test.use({ javaScriptEnabled: false })

test("a shopper without JavaScript finds, believes and buys from two makers", async ({
  page,
  listPage,
  productPage,
  basketPage,
  checkoutPage,
  orderPage,
}) => {
  await page.goto("/")
  await listPage.search("banh pia")
  await expect(listPage.heading).toHaveText("Kết quả cho “banh pia”")

  await listPage.filterSummary.click()
  await listPage.stars(4).check()
  await listPage.apply.click()
  await expect(page).toHaveURL(/sao=4/)
  // The address changes before the last card has arrived.
  await page.waitForLoadState()
  const stars = await listPage.cards.evaluateAll((cards) => cards.map((card) => card.getAttribute("data-stars")))
  expect(stars.length).toBeGreaterThan(2)
  expect(new Set(stars)).toEqual(new Set(["4"]))

  await listPage.linkTo(PIA.name).click()
  await expect(page.getByRole("heading", { level: 1, name: PIA.name })).toBeVisible()
  await productPage.decision.click()
  await expect(page).toHaveURL(/\/chung-nhan\/rec_/)
  await expect(page.getByRole("heading", { level: 1, name: "Công nhận OCOP 4 sao" })).toBeVisible()
  await expect(page.getByText(/^Còn hiệu lực đến \d\d\/\d\d\/\d{4}$/)).toBeVisible()

  await productPage.open(PIA.handle)
  await page.getByRole("radio", { name: PIA.pack }).check()
  await productPage.quantity.fill("2")
  await productPage.add.click()
  await expect(page).toHaveURL("/gio-hang")
  await expect(basketPage.parcels).toHaveCount(1)

  await productPage.open(VEGETARIAN_PIA.handle)
  await productPage.add.click()
  await expect(basketPage.parcels).toHaveCount(2)

  await basketPage.toCheckout.click()
  await checkoutPage.fillWithoutScript()
  await expect(checkoutPage.name).toHaveValue(BUYER.name)
  await checkoutPage.next.click()

  await expect(page).toHaveURL("/dat-hang/thanh-toan")
  await expect(checkoutPage.cashOnDelivery).toBeChecked()
  expect(dong(await checkoutPage.place.innerText())).toBe(239_000)
  await checkoutPage.place.click()

  await expect(orderPage.heading).toBeVisible()
  await expect(orderPage.parcels).toHaveCount(2)
  const goods = { [PIA.name]: 2 * PIA.price, [VEGETARIAN_PIA.name]: VEGETARIAN_PIA.price }
  // Within the province: 22,000 đ for the first kilogram, 3,000 đ for the next half.
  const fees = { [PIA.name]: 25_000, [VEGETARIAN_PIA.name]: 22_000 }
  for (const name of [PIA.name, VEGETARIAN_PIA.name]) {
    const parcel = orderPage.parcels.filter({ hasText: name })
    expect(await amountOf(parcel, "Tiền hàng của kiện")).toBe(goods[name])
    expect(await amountOf(parcel, "Phí giao của kiện")).toBe(fees[name])
    await expect(parcel.getByText("OCOP 4 sao khi mua")).toBeVisible()
  }
  expect(await amountOf(orderPage.summary, "Tiền hàng")).toBe(192_000)
  expect(await amountOf(orderPage.summary, "Phí giao hàng")).toBe(47_000)
  expect(await amountOf(orderPage.summary, "Tổng tiền")).toBe(239_000)
})

test("an order is found again by its code and phone, and by nobody else", async ({
  page,
  browser,
  baseURL,
  extraHTTPHeaders,
  productPage,
  checkoutPage,
}) => {
  await productPage.open(VEGETARIAN_PIA.handle)
  await productPage.add.click()
  const code = await checkoutPage.orderWithoutScript()
  const address = page.url()

  const stranger = await browser.newPage({ baseURL, extraHTTPHeaders, javaScriptEnabled: false })
  expect((await stranger.goto(address))?.status()).toBe(404)
  await expect(stranger.getByText(BUYER.name)).toHaveCount(0)

  const lookUp = async (phone: string) => {
    await stranger.goto("/don")
    await stranger.getByRole("textbox", { name: "Mã đơn hàng" }).fill(code)
    await stranger.getByRole("textbox", { name: "Số điện thoại" }).fill(phone)
    await stranger.getByRole("main").getByRole("button", { name: "Tra cứu" }).click()
  }
  await lookUp("0909 000 000")
  await expect(stranger.getByRole("alert")).toContainText("Không tìm thấy đơn với mã và số điện thoại này.")
  await lookUp("+84 912 345 678")
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(`Đơn hàng ${code}`)
  await stranger.close()
})
