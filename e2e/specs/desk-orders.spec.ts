import type { Locator } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { PIA, PRODUCER } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { amountOf } from "../pages/sums.ts"
import { qrOf } from "../pdf.ts"
import { buy } from "../purchase.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

/** Of the same maker, and so in the same parcel. */
const CANDY = { handle: "keo-theo-leo-me-dau-phong", name: "Kẹo thèo lèo mè đậu phộng" }

test("an order of two lines: one is sent, the other is not, and the buyer sees each step", async ({
  page,
  productPage,
  basketPage,
  checkoutPage,
  orderPage,
  deskPage,
  newPhone,
}) => {
  test.slow()
  await productPage.open(PIA.handle)
  await productPage.quantity.fill("2")
  await productPage.add.click()
  await productPage.open(CANDY.handle)
  await productPage.add.click()
  await expect(basketPage.parcels).toHaveCount(1)
  const code = await checkoutPage.orderWithoutScript()
  const before = await amountOf(orderPage.parcels, "Trả khi nhận kiện này")
  await expect(orderPage.parcels.getByText("Đã đặt hàng")).toBeVisible()
  await expect(orderPage.parcels.getByText("Hủy kiện này")).toBeVisible()

  const buyersPage = await newPhone({ as: page })
  const step = async (words: string | RegExp): Promise<Locator> => {
    await buyersPage.goto(`/don/${code}`)
    return buyersPage.getByRole("listitem").filter({ hasText: words })
  }

  await deskPage.signIn(PRODUCER)
  await deskPage.nav.getByRole("link", { name: "Đơn" }).click()
  await expect(page.getByRole("link", { name: /^Cần gói \(\d+\)$/ })).toHaveAttribute("aria-current", "page")
  await deskPage.button("In tem các đơn đã chọn").click()
  await expect(page.getByRole("alert")).toContainText("Chọn ít nhất một đơn")
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/don/${code}-1`)
  await expect(deskPage.heading).toHaveText(`Đơn ${code}-1`)
  const read = await newPhone({ javaScriptEnabled: true, as: page })
  const expectReadable = async (where: string) => {
    await read.goto(page.url())
    await expectNoBarrier(read, where)
  }
  await expectReadable("a new order at the desk")

  for (const [name, file] of [
    ["In tem A6", "tem.pdf"],
    ["In phiếu gói hàng", "phieu.pdf"],
  ] as const) {
    const address = `/kenh-co-so/${PRODUCER.maker}/don/${code}-1/${file}`
    await expect(page.getByRole("link", { name })).toHaveAttribute("href", address)
    const printed = await page.request.get(address)
    expect(printed.status()).toBe(200)
    expect(printed.headers()).toMatchObject({ "content-type": "application/pdf", "cache-control": "private, no-store" })
    expect(await qrOf(await printed.body(), 1)).toBe(
      new URL(`/kenh-co-so/${PRODUCER.maker}/don/${code}-1`, page.url()).href,
    )
    expect((await page.request.get(`/en${address}`)).status()).toBe(200)
    const refused = await buyersPage.request.get(address, { maxRedirects: 0 })
    expect(refused.status()).toBe(303)
    expect(refused.headers()["location"]).toContain("/kenh-co-so/dang-nhap")
  }

  const labels = `/kenh-co-so/${PRODUCER.maker}/don/tem.pdf`
  const several = await page.request.get(`${labels}?ma=${code}-1&ma=${code}-1`)
  expect(several.status()).toBe(200)
  expect(several.headers()).toMatchObject({ "content-type": "application/pdf" })
  expect((await page.request.get(`/en${labels}?ma=${code}-1`)).status()).toBe(200)
  const unknown = await read.goto(`${labels}?ma=${code}-9`)
  expect(unknown?.status()).toBe(404)
  await expectNoBarrier(read, "labels of no order")
  await read.getByRole("main").getByRole("link", { name: "Quay lại" }).click()
  await expect(read).toHaveURL(new RegExp(`/kenh-co-so/${PRODUCER.maker}/don$`))

  await deskPage.button("Nhận đơn").click()
  await expect(await step("Cơ sở đã nhận đơn")).toBeVisible()

  await page
    .getByRole("region", { name: "Gói hàng" })
    .getByLabel(new RegExp(`Số lượng ${CANDY.name}, `))
    .fill("0")
  await deskPage.button("Đã gói xong kiện này").click()
  await expect(await step(`Đã gói: ${PIA.name}, ${PIA.pack} × 2`)).toBeVisible()
  await expect(buyersPage.getByText("Hủy kiện này")).toHaveCount(0)

  const cannot = page.locator("details").filter({ hasText: "Có món không gửi được?" })
  await cannot.locator("summary").click()
  await cannot.getByLabel(new RegExp(`Số lượng ${CANDY.name}, `)).fill("1")
  await deskPage.button("Hủy phần này").click()
  await expect(page.getByRole("alert")).toContainText("Chọn một lý do")
  await cannot.getByLabel(new RegExp(`Số lượng ${CANDY.name}, `)).fill("1")
  await cannot.getByLabel("Lý do").selectOption({ label: "Hết hàng" })
  await deskPage.button("Hủy phần này").click()
  await expect(await step(new RegExp(`Không gửi: ${CANDY.name}, .+ × 1. Lý do: Hết hàng`))).toBeVisible()
  const parcel = buyersPage.getByRole("region", { name: /^Kiện 1 trong 1/ })
  expect(await amountOf(parcel, "Trả khi nhận kiện này")).toBeLessThan(before)
  expect(await amountOf(parcel, "Tiền hàng của kiện")).toBe(2 * PIA.price)
  const summary = buyersPage.getByRole("region", { name: /^(Tổng cộng|Summary)$/ })
  for (const [language, ...terms] of [
    ["", "Tiền hàng", "Phí giao hàng", "Phần không gửi", "Tổng tiền"],
    ["/en", "Goods", "Delivery (", "Not sent", "Total"],
  ] as const) {
    await buyersPage.goto(`${language}/don/${code}`)
    const [goods = 0, fee = 0, notSent = 0, total] = await Promise.all(terms.map((term) => amountOf(summary, term)))
    expect(goods + fee).toBe(before)
    expect(total).toBe(before - notSent)
    expect(total).toBe(2 * PIA.price + fee)
    await expect(summary).not.toContainText(/Phí giao không thu|Delivery not charged/)
  }
  await buyersPage.goto(`/don/${code}`)

  await page.getByLabel("Đơn vị vận chuyển").selectOption({ label: "GHN" })
  await deskPage.button("Đã giao cho đơn vị vận chuyển").click()
  await expect(page.getByRole("alert")).toContainText("Nhập mã vận đơn")
  await page.getByLabel("Đơn vị vận chuyển").selectOption({ label: "GHN" })
  await page.getByLabel("Mã vận đơn").fill("gh 4711")
  await deskPage.button("Đã giao cho đơn vị vận chuyển").click()
  await expect(await step("Đã giao cho GHN, mã vận đơn GH4711")).toBeVisible()
  await expect(parcel).toContainText("Đơn vị vận chuyển đang đưa hàng đến bạn")
  await expectReadable("an order at the desk, sent in part")

  await page.getByText("Sửa mã vận đơn").click()
  await page.getByLabel("Đơn vị vận chuyển").selectOption({ label: "Cơ sở tự giao" })
  await page.getByLabel("Mã vận đơn").fill("")
  await deskPage.button("Lưu mã vận đơn").click()
  await buyersPage.goto(`/don/${code}`)
  await expect(parcel).toContainText("tự giao hàng, đang trên đường")
  await expect(parcel).not.toContainText("Đơn vị vận chuyển đang đưa hàng")
  await deskPage.button("Báo đã giao đến nơi").click()
  await buyersPage.goto(`/don/${code}`)
  await expect(parcel).toContainText("Bạn đã nhận thì bấm “Tôi đã nhận hàng”")
  await expect(parcel).not.toContainText("Dự kiến giao")

  await buyersPage.getByRole("button", { name: "Tôi đã nhận hàng" }).click()
  await expect(parcel.getByText("Người mua báo đã nhận hàng")).toBeVisible()
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/don?muc=xong`)
  await expect(page.getByRole("link", { name: `${code}-1` })).toContainText("Đã giao")
})

test("with a script, what was left out of one box is asked for in the next one", async ({
  page,
  deskPage,
  request,
  newPhone,
}) => {
  const code = `${await buy(request, [PIA, CANDY])}-1`
  await deskPage.signIn(PRODUCER)
  const phone = await newPhone({ javaScriptEnabled: true, as: page })
  await phone.goto(`/kenh-co-so/${PRODUCER.maker}/don/${code}`)
  const packing = phone.getByRole("region", { name: "Gói hàng" })
  const candy = packing.getByLabel(new RegExp(`Số lượng ${CANDY.name}, `))
  await candy.fill("0")
  await packing.getByRole("button", { name: "Đã gói xong kiện này" }).click()
  await expect(phone.getByRole("heading", { name: "Kiện 1" })).toBeVisible()
  await expect(candy).toHaveValue("1")
  await packing.getByRole("button", { name: "Đã gói xong kiện này" }).click()
  await expect(phone.getByRole("heading", { name: "Kiện 2" })).toBeVisible()
  await expect(packing).toHaveCount(0)
})

test("a canceled order has nothing to print: a page says so, in both languages, and leads back", async ({
  page,
  deskPage,
  request,
  newPhone,
}) => {
  const code = `${await buy(request, [PIA])}-1`
  const order = `/kenh-co-so/${PRODUCER.maker}/don/${code}`
  await deskPage.signIn(PRODUCER)
  await page.goto(order)
  const cannot = page.locator("details").filter({ hasText: "Có món không gửi được?" })
  await cannot.locator("summary").click()
  await cannot.getByLabel(new RegExp(`Số lượng ${PIA.name}, `)).fill("1")
  await cannot.getByLabel("Lý do").selectOption({ label: "Hết hàng" })
  await deskPage.button("Hủy phần này").click()
  await expect(page.getByText("Đã hủy").first()).toBeVisible()

  const reader = await newPhone({ javaScriptEnabled: true, as: page })
  for (const { before, title, words, back } of [
    { before: "", title: "Không in được", words: `Đã hủy: ${code}.`, back: "Quay lại" },
    { before: "/en", title: "This cannot be printed", words: `Canceled: ${code}.`, back: "Back" },
  ]) {
    for (const file of [`${order}/tem.pdf`, `${order}/phieu.pdf`]) {
      expect((await page.goto(before + file))?.status()).toBe(409)
      await expect(deskPage.heading).toHaveText(title)
      await expect(page.getByRole("main")).toContainText(words)
      await expect(page.getByRole("banner")).toBeVisible()
      await reader.goto(page.url())
      await expectNoBarrier(reader, `${before}${file}, canceled`)
      await page.getByRole("main").getByRole("link", { name: back, exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`${before}${order}$`))
    }
  }
  const list = `/kenh-co-so/${PRODUCER.maker}/don`
  expect((await page.goto(`${list}/tem.pdf?ma=${code}`))?.status()).toBe(409)
  await page.getByRole("main").getByRole("link", { name: "Quay lại" }).click()
  await expect(page).toHaveURL(new RegExp(`${list}$`))
})
