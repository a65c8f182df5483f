import type { APIResponse } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { BUYER, PLACE, VEGETARIAN_PIA } from "../goods.ts"

test.use({ javaScriptEnabled: false })

const SCRIPT_NAME = `<script>document.title = "x"</script>`

test.describe("a delivery that cannot be", () => {
  test.beforeEach(async ({ productPage, basketPage, checkoutPage }) => {
    await productPage.open(VEGETARIAN_PIA.handle)
    await productPage.add.click()
    await basketPage.toCheckout.click()
    await checkoutPage.fillWithoutScript()
  })

  test("a wrong phone number is said, and all that was typed is kept", async ({ page, checkoutPage }) => {
    await checkoutPage.phone.fill("0123")
    const answered = page.waitForResponse((response) => response.request().method() === "POST")
    await checkoutPage.next.click()
    expect((await answered).status()).toBe(400)
    await expect(checkoutPage.errors).toContainText("Nhập số điện thoại, ví dụ 0901 234 567")
    await expect(checkoutPage.phone).toHaveValue("0123")
    await expect(checkoutPage.phone).toHaveAttribute("aria-invalid", "true")
    await expect(checkoutPage.name).toHaveValue(BUYER.name)
    await expect(checkoutPage.email).toHaveValue(BUYER.email)
    await expect(checkoutPage.street).toHaveValue(BUYER.street)
    await expect(checkoutPage.note).toHaveValue(BUYER.note)
    await checkoutPage.phone.fill(BUYER.phone)
    await checkoutPage.next.click()
    await expect(page.getByRole("main")).toContainText(PLACE.name)
  })

  test("a place that does not exist is said, and what was typed is kept", async ({ page, checkoutPage }) => {
    await checkoutPage.commune.fill("xứ không có")
    const answered = page.waitForResponse((response) => response.request().method() === "POST")
    await checkoutPage.next.click()
    expect((await answered).status()).toBe(400)
    await expect(checkoutPage.errors).toContainText("Chọn xã hoặc phường trong danh sách")
    await expect(checkoutPage.commune).toHaveValue("xứ không có")
    await expect(checkoutPage.name).toHaveValue(BUYER.name)
  })

  test("a script as a name is a name like any other", async ({ page, checkoutPage, orderPage }) => {
    await checkoutPage.name.fill(SCRIPT_NAME)
    await checkoutPage.next.click()
    await expect(page.getByText(SCRIPT_NAME)).toBeVisible()
    await checkoutPage.place.click()
    await expect(orderPage.summary.getByText(SCRIPT_NAME)).toBeVisible()
    expect(await page.locator("main script").count()).toBe(0)
  })

  const forged: { what: string; fields: Record<string, string>; words: string }[] = [
    {
      what: "a code that no commune has",
      fields: { commune_code: "99999" },
      words: "Không có xã, phường này. Chọn trong danh sách.",
    },
    { what: "no code at all", fields: { commune_code: "" }, words: "Chọn xã hoặc phường trong danh sách" },
    {
      what: "a commune of another province than the posted one",
      fields: { commune_code: "31507", province_code: "01" },
      words: "Phường Sóc Trăng thuộc thành phố Cần Thơ, không thuộc tỉnh đã chọn.",
    },
  ]
  for (const { what, fields, words } of forged) {
    test(`${what} is refused with words`, async ({ page, baseURL }) => {
      const answer = await page.request.post("/dat-hang", {
        headers: { origin: baseURL ?? "", "sec-fetch-site": "same-origin" },
        form: { intent: "next", ...BUYER, ...fields },
      })
      expect(answer.status()).toBe(400)
      const html = await answer.text()
      expect(html).toContain(words)
      expect(html).toContain(BUYER.street)
    })
  }
})

for (const typed of ["-1", "0", "10000", "1,5", "ba"]) {
  test(`${typed} as a quantity is refused in the basket, and nothing is lost`, async ({
    page,
    productPage,
    basketPage,
  }) => {
    await productPage.open(VEGETARIAN_PIA.handle)
    await productPage.add.click()
    const quantity = basketPage.quantityOf(VEGETARIAN_PIA.name)
    await quantity.fill(typed)
    const answered = page.waitForResponse((response) => response.request().method() === "POST")
    await basketPage.updateOf(VEGETARIAN_PIA.name).click()
    if (typed === "0") {
      // Nothing of it is wanted any more.
      await expect(page.getByText(`Đã bỏ ${VEGETARIAN_PIA.name} khỏi giỏ.`)).toBeVisible()
      return
    }
    expect((await answered).status()).toBe(400)
    await expect(basketPage.errors).toContainText("Nhập số lượng là số nguyên từ 1 đến 999")
    await expect(quantity).toHaveValue(typed)
    await basketPage.open()
    await expect(quantity).toHaveValue("1")
  })
}

test("more than there is cannot be put in the basket", async ({ page, baseURL, productPage, basketPage }) => {
  await productPage.open(VEGETARIAN_PIA.handle)
  const variant = await page.locator('#mua [name="variant_id"]').inputValue()
  const answer = await page.request.post("/gio-hang", {
    headers: { origin: baseURL ?? "", "sec-fetch-site": "same-origin" },
    form: { intent: "add", variant_id: variant, quantity: "999" },
  })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(answer.status()).toBeLessThan(500)
  expect(await answer.text()).toContain("Có 1 chỗ cần sửa")
  await basketPage.open()
  await expect(basketPage.parcels).toHaveCount(0)
})

test("broken cookies are an empty basket, not a failure", async ({ page, context, baseURL }) => {
  const names = ["gio-hang", "noi-nhan", "khach-hang", "don-hang", "bao-tin"]
  await context.addCookies(names.map((name) => ({ name, value: "%E0%A4%A.garbage", url: baseURL ?? "" })))
  for (const address of ["/", "/gio-hang", `/san-pham/${VEGETARIAN_PIA.handle}`, "/dang-nhap"]) {
    expect((await page.goto(address))?.status(), address).toBe(200)
  }
  await page.goto("/gio-hang")
  await expect(page.getByText("Giỏ hàng đang trống.", { exact: false })).toBeVisible()
})

const ADDRESSES: { address: string; status: number; words: string | RegExp }[] = [
  { address: "/san-pham/khong-co-mon-nay", status: 404, words: "Không có trang này" },
  { address: "/co-so/khong-co", status: 404, words: "Không có trang này" },
  { address: "/xa/99999-khong-co", status: 404, words: "Không có trang này" },
  { address: "/so-sanh?p=khong-co", status: 400, words: "Không có sản phẩm “khong-co”" },
  { address: "/so-sanh?p=%00&p=../../x&p=a&p=b&p=c", status: 400, words: "Mỗi lần chỉ so sánh được 4 sản phẩm" },
  { address: "/chung-nhan/rec_khongco", status: 404, words: "Không có trang này" },
  { address: "/khong-co-trang-nay", status: 404, words: "Không có trang này" },
  { address: "/don/KHONGCO1", status: 404, words: "Chưa mở được đơn này" },
  { address: "/tim?trang=9999", status: 404, words: /Không có trang này: danh sách chỉ có \d+ trang/ },
  { address: "/tim?gia_tu=abc", status: 400, words: "Giá phải là một số tiền" },
  { address: "/tim?gia_tu=200000&gia_den=1000", status: 400, words: 'Giá "đến" phải lớn hơn giá "từ"' },
  { address: "/tim?sao=9&trang=-1&sx=lung-tung", status: 400, words: "Có 3 chỗ cần sửa" },
]
for (const { address, status, words } of ADDRESSES) {
  test(`${address} answers ${status} and says why`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(status)
    await expect(page.getByText(words).first()).toBeVisible()
    await expect(page.getByRole("searchbox").first()).toBeVisible()
  })
}

test("a page that is not there searches for what its address names, and shows the shelves", async ({
  page,
  listPage,
}) => {
  await page.goto("/san-pham/banh-pia-cu")
  const main = page.getByRole("main")
  await expect(main.getByRole("searchbox")).toHaveValue("banh pia cu")
  await expect(main.getByRole("link", { name: "Thực phẩm" })).toHaveAttribute("href", "/nhom/thuc-pham")
  await main.getByRole("searchbox").fill("banh pia")
  await main.getByRole("button", { name: "Tìm", exact: true }).click()
  await expect(listPage.cards.first()).toBeVisible()
})

test("a price that cannot be read stays in its field, and the list is there", async ({ page, listPage }) => {
  await listPage.open("?q=banh+pia&gia_tu=abc")
  await expect(page.getByRole("textbox", { name: "Từ (₫)" })).toHaveValue("abc")
  await expect(listPage.cards.first()).toBeVisible()
})

test("a body that is far too large is refused as such", async ({ request, baseURL }) => {
  const answer: APIResponse = await request.post("/dat-hang", {
    headers: { origin: baseURL ?? "", "sec-fetch-site": "same-origin" },
    form: { intent: "next", note: "x".repeat(3_000_000) },
  })
  expect(answer.status()).toBe(413)
})
