import type { Locator } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { MEDICINE, OPERATOR, PIA, STOPPED, VEGETARIAN_PIA } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { PHONE } from "../playwright.config.ts"
import { buy } from "../purchase.ts"
import { operatorHeaders, reviewer } from "../staff.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = process.env["STOREFRONT_URL"] ?? "http://localhost:8000"

test.use({ baseURL: DESK, viewport: { width: 1280, height: 900 } })

/** Core's own cards, which would stand above ours. */
const ATTRIBUTES = "Thuộc tính"
const CUSTOMER = "Khách hàng"

const topOf = async (part: Locator) => (await part.first().boundingBox())?.y ?? Number.NaN

/** Core's cards come one after another, and move what stands below them. */
async function expectAbove(ours: Locator, cores: Locator) {
  await expect(cores.first()).toBeVisible()
  await expect.poll(async () => (await topOf(cores)) - (await topOf(ours))).toBeGreaterThan(0)
}

test("core's page of a product tells its stars, certificates and stops, each with its screen and page", async ({
  page,
}) => {
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR)
  const open = async ({ handle, name }: { handle: string; name: string }) => {
    const found = await page.request.get(`${DESK}/admin/products?handle=${handle}`)
    const [{ id }] = (await found.json()).products
    await page.goto(`/quan-tri/products/${id}`)
    await expect(page.getByRole("heading", { name }).first()).toBeVisible()
  }
  await open(PIA)
  const card = page.locator("[data-desk]").filter({ hasText: "Sao và chứng nhận" })
  await expect(card).toContainText("Còn hiệu lực")
  await desk.expectNoBarrier("the card of a product")
  await expectAbove(card, page.getByRole("heading", { name: ATTRIBUTES }))
  await page.setViewportSize(PHONE)
  await desk.expectNoBarrier("the card of a product on a phone")
  await page.setViewportSize({ width: 1280, height: 900 })
  const evidence = card.getByRole("link", { name: /sao trên chợ$/ }).first()
  await expect(evidence).toHaveAttribute("href", new RegExp(`^${SHOP}/chung-nhan/rec_`))
  await expect(card.locator('a[href*="/chung-nhan/cer_"]').first()).toBeVisible()
  await card
    .getByRole("link", { name: /^\d sao$/ })
    .first()
    .click()
  await expect(desk.heading).toContainText(PIA.name)

  await open(STOPPED)
  await expect(card).toContainText("Đang ngừng bán")
  await card.getByRole("link", { name: /^Thông báo/ }).click()
  await expect(desk.heading).toContainText("Đang ngừng bán")
})

test("core's list of products tells how many stars end soon and what is stopped", async ({ page }) => {
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR)
  await page.goto("/quan-tri/products")
  const stopped = page.getByRole("link", { name: /^Đang ngừng bán: [1-9]/ })
  await expect(stopped).toBeVisible()
  await desk.expectNoBarrier("the strip over products")
  await page.getByRole("link", { name: /^Trong hạn nộp hồ sơ: \d/ }).click()
  await expect(desk.heading).toHaveText("Sản phẩm được công nhận")
  await expect(page).toHaveURL(/state=window$/)
  await page.goBack()
  await stopped.click()
  await expect(desk.heading).toHaveText("Tạm ngừng bán")
})

test("core's page of an order tells its purchase and parcel", async ({ page, request }) => {
  const code = await buy(request, [PIA, VEGETARIAN_PIA])
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR)
  await desk.open(`/don-mua/${code}`)
  await page
    .getByRole("link", { name: /^Mở đơn của/ })
    .first()
    .click()
  const card = page.locator("[data-desk]").filter({ hasText: "Thuộc lần mua" })
  await expect(card).toContainText("kiện")
  await expectAbove(card, page.getByRole("heading", { name: CUSTOMER }))
  await desk.expectNoBarrier("the card of an order")
  await card.getByRole("link", { name: `Lần mua ${code}` }).click()
  await expect(desk.heading).toHaveText(`Lần mua ${code}`)
})

test("a product with more papers than its card shows says so, and leads to all of them", async ({ page, request }) => {
  const [{ id: product_id }] = (
    await (
      await request.get(`${DESK}/admin/products?handle=${MEDICINE.handle}`, { headers: await operatorHeaders(request) })
    ).json()
  ).products
  const headers = await reviewer(request)
  for (let number = 1; number <= 21; number++) {
    const paper = {
      standard: "haccp",
      number: `HACCP ${number}/2026`,
      issuer: "Trung tâm Chứng nhận Phù hợp",
      issued_on: "2026-01-05",
      product_id,
      organization_id: "",
    }
    expect((await request.post(`${DESK}/admin/certifications`, { headers, data: paper })).status()).toBe(201)
  }
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR)
  await page.goto(`/quan-tri/products/${product_id}`)
  const card = page.locator("[data-desk]").filter({ hasText: "Sao và chứng nhận" })
  await expect(card.getByRole("link", { name: "HACCP", exact: true })).toHaveCount(20)
  await card.getByRole("link", { name: "Xem cả 21 giấy" }).click()
  await expect(desk.heading).toHaveText("Chứng nhận")
  await expect(page).toHaveURL(new RegExp(`product_id=${product_id}`))
  await expect(desk.part).toContainText("21")
})
