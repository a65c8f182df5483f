import { readFileSync } from "node:fs"
import jsqr from "jsqr"
import { decode, parse } from "promptparse"
import sharp from "sharp"
import { tellBank } from "../bank.ts"
import { expect, test } from "../fixtures.ts"
import { BUYER, PIA, PLACE } from "../goods.ts"
import { expectLargeTargets, expectNoBarrier, expectNoSidewaysScroll } from "../pages/barriers.ts"
import type { BasketPage } from "../pages/basket.ts"
import type { CheckoutPage } from "../pages/checkout.ts"
import type { ProductPage } from "../pages/product.ts"
import { dong } from "../pages/sums.ts"

type Shop = { productPage: ProductPage; basketPage: BasketPage; checkoutPage: CheckoutPage }

const PHONE = { width: 360, height: 740 }
/** The page waits no longer than this before it is read anew. */
const LONGEST_WAIT_MS = 30_000

/** Buys one thing, to be paid by transfer; whole đồng. */
async function buyByTransfer({ productPage, basketPage, checkoutPage }: Shop): Promise<number> {
  await productPage.open(PIA.handle)
  await productPage.add.click()
  await basketPage.toCheckout.click()
  await checkoutPage.fill(BUYER)
  await checkoutPage.commune.fill(PLACE.typed)
  await checkoutPage.findCommune.click()
  await checkoutPage.match(PLACE.name).check()
  await checkoutPage.next.click()
  await checkoutPage.transfer.check()
  const total = dong(await checkoutPage.place.innerText())
  await checkoutPage.place.click()
  return total
}

/** What a phone reads from the picture. */
async function fieldsOf(png: Buffer) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const code = jsqr(new Uint8ClampedArray(data), info.width, info.height)
  const fields = parse(code?.data ?? "", true)
  return {
    bin: decode(fields?.getTagValue("38", "01") ?? "")[0]?.value,
    amount: fields?.getTagValue("54"),
    memo: fields?.getTagValue("62", "08"),
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a shopper pays by a bank transfer in two parts", async ({
    page,
    request,
    productPage,
    basketPage,
    checkoutPage,
    transferPage,
    orderPage,
  }) => {
    const total = await buyByTransfer({ productPage, basketPage, checkoutPage })
    await expect(page).toHaveURL(/\/don\/[A-Z2-9]{8}\/chuyen-khoan$/)
    await expect(transferPage.status).toContainText("Đang chờ tiền về.")
    expect(dong(await transferPage.heading.innerText())).toBe(total)
    await expect(page.getByText(/^Đơn được giữ đến \d\d:\d\d /)).toBeVisible()
    const memo = await transferPage.value("Nội dung").innerText()

    const drawn = await transferPage.qr.screenshot()
    expect(await fieldsOf(drawn)).toEqual({ bin: "970436", amount: String(total), memo })
    const [kept] = await Promise.all([page.waitForEvent("download"), transferPage.saveQr.click()])
    expect(await fieldsOf(readFileSync(await kept.path()))).toEqual({ bin: "970436", amount: String(total), memo })

    await transferPage.check.click()
    await expect(transferPage.status).toContainText("Chưa thấy giao dịch.")
    await transferPage.hold.click()
    await expect(transferPage.hold).toHaveCount(0)

    await tellBank(request, { memo: memo.toLowerCase(), amount: 10_000 })
    await transferPage.check.click()
    await expect(transferPage.status).toContainText("còn thiếu")
    expect(dong(await transferPage.heading.innerText())).toBe(total - 10_000)
    await expect(transferPage.payCash).toHaveCount(0)

    await tellBank(request, { memo, amount: total - 10_000 })
    await transferPage.check.click()
    await expect(transferPage.status).toContainText("Đã nhận đủ")
    await expect(transferPage.qr).toHaveCount(0)
    await transferPage.toOrder.click()
    await expect(orderPage.parcels).toContainText("Đang gói")
    await expect(orderPage.summary).toContainText("Chuyển khoản, đã nhận đủ")
  })

  test("who has not paid yet pays at the door after all", async ({
    page,
    productPage,
    basketPage,
    checkoutPage,
    transferPage,
    orderPage,
  }) => {
    await buyByTransfer({ productPage, basketPage, checkoutPage })
    await transferPage.toOrder.click()
    await expect(orderPage.parcels).toContainText("Chờ chuyển khoản")
    await page.getByRole("link", { name: "Xem mã QR và số tài khoản" }).click()
    await transferPage.otherWay.click()
    await transferPage.payCash.click()
    await expect(orderPage.parcels).toContainText("Đang gói")
    await expect(orderPage.summary).toContainText("Trả tiền khi nhận hàng")
  })
})

test("the page tells by itself that the money has come, and opens to nobody else", async ({
  page,
  browser,
  baseURL,
  request,
  productPage,
  basketPage,
  checkoutPage,
  transferPage,
}) => {
  await page.clock.install()
  await page.setViewportSize(PHONE)
  await productPage.open(PIA.handle)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  await basketPage.open()
  await basketPage.toCheckout.click()
  await checkoutPage.fillWithScript()
  await checkoutPage.transfer.check()
  await checkoutPage.place.click()
  await expect(transferPage.status).toContainText("Đang chờ tiền về.")
  await expectNoBarrier(page, "a transfer that is waited for")
  await expectNoSidewaysScroll(page, "a transfer that is waited for")
  await expectLargeTargets(page, "a transfer that is waited for")

  const stranger = await browser.newPage({ baseURL })
  expect((await stranger.goto(page.url()))?.status()).toBe(404)
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Chưa mở được đơn này")
  expect((await stranger.request.get(`${page.url()}/ma-qr.png`)).status()).toBe(404)
  await stranger.close()

  const amount = dong(await transferPage.heading.innerText())
  await tellBank(request, { memo: await transferPage.value("Nội dung").innerText(), amount })
  await page.clock.runFor(LONGEST_WAIT_MS)
  await expect(transferPage.status).toContainText("Đã nhận đủ")
  await expectNoBarrier(page, "a transfer that has come")
})

test("who comes back from their bank sees at once that the money has come, and loses nothing without a network", async ({
  page,
  context,
  request,
  productPage,
  checkoutPage,
  transferPage,
}) => {
  await page.clock.install()
  await productPage.open(PIA.handle)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  await checkoutPage.open()
  await checkoutPage.fillWithScript()
  await checkoutPage.transfer.check()
  await checkoutPage.place.click()
  await expect(transferPage.status).toContainText("Đang chờ tiền về.")
  // From here on, no timer of the page runs by itself.
  await page.clock.pauseAt(Date.now() + 60_000)
  const amount = dong(await transferPage.heading.innerText())
  await tellBank(request, { memo: await transferPage.value("Nội dung").innerText(), amount })

  await context.setOffline(true)
  const asked = page.waitForEvent("requestfailed")
  await page.clock.runFor(LONGEST_WAIT_MS)
  await asked
  await expect(transferPage.status).toContainText("Đang chờ tiền về.")
  await context.setOffline(false)
  await expect(transferPage.status).toContainText("Đang chờ tiền về.")
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))
  await expect(transferPage.status).toContainText("Đã nhận đủ")
})
