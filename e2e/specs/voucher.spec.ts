import { randomUUID } from "node:crypto"
import { todayInVietnam } from "@ocop/shared/day"
import type { APIRequestContext } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { OPERATOR, PIA } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { amountOf, dong } from "../pages/sums.ts"
import { operatorHeaders } from "../staff.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"

/** A code of its own for each run of a test. */
const newCode = () => `E2E${randomUUID().replaceAll("-", "").slice(0, 10).toUpperCase()}`

async function makeVoucher(request: APIRequestContext, over: object): Promise<string> {
  const code = newCode()
  const made = await request.post(`${DESK}/admin/vouchers`, {
    headers: await operatorHeaders(request),
    data: {
      code,
      kind: "percent",
      value: 10,
      min_goods: 0,
      bearer: "platform",
      valid_from: todayInVietnam(new Date()),
      ...over,
    },
  })
  expect(made.ok()).toBe(true)
  return code
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a shopper enters a code, sees what it takes off, buys, and sees it on the order", async ({
    page,
    request,
    productPage,
    checkoutPage,
    orderPage,
  }) => {
    const code = await makeVoucher(request, { min_goods: 2 * PIA.price })
    await productPage.open(PIA.handle)
    await page.getByRole("radio", { name: PIA.pack }).check()
    await productPage.add.click()
    await expect(page).toHaveURL("/gio-hang")

    const field = page.getByRole("textbox", { name: "Mã giảm giá" })
    const enter = async (typed: string) => {
      await field.fill(typed)
      await page.getByRole("button", { name: "Áp dụng" }).click()
    }
    await enter("KHONG CO MA NAY")
    await expect(page.getByRole("alert")).toContainText("Không có mã giảm giá này.")
    await expect(field).toHaveValue("KHONG CO MA NAY")
    await expect(field).toHaveAttribute("aria-invalid", "true")
    await enter(code)
    await expect(page.getByRole("alert")).toContainText(/Mua thêm [\d.]+\s₫ hàng để dùng mã này\./)

    await productPage.open(PIA.handle)
    await page.getByRole("radio", { name: PIA.pack }).check()
    await productPage.add.click()
    await enter(code.toLowerCase())
    const summary = page.getByRole("region", { name: "Tổng cộng" })
    const off = Math.floor((2 * PIA.price) / 10)
    await expect(page.getByText(`Đã áp dụng mã ${code}`)).toBeVisible()
    await expect(summary.getByText(`Đang dùng mã ${code}`)).toBeVisible()
    expect(await amountOf(summary, "Giảm giá")).toBe(off)
    await expect(summary.getByText(/^Giảm 10 % tiền hàng, cho tiền hàng từ/)).toBeVisible()

    await summary.getByRole("button", { name: "Bỏ mã" }).click()
    await expect(page.getByText(`Đã bỏ mã ${code}.`)).toBeVisible()
    await expect(summary.getByText("Giảm giá (")).toHaveCount(0)
    await enter(code)

    await page.getByRole("link", { name: "Đặt hàng", exact: true }).click()
    await checkoutPage.fillWithoutScript()
    await checkoutPage.next.click()
    await expect(page).toHaveURL("/dat-hang/thanh-toan")
    const total = dong(await checkoutPage.place.innerText())
    await checkoutPage.place.click()
    await expect(orderPage.heading).toBeVisible()
    const [goods, fee] = [2 * PIA.price, await amountOf(orderPage.summary, "Phí giao hàng")]
    expect(await amountOf(orderPage.summary, "Tiền hàng")).toBe(goods)
    expect(await amountOf(orderPage.summary, "Giảm giá")).toBe(off)
    await expect(orderPage.summary.getByText(`Giảm giá (mã ${code})`)).toBeVisible()
    expect(total).toBe(goods - off + fee)
    expect(await amountOf(orderPage.summary, "Tổng tiền")).toBe(total)
    expect(await amountOf(orderPage.parcels.first(), "Giảm giá")).toBe(off)
  })
})

test.describe("at the desk", () => {
  test.use({ baseURL: DESK, viewport: { width: 1280, height: 900 } })

  test("an operator makes a voucher, is told why another is refused, and stops it once it is confirmed", async ({
    page,
  }) => {
    const desk = new OperatorDesk(page)
    const code = newCode()
    await desk.signIn(OPERATOR)
    await page.getByRole("navigation").getByRole("link", { name: "Mã giảm giá" }).click()
    await expect(desk.heading).toHaveText("Mã giảm giá")
    await page.getByRole("button", { name: "Tạo mã giảm giá" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("combobox", { name: "Giảm gì" }).selectOption({ label: "Phần trăm tiền hàng" })
    await drawer.getByRole("textbox", { name: /^Mã:/ }).fill(code)
    await drawer.getByRole("textbox", { name: /^Mức giảm/ }).fill("60")
    await drawer.getByRole("textbox", { name: /^Tiền hàng tối thiểu/ }).fill("200.000")
    await drawer.getByRole("textbox", { name: /^Số lượt dùng tất cả/ }).fill("100")
    await desk.expectNoBarrier("making a voucher", "[role=dialog]")
    await drawer.getByRole("button", { name: "Tạo mã giảm giá" }).click()
    await expect(drawer.getByRole("alert")).toContainText("không được quá 50 % tiền hàng")
    await drawer.getByRole("textbox", { name: /^Mức giảm/ }).fill("15")
    await drawer.getByRole("button", { name: "Tạo mã giảm giá" }).click()
    await expect(desk.row(code)).toContainText("15 %")
    await expect(desk.row(code)).toContainText("cho tiền hàng từ 200.000")
    await expect(desk.row(code)).toContainText("0 / 100")
    await expect(desk.row(code)).toContainText("Đang áp dụng")
    await desk.expectNoBarrier("vouchers")

    await page.getByRole("button", { name: `Ngừng ${code}` }).click()
    await expect(drawer).toContainText("không mở lại được")
    await drawer.getByRole("button", { name: "Ngừng" }).click()
    await expect(desk.row(code)).toContainText("Đã ngừng")
    await expect(page.getByRole("button", { name: `Ngừng ${code}` })).toHaveCount(0)
  })
})
