import type { APIRequestContext, Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { BUYER, OPERATOR } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { reviewer } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" }
/** Nobody of it has an account: it is an operator who does its work. */
const MAKER = { handle: "hop-tac-xa-kho-mam-my-xuyen-minh-hoa", name: "Hợp tác xã Khô mắm Mỹ Xuyên (minh họa)" }
const NAME = "Củ kiệu ngâm giấm Mỹ Xuyên"
const HANDLE = "cu-kieu-ngam-giam-my-xuyen"
const REASON = "Bà Sáu gọi điện nhờ đăng hàng và gửi một đơn"
const DESK = `/kenh-co-so/${MAKER.handle}`

const main = (page: Page) => page.getByRole("main")
const press = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).click()

/** Buys as the shop's own forms do; gives the code. */
async function buy(request: APIRequestContext): Promise<string> {
  const post = async (path: string, data: object) =>
    (await request.post(`${BACKEND}/store${path}`, { headers: SHOP, data })).json()
  const { id } = await post("/baskets", {})
  const goods = await (await request.get(`${BACKEND}/store/goods/${HANDLE}`, { headers: SHOP })).json()
  await post(`/baskets/${id}/lines`, { variant_id: goods.variants[0].id, quantity: 1 })
  const { name, phone, street } = BUYER
  const delivery = { name, phone, email: "", commune_code: "31510", street, note: "" }
  const { totals } = await post(`/baskets/${id}/delivery`, delivery)
  return (await post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: totals.total })).code
}

/** Approves through the dashboard's API as another person: who wrote it may not. */
async function approve(request: APIRequestContext, id: string) {
  const headers = await reviewer(request)
  expect((await request.post(`${BACKEND}/admin/proposals/${id}/approve`, { headers, data: {} })).status()).toBe(200)
}

/** Looks at a proposal as shoppers will see it: whoever has no such link sees nothing. */
async function seePreview(dashboard: Page, proposal: string) {
  await dashboard.goto(`${BACKEND}/quan-tri/tin/${proposal}`)
  await expect(main(dashboard).getByRole("heading", { level: 1 })).toContainText(NAME)
  const opening = dashboard.waitForEvent("popup")
  await main(dashboard).getByRole("link", { name: "Xem như người mua sẽ thấy" }).click()
  const preview = await opening
  await expect(main(preview).getByRole("heading", { level: 1, name: "Xem trước" })).toBeVisible()
  await expect(main(preview).getByRole("heading", { name: NAME })).toBeVisible()
  for (const words of [MAKER.name, "39.000", "130.000", "Củ kiệu, giấm gạo, đường, muối", "Kiệu nhà bà Sáu trồng."]) {
    await expect(main(preview)).toContainText(words)
  }
  await expect(main(preview).getByRole("img", { name: NAME })).toBeVisible()
  await expectNoBarrier(preview, "the preview of a proposal")
  expect.soft(await preview.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const altered = await preview.goto(preview.url().replace(/.{4}$/, "AAAA"))
  expect(altered?.status()).toBe(410)
  await expect(main(preview)).toContainText("Bản xem trước đã đóng")
  await expectNoBarrier(preview, "a preview that is closed")
  await preview.close()
}

test("an operator lists goods and ships an order for somebody, who can read all of it", async ({
  page,
  browser,
  deskPage,
  request,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: true,
    baseURL: BACKEND,
    locale: "vi-VN",
    viewport: { width: 360, height: 740 },
  })
  const dashboard = await context.newPage()
  const operator = new OperatorDesk(dashboard)
  await operator.signIn(OPERATOR)
  await operator.open("/co-so?state=verified&q=M%E1%BB%B9")
  await operator.row(MAKER.name).getByRole("link", { name: MAKER.name }).click()
  await dashboard.getByRole("button", { name: "Làm thay" }).click()
  const drawer = dashboard.getByRole("dialog", { name: `Làm thay ${MAKER.name}` })
  await operator.expectNoBarrier("asking to act", "[role=dialog]")
  await drawer.getByLabel("Ai nhờ, nhờ việc gì").fill(REASON)
  await drawer.getByRole("button", { name: "Mở bàn làm việc" }).click()
  await dashboard.waitForURL(/\/kenh-co-so\/lam-thay\?ma=/)
  const wayIn = dashboard.url()
  await expectNoBarrier(dashboard, "about to act")

  await page.goto(wayIn)
  await expect(deskPage.heading).toHaveText("Làm thay một cơ sở")
  await expect(main(page)).toContainText(REASON)
  await press(page, "Bắt đầu làm thay")
  await expect(page).toHaveURL(new RegExp(`${DESK}$`))
  const banner = page.getByRole("region", { name: `Bạn đang làm thay cho ${MAKER.name}` })
  await expect(banner).toBeVisible()
  expect((await page.request.get(wayIn)).status()).toBe(410)

  await page.goto(`${DESK}/san-pham/moi`)
  await page.getByLabel("Tên sản phẩm").fill(NAME)
  await page.getByLabel("Nhóm sản phẩm").selectOption({ label: "Chế biến từ rau, củ, quả, hạt" })
  await press(page, "Bắt đầu")
  await page.getByLabel("Tên quy cách").fill("Hũ 300 g")
  await page.getByLabel("Giá (₫)").fill("39.000")
  await page.getByLabel("Số lượng có sẵn").fill("12")
  await page.getByLabel("Lượng tịnh").fill("300")
  await page.getByLabel("Khối lượng cả bao bì (g)").fill("520")
  await press(page, "Lưu và tiếp")
  await page.getByLabel("Thành phần").fill("Củ kiệu, giấm gạo, đường, muối")
  await page.getByLabel("Cách dùng").fill("Ăn kèm")
  await page.getByLabel("Bảo quản").fill("Nơi mát, tránh nắng")
  await page.getByLabel("Hạn dùng (ngày)").fill("90")
  await press(page, "Lưu và tiếp")
  await expect(deskPage.heading).toHaveText("Ảnh")
  const buffer = await page.screenshot({ type: "jpeg" })
  await page.getByLabel("Ảnh từ điện thoại").setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer })
  await press(page, "Thêm ảnh")
  await main(page).getByRole("link", { name: "Tiếp", exact: true }).click()
  await page.getByLabel("Câu chuyện sản phẩm").fill("Kiệu nhà bà Sáu trồng.")
  await press(page, "Lưu và tiếp")
  await press(page, "Gửi duyệt")
  await expect(main(page)).toContainText("Chờ duyệt")
  const proposal = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  await seePreview(dashboard, proposal)
  await approve(request, proposal)
  await expect(async () => {
    expect((await page.request.get(`/san-pham/${HANDLE}`)).status()).toBe(200)
  }).toPass()

  const code = await buy(request)
  await page.goto(`${DESK}/don/${code}-1`)
  await press(page, "Nhận đơn")
  await press(page, "Đã gói xong kiện này")
  await page.getByLabel("Đơn vị vận chuyển").selectOption({ label: "GHN" })
  await page.getByLabel("Mã vận đơn").fill("GH2211")
  await press(page, "Đã giao cho đơn vị vận chuyển")
  await expect(main(page).getByText("do người điều hành chợ làm thay").first()).toBeVisible()

  await page.goto(`${DESK}/ho-so/tai-khoan`)
  await expect(main(page)).toContainText("chỉ người của cơ sở tự khai được")
  await page.goto(`${DESK}/nhom`)
  await expect(main(page).getByRole("button", { name: /Mời|Gửi lời mời/ })).toHaveCount(0)

  await page.goto(`${DESK}/ho-so`)
  await main(page).getByRole("link", { name: "Lịch sử của cơ sở" }).click()
  await expect(deskPage.heading).toHaveText("Lịch sử")
  const events = main(page)
    .getByRole("listitem")
    .filter({ hasText: `${OPERATOR.email}, người điều hành chợ` })
  for (const what of ["Giao cho đơn vị vận chuyển", "Gói hàng", "Nhận đơn", "Gửi tin để duyệt", "Thêm ảnh"]) {
    await expect(events.filter({ hasText: what }).first()).toContainText("làm thay")
  }
  await expect(events.filter({ hasText: "Bắt đầu làm thay" }).filter({ hasText: REASON })).toHaveCount(1)

  await context.addCookies(await page.context().cookies())
  for (const path of ["", "/lich-su", "/ho-so/tai-khoan"]) {
    await dashboard.goto(new URL(DESK + path, page.url()).href)
    await expect(dashboard.getByRole("region", { name: /^Bạn đang làm thay cho/ })).toBeVisible()
    await expectNoBarrier(dashboard, `acting${path}`)
    expect.soft(await dashboard.evaluate(() => document.documentElement.scrollWidth), path).toBe(360)
  }

  await banner.getByRole("button", { name: "Kết thúc" }).click()
  await expect(deskPage.heading).toHaveText("Không có phiên làm thay nào")
  await page.goto(DESK)
  await expect(page).toHaveURL(/\/kenh-co-so\/dang-nhap/)
  await context.close()
})
