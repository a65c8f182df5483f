import { expect, test } from "../fixtures.ts"
import { BUYER, PIA, PLACE, PRODUCER } from "../goods.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test("a maker is told of an order, and opens the notice, without JavaScript", async ({
  page,
  productPage,
  basketPage,
  checkoutPage,
  orderPage,
  deskPage,
}) => {
  await productPage.open(PIA.handle)
  await productPage.add.click()
  await basketPage.toCheckout.click()
  await checkoutPage.fill(BUYER)
  await checkoutPage.commune.fill(PLACE.typed)
  await checkoutPage.findCommune.click()
  await checkoutPage.match(PLACE.name).check()
  await checkoutPage.next.click()
  await checkoutPage.place.click()
  await expect(orderPage.heading).toBeVisible()
  const code = (await orderPage.heading.innerText()).replace("Đơn hàng ", "")

  await deskPage.signIn(PRODUCER)
  await deskPage.bell.click()
  await expect(deskPage.heading).toHaveText("Thông báo")
  const notice = deskPage.notice(`Đơn mới ${code}`)
  await expect(notice).toContainText("Mới")
  await notice.getByRole("button", { name: /^Xem đơn/ }).click()
  await expect(deskPage.heading).not.toHaveText("Thông báo")

  await deskPage.bell.click()
  await expect(notice.getByRole("link", { name: /^Xem đơn/ })).toBeVisible()
  await expect(notice.getByRole("button")).toHaveCount(0)
  await page.getByRole("link", { name: "Cách nhận thông báo" }).click()
  await page.getByRole("combobox", { name: "Tồn kho" }).selectOption("Gửi ngay")
  await deskPage.button("Lưu cách nhận").click()
  await expect(page).toHaveURL(/da-luu=1$/)
  await expect(page.getByRole("combobox", { name: "Tồn kho" })).toHaveValue("at_once")

  await page.goto("/en/kenh-co-so/" + PRODUCER.maker + "/thong-bao")
  await expect(deskPage.heading).toHaveText("Notices")
  await expect(deskPage.notice(`New order ${code}`)).toBeVisible()
})
