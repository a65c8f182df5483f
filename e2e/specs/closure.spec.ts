import { randomUUID } from "node:crypto"
import { addDays, formatDay, todayInVietnam } from "@ocop/shared/day"
import type { APIRequestContext, Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { colleague } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" }
/** No other test buys from it. */
const MAKER = { handle: "hop-tac-xa-hanh-tim-giong-noi-minh-hoa", name: "Hợp tác xã Hành tím Giồng Nổi (minh họa)" }
const WORDS = "Nhà có giỗ, gửi hàng lại sau kỳ nghỉ."

const main = (page: Page) => page.getByRole("main")
const press = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).click()

type Person = { email: string; password: string }

/** The way to the maker's desk of somebody new, who does its work: nobody of it has an account. */
async function wayIn(request: APIRequestContext, person: Person) {
  const headers = await colleague(request, person, "operator")
  const found = await request.get(`${BACKEND}/admin/organizations?q=${encodeURIComponent(MAKER.name)}`, { headers })
  const [{ id }] = (await found.json()).organizations
  const data = { reason: "Bà con gọi điện nhờ báo nghỉ bán" }
  const { url } = await (await request.post(`${BACKEND}/admin/organizations/${id}/acting`, { headers, data })).json()
  return { id, url }
}

async function firstGoods(request: APIRequestContext): Promise<string> {
  const maker = await (await request.get(`${BACKEND}/store/makers/${MAKER.handle}`, { headers: SHOP })).json()
  return maker.products[0].handle
}

test("days off are told where goods are bought and who makes them, and end early, without JavaScript", async ({
  page,
  browser,
  deskPage,
  productPage,
  request,
}) => {
  const today = todayInVietnam(new Date())
  const until = addDays(today, 9)
  const closed = "Cơ sở nghỉ đến hết"
  const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
  const goods = await firstGoods(request)
  const { id, url } = await wayIn(request, person)
  await page.goto(url)
  await press(page, "Bắt đầu làm thay")

  await page.goto(`/kenh-co-so/${MAKER.handle}/nghi-ban`)
  await page.getByLabel("Nghỉ từ ngày").fill(until)
  await page.getByLabel("Đến hết ngày").fill(today)
  await press(page, "Lưu kỳ nghỉ")
  await expect(page.getByRole("alert")).toContainText("Ngày nghỉ cuối cùng không thể trước ngày bắt đầu.")
  await page.getByLabel("Nghỉ từ ngày").fill(today)
  await page.getByLabel("Đến hết ngày").fill(until)
  await page.getByLabel("Lời nhắn cho khách").fill(WORDS)
  await press(page, "Lưu kỳ nghỉ")
  await expect(main(page)).toContainText(`Nghỉ từ ${formatDay(today)} đến hết ${formatDay(until)}`)
  await page.goto(`/kenh-co-so/${MAKER.handle}`)
  await expect(main(page)).toContainText(`Đang nghỉ bán đến hết ${formatDay(until)}`)

  await productPage.open(goods)
  await expect(main(page)).toContainText(closed)
  await expect(main(page)).toContainText(WORDS)
  const reading = await browser.newContext({ javaScriptEnabled: true, locale: "vi-VN" })
  const reader = await reading.newPage()
  await reader.goto(page.url())
  await expectNoBarrier(reader, "goods of a maker on holiday")
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ]) {
    await page.setViewportSize(viewport)
    await page.goto(`/co-so/${MAKER.handle}`)
    await expect(main(page)).toContainText(closed)
    await expect(main(page)).toContainText(WORDS)
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    await reader.setViewportSize(viewport)
    await reader.goto(page.url())
    await expectNoBarrier(reader, `a maker on holiday, ${viewport.width} px`)
  }
  await page.goto(`/en/co-so/${MAKER.handle}`)
  await expect(main(page)).toContainText("The seller is closed until")

  const desk = new OperatorDesk(reader)
  await reader.goto(`${BACKEND}/quan-tri/nhan-su`)
  await desk.signInHere(person, "Nhân sự")
  await reader.goto(`${BACKEND}/quan-tri/co-so/${id}`)
  await expect(desk.part).toContainText(`Nghỉ bán từ ${formatDay(today)} đến hết ${formatDay(until)}`)
  await expect(desk.part).toContainText(WORDS)
  await desk.expectNoBarrier("an organization on holiday")
  await reading.close()

  await page.goto(`/kenh-co-so/${MAKER.handle}/nghi-ban`)
  await press(page, "Kết thúc kỳ nghỉ ngay")
  await expect(deskPage.button("Kết thúc kỳ nghỉ ngay")).toHaveCount(0)
  for (const address of [`/co-so/${MAKER.handle}`, `/san-pham/${goods}`]) {
    await page.goto(address)
    await expect(deskPage.heading).toBeVisible()
    await expect(main(page)).not.toContainText(closed)
  }
})
