import { expect, test } from "../fixtures.ts"
import { PIA } from "../goods.ts"
import { expectLargeTargets, expectNoBarrier, expectNoSidewaysScroll } from "../pages/barriers.ts"
import { CARDS } from "../pages/card.ts"
import { buyByCard } from "../purchase.ts"

test("a shopper pays with a card after one that was declined, and the bank is asked", async ({
  page,
  productPage,
  basketPage,
  checkoutPage,
  cardPage,
  orderPage,
}) => {
  await cardPage.standInForStripe()
  await productPage.open(PIA.handle)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  await basketPage.open()
  await basketPage.toCheckout.click()
  await checkoutPage.fillWithScript()
  await checkoutPage.card.check()
  await checkoutPage.place.click()

  await expect(page).toHaveURL(/\/don\/[A-Z2-9]{8}\/the$/)
  await expect(cardPage.heading).toBeVisible()
  await cardPage.number.fill(CARDS.declined)
  await expectNoSidewaysScroll(page, "a card's page")
  await expectLargeTargets(page, "a card's page")
  await expectNoBarrier(page, "a card's page")
  await cardPage.pay.click()
  await expect(cardPage.problem).toContainText("Thẻ không đủ tiền.")

  await cardPage.number.fill(CARDS.secure)
  await cardPage.pay.click()
  await cardPage.confirmAtBank.click()
  await expect(page).toHaveURL(/\/don\/[A-Z2-9]{8}$/)
  await expect(orderPage.parcels).toContainText("Đang gói")
  await expect(orderPage.summary).toContainText("Thẻ quốc tế, đã trả")
  // What was loaded for the card stayed behind with its page.
  expect(await page.evaluate(() => "Stripe" in window)).toBe(false)
})

test("who has no script, or no card that works, pays otherwise", async ({ request, newPhone, baseURL }) => {
  const { code, token } = await buyByCard(request, [PIA])
  const page = await newPhone()
  await page.goto(`/don/${code}?khoa=${token}`)
  await page.getByRole("link", { name: "Trả bằng thẻ" }).click()
  await expect(page.getByText(/^Ô nhập thẻ cần JavaScript/)).toBeVisible()
  const policyOf = async (path: string) => (await page.goto(path))?.headers()["content-security-policy"] ?? ""
  expect(await policyOf(`/don/${code}`)).not.toContain("stripe")
  expect(await policyOf(`/en/don/${code}/the`)).toContain("script-src 'self' 'nonce-")
  expect(await policyOf(`/don/${code}/the`)).toContain("https://js.stripe.com")
  await page.getByRole("button", { name: "Chuyển khoản ngân hàng (VietQR)" }).click()
  await expect(page).toHaveURL(`${baseURL}/don/${code}/chuyen-khoan`)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Chuyển khoản")
})
