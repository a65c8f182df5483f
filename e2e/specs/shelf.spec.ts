import { expect, test } from "../fixtures.ts"
import { PLACE, PRODUCER } from "../goods.ts"
import {
  beginFile,
  decisionsOf,
  fillInAccount,
  fillInFile,
  main,
  newHousehold,
  openDesk,
  press,
  sendFile,
} from "../makers-journey.ts"
import { DeskPage } from "../pages/desk.ts"
import { operatorHeaders } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
/** Of the producer, on sale. */
const CANDY = { handle: "keo-theo-leo-me-dau-phong", name: "Kẹo thèo lèo mè đậu phộng" }

type Waiting = { id: string; name: string; submitted_at: string }

test("a producer lets a point resell, the point asks for goods, and shoppers read where to buy them", async ({
  page,
  deskPage,
  newPhone,
  request,
}) => {
  test.slow()
  const household = newHousehold()
  const name = `Quầy OCOP ${household.maker}`
  const headers = await operatorHeaders(request)
  const by = decisionsOf(request, headers)

  const seller = await newPhone()
  const sellerDesk = new DeskPage(seller)
  await test.step("somebody opens a shop with a sales point", async () => {
    await openDesk(seller, household)
    const file = await beginFile(seller, household)
    await fillInFile(seller, file, household)
    await fillInAccount(seller, file, household)
    await seller.goto(file)
    await sendFile(seller)
    await by.decide(`organizations/${await by.idOf(household.maker)}/verify`)
    await seller.goto(`${file.replace(/\/ho-so$/, "")}/diem-ban/moi`)
    await seller.getByLabel("Tên điểm bán").fill(name)
    await seller.getByLabel("Loại điểm bán").selectOption("Cửa hàng OCOP")
    await seller.getByRole("textbox", { name: "Xã hoặc phường" }).fill(PLACE.typed)
    await seller.getByLabel("Số nhà, đường").fill("5 Trần Hưng Đạo")
    await seller.getByLabel("Giờ mở cửa mỗi ngày").fill("7:30-20:00")
    await sellerDesk.button("Tìm").click()
    await seller.getByRole("radio", { name: PLACE.name }).check()
    await sellerDesk.button("Gửi duyệt").click()
    await expect(seller.getByText("Chờ duyệt", { exact: true })).toBeVisible()
    const { points } = await (await request.get(`${BACKEND}/admin/sales-points?state=waiting`, { headers })).json()
    const point = (points as Waiting[]).find((each) => each.name === name)
    await by.decide(`sales-points/${point?.id}/verify`, { submitted_at: point?.submitted_at })
  })
  const desk = new URL(seller.url()).pathname.replace(/\/diem-ban\/.*$/, "")

  await deskPage.signIn(PRODUCER)
  await test.step("the producer finds it and allows it two things", async () => {
    await page.goto(`/kenh-co-so/${PRODUCER.maker}/san-pham`)
    await main(page).getByRole("link", { name: "Quyền bán" }).click()
    await page.getByRole("searchbox").last().fill(name)
    await deskPage.button("Tìm cơ sở").click()
    const found = main(page).getByRole("group", { name: household.maker })
    await found.getByLabel("Bán tại quầy").check()
    await found.getByLabel("Xin nhập hàng").check()
    await deskPage.button(`Cho phép ${household.maker}`).click()
    await expect(main(page)).toContainText("Đã lưu.")
    await expect(main(page).getByRole("listitem").filter({ hasText: name }).first()).toContainText("Xin nhập hàng")
  })

  await test.step("the point asks for five", async () => {
    await seller.goto(`${desk}/diem-ban`)
    await main(seller)
      .getByRole("link", { name: `Quầy hàng của ${name}` })
      .click()
    await expect(main(seller)).toContainText("Quầy chưa có món nào.")
    await main(seller).getByRole("link", { name: "Xin nhập hàng" }).click()
    await expect(main(seller)).toContainText("Tiền hàng hai bên tự bàn với nhau")
    await main(seller).getByRole("link", { name: "Cơ sở Bánh pía Phú Tâm (minh họa)" }).click()
    await sellerDesk.button("Gửi yêu cầu").click()
    await expect(seller.getByRole("alert")).toContainText("Ghi số lượng của ít nhất một món.")
    await seller.getByLabel(new RegExp(`Số món: ${CANDY.name}`)).fill("5")
    await seller.getByLabel("Lời nhắn").fill("Giao buổi sáng")
    await sellerDesk.button("Gửi yêu cầu").click()
    await expect(main(seller)).toContainText("Chờ trả lời")
  })

  await test.step("the producer accepts and sends", async () => {
    await page.goto(`/kenh-co-so/${PRODUCER.maker}`)
    await main(page)
      .getByRole("link", { name: /yêu cầu nhập hàng chờ bạn/ })
      .click()
    await main(page)
      .getByRole("link", { name: new RegExp(`^${name}`) })
      .click()
    await expect(main(page)).toContainText("Giao buổi sáng")
    await press(page, "Nhận và giữ hàng")
    await expect(main(page)).toContainText("nhận gửi 5")
    await press(page, "Đã gửi hàng")
    await expect(main(page).getByText("Đang trên đường", { exact: true })).toBeVisible()
  })

  await test.step("four come whole, one is short", async () => {
    await seller.reload()
    await seller.getByLabel("Nguyên vẹn").fill("6")
    await press(seller, "Ghi hàng về")
    await expect(seller.getByRole("alert")).toContainText("cơ sở chỉ gửi 5 món")
    await seller.getByLabel("Nguyên vẹn").fill("4")
    await press(seller, "Ghi hàng về")
    await expect(main(seller)).toContainText("về 4 · thiếu 1")
    await page.reload()
    await expect(main(page)).toContainText("thiếu 1")
    await seller.goto(`${desk}/diem-ban`)
    await main(seller)
      .getByRole("link", { name: `Quầy hàng của ${name}` })
      .click()
    const goods = main(seller).getByRole("listitem").filter({ hasText: CANDY.name })
    await expect(goods).toContainText("Đang bày bán")
    await goods.getByRole("link", { name: `Kiểm kê, đổi giá: ${CANDY.name}` }).click()
    await seller.getByLabel("Giá riêng (đồng)").fill("7000.5")
    await press(seller, "Lưu giá")
    await expect(seller.getByRole("alert")).toContainText("Nhập giá từ 1.000")
    await seller.getByLabel("Giá riêng (đồng)").fill("37.000")
    await press(seller, "Lưu giá")
    await expect(main(seller)).toContainText("37.000")
  })

  const shopper = await newPhone()
  await test.step("a shopper reads where to buy it today", async () => {
    await shopper.goto(`/san-pham/${CANDY.handle}`)
    const where = shopper.getByRole("region", { name: "Mua ở đâu hôm nay" })
    await where.getByRole("link", { name: "Xem các điểm bán đang có món này" }).click()
    await expect(main(shopper)).toContainText(`Điểm bán đang có ${CANDY.name}`)
    await main(shopper).getByRole("link", { name, exact: true }).click()
    const card = main(shopper).getByRole("article").filter({ hasText: CANDY.name })
    await expect(card).toContainText("37.000")
  })

  await test.step("the producer takes it back, and nobody is led there any more", async () => {
    await page.goto(`/kenh-co-so/${PRODUCER.maker}/quyen-ban`)
    await main(page)
      .getByRole("link", { name: `Rút lại: Bán tại quầy, ${household.maker}` })
      .click()
    await expect(main(page)).toContainText("Hàng đã nằm ở quầy vẫn là hàng của quầy")
    await press(page, "Rút lại")
    await expect(main(page)).toContainText("Đã lưu.")
    await shopper.goto(`/diem-ban?san-pham=${CANDY.handle}`)
    await expect(main(shopper).getByRole("link", { name, exact: true })).toHaveCount(0)
    await seller.goto(`${desk}/thong-bao`)
    await expect(sellerDesk.notice("rút lại quyền đã cho")).toContainText("Bán tại quầy")
    await seller.goto(`${desk}/diem-ban`)
    await main(seller)
      .getByRole("link", { name: `Quầy hàng của ${name}` })
      .click()
    await expect(main(seller)).toContainText("Không còn được phép bán")
  })
})
