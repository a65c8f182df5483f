import { tellBank } from "../bank.ts"
import { expect, test } from "../fixtures.ts"
import { BUYER } from "../goods.ts"
import { expectLargeTargets, expectNoBarrier, expectNoSidewaysScroll } from "../pages/barriers.ts"
import { PackingPages } from "../pages/packing.ts"
import { qrOf } from "../pdf.ts"
import { wayToDesk } from "../staff.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

/** As they are copied from a sheet. */
const RECIPIENTS = [
  ["Họ và tên", "SĐT", "Địa chỉ", "Phường/Xã", "Tỉnh/TP", "SL"],
  ["Nguyễn Thị Hoa", "0912345678", "12 Trần Hưng Đạo", "Phường Phú Lợi", "TP Cần Thơ", "1"],
  ["Trần Văn Bình", "0912345670", "3 Lê Lợi", "Phường Sóc Trăng", "TP Cần Thơ", "2"],
]
  .map((row) => row.join("\t"))
  .join("\n")

/** Who packs the boxes of the demonstration data, and where; nobody of it has an account. */
const PACKER = {
  name: "Hợp tác xã Khô mắm Mỹ Xuyên (minh họa)",
  gifts: "/kenh-co-so/hop-tac-xa-kho-mam-my-xuyen-minh-hoa/diem-ban/cua-hang-ocop-soc-trang-minh-hoa/don-qua",
}

const FISH_SAUCE = "Nước mắm cá cơm 30 độ đạm"

test("a shopper fills a box on a phone without JavaScript, orders it for two and pays, and the point packs it without a price", async ({
  page,
  giftPage,
  transferPage,
  newPhone,
  request,
}) => {
  /** Barriers are looked for by a script. */
  const look = async (where: string) => {
    const other = await newPhone({ javaScriptEnabled: true, as: page })
    await other.goto(page.url())
    await expectNoBarrier(other, where)
    await expectNoSidewaysScroll(other, where)
  }
  await giftPage.begin("Hộp nhỏ 4 ô")
  await giftPage.putIn(FISH_SAUCE)
  await giftPage.total.getByRole("link", { name: "Tiếp: Gói và thiệp" }).click()
  await page.getByRole("radio", { name: "Giấy dầu in son" }).check()
  await page.getByRole("radio", { name: "Nơ đỏ" }).check()
  await page.getByRole("radio", { name: "Ghe Ngo" }).check()
  await page.getByLabel("Lời nhắn trên thiệp").fill("Chúc một năm an khang.")
  await giftPage.button("Xem thiệp").click()

  await giftPage.step("Kiểm tra").click()
  await giftPage.main.getByRole("link", { name: "Đặt hộp quà" }).click()
  await expect(giftPage.main).toContainText("Chưa có người nhận nào.")

  const follow = (name: string) => giftPage.main.getByRole("link", { name }).click()
  const missing = giftPage.main.getByRole("listitem").filter({ hasText: "Chưa có người nhận nào." })
  await missing.getByRole("link", { name: "Sửa ở bước này" }).click()
  await follow("Dán danh sách hoặc tải tệp")
  await page.getByLabel("Dán danh sách từ Excel").fill(RECIPIENTS)
  await giftPage.button("Xem danh sách đã dán").click()
  await giftPage.button("Đưa 2 dòng vào danh sách").click()
  await expect(giftPage.main.getByRole("heading", { name: "2 dòng, tất cả đều đúng" })).toBeVisible()
  await follow("Tiếp: chọn ngày giao")
  await giftPage.main.getByRole("radio", { name: /tháng/, disabled: false }).first().check()
  await giftPage.button("Lưu ngày giao").click()
  await expect(giftPage.main.getByRole("status")).toContainText("Đã lưu. Quà giao vào")

  await follow("Tiếp: kiểm tra")
  await follow("Đặt hộp quà")
  await expect(giftPage.main).toContainText("2 người nhận, 3 hộp")
  await giftPage.button("Đặt hàng").click()
  await expect(page.getByRole("alert")).toContainText("Nhập họ và tên người đặt.")
  await look("a gift that is ordered")
  await page.getByLabel("Họ và tên").fill(BUYER.name)
  await page.getByLabel("Số điện thoại").fill(BUYER.phone)
  await page.getByLabel("E-mail", { exact: true }).fill(`qua-${Date.now()}@example.com`)
  await page.getByRole("radio", { name: /Chuyển khoản/ }).check()
  const amount = Number((await giftPage.button("Đặt hàng").innerText()).replace(/\D/g, ""))
  await giftPage.button("Đặt hàng").click()

  await expect(transferPage.heading).toBeVisible()
  const memo = await transferPage.value("Nội dung").innerText()
  await tellBank(request, { memo, amount })
  const order = page.url().replace(/\/chuyen-khoan.*$/, "")
  await expect(async () => {
    await page.goto(order)
    await expect(page.getByRole("main")).toContainText("Đã nhận đủ tiền", { timeout: 1_000 })
  }).toPass()
  await expect(page.getByRole("main")).toContainText("2 người nhận")
  await follow("Xem từng người nhận")
  await expect(page.getByRole("main")).toContainText("Nguyễn Thị Hoa")
  await expect(page.getByRole("main")).toContainText("Trần Văn Bình")
  await look("who receives a gift")

  await page.getByRole("link", { name: /^Sửa người nhận số 2/ }).click()
  await look("a recipient that is changed")
  await page.getByLabel("Điện thoại").fill("12")
  await page.getByRole("button", { name: "Lưu thay đổi" }).click()
  await expect(page.getByLabel("Điện thoại")).toHaveAttribute("aria-invalid", "true")
  await page.getByLabel("Điện thoại").fill("0912345679")
  await page.getByRole("button", { name: "Lưu thay đổi" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("Đã lưu thay đổi cho người nhận số 2")
  await expect(page.getByRole("main")).toContainText("0912 345 679")

  const code = /\/don\/([^/]+)/.exec(order)?.[1] ?? ""
  const desk = await newPhone()
  await desk.goto(await wayToDesk(request, PACKER.name, "Gói giúp một đơn quà"))
  await desk.getByRole("main").getByRole("button", { name: "Bắt đầu làm thay" }).click()
  const packing = new PackingPages(desk, PACKER.gifts)
  const lookAtDesk = async (where: string) => {
    const other = await newPhone({ javaScriptEnabled: true, as: desk })
    await other.goto(desk.url())
    await expectNoBarrier(other, where)
    await expectLargeTargets(other, where)
    await expectNoSidewaysScroll(other, where)
  }

  await packing.openPickList()
  const boxes = packing.part("Xếp vào hộp", code)
  const days = await packing.days.count()
  for (let n = 0; n < days && (await boxes.count()) === 0; n += 1) await packing.days.nth(n).click()
  await expect(boxes).toContainText("2 người nhận, 3 hộp")
  await expect(boxes).toContainText("Giấy dầu in son · Nơ đỏ")
  await expect(boxes).toContainText(FISH_SAUCE)
  await expect(packing.main).not.toContainText("₫")
  await lookAtDesk("what is fetched for gifts")
  const sheet = await desk.request.get(
    (await packing.main.getByRole("link", { name: "In phiếu nhặt hàng (A4)" }).getAttribute("href")) ?? "",
  )
  expect([sheet.status(), sheet.headers()["content-type"]]).toEqual([200, "application/pdf"])
  await boxes.getByRole("button", { name: "Lập đợt cho 2 người, 3 hộp" }).click()
  await packing.expectTold(`Đã lập đợt cho đơn ${code}.`)
  const wave = packing.part("Đợt đang đóng", code)
  await expect(wave).toContainText("Đã đóng 0/2 kiện")
  const printed = new Map<string, Buffer>()
  for (const name of ["In tất cả đợt 1", "In tem đợt 1", "In phiếu đợt 1", "In thiệp đợt 1"]) {
    const file = await desk.request.get((await wave.getByRole("link", { name }).getAttribute("href")) ?? "")
    expect([file.status(), file.headers()["content-type"]]).toEqual([200, "application/pdf"])
    printed.set(name, await file.body())
  }

  await packing.openDesk()
  await packing.typeCode("chưa biết")
  await expect(packing.main).toContainText("Mã này không đúng dạng.")
  await packing.typeCode(`${code}-Q9`)
  await expect(packing.main).toContainText("Không có kiện quà nào có mã này ở điểm bán.")
  await packing.typeCode(`${code.toLowerCase()} q1`)
  await expect(packing.parcel(`${code}-Q1`)).toContainText("Nguyễn Thị Hoa")
  await expect(packing.parcel(`${code}-Q1`)).not.toContainText("₫")
  await lookAtDesk("a gift parcel at the packing desk")
  await packing.parcel(`${code}-Q1`).getByRole("button", { name: "Đã đóng" }).click()
  await packing.expectTold(`Đã đóng ${code}-Q1.`)
  await expect(packing.parcel(`${code}-Q1`)).toContainText("Đã đóng 1/2 kiện")

  const read = (name: string) => qrOf(printed.get(name) ?? Buffer.of(), 2)
  const way = (await read("In tem đợt 1")) ?? ""
  expect(way).toBe(new URL(`${PACKER.gifts}/dong-goi?ma=${code}-Q2`, desk.url()).href)
  expect([await read("In phiếu đợt 1"), await read("In thiệp đợt 1")]).toEqual([way, null])
  await packing.openDesk(way)
  const second = packing.parcel(`${code}-Q2`)
  await expect(second).toContainText("Trần Văn Bình")
  await second.getByText("Gói nhầm: mở lại").click()
  await second.getByRole("button", { name: "Mở lại kiện này" }).click()
  await expect(desk.getByRole("alert")).toContainText("Chọn lý do mở lại.")
  await second.getByText("Gói nhầm: mở lại").click()
  await second.getByLabel("Vì sao mở lại").selectOption({ label: "xếp nhầm hoặc thiếu hàng" })
  await second.getByRole("button", { name: "Mở lại kiện này" }).click()
  await packing.expectTold(`Đã mở lại ${code}-Q2.`)
  await packing.parcel(`${code}-Q2`).getByRole("button", { name: "Gói riêng và đã đóng" }).click()
  await packing.expectTold(`Đã đóng ${code}-Q2.`)
  await desk.goto(`${PACKER.gifts}/${code}`)
  await expect(packing.main).toContainText("Mở lại để gói lại: xếp nhầm hoặc thiếu hàng")
  await expect(packing.main).toContainText("Đã đóng hộp")
})
