import { expect, test } from "../fixtures.ts"
import { openGift } from "../gift.ts"
import { expectLargeTargets, expectNoBarrier, expectNoSidewaysScroll } from "../pages/barriers.ts"

/** As it is copied from a sheet of an office: heads of its own, a phone without its zero, a commune of before 2025. */
const PASTED = [
  ["STT", "Họ và tên", "SĐT", "Địa chỉ", "Phường/Xã", "Tỉnh/TP", "SL"],
  ["1", "Nguyễn Thị Hoa", "912345678", "12 Trần Hưng Đạo", "Phường Phú Lợi", "TP Cần Thơ", ""],
  ["2", "Trần Văn Bình", "091234567", "3 Lê Lợi", "phu loi", "can tho", "2"],
  ["3", "Lê Thị Cúc", "0987 654 321", "Ấp Đại Ân", "Xã Đại Tâm, huyện Mỹ Xuyên", "Sóc Trăng", "1"],
  ["4", "Phạm Văn Dũng", "0977 123 456", "5 Hàng Bông", "Phường Hoàn Kiếm", "Hà Nội", "1"],
]
  .map((row) => row.join("\t"))
  .join("\n")

const PHONE = { width: 360, height: 740 }

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE })

  test("a pasted list is read, its rows are put right in place, and a day is chosen", async ({ page, request }) => {
    const key = await openGift(request)
    const main = page.getByRole("main")
    const button = (name: string) => main.getByRole("button", { name })
    await page.goto(`/hop-qua/${key}/nguoi-nhan`)
    await main.getByRole("link", { name: "Dán danh sách hoặc tải tệp" }).click()
    await button("Xem danh sách đã dán").click()
    await expect(page.getByRole("alert")).toContainText("hoặc dán danh sách")

    await page.getByLabel("Dán danh sách từ Excel").fill(PASTED)
    await button("Xem danh sách đã dán").click()
    await expect(page.getByLabel("Điện thoại (cần có)")).toHaveValue("2")
    await expect(page.getByLabel("Ngày giao")).toHaveValue("")
    await expect(main.getByRole("table")).toContainText("912345678")
    await button("Đưa 4 dòng vào danh sách").click()

    await expect(main.getByRole("heading", { name: "2 dòng đúng, 2 dòng cần sửa" })).toBeVisible()
    const steps = main.getByRole("navigation", { name: "Các bước xếp hộp quà" })
    await expect(steps.getByRole("link", { name: "Chọn hộp (xong)" })).toBeVisible()
    await expect(steps.getByRole("link", { name: "Người nhận (cần sửa)" })).toBeVisible()
    const second = main.getByRole("region", { name: "Dòng 2: Trần Văn Bình" })
    await expect(second.getByLabel("Điện thoại")).toHaveAccessibleDescription(/Số điện thoại thiếu chữ số/)
    await second.getByLabel("Điện thoại").fill("0912")
    await second.getByRole("button", { name: "Lưu dòng 2" }).click()
    await expect(main.getByRole("status")).toContainText("còn chỗ cần sửa")
    await second.getByLabel("Điện thoại").fill("0912 345 670")
    await second.getByRole("button", { name: "Lưu dòng 2" }).click()
    await expect(main.getByRole("status")).toHaveText("Dòng 2 đã đúng.")

    const third = main.getByRole("region", { name: "Dòng 3: Lê Thị Cúc" })
    await expect(third.getByRole("radio", { name: /Phường Mỹ Xuyên/ })).toBeChecked()
    await third.getByRole("button", { name: "Lưu dòng 3" }).click()
    await expect(main.getByRole("heading", { name: "4 dòng, tất cả đều đúng" })).toBeVisible()
    await expect(steps.getByRole("link", { name: "Người nhận (đang làm)" })).toBeVisible()

    await main.getByRole("link", { name: "Thêm một người" }).click()
    await page.getByLabel("Họ tên").fill("Võ Thị Em")
    await button("Thêm vào danh sách").click()
    await expect(main.getByRole("heading", { name: "4 dòng đúng, 1 dòng cần sửa" })).toBeVisible()
    await button("Bỏ 1 dòng này").click()
    await expect(main.getByRole("status")).toHaveText("Đã bỏ 1 dòng.")
    await button("Lấy lại").click()
    await expect(main.getByRole("status")).toHaveText("Đã lấy lại 1 dòng.")
    await expect(main.getByRole("heading", { name: "4 dòng đúng, 1 dòng cần sửa" })).toBeVisible()
    await button("Bỏ 1 dòng này").click()
    await expect(main.getByRole("status")).toHaveText("Đã bỏ 1 dòng.")

    await main.getByRole("link", { name: "Tiếp: chọn ngày giao" }).click()
    await button("Lưu ngày giao").click()
    await expect(page.getByRole("alert")).toContainText("Chọn một ngày giao.")
    const first = main.getByRole("radio", { name: /tháng/ }).first()
    await first.check()
    await button("Lưu ngày giao").click()
    await expect(main.getByRole("status")).toContainText("Đã lưu. Quà giao vào")
    await expect(first).toBeChecked()
  })

  test("a recipient fills in the address on a page of their own, and who gives sees it", async ({
    page,
    request,
    newPhone,
  }) => {
    const key = await openGift(request)
    const main = page.getByRole("main")
    await page.goto(`/hop-qua/${key}/nguoi-nhan`)
    await main.getByRole("link", { name: "Người nhận tự điền địa chỉ" }).click()
    await main.getByRole("button", { name: "Tạo đường dẫn" }).click()
    await expect(page.getByRole("alert")).toContainText("Nhập tên ít nhất một người.")
    await page.getByLabel("Tên những người nhận").fill("Nguyễn Thị Hoa, 0912 345 678\nTrần Văn Bình")
    await main.getByRole("button", { name: "Tạo đường dẫn" }).click()
    await expect(main.getByRole("status")).toContainText("Đã thêm 2 người.")
    const link = await page.getByLabel("Đường dẫn của Nguyễn Thị Hoa").inputValue()
    await expect(main.getByRole("link", { name: /^Gửi tin nhắn SMS.*Nguyễn Thị Hoa$/ })).toHaveAttribute(
      "href",
      /^sms:\+?\d+\?&body=.*nhan-qua/,
    )
    const own = await newPhone()
    await own.goto(link)
    await expect(own.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex")
    const theirs = own.getByRole("main")
    await expect(theirs).not.toContainText("Trần Văn Bình")
    await expect(theirs).not.toContainText("₫")
    await expect(own.getByLabel("Họ và tên")).toHaveValue("Nguyễn Thị Hoa")
    await own.getByLabel("Xã hoặc phường").fill("Phú Lợi")
    await theirs.getByRole("button", { name: "Tìm" }).click()
    await own.getByRole("radio", { name: /Phường Phú Lợi, thành phố Cần Thơ/ }).check()
    await theirs.getByRole("button", { name: "Lưu địa chỉ nhận quà" }).click()
    await expect(own.getByRole("alert")).toContainText("Nhập số nhà")
    await own.getByLabel("Số nhà").fill("12 Trần Hưng Đạo")
    await theirs.getByRole("button", { name: "Lưu địa chỉ nhận quà" }).click()
    await expect(theirs.getByRole("status")).toContainText("Đã lưu")
    await expectLargeTargets(own, "a recipient's own page")
    await expectNoSidewaysScroll(own, "a recipient's own page")

    await page.reload()
    await expect(main.getByRole("listitem").filter({ hasText: "Nguyễn Thị Hoa" })).toContainText("Đã tự điền địa chỉ")
    await main.getByRole("link", { name: "Về danh sách người nhận" }).click()
    await expect(main.getByRole("heading", { name: "1 dòng đúng, 1 dòng cần sửa" })).toBeVisible()
    await expect(main).toContainText("1 người chưa điền địa chỉ.")
  })

  test("a thousand recipients are pasted at once, one more is told", async ({ page, request }) => {
    test.slow()
    const key = await openGift(request)
    const main = page.getByRole("main")
    const linesOf = (count: number) => {
      const rows = Array.from(
        { length: count },
        (_, n) => `Khách ${n}\t09${10_000_000 + n}\t${n} Lê Lợi\tPhú Lợi\tCần Thơ`,
      )
      return ["Họ tên\tĐiện thoại\tĐịa chỉ\tXã/phường\tTỉnh", ...rows].join("\n")
    }
    await page.goto(`/hop-qua/${key}/nguoi-nhan/them`)
    for (const count of [1001, 1000]) {
      await page.getByLabel("Dán danh sách từ Excel").fill(linesOf(count))
      await main.getByRole("button", { name: "Xem danh sách đã dán" }).click()
      if (count > 1000) await expect(page.getByRole("alert")).toContainText("Danh sách có 1.001 dòng, tối đa 1.000.")
    }
    await main.getByRole("button", { name: "Đưa 1000 dòng vào danh sách" }).click()
    await expect(main.getByRole("heading", { name: "1000 dòng, tất cả đều đúng" })).toBeVisible()
    await main.getByRole("link", { name: "Sau" }).click()
    await expect(main.getByText("Trang 2 trong 20")).toBeVisible()
  })

  test("a list of nobody's is not there", async ({ page }) => {
    for (const path of ["nguoi-nhan", "nguoi-nhan/them", "nguoi-nhan/tep-mau", "ngay"]) {
      expect((await page.goto(`/hop-qua/khong-co/${path}`))?.status()).toBe(404)
    }
  })
})

for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
  test(`a list in all its states has no barrier at ${viewport.width} px`, async ({ page, request }) => {
    test.slow()
    const key = await openGift(request)
    const main = page.getByRole("main")
    const read = async (where: string) => {
      await page.setViewportSize(viewport)
      await expectNoBarrier(page, where)
      if (viewport === PHONE) await expectLargeTargets(page, where)
      await expectNoSidewaysScroll(page, where)
      await page.setViewportSize(viewport)
    }
    await page.setViewportSize(viewport)
    await page.goto(`/hop-qua/${key}/nguoi-nhan`)
    await read("an empty list")
    await page.goto(`/hop-qua/${key}/nguoi-nhan/them`)
    await page.getByLabel("Dán danh sách từ Excel").fill(PASTED)
    await read("where a list is brought")
    await main.getByRole("button", { name: "Xem danh sách đã dán" }).click()
    await expect(main.getByRole("heading", { name: "Cột nào là gì?" })).toBeVisible()
    await read("the columns")
    await main.getByRole("button", { name: "Đưa 4 dòng vào danh sách" }).click()
    await expect(main.getByRole("heading", { name: "2 dòng đúng, 2 dòng cần sửa" })).toBeVisible()
    await read("rows to be put right")
    await page.goto(`/hop-qua/${key}/nguoi-nhan?xong=dropped&n=2&lay=khong-co-lan-nao`)
    await read("rows that were left out")
    await page.goto(`/hop-qua/${key}/nguoi-nhan`)
    await read("the whole list")
    const rows = viewport === PHONE ? main.getByRole("listitem") : main.getByRole("row")
    await rows.filter({ hasText: "Phạm Văn Dũng" }).getByRole("link", { name: "Sửa dòng 4" }).click()
    await expect(main.getByLabel("Họ tên")).toHaveValue("Phạm Văn Dũng")
    await read("a row that is open")
    await page.goto(`/hop-qua/${key}/nguoi-nhan/tu-dien`)
    await page.getByLabel("Tên những người nhận").fill("Nguyễn Thị Hoa, 0912 345 678")
    await main.getByRole("button", { name: "Tạo đường dẫn" }).click()
    const link = await page.getByLabel("Đường dẫn của Nguyễn Thị Hoa").inputValue()
    await read("recipients who are asked")
    await page.goto(link)
    await read("what a recipient is asked")
    await page.goto(`/hop-qua/${key}/ngay`)
    await read("the days")
    await page.goto(`/en/hop-qua/${key}/ngay`)
    await read("the days in English")
    await page.goto(`/en/hop-qua/${key}/nguoi-nhan?loi=1`)
    await read("rows to be put right in English")
  })
}
