import { expect, test } from "../fixtures.ts"
import { BUYER, PIA, POINT, PRODUCER, READY_BOX } from "../goods.ts"
import { mailsTo } from "../outbox.ts"
import { dong } from "../pages/sums.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test("a buyer orders from a point's shelf without JavaScript, a clerk prepares it and hands it over for the code", async ({
  page,
  deskPage,
  newPhone,
}) => {
  const email = `khach-${Date.now()}@example.com`
  const shopper = await newPhone()
  const main = shopper.getByRole("main")
  await shopper.goto(`/diem-ban/${POINT.handle}`)
  const offered = main.getByRole("listitem").filter({ hasText: PIA.pack })
  await offered.getByRole("button", { name: `Nhận tại điểm này: ${PIA.name}, ${PIA.pack}` }).click()
  await expect(shopper).toHaveURL(`/diem-ban/${POINT.handle}/gio-hang`)
  await expect(main).toContainText("không mất phí giao")

  // More than lies there is refused, and what was typed stays.
  await main.getByLabel("Số lượng").fill("900")
  await main.getByRole("button", { name: "Cập nhật" }).click()
  await expect(shopper.getByRole("alert")).toContainText("Chỉ còn")
  await expect(main.getByLabel("Số lượng")).toHaveValue("900")
  await main.getByLabel("Số lượng").fill("2")
  await main.getByRole("button", { name: "Cập nhật" }).click()
  await expect(main).toContainText(POINT.name)
  await shopper.goto("/gio-hang")
  await main.getByRole("link", { name: `${POINT.name}: 2 sản phẩm` }).click()
  await main.getByRole("link", { name: "Tiếp tục đặt hàng" }).click()

  await expect(main.getByLabel("Trả tại điểm bán")).toBeChecked()
  const place = main.getByRole("button", { name: /^Đặt hàng/ })
  expect(dong(await place.innerText())).toBe(2 * PIA.price)
  await place.click()
  await expect(shopper.getByRole("alert")).toContainText("Nhập họ và tên")
  await main.getByLabel("Họ và tên").fill(BUYER.name)
  await main.getByLabel("Số điện thoại").fill("0987 000 789")
  await main.getByLabel("E-mail").fill(email)
  await place.click()
  await expect(shopper).toHaveURL(/\/don\/\w{8}$/)
  const code = new URL(shopper.url()).pathname.split("/").at(-1) ?? ""
  await expect(main).toContainText("Điểm bán đang chuẩn bị hàng")
  await expect(main).toContainText("trả tại điểm bán")
  await expect.poll(() => mailsTo(email).length).toBe(1)

  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/diem-ban`)
  await page.getByRole("link", { name: `Đơn nhận tại ${POINT.name}` }).click()
  await page.getByLabel(/^Mã nhận hàng/).fill("0789 thu ha")
  await deskPage.button("Tìm đơn").click()
  await page.getByRole("link").filter({ hasText: code }).click()
  await expect(page.getByRole("main")).toContainText("Thu của khách: 136.000")
  await deskPage.button("Đã chuẩn bị xong").click()
  await expect(page.getByRole("main")).toContainText("Sẵn sàng, chờ khách đến")

  await shopper.reload()
  await expect(main).toContainText("Hàng đã sẵn sàng")
  const told = await main.getByText(/^[A-HJ-NP-Z2-9]{6}$/).innerText()
  await expect.poll(() => mailsTo(email).filter((mail) => mail.includes(told)).length).toBe(1)
  await expect(page.getByRole("main")).not.toContainText(told)

  await page.getByLabel("Mã khách đọc").fill(told === "AAAAAA" ? "BBBBBB" : "AAAAAA")
  await deskPage.button("Đã giao cho khách").click()
  await expect(page.getByRole("alert")).toContainText("Mã nhận hàng không đúng")
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/diem-ban/${POINT.handle}/don-nhan`)
  await page.getByLabel(/^Mã nhận hàng/).fill(told.toLowerCase())
  await deskPage.button("Tìm đơn").click()
  await page.getByRole("link").filter({ hasText: code }).click()
  await expect(page.getByLabel("Mã khách đọc")).toHaveValue(told)
  await deskPage.button("Đã giao cho khách").click()
  await expect(page.getByRole("main").getByText("Đã giao cho khách", { exact: true })).toBeVisible()

  await shopper.reload()
  await expect(main).toContainText("Bạn đã nhận hàng")
  await expect(main).toContainText("Đã trả tại điểm bán")
  await expect(main).not.toContainText(told)
})

test("a buyer orders a ready gift box of a point as it is, and a clerk sees what goes into it", async ({
  page,
  deskPage,
  newPhone,
}) => {
  const shopper = await newPhone()
  const main = shopper.getByRole("main")
  const buy = new RegExp(`^Thêm vào giỏ, nhận tại điểm bán.*${READY_BOX}$`)
  const inside = [`2 × ${PIA.name}, ${PIA.pack}`, "1 × Bánh pía kim sa trứng chảy", "1 × Kẹo thèo lèo mè đậu phộng"]
  // Where gifts begin and on the page of a season it stands beside the gift that begins with it.
  await shopper.goto("/tet")
  await expect(main.getByRole("button", { name: buy })).toBeVisible()
  await shopper.goto("/hop-qua")
  await expect(main.getByRole("button", { name: buy })).toBeVisible()
  await shopper.goto(`/diem-ban/${POINT.handle}`)
  const offered = main.getByRole("listitem").filter({ has: shopper.getByRole("button", { name: buy }) })
  for (const goods of inside) await expect(offered).toContainText(goods)
  await expect(offered).toContainText("4 sao")
  const price = dong(await offered.locator("strong").innerText())

  await shopper.goto("/hop-qua")
  await main.getByRole("button", { name: buy }).click()
  await expect(shopper).toHaveURL(`/diem-ban/${POINT.handle}/gio-hang`)
  await expect(main).toContainText(READY_BOX)
  for (const goods of inside) await expect(main).toContainText(goods)
  await main.getByLabel("Số lượng").fill("2")
  await main.getByRole("button", { name: "Cập nhật" }).click()
  await main.getByRole("link", { name: "Tiếp tục đặt hàng" }).click()
  await expect(main).toContainText(inside[0] ?? "")
  const place = main.getByRole("button", { name: /^Đặt hàng/ })
  expect(dong(await place.innerText())).toBe(2 * price)
  await main.getByLabel("Họ và tên").fill(BUYER.name)
  await main.getByLabel("Số điện thoại").fill("0987 000 456")
  await place.click()
  await expect(shopper).toHaveURL(/\/don\/\w{8}$/)
  const code = new URL(shopper.url()).pathname.split("/").at(-1) ?? ""
  for (const goods of inside) await expect(main).toContainText(goods)

  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/diem-ban/${POINT.handle}/don-nhan/${code}-1`)
  const desk = page.getByRole("main")
  await expect(desk).toContainText("× 2")
  for (const goods of inside) await expect(desk).toContainText(goods)
  await deskPage.button("Đã chuẩn bị xong").click()
  await expect(desk).toContainText("Sẵn sàng, chờ khách đến")
  await shopper.reload()
  await expect(main).toContainText("Hàng đã sẵn sàng")

  await shopper.goto(`/en/diem-ban/${POINT.handle}`)
  const english = new RegExp(`^Add to basket, pick up at the sales point.*${READY_BOX}$`)
  await expect(main.getByRole("button", { name: english })).toBeVisible()
  await expect(main).toContainText("In each box:")
})
