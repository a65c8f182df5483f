import { expect, test } from "../fixtures.ts"
import { PIA, PRODUCER } from "../goods.ts"
import { expectNoBarrier } from "../pages/barriers.ts"
import { picture } from "../picture.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test("a broken cake is reported with a photo, comes back, and is to be paid for; the second report goes to the shop", async ({
  page,
  productPage,
  checkoutPage,
  deskPage,
  newPhone,
}) => {
  test.slow()
  await productPage.open(PIA.handle)
  await productPage.quantity.fill("3")
  await productPage.add.click()
  const code = await checkoutPage.orderWithoutScript()
  await expect(page.getByRole("link", { name: "Báo lỗi, trả hàng" })).toHaveCount(0)

  // The buyer's page is sent without a script. The desk's is, with its own, and is used here without; where a browser
  // runs none at all, axe does not come to an end among radio buttons.
  const buyers = await newPhone({ javaScriptEnabled: true, as: page })

  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/don/${code}-1`)
  await deskPage.button("Đã gói xong kiện này").click()
  await page.getByLabel("Đơn vị vận chuyển").selectOption({ label: "Cơ sở tự giao" })
  await deskPage.button("Đã giao cho đơn vị vận chuyển").click()

  await buyers.goto(`/don/${code}`)
  await buyers.getByRole("button", { name: "Tôi đã nhận hàng" }).click()
  await expect(buyers.getByText("Người mua báo đã nhận hàng")).toBeVisible()
  await buyers.getByRole("link", { name: "Báo lỗi, trả hàng" }).click()
  await expect(buyers.getByRole("heading", { level: 1, name: "Tin nhắn và phản ánh" })).toBeVisible()
  await expect(buyers.getByRole("radio", { name: /^Thông tin trước khi mua.*báo được đến 23:59/ })).toBeVisible()
  await expectNoBarrier(buyers, "a report to be written")
  await buyers.getByLabel(`Số lượng ${PIA.name}, ${PIA.pack} bị lỗi`).fill("1")
  await buyers.getByRole("button", { name: "Gửi phản ánh" }).click()
  await expect(buyers.getByRole("alert")).toContainText("Chọn chuyện gì đã xảy ra")
  await expect(buyers.getByLabel(`Số lượng ${PIA.name}, ${PIA.pack} bị lỗi`)).toHaveValue("1")
  await expectNoBarrier(buyers, "a report with mistakes")
  await buyers.getByRole("radio", { name: /^Hư, vỡ, dập/ }).check()
  await buyers.getByRole("radio", { name: "Hoàn tiền" }).check()
  await buyers.getByLabel("Kể ngắn gọn").fill("Hộp móp, một cái bánh vỡ.")
  await buyers.getByRole("button", { name: "Gửi phản ánh" }).click()
  await expect(buyers.getByText("Đã gửi phản ánh tới cơ sở.")).toBeVisible()
  await buyers.getByLabel("Thêm ảnh").setInputFiles({
    name: "giay.svg",
    mimeType: "image/svg+xml",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"),
  })
  await buyers.getByRole("button", { name: "Gửi ảnh" }).click()
  await expect(buyers.getByRole("alert")).toContainText("không phải ảnh")
  await buyers.getByLabel("Thêm ảnh").setInputFiles({ name: "vo.png", mimeType: "image/png", buffer: picture() })
  await buyers.getByRole("button", { name: "Gửi ảnh" }).click()
  const photo = buyers.getByRole("img", { name: "Ảnh 1 của phản ánh" })
  await expect(photo).toBeVisible()
  await expectNoBarrier(buyers, "a report with a photo")

  await page.goto(`/kenh-co-so/${PRODUCER.maker}/don?muc=tra-lai`)
  await page.getByRole("link", { name: `${code}-1` }).click()
  await page.getByRole("link", { name: "Tin nhắn và phản ánh" }).click()
  await expect(deskPage.heading).toHaveText(`Tin nhắn và phản ánh: đơn ${code}-1`)
  await expect(page.getByRole("img", { name: "Ảnh 1 của phản ánh" })).toBeVisible()
  const read = await newPhone({ javaScriptEnabled: true, as: page })
  await read.goto(page.url())
  await expectNoBarrier(read, "a report at the desk")
  await page.getByLabel("Cần gửi hàng lại trước").check()
  await deskPage.button("Đồng ý với người mua").click()
  await expect(page.getByText("Chờ hàng gửi lại")).toBeVisible()
  await page.getByRole("radio", { name: /^Còn bán được/ }).check()
  await deskPage.button("Đã nhận lại hàng").click()
  await expect(page.getByText("Đã giải quyết")).toBeVisible()
  await buyers.reload()
  await expect(buyers.getByText(/^Hoàn cho người mua: 68\.000/)).toBeVisible()
  await expect(buyers.getByText("Cơ sở đã nhận lại hàng")).toBeVisible()

  await buyers.getByLabel(`Số lượng ${PIA.name}, ${PIA.pack} bị lỗi`).fill("1")
  await buyers.getByRole("radio", { name: /^Thông tin trước khi mua/ }).check()
  await buyers.getByRole("radio", { name: "Hoàn tiền" }).check()
  await buyers.getByLabel("Kể ngắn gọn").fill("Trang ghi 4 cái, hộp có 3 cái.")
  await buyers.getByRole("button", { name: "Gửi phản ánh" }).click()
  await page.reload()
  const second = page.getByRole("article").filter({ hasText: `${code}-1-P2` })
  await second.locator("summary").filter({ hasText: "Đề nghị cách khác" }).click()
  await second.getByLabel("Số tiền hoàn (đồng)").fill("12.5")
  await second.getByRole("button", { name: "Gửi đề nghị" }).click()
  await expect(page.getByRole("alert")).toContainText("Nhập một số, ví dụ 85.000")
  await expect(second.getByLabel("Số tiền hoàn (đồng)")).toHaveValue("12.5")
  await second.locator("summary").filter({ hasText: "Không đồng ý" }).click()
  await second.getByRole("button", { name: "Gửi từ chối" }).click()
  await expect(page.getByRole("alert")).toContainText("Viết lý do")
  await second.getByLabel("Lý do").fill("Ảnh đóng gói cho thấy đủ 4 cái.")
  await second.getByRole("button", { name: "Gửi từ chối" }).click()
  await expect(second.getByText("Cơ sở không đồng ý").first()).toBeVisible()
  await buyers.reload()
  await buyers.locator("summary").filter({ hasText: "Nhờ chợ xem xét" }).click()
  await buyers.getByRole("button", { name: "Nhờ chợ xem xét" }).click()
  await expect(buyers.getByText("Chợ đang xem xét")).toBeVisible()
  await expectNoBarrier(buyers, "reports of which one is with the shop")
})
