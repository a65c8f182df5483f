import { randomUUID } from "node:crypto"
import type { APIRequestContext } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { BUYER, OPERATOR, PIA, PRODUCER } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { picture } from "../picture.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" }
const NOTE = "Ảnh đóng gói cho thấy đủ 4 cái."

test.use({ baseURL: DESK, viewport: { width: 1280, height: 900 } })

/** Asks as one person; what comes back has to be an answer. */
function ask(request: APIRequestContext, root: string, headers: Record<string, string>) {
  return async (path: string, data: object = {}) => {
    const answer = await request.post(`${DESK}${root}${path}`, { headers, data })
    expect([path, answer.status()]).toEqual([path, 200])
    return answer.json()
  }
}

async function buy(request: APIRequestContext): Promise<{ code: string; token: string }> {
  const post = async (path: string, data: object) =>
    (await request.post(`${DESK}/store${path}`, { headers: SHOP, data })).json()
  const { id } = await post("/baskets", {})
  const goods = await (await request.get(`${DESK}/store/goods/${PIA.handle}`, { headers: SHOP })).json()
  await post(`/baskets/${id}/lines`, { variant_id: goods.variants[0].id, quantity: 1 })
  const { name, phone, street } = BUYER
  const { totals } = await post(`/baskets/${id}/delivery`, {
    ...{ name, phone, email: "", commune_code: "31510", street, note: "" },
  })
  return post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: totals.total })
}

/** A parcel has come, the buyer wrote and sent a photo, the seller refused, and the buyer asks the shop. */
async function quarrel(request: APIRequestContext): Promise<string> {
  const { code, token } = await buy(request)
  const { token: member } = await (await request.post(`${DESK}/auth/member/emailpass`, { data: PRODUCER })).json()
  const buyer = { ...SHOP, "x-purchase-token": token }
  const asBuyer = ask(request, `/store/purchases/${code}/parcels/${code}-1`, buyer)
  const desk = `/member/organizations/${PRODUCER.maker}/parcels/${code}-1`
  const asSeller = ask(request, desk, { authorization: `Bearer ${member}` })

  await asBuyer("/messages", { key: randomUUID(), words: "Gói kỹ giúp tôi nhé." })
  await asSeller("/messages", { key: randomUUID(), words: "Dạ, cơ sở chèn thêm giấy." })
  const { lines } = await asSeller("/confirm")
  const [{ line_id }] = lines
  const packed = await asSeller("/pack", { key: randomUUID(), lines: [{ line_id, quantity: 1 }] })
  await asSeller("/hand-over", { box_id: packed.boxes[0].id, carrier: "self", tracking_number: "" })
  await asBuyer("/received")
  const { complaints } = await asBuyer("/complaints", {
    key: randomUUID(),
    reason: "missing",
    wish: "money_back",
    words: "Hộp có 3 cái.",
    lines: [{ line_id, quantity: 1 }],
  })
  const [{ id }] = complaints
  const photo = await request.post(`${DESK}/store/purchases/${code}/parcels/${code}-1/complaints/${id}/photos`, {
    headers: buyer,
    multipart: { file: { name: "hop.png", mimeType: "image/png", buffer: picture() } },
  })
  expect(photo.status()).toBe(201)
  await asSeller(`/complaints/${id}/answer`, { key: randomUUID(), move: "refuse", note: NOTE })
  await asBuyer(`/complaints/${id}/answer`, { key: randomUUID(), move: "escalate", note: "Tôi đã quay lúc mở hộp." })
  return code
}

test("an operator reads both sides of a complaint and decides it", async ({ page, request }) => {
  const desk = new OperatorDesk(page)
  const code = await quarrel(request)
  const complaint = `${code}-1-P1`
  await desk.signIn(OPERATOR)
  await page.getByRole("navigation").getByRole("link", { name: "Phản ánh", exact: true }).click()
  await expect(desk.heading).toHaveText("Phản ánh")
  await expect(desk.filter("Chờ chợ xem xét")).toHaveAttribute("aria-current", "page")
  await desk.expectNoBarrier("complaints")
  await desk.row(complaint).getByRole("link", { name: complaint }).click()

  await expect(desk.heading).toContainText("Chờ chợ xem xét")
  const main = page.getByRole("main")
  await expect(main).toContainText("Hộp có 3 cái.")
  await expect(main).toContainText(`1 × ${PIA.name}`)
  await expect(main.getByRole("listitem").filter({ hasText: NOTE })).toContainText("Không đồng ý · cơ sở")
  const photo = main.getByRole("link", { name: "Mở ảnh 1" })
  await expect(photo).toBeVisible()
  const href = await photo.getAttribute("href")
  expect((await page.request.get(`${DESK}${href}`)).headers()["content-type"]).toMatch(/^image\//)
  await photo.scrollIntoViewIfNeeded()
  await expect(photo.getByRole("presentation")).toHaveJSProperty("naturalWidth", 40)
  await desk.expectNoBarrier("one complaint")

  await page.getByRole("button", { name: "Không đồng ý" }).click()
  await page.getByRole("dialog").getByLabel("Lý do").fill("Chưa đọc kỹ")
  await page.getByRole("dialog").getByRole("button", { name: "Hủy" }).click()
  await page.getByRole("button", { name: "Đồng ý với người mua" }).click()
  const drawer = page.getByRole("dialog", { name: `Đồng ý với phản ánh ${complaint}` })
  await expect(drawer.getByRole("radio", { name: /^Hoàn tiền/ })).toBeChecked()
  await desk.expectNoBarrier("deciding for the buyer", "[role=dialog]")
  await drawer.getByLabel("Lời nhắn cho hai bên").fill("Đoạn quay cho thấy thiếu một cái.")
  await drawer.getByRole("button", { name: "Đồng ý với người mua" }).click()
  await expect(drawer).toBeHidden()
  await expect(desk.heading).toContainText("Đã giải quyết")
  await expect(main).toContainText("Đoạn quay cho thấy thiếu một cái.")
  await expect(main).toContainText(/Tiền hoàn.*₫, chậm nhất/)
  await expect(page.getByRole("button", { name: "Đồng ý với người mua" })).toHaveCount(0)

  await desk.open("/phan-anh?state=settled")
  await expect(desk.filter("Đã giải quyết")).toHaveAttribute("aria-current", "page")
  await expect(page.getByRole("main").getByRole("row").nth(1)).toBeVisible()
})

test("an operator reads what buyer and maker wrote about a purchase", async ({ page, request }) => {
  const desk = new OperatorDesk(page)
  const code = await quarrel(request)
  await desk.signIn(OPERATOR)
  await desk.open(`/don-mua/${code}`)
  await expect(page.getByRole("heading", { name: `Kiện ${code}-1` })).toBeVisible()
  await expect(page.getByText("Gói kỹ giúp tôi nhé.")).toBeVisible()
  await expect(page.getByRole("listitem").filter({ hasText: "chèn thêm giấy" })).toContainText("cơ sở")
  await desk.expectNoBarrier("messages of a purchase")
})
