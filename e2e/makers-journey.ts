import { randomUUID } from "node:crypto"
import { expect, type APIRequestContext, type Page } from "@playwright/test"
import { PLACE } from "./goods.ts"
import { linkIn, mailsTo } from "./outbox.ts"
import { PHONE } from "./playwright.config.ts"

/** The steps of a maker's whole way, which somebody of it takes, or an operator on its behalf. No page runs a script. */

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const PDF = Buffer.from("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
const PAPER = "Giấy chứng nhận đăng ký hộ kinh doanh"

export const main = (page: Page) => page.getByRole("main")
export const press = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).click()
const type = (page: Page, name: string, value: string) => main(page).getByRole("textbox", { name }).fill(value)

/** Names that nobody else in the shop has. `number`: twelve digits of a personal number. */
export function newHousehold() {
  const mark = String(Date.now())
  return {
    email: `${randomUUID()}@example.com`,
    password: "keo-gung-deo-2026",
    person: "Lâm Thị Sáu",
    maker: `Lò kẹo Sáu Lành ${mark}`,
    goods: `Kẹo gừng dẻo Sáu Lành ${mark}`,
    number: `093${mark.slice(-9)}`,
    tracking: `GHN${mark}`,
  }
}

export type Household = ReturnType<typeof newHousehold>

/** What staff decide, through the dashboard's API; operator-desk.spec.ts presses its buttons. */
export function decisionsOf(request: APIRequestContext, headers: { [name: string]: string }) {
  const send = async (path: string, data: object) =>
    (await request.post(`${BACKEND}/admin/${path}`, { headers, data })).status()
  return {
    send,
    decide: async (path: string, data: object = {}) => expect([path, await send(path, data)]).toEqual([path, 200]),
    idOf: async (maker: string): Promise<string> => {
      const q = encodeURIComponent(maker)
      const answer = await request.get(`${BACKEND}/admin/organizations?q=${q}`, { headers })
      const { organizations } = (await answer.json()) as { organizations: { id: string }[] }
      expect(organizations).toHaveLength(1)
      return organizations[0]?.id ?? ""
    },
  }
}

/** Opens a desk of one's own by the mailed link. */
export async function openDesk(page: Page, { email, person, password }: Household) {
  await page.goto("/kenh-co-so/mo-tai-khoan")
  await type(page, "E-mail", email)
  await press(page, "Gửi thư cho tôi")
  await expect(() => expect(mailsTo(email)).toHaveLength(1)).toPass()
  await page.goto(linkIn(mailsTo(email)[0] ?? "", "/kenh-co-so/xac-nhan"))
  await type(page, "Họ và tên", person)
  await page.getByLabel("Mật khẩu").fill(password)
  await press(page, "Mở kênh cơ sở")
  await expect(page).toHaveURL(/\/kenh-co-so$/)
}

/** Names a household business; gives the address of its file, without the shop's. */
export async function beginFile(page: Page, { maker }: Household): Promise<string> {
  await page.goto("/kenh-co-so/dang-ky")
  await type(page, "Tên cơ sở", maker)
  await page.getByRole("radio", { name: "Hộ kinh doanh" }).check()
  await press(page, "Lưu và tiếp tục")
  await expect(page).toHaveURL(/\/giay-to$/)
  return new URL(page.url()).pathname.replace(/\/giay-to$/, "")
}

/** The number, the paper and the place of a household business. */
export async function fillInFile(page: Page, file: string, { number }: Household) {
  await page.goto(`${file}/giay-to`)
  await page.getByRole("radio", { name: /Số định danh cá nhân/ }).check()
  await type(page, "Mã số", number)
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
}

/** Where the money goes, which nobody says for the household. */
export async function fillInAccount(page: Page, file: string, { person }: Household) {
  await page.goto(`${file}/tai-khoan`)
  await page.getByRole("combobox", { name: "Ngân hàng" }).selectOption("Agribank")
  await type(page, "Số tài khoản", "1234567890")
  await type(page, "Tên chủ tài khoản", person)
  await press(page, "Lưu")
}

export async function sendFile(page: Page) {
  await press(page, "Gửi hồ sơ")
  await expect(page.getByText("Đã gửi hồ sơ.")).toBeVisible()
}

type Decisions = Pick<ReturnType<typeof decisionsOf>, "decide">

/** An application comes back for a better picture, and is sent again. */
export async function mendFile(page: Page, file: string, { maker, by }: { maker: string; by: Decisions }) {
  const reason = "Ảnh giấy chứng nhận bị mờ, chụp lại giúp."
  await by.decide(`organizations/${maker}/send-back`, { reason })
  await page.goto(file)
  await expect(main(page)).toContainText(reason)
  await sendFile(page)
}

/** What is typed of goods. `net` in g. */
type NewGoods = {
  name: string
  packs: readonly { title: string; price: string; stock: string; net: string; weight: string }[]
  ingredients: string
  usage: string
  storage: string
  photos: number
  story: string
}

export const SMALL = { title: "Gói 100 g", price: "25.000", stock: "20", net: "100", weight: "120" }
export const LARGE = { title: "Gói 500 g", price: "110.000", stock: "20", net: "500", weight: "540" }

/** What the household makes: two packs, and three photos of it. */
export function candyOf({ goods }: Household): NewGoods {
  return {
    name: goods,
    packs: [SMALL, LARGE],
    ingredients: "Gừng, đường, nha",
    usage: "Ăn liền",
    storage: "Nơi khô ráo",
    photos: 3,
    story: "Nấu bằng gừng của vườn nhà.",
  }
}

/** Writes a listing and sends it to be read; gives its id. */
export async function list(page: Page, desk: string, goods: NewGoods): Promise<string> {
  await page.goto(`${desk}/san-pham/moi`)
  await type(page, "Tên sản phẩm", goods.name)
  await page.getByLabel("Nhóm sản phẩm").selectOption({ label: "Chế biến từ rau, củ, quả, hạt" })
  await press(page, "Bắt đầu")
  await describePacks(page, goods)
  await page.getByLabel("Thành phần").fill(goods.ingredients)
  await page.getByLabel("Cách dùng").fill(goods.usage)
  await page.getByLabel("Bảo quản").fill(goods.storage)
  await page.getByLabel("Hạn dùng (ngày)").fill("90")
  await press(page, "Lưu và tiếp")
  await addPhotos(page, goods.photos)
  await main(page).getByRole("link", { name: "Tiếp", exact: true }).click()
  await tellStory(page, goods.story)
  await expect(main(page)).toContainText("Chờ duyệt")
  return new URL(page.url()).pathname.split("/").at(-1) ?? ""
}

async function describePacks(page: Page, { packs }: NewGoods) {
  for (const [index, pack] of packs.entries()) {
    if (index > 0) await press(page, "Lưu và thêm quy cách")
    const fields = page.getByRole("group", { name: `Quy cách ${index + 1}` })
    await fields.getByLabel("Tên quy cách").fill(pack.title)
    await fields.getByLabel("Giá (₫)").fill(pack.price)
    await fields.getByLabel("Số lượng có sẵn").fill(pack.stock)
    await fields.getByLabel("Lượng tịnh").fill(pack.net)
    await fields.getByLabel("Khối lượng cả bao bì (g)").fill(pack.weight)
  }
  await press(page, "Lưu và tiếp")
}

/** Pictures of the page itself, none like another. */
async function addPhotos(page: Page, photos: number) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ảnh")
  for (let count = 1; count <= photos; count++) {
    await page.setViewportSize({ ...PHONE, width: 400 + count })
    const buffer = await page.screenshot({ type: "jpeg" })
    await page.getByLabel("Ảnh từ điện thoại").setInputFiles({ name: "anh.jpg", mimeType: "image/jpeg", buffer })
    await press(page, "Thêm ảnh")
    await expect(main(page).getByRole("img")).toHaveCount(count)
  }
  await page.setViewportSize(PHONE)
}

/** A listing comes back for its story, gets a better one and is sent again. */
export async function mendStory(page: Page, desk: string, { listing, by }: { listing: string; by: Decisions }) {
  const asked = "Kể thêm ai nấu."
  await by.decide(`proposals/${listing}/send-back`, { reasons: { story: asked } })
  await page.goto(`${desk}/san-pham/nhap/${listing}`)
  await expect(main(page)).toContainText(asked)
  await main(page).getByRole("link", { name: "Câu chuyện" }).click()
  await tellStory(page, "Bà Sáu nấu bằng gừng của vườn nhà.")
}

async function tellStory(page: Page, story: string) {
  await page.getByLabel("Câu chuyện sản phẩm").fill(story)
  await press(page, "Lưu và tiếp")
  await press(page, "Gửi duyệt")
}
