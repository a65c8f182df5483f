import { addDays, todayInVietnam } from "@ocop/shared/day"
import { expect, test } from "../fixtures.ts"
import { BUYER, PIA, STAY } from "../goods.ts"

test.use({ javaScriptEnabled: false })

const TODAY = todayInVietnam(new Date())

test("a visitor without JavaScript asks for a night in an orchard", async ({ page, productPage, enquiryPage }) => {
  await productPage.open(STAY.handle)
  await expect(productPage.add).toHaveCount(0)
  await page.getByRole("main").getByRole("link", { name: "Hỏi đặt chỗ" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(STAY.name)

  await enquiryPage.send.click()
  await expect(enquiryPage.errors.getByRole("link")).toHaveText([
    "Nhập họ và tên",
    "Nhập số điện thoại hoặc e-mail để cơ sở trả lời bạn",
    "Chọn ngày bạn muốn đến",
  ])

  await enquiryPage.arrival.fill(addDays(TODAY, 14))
  await enquiryPage.departure.fill(addDays(TODAY, 13))
  await enquiryPage.guests.fill("4")
  await enquiryPage.field("Họ và tên").fill(BUYER.name)
  await enquiryPage.field("Số điện thoại").fill("+84 912.345.678")
  await enquiryPage.field("Lời nhắn").fill("Có hai trẻ em, ăn chay.")
  await enquiryPage.send.click()
  await expect(enquiryPage.errors).toContainText("Ngày về phải sau hoặc đúng ngày đến")
  await expect(enquiryPage.guests).toHaveValue("4")
  await expect(enquiryPage.field("Lời nhắn")).toHaveValue("Có hai trẻ em, ăn chay.")

  await enquiryPage.departure.fill(addDays(TODAY, 15))
  await enquiryPage.send.click()
  await expect(page).toHaveURL(`/san-pham/${STAY.handle}/hoi-dat-cho?da-gui=1`)
  await expect(page.getByRole("heading", { level: 1, name: "Đã nhận câu hỏi" })).toBeVisible()
  await expect(page.getByRole("main").getByRole("status")).toContainText("chuyển đến cơ sở")
  await expect(page.getByRole("main")).toContainText(STAY.name)
})

test("what goes into a cart is not asked for", async ({ page, enquiryPage }) => {
  await enquiryPage.open(PIA.handle)
  await expect(page).toHaveURL(`/san-pham/${PIA.handle}`)
  expect((await enquiryPage.open("khong-co"))?.status()).toBe(404)
})

test("a question that is no question of ours never breaks the page", async ({ page, enquiryPage, baseURL }) => {
  await enquiryPage.open(STAY.handle)
  const post = (form: Record<string, string>) =>
    page.request.post(`/san-pham/${STAY.handle}/hoi-dat-cho`, {
      form,
      headers: { origin: new URL(baseURL ?? "").origin },
    })
  const odd: Record<string, string>[] = [{}, { form_token: "x".repeat(500) }, { guests: "1e9", from_day: "0000-00-00" }]
  for (const form of odd) {
    expect((await post(form)).status()).toBe(400)
  }
})
