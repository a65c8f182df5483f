import { expect, test } from "../fixtures.ts"
import { PIA, PRODUCER } from "../goods.ts"
import { expectNoSidewaysScroll } from "../pages/barriers.ts"
import { DeskPage } from "../pages/desk.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test("a buyer asks about an order, the maker reads and answers, and the buyer reads it", async ({
  page,
  productPage,
  checkoutPage,
  deskPage,
  newPhone,
}) => {
  test.slow()
  await productPage.open(PIA.handle)
  await productPage.add.click()
  const code = await checkoutPage.orderWithoutScript()

  await page.getByRole("link", { name: "Nhắn cho cơ sở" }).click()
  await expect(page.getByText(/^Chưa có tin nhắn/)).toBeVisible()
  await page.getByRole("button", { name: "Gửi tin nhắn" }).click()
  await expect(page.getByRole("alert")).toContainText("Viết lời nhắn")
  await page.getByLabel("Lời nhắn").fill("Giao sau 17 giờ được không?")
  await page.getByRole("button", { name: "Gửi tin nhắn" }).click()
  await expect(page.getByText("Giao sau 17 giờ được không?")).toBeVisible()
  await expect(page.getByLabel("Lời nhắn")).toHaveValue("")
  await expectNoSidewaysScroll(page, "a message of the buyer's")
  const buyersPage = page.url()

  const desk = await newPhone()
  await new DeskPage(desk).signIn(PRODUCER)
  await expect(desk.getByText(/tin nhắn/i).first()).toBeVisible()
  await desk.goto(`/kenh-co-so/${PRODUCER.maker}/don/${code}-1/phan-anh`)
  const asked = desk.getByRole("listitem").filter({ hasText: "Giao sau 17 giờ được không?" })
  await expect(asked.getByText("mới")).toBeVisible()
  await desk.getByLabel("Lời nhắn").fill("Dạ được, 18 giờ em giao.")
  await desk.getByRole("button", { name: "Gửi tin nhắn" }).click()
  await expect(desk.getByText("Dạ được, 18 giờ em giao.")).toBeVisible()
  await expect(asked.getByText("mới")).toHaveCount(0)
  await expectNoSidewaysScroll(desk, "an answer at the desk")

  await page.goto(buyersPage)
  const answer = page.getByRole("listitem").filter({ hasText: "Dạ được, 18 giờ em giao." })
  await expect(answer).toContainText("Cơ sở")
  await page.goto(`/en${new URL(buyersPage).pathname}`)
  await expect(answer).toContainText("The maker")
  await expect(deskPage.heading).toHaveText("Messages and problems")
})
