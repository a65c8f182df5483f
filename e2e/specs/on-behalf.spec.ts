import { randomUUID } from "node:crypto"
import type { APIRequestContext, Browser, Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { BUYER, OPERATOR } from "../goods.ts"
import * as journey from "../makers-journey.ts"
import { main, press } from "../makers-journey.ts"
import { buyBoth, shipOneLine } from "../makers-orders.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { PHONE } from "../playwright.config.ts"
import { colleague, operatorHeaders, reviewer } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
// One after the other: an operator acts for one organization at a time, and the next one ends the first.
test.describe.configure({ mode: "default" })

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" }
/** Nobody of it has an account: it is an operator who does its work. */
const MAKER = { handle: "hop-tac-xa-kho-mam-my-xuyen-minh-hoa", name: "Hợp tác xã Khô mắm Mỹ Xuyên (minh họa)" }
const NAME = "Củ kiệu ngâm giấm Mỹ Xuyên"
const PICKLES = {
  name: NAME,
  packs: [{ title: "Hũ 300 g", price: "39.000", stock: "12", net: "300", weight: "520" }],
  ingredients: "Củ kiệu, giấm gạo, đường, muối",
  usage: "Ăn kèm",
  storage: "Nơi mát, tránh nắng",
  photos: 1,
  story: "Kiệu nhà bà Sáu trồng.",
}
const HANDLE = "cu-kieu-ngam-giam-my-xuyen"
const REASON = "Bà Sáu gọi điện nhờ đăng hàng và gửi một đơn"
const DESK = `/kenh-co-so/${MAKER.handle}`

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
  for (const words of [MAKER.name, "39.000", "130.000", PICKLES.ingredients, PICKLES.story]) {
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

/** Asks in the dashboard for the way to a maker's desk, and stops before it. */
async function askToAct(browser: Browser, name: string, reason: string) {
  const context = await browser.newContext({
    javaScriptEnabled: true,
    baseURL: BACKEND,
    locale: "vi-VN",
    viewport: PHONE,
  })
  const dashboard = await context.newPage()
  const operator = new OperatorDesk(dashboard)
  await operator.signIn(OPERATOR)
  await operator.open(`/co-so?${new URLSearchParams({ state: "all", q: name })}`)
  await operator.row(name).getByRole("link", { name }).click()
  await dashboard.getByRole("button", { name: "Làm thay" }).click()
  const drawer = dashboard.getByRole("dialog", { name: `Làm thay ${name}` })
  await operator.expectNoBarrier("asking to act", "[role=dialog]")
  await drawer.getByLabel("Ai nhờ, nhờ việc gì").fill(reason)
  await drawer.getByRole("button", { name: "Mở bàn làm việc" }).click()
  await dashboard.waitForURL(/\/kenh-co-so\/lam-thay\?ma=/)
  return { dashboard, wayIn: dashboard.url() }
}

/** Goes that way in another browser; gives the banner that stands on every page since. */
async function beginToAct(page: Page, { wayIn, name, reason }: { wayIn: string; name: string; reason: string }) {
  await page.goto(wayIn)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Làm thay một cơ sở")
  await expect(main(page)).toContainText(reason)
  await press(page, "Bắt đầu làm thay")
  const banner = page.getByRole("region", { name: `Bạn đang làm thay cho ${name}` })
  await expect(banner).toBeVisible()
  return banner
}

test("an operator lists goods and ships an order for somebody, who can read all of it", async ({
  page,
  browser,
  deskPage,
  request,
}) => {
  const { dashboard, wayIn } = await askToAct(browser, MAKER.name, REASON)
  await expectNoBarrier(dashboard, "about to act")

  const banner = await beginToAct(page, { wayIn, name: MAKER.name, reason: REASON })
  await expect(page).toHaveURL(new RegExp(`${DESK}$`))
  expect((await page.request.get(wayIn)).status()).toBe(410)

  const proposal = await journey.list(page, DESK, PICKLES)
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

  const context = dashboard.context()
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

test("an operator joins, lists and sends for a household, which is sent back once and says alone where its money goes", async ({
  page,
  browser,
  newPhone,
  request,
}) => {
  test.slow()
  const household = journey.newHousehold()
  const owner = await newPhone()
  await journey.openDesk(owner, household)
  const file = await journey.beginFile(owner, household)
  const desk = file.replace(/\/ho-so$/, "")

  const { dashboard, wayIn } = await askToAct(browser, household.maker, REASON)
  await beginToAct(page, { wayIn, name: household.maker, reason: REASON })
  await journey.fillInFile(page, file, household)
  await page.goto(`${file}/tai-khoan`)
  await expect(main(page)).toContainText("chỉ người của cơ sở tự khai được")
  await journey.fillInAccount(owner, file, household)
  await page.goto(file)
  await journey.sendFile(page)

  const own = journey.decisionsOf(request, await operatorHeaders(request))
  const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
  const other = journey.decisionsOf(request, await colleague(request, person, "operator"))
  const maker = await own.idOf(household.maker)
  await journey.mendFile(page, file, { maker, by: other })
  expect(await own.send(`organizations/${maker}/verify`, {})).toBe(403)
  await other.decide(`organizations/${maker}/verify`)
  await page.goto(file)
  await expect(main(page)).toContainText("Hồ sơ đã được duyệt.")

  const listing = await journey.list(page, desk, journey.candyOf(household))
  const reads = journey.decisionsOf(request, await reviewer(request))
  await journey.mendStory(page, desk, { listing, by: reads })
  expect(await own.send(`proposals/${listing}/approve`, {})).toBe(403)
  await reads.decide(`proposals/${listing}/approve`)

  const shop = await newPhone()
  const code = await buyBoth(shop, household)
  await shipOneLine(page, { desk, code, household, shop })

  await owner.goto(`${desk}/lich-su`)
  const said = main(owner)
    .getByRole("listitem")
    .filter({ hasText: `${OPERATOR.email}, người điều hành chợ` })
  for (const what of [
    "Giao cho đơn vị vận chuyển",
    "Gói hàng",
    "Nhận đơn",
    "Gửi tin để duyệt",
    "Khai một trang hồ sơ",
  ]) {
    await expect(said.filter({ hasText: what }).first()).toBeVisible()
  }
  await dashboard.context().close()
})
