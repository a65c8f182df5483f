import { memoOf } from "@ocop/shared/vietqr"
import { tellBank } from "../bank.ts"
import { expect, test } from "../fixtures.ts"
import { PIA, PRODUCER, VEGETARIAN_PIA } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { amountOf, dong } from "../pages/sums.ts"
import { buyByTransfer } from "../purchase.ts"

const DESK = `/kenh-co-so/${PRODUCER.maker}/don`

test.use({ viewport: { width: 360, height: 740 } })

test("an order that waits for its transfer is not packed, and nothing is collected for it once the money has come", async ({
  page,
  request,
  deskPage,
}) => {
  const { code, total } = await buyByTransfer(request, [PIA])
  const order = `${DESK}/${code}-1`
  const sums = page.getByRole("region", { name: "Người nhận" })
  await deskPage.signIn(PRODUCER)
  await page.goto(DESK)
  await expect(page.getByRole("link", { name: `${code}-1` })).toHaveCount(0)
  await page.getByRole("link", { name: /^Chờ tiền về \(\d+\)$/ }).click()
  await expect(page.getByRole("link", { name: /^Chờ tiền về \(/ })).toHaveAttribute("aria-current", "page")
  await expect(page.getByRole("link", { name: `${code}-1` })).not.toContainText("Thu khi giao")
  await expectNoBarrier(page, "orders that wait for money at the desk")

  await page.goto(order)
  await expect(page.getByRole("main")).toContainText("tiền chưa về")
  await expect(sums).toContainText("Chưa gói đơn này")
  await expect(deskPage.button("Nhận đơn")).toHaveCount(0)
  await expect(deskPage.button("Đã gói xong kiện này")).toHaveCount(0)
  await expect(page.getByRole("link", { name: "In tem A6" })).toHaveCount(0)
  await expectNoBarrier(page, "an order that waits for money at the desk")
  for (const address of [`${order}/tem.pdf`, `${order}/phieu.pdf`, `${DESK}/tem.pdf?ma=${code}-1`]) {
    expect((await page.goto(address))?.status()).toBe(409)
    await expect(page.getByRole("main")).toContainText(`Chờ tiền về: ${code}-1.`)
  }

  await tellBank(request, { memo: memoOf(code), amount: total })
  await page.goto(order)
  await expect(deskPage.button("Nhận đơn")).toBeVisible()
  await expect(sums).toContainText("Đã trả đủ, không thu khi giao")
  await expect(page.getByRole("listitem").filter({ hasText: "Đã nhận đủ tiền chuyển khoản" })).toBeVisible()
  await expectNoBarrier(page, "a paid order at the desk")
  const label = await page.request.get(`${order}/tem.pdf`)
  expect(label.headers()).toMatchObject({ "content-type": "application/pdf" })
})

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
  await expect(parcel).toContainText("Số tiền cần chuyển khoản giảm theo")
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
