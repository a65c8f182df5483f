import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { memoOf } from "@ocop/shared/vietqr"
import { tellBank } from "../bank.ts"
import { expect, test } from "../fixtures.ts"
import { PIA, VEGETARIAN_PIA } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { amountOf, dong } from "../pages/sums.ts"
import { buyByTransfer } from "../purchase.ts"
import { colleague } from "../staff.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const HOLDER = "NGUYEN THI HOA"

/** One after the other: a file for the bank takes along everything that is to be paid back. */
test.describe.configure({ mode: "default" })

/** On a phone no screen is wider than it. */
async function expectPhoneWide(page: Page, where: string) {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 360, height: 740 })
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(360)
  if (before) await page.setViewportSize(before)
}

test.describe("at the desk", () => {
  test.use({ baseURL: DESK, viewport: { width: 1280, height: 900 } })

  test("an operator finds the purchase of nameless money, sends back what was too much and gives goodwill", async ({
    page,
    request,
  }) => {
    test.slow()
    const desk = new OperatorDesk(page)
    const main = page.getByRole("main")
    const drawer = page.getByRole("dialog")
    const words = `Tien banh ${randomUUID().slice(0, 8)}`
    const nameless = await buyByTransfer(request, [PIA])
    await tellBank(request, { amount: nameless.total, memo: words })
    const generous = await buyByTransfer(request, [VEGETARIAN_PIA])
    await tellBank(request, { amount: generous.total + 7_000, memo: `OCOP${generous.code}` })

    const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
    await colleague(request, person, "operator")
    await desk.signIn(person, { path: "/tong-quan", heading: "Tổng quan" })
    await main.getByRole("link", { name: /Tiền về chờ người xem/ }).click()
    await expect(desk.heading).toHaveText("Tiền về")
    await expect(desk.filter("Chờ người xem")).toHaveAttribute("aria-current", "page")
    await expect(desk.row(words)).toContainText("Nội dung không có mã đơn nào")
    await expect(desk.row(generous.code).last()).toContainText("Chuyển nhiều hơn số cần trả")
    await desk.expectNoBarrier("money that waits")
    await expectPhoneWide(page, "money that waits")

    await desk.row(words).getByRole("button", { name: /^Gán/ }).focus()
    await page.keyboard.press("Enter")
    await drawer.getByLabel("Mã đơn").fill("22222222")
    await page.keyboard.press("Enter")
    await expect(drawer.getByRole("alert")).toHaveText("Không có đơn nào mang mã này.")
    await drawer.getByLabel("Mã đơn").fill(nameless.code)
    await desk.expectNoBarrier("assigning", "[role=dialog]")
    await drawer.getByRole("button", { name: "Gán cho đơn" }).click()
    await expect(drawer).toBeHidden()
    await expect(desk.row(words)).toHaveCount(0)

    await desk
      .row(generous.code)
      .getByRole("button", { name: /^Trả lại/ })
      .click()
    await drawer.getByLabel("Ngân hàng").selectOption({ label: "MB" })
    await drawer.getByLabel("Số tài khoản").fill("0123 4567 89")
    await drawer.getByLabel("Chủ tài khoản").fill(HOLDER)
    await desk.expectNoBarrier("returning", "[role=dialog]")
    await drawer.getByRole("button", { name: "Trả lại" }).click()
    await expect(drawer).toBeHidden()
    await expect(desk.row(generous.code)).toHaveCount(0)
    await desk.filter("Đã khớp đơn").click()
    await expect(page).toHaveURL(/\?state=matched$/)
    await expect(desk.row(words)).toContainText(person.email)
    await desk.expectNoBarrier("matched money")

    await page.getByRole("navigation").getByRole("link", { name: "Hoàn tiền", exact: true }).click()
    await expect(desk.heading).toHaveText("Hoàn tiền")
    await expect(desk.row(generous.code)).toContainText("MB 0123456789")
    await desk.expectNoBarrier("payouts to pay")
    await expectPhoneWide(page, "payouts to pay")
    await page.getByRole("button", { name: "Làm tệp cho ngân hàng" }).click()
    const downloading = page.waitForEvent("download")
    await page.getByRole("alertdialog").getByRole("button", { name: "Làm tệp cho ngân hàng" }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/^hoan-tien-\w+\.xlsx$/)
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK")
    await expect(desk.row(generous.code)).toHaveCount(0)

    await desk.open("/hoan-tien?state=sent")
    await desk.expectNoBarrier("payouts that were sent")
    await expectPhoneWide(page, "payouts that were sent")
    await desk
      .row(generous.code)
      .getByRole("button", { name: /^Đã chuyển/ })
      .click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Đã chuyển" }).click()
    await expect(desk.row(generous.code)).toHaveCount(0)
    await desk.open("/hoan-tien?state=paid")
    await expect(desk.row(generous.code)).toContainText(HOLDER)

    await desk.open(`/don-mua/${nameless.code}`)
    await expect(main).toContainText("Chuyển khoản ngân hàng")
    await expect(main).toContainText(/Đã trả lúc/)
    await page.getByRole("button", { name: /^Hoàn tiền thiện chí/ }).click()
    await drawer.getByLabel("Số tiền hoàn").fill("9.999.999")
    await drawer.getByLabel("Lý do").fill("Hộp móp khi đến")
    await drawer.getByRole("button", { name: "Hoàn tiền thiện chí" }).click()
    await expect(drawer.getByRole("alert")).toContainText("Chỉ hoàn được nhiều nhất")
    await drawer.getByLabel("Số tiền hoàn").fill("10.000")
    await desk.expectNoBarrier("goodwill", "[role=dialog]")
    await drawer.getByRole("button", { name: "Hoàn tiền thiện chí" }).click()
    await expect(drawer).toBeHidden()
    await expect(main.getByRole("listitem").filter({ hasText: `Kiện ${nameless.code}-1` })).toContainText(
      "Chờ số tài khoản",
    )
    await desk.expectNoBarrier("a purchase that was paid by transfer")
    await expectPhoneWide(page, "a purchase that was paid by transfer")
  })

  test("money is closed with its reason and the word typed", async ({ page, request }) => {
    const desk = new OperatorDesk(page)
    const words = `Chuc mung ${randomUUID().slice(0, 8)}`
    await tellBank(request, { amount: 1_000, memo: words })
    const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
    await colleague(request, person, "operator")
    await desk.signIn(person, { path: "/tien-ve", heading: "Tiền về" })
    await desk.row(words).getByRole("button", { name: /^Đóng/ }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Vì sao").fill("Tiền mừng khai trương")
    await drawer.getByLabel("Gõ “đóng”").fill("mở")
    await drawer.getByRole("button", { name: "Đóng, không làm gì" }).click()
    await expect(drawer).toBeVisible()
    await drawer.getByLabel("Gõ “đóng”").fill("đóng")
    await desk.expectNoBarrier("closing", "[role=dialog]")
    await drawer.getByRole("button", { name: "Đóng, không làm gì" }).click()
    await expect(drawer).toBeHidden()
    await expect(desk.row(words)).toHaveCount(0)
    await desk.filter("Đã xong").click()
    await expect(desk.row(words)).toContainText("Tiền mừng khai trương")
  })
})

test.describe("at the order's page", () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test("what a buyer cancels of a paid order goes back to the account that the buyer names", async ({
    page,
    request,
    orderPage,
  }) => {
    const { code, token, total } = await buyByTransfer(request, [PIA, VEGETARIAN_PIA])
    await page.goto(`/don/${code}?khoa=${token}`)
    const parcel = orderPage.parcels.filter({ hasText: PIA.name })
    await expect(parcel).toContainText("Chờ chuyển khoản")
    await parcel.getByText("Hủy kiện này").click()
    await expect(parcel).toContainText("Số tiền cần trả giảm theo")
    await expectNoBarrier(page, "an order that waits for a transfer")

    await tellBank(request, { memo: memoOf(code), amount: total })
    await page.reload()
    await expect(orderPage.summary).toContainText("Chuyển khoản, đã nhận đủ")
    const share = await amountOf(parcel, "Tiền kiện này")
    await parcel.getByText("Hủy kiện này").click()
    await expect(parcel).toContainText("được hoàn vào tài khoản ngân hàng của bạn")
    await parcel.getByLabel("Lý do").selectOption({ label: "Đổi ý" })
    await parcel.getByRole("button", { name: "Hủy kiện hàng" }).click()
    await expect(parcel).toContainText("Tiền đã trả cho kiện này được hoàn lại cho bạn.")

    const refunds = page.getByRole("region", { name: "Hoàn tiền" })
    await expect(refunds).toContainText("Chờ bạn cho biết tài khoản nhận tiền.")
    expect(dong(await refunds.getByRole("listitem").locator("span").last().innerText())).toBe(share)
    const send = refunds.getByRole("button", { name: "Gửi tài khoản nhận tiền" })
    await send.click()
    await expect(page.getByRole("alert")).toBeFocused()
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3)
    await expectNoBarrier(page, "an order with an account that is missing")
    await refunds.getByLabel("Ngân hàng").selectOption({ label: "Vietcombank" })
    await refunds.getByLabel("Số tài khoản").fill("0071 0001 23456")
    await refunds.getByLabel("Tên chủ tài khoản").fill("Nguyễn Thị Thu Hà")
    await send.click()
    await expect(refunds).toContainText("về tài khoản …3456")

    // Until it is sent, a slip in the number can be mended.
    await refunds.getByText("Đổi tài khoản nhận tiền").click()
    await refunds.getByLabel("Ngân hàng").selectOption({ label: "MB" })
    await refunds.getByLabel("Số tài khoản").fill("0123 4567 88")
    await refunds.getByLabel("Tên chủ tài khoản").fill("Nguyễn Thị Thu Hà")
    await expectNoBarrier(page, "an order with a refund")
    await send.click()
    await expect(refunds).toContainText("về tài khoản …6788")
  })
})
