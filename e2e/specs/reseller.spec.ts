import { expect, test } from "../fixtures.ts"
import { asOperator, newMaker, newMember, SUPERMARKET } from "../makers-by-http.ts"
import { expectNoBarrier } from "../pages/barriers.ts"

test.use({ viewport: { width: 360, height: 740 } })

const MAKES = "Mắm cá linh, làm tại xưởng ấp Phú Thọ"

test("a shop that only resells asks to be a producer, is refused once, and lists goods of its own in the end", async ({
  page,
  request,
  deskPage,
}) => {
  const operator = await asOperator(request)
  const owner = await newMember(request, "Trần Thị Bảy")
  const name = `Siêu thị Sông Hậu ${Date.now()}`
  const maker = await newMaker(owner, operator, name, SUPERMARKET)
  const { organizations } = await operator<{ organizations: { id: string }[] }>(
    "GET",
    `/organizations?${new URLSearchParams({ q: name })}`,
  )
  const decide = (what: string, data: object) =>
    operator("POST", `/organizations/${organizations[0]?.id}/producer/${what}`, data)

  await deskPage.signIn({ ...owner, maker })
  await page.goto(`/kenh-co-so/${maker}/ho-so`)
  await page.getByRole("link", { name: "Xin làm chủ thể sản xuất" }).click()
  await expect(deskPage.heading).toHaveText("Xin làm chủ thể sản xuất")
  await expectNoBarrier(page, "the form of who wants to be a producer")
  await deskPage.button("Gửi đề nghị").click()
  await expect(page.getByRole("alert")).toContainText("Cho biết cơ sở tự làm ra sản phẩm gì.")
  await expectNoBarrier(page, "the same form, refused")
  const makes = page.getByRole("textbox", { name: "Cơ sở tự làm ra sản phẩm gì, ở đâu" })
  const size = page.getByRole("checkbox", { name: /^Là doanh nghiệp nhỏ hoặc vừa/ })
  await makes.fill(MAKES)
  await size.check()
  await deskPage.button("Gửi đề nghị").click()
  await expect(page.getByText("Đề nghị đang chờ duyệt")).toBeVisible()
  await expect(page.getByRole("main")).toContainText(MAKES)
  await expectNoBarrier(page, "a wish that waits")

  await decide("refuse", { reason: "Chưa thấy giấy tờ của xưởng." })
  await page.reload()
  await expect(page.getByRole("main")).toContainText("Chưa thấy giấy tờ của xưởng.")
  await expect(makes).toHaveValue(MAKES)
  await size.check()
  await deskPage.button("Gửi đề nghị").click()
  await expect(page.getByText("Đề nghị đang chờ duyệt")).toBeVisible()
  await decide("grant", {})
  await page.reload()
  await expect(page.getByText("Cơ sở là chủ thể sản xuất")).toBeVisible()
  await expectNoBarrier(page, "who is a producer")
})
