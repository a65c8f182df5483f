import type { APIRequestContext, Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { BUYER, PLACE } from "../goods.ts"
import { linkIn, mailsTo } from "../outbox.ts"
import { operatorHeaders } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const PDF = Buffer.from("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
const NUMBER = String(Date.now())
const EMAIL = `lo-keo-${NUMBER}@example.com`
const MAKER = `Lò kẹo Sáu Lành ${NUMBER}`
const GOODS = `Kẹo gừng dẻo Sáu Lành ${NUMBER}`
const PAPER = "Giấy chứng nhận đăng ký hộ kinh doanh"

const main = (page: Page) => page.getByRole("main")
const press = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).click()
const type = (page: Page, name: string, value: string) => main(page).getByRole("textbox", { name }).fill(value)

/** Decides as the market's staff do, through the dashboard's API; operator-desk.spec.ts presses its buttons. */
async function staff(request: APIRequestContext) {
  const headers = await operatorHeaders(request)
  return {
    idOf: async (maker: string): Promise<string> => {
      const q = encodeURIComponent(maker)
      const answer = await request.get(`${BACKEND}/admin/organizations?q=${q}`, { headers })
      const { organizations } = (await answer.json()) as { organizations: { id: string }[] }
      expect(organizations).toHaveLength(1)
      return organizations[0]?.id ?? ""
    },
    decide: async (path: string, data: object = {}) => {
      const answer = await request.post(`${BACKEND}/admin/${path}`, { headers, data })
      expect([path, answer.status()]).toEqual([path, 200])
    },
  }
}

/** Opens a desk of one's own by the mailed link; gives the password. */
async function openDesk(page: Page): Promise<string> {
  await page.goto("/kenh-co-so/mo-tai-khoan")
  await type(page, "E-mail", EMAIL)
  await press(page, "Gửi thư cho tôi")
  await expect(() => expect(mailsTo(EMAIL)).toHaveLength(1)).toPass()
  await page.goto(linkIn(mailsTo(EMAIL)[0] ?? "", "/kenh-co-so/xac-nhan"))
  const password = "keo-gung-deo-2026"
  await type(page, "Họ và tên", "Lâm Thị Sáu")
  await page.getByLabel("Mật khẩu").fill(password)
  await press(page, "Mở kênh cơ sở")
  await expect(page).toHaveURL(/\/kenh-co-so$/)
  return password
}

/** Fills in all that a household business is asked; gives the address of its file. */
async function join(page: Page): Promise<string> {
  await page.goto("/kenh-co-so/dang-ky")
  await type(page, "Tên cơ sở", MAKER)
  await page.getByRole("radio", { name: "Hộ kinh doanh" }).check()
  await press(page, "Lưu và tiếp tục")
  await expect(page).toHaveURL(/\/giay-to$/)
  const file = page.url().replace(/\/giay-to$/, "")
  await page.getByRole("radio", { name: /Số định danh cá nhân/ }).check()
  await type(page, "Mã số", `093${NUMBER.slice(-9)}`)
  await press(page, "Lưu mã số")
  const paper = { name: "giay.pdf", mimeType: "application/pdf", buffer: PDF }
  await page.getByLabel(`Chọn ảnh hoặc PDF: ${PAPER}`).setInputFiles(paper)
  await press(page, `Tải lên: ${PAPER}`)
  await page.goto(`${file}/dia-chi`)
  await type(page, "Xã hoặc phường", PLACE.typed)
  await type(page, "Số nhà", "7 hẻm 3 Lê Hồng Phong")
  await type(page, "Số điện thoại", "0912 345 679")
  await main(page).getByRole("button", { name: "Tìm" }).click()
  await page.getByRole("radio", { name: PLACE.name }).check()
  await main(page).getByRole("button", { name: "Lưu" }).last().click()
  await page.getByRole("combobox", { name: "Ngân hàng" }).selectOption("Agribank")
  await type(page, "Số tài khoản", "1234567890")
  await type(page, "Tên chủ tài khoản", "Lâm Thị Sáu")
  await press(page, "Lưu")
  return file
}

/** Writes a listing of two packs with three photos, and sends it to be read; gives its id. */
async function list(page: Page, desk: string): Promise<string> {
  await page.goto(`${desk}/san-pham/moi`)
  await type(page, "Tên sản phẩm", GOODS)
  await page.getByLabel("Nhóm sản phẩm").selectOption({ label: "Chế biến từ rau, củ, quả, hạt" })
  await press(page, "Bắt đầu")
  for (const [index, pack] of [
    { title: "Gói 100 g", price: "25.000", net: "100", weight: "120" },
    { title: "Gói 500 g", price: "110.000", net: "500", weight: "540" },
  ].entries()) {
    if (index > 0) await press(page, "Lưu và thêm quy cách")
    const fields = page.getByRole("group", { name: `Quy cách ${index + 1}` })
    await fields.getByLabel("Tên quy cách").fill(pack.title)
    await fields.getByLabel("Giá (₫)").fill(pack.price)
    await fields.getByLabel("Số lượng có sẵn").fill("20")
    await fields.getByLabel("Lượng tịnh").fill(pack.net)
    await fields.getByLabel("Khối lượng cả bao bì (g)").fill(pack.weight)
  }
  await press(page, "Lưu và tiếp")
  await page.getByLabel("Thành phần").fill("Gừng, đường, nha")
  await page.getByLabel("Cách dùng").fill("Ăn liền")
  await page.getByLabel("Bảo quản").fill("Nơi khô ráo")
  await page.getByLabel("Hạn dùng (ngày)").fill("90")
  await press(page, "Lưu và tiếp")
  for (const count of [1, 2, 3]) {
    await page.setViewportSize({ width: 400 + count, height: 740 })
    const buffer = await page.screenshot({ type: "jpeg" })
    await page.getByLabel("Ảnh từ điện thoại").setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer })
    await press(page, "Thêm ảnh")
    await expect(main(page).getByRole("img")).toHaveCount(count)
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await main(page).getByRole("link", { name: "Tiếp", exact: true }).click()
  await page.getByLabel("Câu chuyện sản phẩm").fill("Nấu bằng gừng của vườn nhà.")
  await press(page, "Lưu và tiếp")
  await press(page, "Gửi duyệt")
  await expect(main(page)).toContainText("Chờ duyệt")
  return new URL(page.url()).pathname.split("/").at(-1) ?? ""
}

test("a household joins, is sent back once, lists goods, sends one line of an order and not the other", async ({
  page,
  browser,
  baseURL,
  extraHTTPHeaders,
  deskPage,
  request,
}) => {
  test.slow()
  const operator = await staff(request)
  await openDesk(page)
  const file = await join(page)
  const desk = file.replace(/\/ho-so$/, "")
  await press(page, "Gửi hồ sơ")
  await expect(page.getByText("Đã gửi hồ sơ.")).toBeVisible()
  const maker = await operator.idOf(MAKER)
  await operator.decide(`organizations/${maker}/send-back`, { reason: "Ảnh giấy chứng nhận bị mờ, chụp lại giúp." })
  await page.goto(file)
  await expect(main(page)).toContainText("Ảnh giấy chứng nhận bị mờ, chụp lại giúp.")
  await press(page, "Gửi hồ sơ")
  await operator.decide(`organizations/${maker}/verify`)
  await page.goto(file)
  await expect(main(page)).toContainText("Hồ sơ đã được duyệt.")
  await expect(() => expect(mailsTo(EMAIL).length).toBeGreaterThanOrEqual(3)).toPass()

  const listing = await list(page, desk)
  await operator.decide(`proposals/${listing}/send-back`, { reasons: { story: "Kể thêm ai nấu." } })
  await page.goto(`${desk}/san-pham/nhap/${listing}`)
  await expect(main(page)).toContainText("Kể thêm ai nấu.")
  await main(page).getByRole("link", { name: "Câu chuyện" }).click()
  await page.getByLabel("Câu chuyện sản phẩm").fill("Bà Sáu nấu bằng gừng của vườn nhà.")
  await press(page, "Lưu và tiếp")
  await press(page, "Gửi duyệt")
  await operator.decide(`proposals/${listing}/approve`)

  const buyer = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    ...(extraHTTPHeaders ? { extraHTTPHeaders } : {}),
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const shop = await buyer.newPage()
  const find = async () => {
    await shop.goto(`/tim?q=${encodeURIComponent(GOODS)}`)
    await main(shop).getByRole("link", { name: GOODS }).first().click({ timeout: 2000 })
  }
  await expect(find).toPass()
  const product = shop.url()
  for (const pack of ["Gói 100 g", "Gói 500 g"]) {
    await shop.goto(product)
    await main(shop).getByRole("radio", { name: pack }).check()
    await shop
      .locator("#mua")
      .getByRole("button", { name: /^Thêm vào giỏ/ })
      .click()
  }
  await main(shop).getByRole("link", { name: "Đặt hàng" }).first().click()
  for (const [name, value] of [
    ["Họ và tên", BUYER.name],
    ["Số điện thoại", BUYER.phone],
    ["Số nhà, đường, ấp hoặc khóm", BUYER.street],
    ["Xã hoặc phường", PLACE.typed],
  ] as const)
    await type(shop, name, value)
  await press(shop, "Tìm xã, phường")
  await shop.getByRole("radio", { name: PLACE.name }).check()
  await press(shop, "Tiếp tục")
  await main(shop)
    .getByRole("button", { name: /^Đặt hàng/ })
    .click()
  const code = (await shop.getByRole("heading", { level: 1, name: /^Đơn hàng / }).innerText()).replace("Đơn hàng ", "")
  const step = async (words: string) => {
    await shop.goto(`/don/${code}`)
    await expect(shop.getByRole("listitem").filter({ hasText: words }).first()).toBeVisible()
  }

  await page.goto(desk)
  await deskPage.nav.getByRole("link", { name: "Đơn" }).click()
  await main(page)
    .getByRole("link", { name: `${code}-1` })
    .click()
  await press(page, "Nhận đơn")
  await step("Cơ sở đã nhận đơn")
  const packing = page.getByRole("region", { name: "Gói hàng" })
  await packing.getByLabel(`Số lượng ${GOODS}, Gói 500 g`).fill("0")
  await press(page, "Đã gói xong kiện này")
  await step(`Đã gói: ${GOODS}, Gói 100 g × 1`)
  const cannot = page.locator("details").filter({ hasText: "Có món không gửi được?" })
  await cannot.locator("summary").click()
  await cannot.getByLabel(`Số lượng ${GOODS}, Gói 500 g`).fill("1")
  await cannot.getByLabel("Lý do").selectOption({ label: "Hết hàng" })
  await press(page, "Hủy phần này")
  await step(`Không gửi: ${GOODS}, Gói 500 g × 1. Lý do: Hết hàng`)
  await page.getByLabel("Đơn vị vận chuyển").selectOption({ label: "GHN" })
  await page.getByLabel("Mã vận đơn").fill(`GHN${NUMBER}`)
  await press(page, "Đã giao cho đơn vị vận chuyển")
  await step(`mã vận đơn GHN${NUMBER}`)
  await shop.getByRole("button", { name: "Tôi đã nhận hàng" }).click()
  await page.goto(`${desk}/don?muc=xong`)
  await expect(main(page).getByRole("link", { name: `${code}-1` })).toContainText("Đã giao")
  await buyer.close()
})
