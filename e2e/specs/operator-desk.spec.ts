import { createHash, randomUUID } from "node:crypto"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import type { APIRequestContext } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { BUYER, OPERATOR, PIA, STAY, VEGETARIAN_PIA } from "../goods.ts"
import { linkIn, mailsTo } from "../outbox.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { buy } from "../purchase.ts"
import { colleague, invite } from "../staff.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOPFRONT = process.env["STOREFRONT_URL"] ?? "http://localhost:8000"
const DESKTOP = { width: 1280, height: 900 }
/** No other test buys from it. */
const MAKER = "Hợp tác xã Vú sữa Rạch Vọp (minh họa)"
const SHOP = { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" }

const PDF = Buffer.from("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")

type MultipartForm = NonNullable<NonNullable<Parameters<APIRequestContext["post"]>[1]>["multipart"]>

test.use({ baseURL: DESK, viewport: DESKTOP })

/** A guest asks for a night, as the form of the shop does. */
async function askForNight(request: APIRequestContext, name: string) {
  const answer = await request.post(`${DESK}/store/goods/${STAY.handle}/enquiries`, {
    headers: SHOP,
    data: {
      form_token: randomUUID(),
      name,
      phone: "0912 345 678",
      email: "",
      from_day: addDays(todayInVietnam(new Date()), 9),
      to_day: addDays(todayInVietnam(new Date()), 10),
      guests: "3",
      message: "Có hai trẻ em, ăn chay.",
      locale: "vi",
    },
  })
  expect(answer.ok()).toBe(true)
}

test("the desk speaks Vietnamese, is in no frame, and runs no script but its own", async ({ page }) => {
  const response = await page.goto("/quan-tri")
  await expect(page.getByRole("heading", { name: "Bàn làm việc của Chợ OCOP" })).toBeVisible()
  await expect(page.locator("html")).toHaveAttribute("lang", "vi")
  const headers = response?.headers() ?? {}
  expect(headers["content-security-policy"]).toContain("script-src 'self';")
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
  expect(headers["x-content-type-options"]).toBe("nosniff")
  expect(headers["referrer-policy"]).toBe("same-origin")
  expect(headers["x-powered-by"]).toBeUndefined()
  const script = await page.locator("script[src]").getAttribute("src")
  expect((await page.request.get(script ?? "")).headers()["cache-control"]).toContain("immutable")
  expect((await page.request.get("/quan-tri/assets/khong-co.js")).status()).toBe(404)
})

test("an operator marks a guest's question as answered, by keyboard", async ({ page, request }) => {
  const desk = new OperatorDesk(page)
  const name = `Khách ${randomUUID().slice(0, 8)}`
  await askForNight(request, name)
  await desk.signIn(OPERATOR)
  await page.getByRole("navigation").getByRole("link", { name: "Hỏi đặt chỗ" }).click()
  await expect(desk.heading).toHaveText("Hỏi đặt chỗ")
  await expect(desk.row(name)).toContainText(STAY.name)
  await expect(desk.row(name)).toContainText("0912 345 678")
  await desk.expectNoBarrier("enquiries")

  const mark = page.getByRole("button", { name: `Đánh dấu đã trả lời ${name}` })
  await mark.focus()
  await page.keyboard.press("Enter")
  await expect(desk.row(name)).toHaveCount(0)
  await desk.filter("Đã trả lời").focus()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?state=answered$/)
  await expect(desk.row(name)).toContainText("Đã trả lời")
  await page.reload()
  await expect(desk.row(name)).toBeVisible()
})

test("an operator trusts somebody with a role, and ends it", async ({ page, playwright }) => {
  const desk = new OperatorDesk(page)
  const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
  await desk.signIn(OPERATOR)
  const other = await playwright.request.newContext({ baseURL: DESK })
  await invite(page.request, other, person)
  const { token } = await (await other.post("/auth/user/emailpass", { data: person })).json()
  const read = async () =>
    (await other.get("/admin/enquiries", { headers: { authorization: `Bearer ${token}` } })).status()
  expect(await read()).toBe(403)

  await desk.open("/nhan-su")
  await page.getByRole("textbox", { name: "Tìm theo e-mail hoặc tên" }).fill(person.email)
  await page.keyboard.press("Enter")
  // The row of the list before it has been searched would take its drawer away with it.
  await expect(page.getByRole("main").getByRole("row")).toHaveCount(2)
  await expect(desk.row(person.email)).toContainText("Chưa có vai trò")
  await page.getByRole("button", { name: `Giao vai trò cho ${person.email}` }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("radio", { name: /^Cán bộ duyệt/ }).click()
  await drawer.getByRole("combobox", { name: "Phạm vi" }).click()
  await page.getByRole("option", { name: "Cần Thơ" }).click()
  await desk.expectNoBarrier("granting a role", "[role=dialog]")
  await drawer.getByRole("button", { name: "Giao vai trò" }).click()
  await expect(desk.row(person.email)).toContainText("Cán bộ duyệt, Cần Thơ")

  await page.getByRole("button", { name: `Giao vai trò cho ${person.email}` }).click()
  await page
    .getByRole("dialog")
    .getByRole("radio", { name: /^Giám sát/ })
    .click()
  await page.getByRole("dialog").getByRole("button", { name: "Giao vai trò" }).click()
  await expect(desk.row(person.email)).toContainText("Giám sát")
  expect(await read()).toBe(200)
  await desk.expectNoBarrier("staff")

  await page.getByRole("button", { name: `Thu vai trò Giám sát của ${person.email}` }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Thu vai trò" }).click()
  await expect(desk.row(person.email)).not.toContainText("Giám sát")
  expect(await read()).toBe(403)
  await other.dispose()
})

test("an operator sees what another listing policy would move, and nothing changes without the words", async ({
  page,
}) => {
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR)
  await desk.open("/chinh-sach")
  await expect(desk.heading).toHaveText("Chính sách bán")
  await expect(page.getByText("Bán cả đặc sản địa phương").first()).toBeVisible()
  await expect(page.getByText(/^\d+ sản phẩm sẽ rời chợ; \d+ giỏ hàng/)).toBeVisible()
  await desk.expectNoBarrier("the listing policy")
  await page.getByLabel("Lý do").fill("Thử")
  await page.getByLabel("Gõ “đổi chính sách” để xác nhận").fill("đổi")
  await page.getByRole("button", { name: "Đổi sang: Chỉ bán sản phẩm có sao" }).click()
  await expect(page.getByText("Gõ đúng “đổi chính sách” để xác nhận.").first()).toBeVisible()
  await page.reload()
  await expect(page.getByText("Chưa ai đổi.")).toBeVisible()
})

test("an operator reads what shoppers search for in vain, and takes the words along to the synonyms", async ({
  page,
  newPhone,
}) => {
  // Letters only: what has digits may be somebody's number.
  const words = `kẹo ${[...randomUUID().replaceAll("-", "").slice(0, 9)].map((c) => "abcdeghiklmnopqr"[parseInt(c, 16)]).join("")}`
  const list = (q: string) => `${SHOPFRONT}/tim?${new URLSearchParams({ q })}`
  const phone = await newPhone({ javaScriptEnabled: true })
  const [a = 0, b = 0] = createHash("sha256").update(words).digest()
  for (const last of [1, 2, 3, 3, 3]) {
    // Each from a network of their own: who asks again is not counted again.
    await phone.setExtraHTTPHeaders({ "x-forwarded-for": `10.${a}.${b}.${last}` })
    await phone.goto(list(words))
  }
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(`Kết quả cho “${words}”`)
  await phone.goto(list("bánh pía"))
  const told = phone.waitForResponse((response) => response.url() === `${SHOPFRONT}/tim/chon`)
  await phone
    .getByRole("article")
    .getByRole("link", { name: /^Bánh pía/ })
    .first()
    .click()
  expect((await told).status()).toBe(204)
  expect((await told).request().postData()).toMatch(/^q=b%C3%A1nh\+p%C3%ADa&vi_tri=\d+&den=%2Fsan-pham%2F[\w-]+$/)
  await phone.goto(list("phú tâm"))
  const beside = phone.waitForRequest(`${SHOPFRONT}/tim/chon`)
  await phone
    .getByRole("region", { name: /phú tâm/i })
    .getByRole("link", { name: "Xã Phú Tâm" })
    .click()
  expect((await beside).postData()).toMatch(/^q=ph%C3%BA\+t%C3%A2m&vi_tri=\d&den=%2Fxa%2F[\w-]+$/)

  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR)
  const folded = words.replace("ẹ", "e")
  await expect(async () => {
    await desk.open("/tim-kiem")
    await expect(desk.row(folded).first()).toContainText("330", { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await desk.expectNoBarrier("the searches")
  await desk.filter("30 ngày qua").click()
  await desk.row(folded).getByRole("link", { name: "Thêm từ đồng nghĩa" }).click()
  await expect(desk.heading).toHaveText("Từ đồng nghĩa")
  await expect(page.getByLabel("Từ người mua gõ")).toHaveValue(folded)
  await page.getByLabel("Nghĩa là").fill("kẹo dừa")
  await page.getByRole("main").getByLabel("Lý do").fill("Tìm mà không thấy")
  await page.getByRole("button", { name: "Thêm dòng" }).click()

  const remove = page.getByRole("button", { name: new RegExp(`^Bỏ dòng ${folded}`) })
  const sure = page.getByRole("alertdialog", { name: "Bỏ dòng này?" })
  await remove.click()
  await expect(sure).toContainText(`${folded} → kẹo dừa`)
  await sure.getByRole("button", { name: "Hủy" }).click()
  await expect(sure).toBeHidden()
  await remove.click()
  await sure.getByRole("button", { name: "Bỏ" }).click()
  await expect(remove).toHaveCount(0)
})

test("an operator adds a rule of commission for one maker, after a rate that is none", async ({ page, request }) => {
  const desk = new OperatorDesk(page)
  const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
  await colleague(request, person, "operator")
  await desk.signIn(person, { path: "/phi-ban-hang", heading: "Phí bán hàng" })
  const basis = `Hợp đồng ${randomUUID().slice(0, 8)}`
  await page.getByRole("button", { name: "Thêm mức phí" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByLabel("Cả cơ sở").fill("Rạch Vọp")
  await drawer.getByRole("button", { name: `+ ${MAKER}` }).click()
  await drawer.getByLabel("Mức phí (%)").fill("hai")
  await drawer.getByLabel("Từ ngày").fill(todayInVietnam(new Date()))
  await drawer.getByLabel("Thứ tự").fill(String(Date.now() % 1_000_000))
  await drawer.getByLabel("Căn cứ").fill(basis)
  await drawer.getByRole("button", { name: "Thêm mức phí" }).click()
  await expect(drawer).toContainText("Mức phí là một số từ 0 đến 100")
  await drawer.getByLabel("Mức phí (%)").fill("2,5")
  await desk.expectNoBarrier("a rule of commission", "[role=dialog]")
  await drawer.getByRole("button", { name: "Thêm mức phí" }).click()
  await expect(drawer).toBeHidden()
  await expect(desk.row(basis)).toContainText("2,5%")
  await expect(desk.row(basis)).toContainText(MAKER)
})

test("a carrier's statement that does not fit the books says row by row why, and is not taken", async ({ page }) => {
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR, { path: "/thu-ho", heading: "Tiền thu hộ" })
  await page.getByLabel("Đơn vị vận chuyển").selectOption("GHTK")
  const sheet = "Mã vận đơn,Tiền thu hộ\nKHONGCO-1,50000\nKHONGCO-2,năm mươi\n"
  const file = { name: "bang-ke.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) }
  await page.getByLabel("Bảng kê (.xlsx, .csv)").setInputFiles(file)
  await page.getByRole("button", { name: "Kiểm tra" }).click()
  await expect(page.getByText("Chưa nhận được: sửa các dòng lệch")).toBeVisible()
  await expect(desk.row("KHONGCO-1")).toContainText("Không có kiện nào mang mã này.")
  await expect(desk.row("KHONGCO-2")).toContainText("Không đọc được số tiền.")
  await expect(page.getByRole("button", { name: "Nhận bảng kê này" })).toHaveCount(0)
  await desk.expectNoBarrier("a checked statement")
})

test("our screens fit a phone", async ({ page }) => {
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR)
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of [
    "/co-so?state=verified",
    "/don-mua",
    "/tien-ve",
    "/hoan-tien",
    "/phi-ban-hang",
    "/thu-ho",
    "/phan-anh",
    "/hoi-dat-cho?state=all",
    "/nhan-su",
    "/chinh-sach",
    "/dat-coc",
    "/tim-kiem",
    "/tong-quan",
  ]) {
    await desk.open(path)
    await desk.expectNoBarrier(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, path).toBe(360)
  }
})

/** A household applies: pages, paper and all; gives its name. */
async function apply(request: APIRequestContext): Promise<string> {
  const number = String(Date.now())
  const email = `mam-${number}@example.com`
  const name = `Lò mắm Bảy Thọ ${number}`
  const password = "mot-mat-khau-dai"
  await request.post(`${DESK}/member/sign-up`, { data: { email, locale: "vi" } })
  await expect(() => expect(mailsTo(email)).toHaveLength(1)).toPass()
  const link = new URL(linkIn(mailsTo(email)[0] ?? "", "/kenh-co-so/xac-nhan"), DESK)
  const person = { token: link.searchParams.get("ma"), name: "Lê Văn Thọ", phone: "", password }
  expect((await request.post(`${DESK}/member/open`, { data: person })).status()).toBe(201)
  const signedIn = await request.post(`${DESK}/auth/member/emailpass`, { data: { email, password } })
  const headers = { authorization: `Bearer ${(await signedIn.json()).token}` }
  const post = async (path: string, form: { data: object } | { multipart: MultipartForm }) => {
    const answer = await request.post(`${DESK}/member/organizations${path}`, { headers, ...form })
    expect([path, answer.ok()]).toEqual([path, true])
    return answer.json()
  }
  const about = { name, legal_form: "household", is_small_or_medium: false }
  const { handle } = await post("", { data: { form_token: randomUUID(), ...about } })
  const place = { commune_code: "31510", street: "7 Lê Hồng Phong", street_public: false, phone: "0912 345 679" }
  const pages = [
    { page: "identifier", type: "personal_number", identifier: `093${number.slice(-9)}` },
    { page: "place", ...place },
    { page: "bank", bin: "970405", number: "1234567890", holder: "Lê Văn Thọ" },
  ]
  for (const data of pages) await post(`/${handle}/joining`, { data })
  const file = { name: "giay.pdf", mimeType: "application/pdf", buffer: PDF }
  await post(`/${handle}/joining/papers`, { multipart: { purpose: "household_registration", file } })
  await post(`/${handle}/joining/submit`, { data: {} })
  return name
}

test("an operator opens a maker that waits, reads its papers and lets it sell", async ({ page, request }) => {
  const desk = new OperatorDesk(page)
  const name = await apply(request)
  await desk.signIn(OPERATOR)
  await page.getByRole("navigation").getByRole("link", { name: "Cơ sở", exact: true }).click()
  await desk.filter("Chờ duyệt").click()
  await page.getByRole("textbox", { name: "Tìm theo tên cơ sở" }).fill(name)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main").getByRole("row")).toHaveCount(2)
  await desk.row(name).getByRole("link", { name }).click()
  await expect(desk.heading).toContainText("Chờ duyệt")
  await expect(page.getByRole("main")).toContainText("7 Lê Hồng Phong")
  await desk.expectNoBarrier("a maker that waits")
  const paper = page.getByRole("main").getByRole("link", { name: /giay\.pdf/ })
  const opened = await page.request.get(`${DESK}${await paper.getAttribute("href")}`)
  expect(opened.headers()["content-disposition"]).toContain("attachment")

  await page.getByRole("button", { name: "Duyệt", exact: true }).click()
  const sure = page.getByRole("alertdialog", { name: "Duyệt cơ sở này?" })
  await expect(sure).toContainText(name)
  await sure.getByRole("button", { name: "Duyệt" }).click()
  await expect(desk.heading).toContainText("Đang hoạt động")
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: OPERATOR.email })).toContainText("Duyệt")
  await expect(page.getByRole("button", { name: "Duyệt", exact: true })).toHaveCount(0)
})

test("an operator suspends a maker with its name typed, and lets it sell again", async ({ page }) => {
  const desk = new OperatorDesk(page)
  const reason = `Chờ kiểm tra ${randomUUID().slice(0, 8)}`
  await desk.signIn(OPERATOR)
  await page.getByRole("navigation").getByRole("link", { name: "Cơ sở", exact: true }).click()
  await expect(desk.heading).toHaveText("Cơ sở")
  await desk.filter("Đang hoạt động").click()
  await expect(page).toHaveURL(/\?state=verified$/)
  await expect(desk.filter("Đang hoạt động")).toHaveAttribute("aria-current", "page")
  await page.getByRole("textbox", { name: "Tìm theo tên cơ sở" }).fill("Rạch Vọp")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?state=verified&q=R/)
  await desk.expectNoBarrier("makers")
  await desk.row(MAKER).getByRole("link", { name: MAKER }).click()
  await expect(desk.heading).toContainText("Đang hoạt động")
  await desk.expectNoBarrier("one maker")

  await page.getByRole("button", { name: "Tạm ngừng" }).click()
  const drawer = page.getByRole("dialog", { name: `Tạm ngừng ${MAKER}` })
  await drawer.getByLabel("Lý do").fill(reason)
  await drawer.getByLabel("Gõ “").fill("không đúng")
  await drawer.getByRole("button", { name: "Tạm ngừng" }).click()
  await expect(drawer).toBeVisible()
  await desk.expectNoBarrier("suspending", "[role=dialog]")
  await drawer.getByLabel("Gõ “").fill(MAKER)
  await drawer.getByRole("button", { name: "Tạm ngừng" }).click()
  await expect(drawer).toBeHidden()
  await expect(desk.heading).toContainText("Tạm ngừng")
  await expect(page.getByRole("main")).toContainText(reason)

  await page.getByRole("button", { name: "Cho bán lại" }).click()
  const again = page.getByRole("dialog", { name: `Cho ${MAKER} bán lại` })
  await again.getByLabel("Lý do").fill("Đã kiểm tra xong")
  await again.getByRole("button", { name: "Cho bán lại" }).click()
  await expect(desk.heading).toContainText("Đang hoạt động")
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "Đã kiểm tra xong" })).toContainText(
    OPERATOR.email,
  )
})

test("an operator finds a purchase by its code, with each seller's parcel", async ({ page, request }) => {
  const desk = new OperatorDesk(page)
  const code = await buy(request, [PIA, VEGETARIAN_PIA])
  await desk.signIn(OPERATOR)
  await page.getByRole("navigation").getByRole("link", { name: "Đơn theo lần mua" }).click()
  await page.getByRole("textbox", { name: "Mã đơn hoặc số điện thoại" }).fill(code)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("main").getByRole("row")).toHaveCount(2)
  await expect(desk.row(code)).toContainText(BUYER.name)
  await expect(desk.row(code).getByRole("listitem")).toHaveCount(2)
  await desk.expectNoBarrier("purchases")
  await page.getByRole("link", { name: code }).click()
  await expect(desk.heading).toHaveText(`Lần mua ${code}`)
  await expect(page.getByRole("main")).toContainText(PIA.name)
  await desk.expectNoBarrier("one purchase")
  const order = page.getByRole("link", { name: /^Mở đơn của/ }).first()
  await expect(order).toHaveAttribute("href", /^\/quan-tri\/orders\/order_/)
})
