import { formatWeekday, todayInVietnam } from "@ocop/shared/day"
import { seasonFrom } from "@ocop/shared/gift-season"
import { expect, test } from "../fixtures.ts"
import { ENDED_YESTERDAY, PIA, STAY, VEGETARIAN_PIA } from "../goods.ts"

test.use({ javaScriptEnabled: false })

test("from a product to its commune, to the makers there, and on to the province", async ({
  page,
  productPage,
  listPage,
}) => {
  await productPage.open(PIA.handle)
  await page.getByRole("main").getByRole("link", { name: "Xã Phú Tâm", exact: true }).click()
  await expect(page).toHaveURL("/xa/31569-xa-phu-tam")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xã Phú Tâm")
  await expect(page.getByText("Huyện Châu Thành, Sóc Trăng")).toBeVisible()

  await listPage.filterSummary.click()
  await listPage.stars(4).check()
  await listPage.apply.click()
  await expect(page).toHaveURL(/\/xa\/31569-xa-phu-tam\?.*sao=4/)
  expect(
    new Set(await page.locator("[data-product]").evaluateAll((all) => all.map((one) => one.dataset["stars"]))),
  ).toEqual(new Set(["4"]))

  await page.getByRole("link", { name: "Thành phố Cần Thơ" }).first().click()
  await expect(page).toHaveURL("/tim?tinh=92")
  await expect(page.locator("[data-product]").first()).toBeVisible()
})

test("a commune keeps one address, in both languages", async ({ request }) => {
  for (const [asked, moved] of [
    ["/xa/31569", "/xa/31569-xa-phu-tam"],
    ["/en/xa/31569-phu-tam?sao=4", "/en/xa/31569-xa-phu-tam?sao=4"],
  ] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expect(answer.headers()["location"]).toBe(moved)
  }
})

test("machines are told where goods, communes and shelves stand", async ({ page, baseURL }) => {
  for (const address of [`/san-pham/${PIA.handle}`, "/xa/31569-xa-phu-tam", "/nhom/thuc-pham", "/nhom/banh-keo"]) {
    await page.goto(address)
    const told = await page.locator('script[type="application/ld+json"]').allTextContents()
    const trail = told.map((text) => JSON.parse(text)).find((thing) => thing["@type"] === "BreadcrumbList")
    expect(trail.itemListElement.at(-1).item, address).toBe(new URL(address, baseURL).href)
    expect(trail.itemListElement[0].item).toBe(new URL("/", baseURL).href)
  }
})

test("a commune without goods says so and leads on", async ({ page }) => {
  expect((await page.goto("/xa/00004-phuong-ba-dinh"))?.status()).toBe(200)
  await expect(page.getByRole("heading", { name: "Chưa có sản phẩm nào từ đây đang bán." })).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex")
})

test("two cakes side by side: added from the page of one, told apart, and one taken away", async ({
  page,
  productPage,
}) => {
  await productPage.open(PIA.handle)
  await page.getByRole("link", { name: "So sánh với sản phẩm khác" }).click()
  await expect(page.getByText("Chọn ít nhất 2 sản phẩm để so sánh.")).toBeVisible()

  await page.getByRole("searchbox", { name: "Tìm trong nhóm này" }).fill("chay")
  await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click()
  await page.getByRole("link", { name: new RegExp(`^Thêm vào bảng: ${VEGETARIAN_PIA.name}`) }).click()
  await expect(page).toHaveURL(`/so-sanh?p=${PIA.handle}&p=${VEGETARIAN_PIA.handle}`)

  const table = page.getByRole("table")
  const row = (name: string) =>
    table.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) })
  await expect(row("Giá").getByRole("cell")).toHaveText([/68\.000/, /56\.000/])
  await expect(row("Sao OCOP").getByRole("cell").first()).toContainText("Còn hiệu lực đến")
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex")

  // Counting does not wait: every row must have come.
  await page.waitForLoadState()
  const all = await table.getByRole("row").count()
  await page.getByRole("link", { name: "Chỉ hiện dòng khác nhau" }).click()
  await expect(page.getByRole("link", { name: "Hiện tất cả các dòng" })).toBeVisible()
  await page.waitForLoadState()
  expect(await table.getByRole("row").count()).toBeLessThan(all)

  await table.getByRole("link", { name: new RegExp(`^Bỏ ?: ${PIA.name}$`) }).click()
  await expect(page).toHaveURL(`/so-sanh?p=${VEGETARIAN_PIA.handle}&khac=1`)
  await expect(table.getByRole("columnheader")).toHaveCount(2)
})

test("the boxes on the cards of a list are sent as a comparison", async ({ page, listPage }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await listPage.open("?q=banh+pia")
  for (const { handle } of [PIA, VEGETARIAN_PIA]) {
    await listPage
      .card(handle)
      .getByRole("checkbox", { name: /^So sánh/ })
      .check()
  }
  await page.getByRole("button", { name: "So sánh các món đã chọn" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("So sánh 2 sản phẩm")
})

test("only goods of one shelf are compared, and a star that ended is no star", async ({ page }) => {
  await page.goto(`/so-sanh?p=${ENDED_YESTERDAY.handle}&p=${STAY.handle}&p=${ENDED_YESTERDAY.handle}`)
  await expect(page.getByText("chỉ so sánh được sản phẩm cùng nhóm")).toBeVisible()
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(2)
  await expect(page.getByRole("table")).not.toContainText("Còn hiệu lực đến")
})

test("a product and a maker can be passed on by plain links", async ({ page, productPage, baseURL }) => {
  await productPage.open(PIA.handle)
  const address = `${new URL(baseURL ?? "").origin}/san-pham/${PIA.handle}`
  const share = page.getByRole("group", { name: "Chia sẻ:" })
  const facebook = await share.getByRole("link", { name: "Facebook" }).getAttribute("href")
  expect(new URL(facebook ?? "").searchParams.get("u")).toBe(address)
  await expect(share.getByRole("link", { name: "E-mail" })).toHaveAttribute("href", /^mailto:\?subject=B%C3%A1nh/)
  await expect(share.getByRole("button")).toHaveCount(0)
})

test("the front page leads to communes and to what the shop promises", async ({ page }) => {
  await page.goto("/")
  const communes = page.getByRole("region", { name: "Theo xã, phường" })
  await communes.getByRole("link", { name: /^Xã Phú Tâm/ }).click()
  await expect(page).toHaveURL("/xa/31569-xa-phu-tam")
  await page.goto("/")
  await page.getByRole("link", { name: "Sao nào cũng kiểm tra được" }).click()
  await expect(page).toHaveURL("/kiem-tra")
})

test("the page of Tết says until when to order for each part of the country, with lunar days, and shows what to give", async ({
  page,
}) => {
  const tet = seasonFrom("tet", todayInVietnam(new Date()))
  if (tet === null) throw new Error("the lunar table has ended")
  await page.goto("/tet")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quà Tết từ Sóc Trăng")
  await expect(page.getByText(`Mùng 1 Tết: ${formatWeekday(tet.feast, "vi")} · mùng 1 tháng Giêng.`)).toBeVisible()
  const deadlines = page.getByRole("table")
  await expect(deadlines.getByRole("row")).toHaveCount(5)
  await expect(deadlines.getByRole("row", { name: /Miền Bắc/ })).toContainText(/tháng|Đã hết hạn/)
  await page.getByRole("link", { name: /^Tất cả: Từ / }).click()
  await expect(page).toHaveURL(/\/tim\?gia_tu=300000&con_hang=1&sx=sao/)
  await page.goto("/en/trung-thu")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mid-autumn gifts from Sóc Trăng")
})
