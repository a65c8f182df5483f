import { memoOf } from "@ocop/shared/vietqr"
import { tellBank } from "../bank.ts"
import { expect, test } from "../fixtures.ts"
import { PIA, PRODUCER } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
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
  await expect(page.getByRole("listitem").filter({ hasText: "Đã nhận đủ tiền" })).toBeVisible()
  await expectNoBarrier(page, "a paid order at the desk")
  const label = await page.request.get(`${order}/tem.pdf`)
  expect(label.headers()).toMatchObject({ "content-type": "application/pdf" })
})
