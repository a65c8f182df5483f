import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { PIA, POINT, PRODUCER, READY_BOX } from "../goods.ts"
import { expectLargeTargets, expectNoBarrier, expectNoSidewaysScroll } from "../pages/barriers.ts"

const PACKING_POINT = "/diem-ban/cua-hang-ocop-soc-trang-minh-hoa"
const PHONE = { width: 360, height: 740 }
const FISH_SAUCE = "Nước mắm cá cơm 30 độ đạm"
const PICKLE = "Xá pấu củ cải muối"
const COOL = "Lạp xưởng tươi Mỹ Xuyên"

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE })

  test("a shopper fills a box, hears what does not fit, and writes a card without prices in the box", async ({
    page,
    giftPage,
  }) => {
    await page.goto("/")
    await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Hộp quà" }).click()
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/hop-qua$/)
    await giftPage.button("Bắt đầu xếp quà").click()
    await expect(page.getByRole("alert")).toContainText("Chọn một loại hộp.")
    await giftPage.begin("Hộp nhỏ 4 ô")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xếp quà")
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex")
    await expect(giftPage.main).toContainText("Còn 4 ô trống")
    await expect(giftPage.main).toContainText("Hộp đang trống.")

    await giftPage.putIn(`${PIA.name}, ${PIA.pack}`, 2)
    await expect(giftPage.lines).toHaveCount(1)
    await expect(giftPage.lines.first()).toContainText("Ô 1, 2")
    await expect(giftPage.lines.first()).toContainText("4 sao")
    await expect(giftPage.total).toContainText("2/4 ô · 171.000 ₫ một hộp")
    // What is kept cold does not stand among what still fits.
    await expect(giftPage.button(`Đưa vào hộp: ${COOL}`)).toHaveCount(0)

    await giftPage.putIn(FISH_SAUCE)
    await giftPage.button(`Thêm một: ${FISH_SAUCE}`).click()
    await expect(page.getByRole("alert")).toContainText("Hộp chỉ chứa thêm được 480 g, món này nặng 900 g.")
    await giftPage.button(`Bỏ khỏi hộp: ${FISH_SAUCE}`).click()
    await giftPage.putIn(PICKLE, 2)
    await expect(giftPage.lines.nth(1)).toContainText("Ô 3, 4")
    await expect(giftPage.main).toContainText("Hộp đã đầy")
    await expect(giftPage.main).toContainText("Không có món nào xếp thêm vừa.")
    await giftPage.button(`Thêm một: ${PIA.name}`).click()
    await expect(page.getByRole("alert")).toContainText("Hộp đã đầy.")
    await giftPage.button(`Bớt một: ${PIA.name}`).click()
    await expect(giftPage.main).toContainText("Còn 1 ô trống")
    await page.getByText("Lọc món").click()
    await page.getByLabel("5 sao").check()
    await giftPage.button("Áp dụng").click()
    await expect(giftPage.button("Đưa vào hộp: Lạp xưởng khô sấy than")).toHaveCount(1)
    await expect(giftPage.button(`Đưa vào hộp: ${PICKLE}`)).toHaveCount(0)

    await giftPage.total.getByRole("link", { name: "Tiếp: Gói và thiệp" }).click()
    await expect(page.getByLabel("Không để giá trong hộp")).toBeChecked()
    await page.getByLabel("Lời nhắn trên thiệp").fill("a".repeat(201))
    await giftPage.button("Xem thiệp").click()
    const alert = page.getByRole("alert")
    await expect(alert).toContainText("Chọn một kiểu gói.")
    await expect(alert).toContainText("Lời nhắn dài 201 chữ cái, tối đa 200.")
    await expect(page).toHaveTitle(/^Lỗi:/)
    await expect(page.getByLabel("Lời nhắn trên thiệp")).toHaveValue("a".repeat(201))
    await page.getByRole("radio", { name: "Giấy dầu in son" }).check()
    await page.getByRole("radio", { name: "Nơ đỏ" }).check()
    await page.getByRole("radio", { name: "Ghe Ngo" }).check()
    await page.getByLabel("Lời nhắn trên thiệp").fill("Chúc bác một năm an khang.")
    await page.getByLabel("Người tặng").fill("Gia đình Hoa")
    await giftPage.button("Xem thiệp").click()
    await expect(giftPage.card).toContainText("Chúc bác một năm an khang.")
    await expect(giftPage.card).toContainText("Người tặng: Gia đình Hoa")
    await expect(giftPage.card).toContainText("4 sao")
    await expect(giftPage.card).not.toContainText("₫")

    await giftPage.step("Kiểm tra").click()
    await expect(giftPage.part("Gói và thiệp")).toContainText("Giấy dầu in son · Nơ đỏ")
    await expect(giftPage.part("Gói và thiệp")).toContainText("Không để giá trong hộp")
    await expect(giftPage.part("Xếp quà")).toContainText(PIA.name)
    await expect(giftPage.part("Người nhận")).toContainText("Chưa làm bước này.")
    await expect(giftPage.part("Tiền")).toContainText("Cộng 1 hộp179.000 ₫")
    await giftPage.main.getByRole("link", { name: "Sửa: Xếp quà" }).click()
    await giftPage.button(`Bỏ khỏi hộp: ${PICKLE}`).click()
    await expect(giftPage.lines).toHaveCount(1)
    await giftPage.button("Lấy lại").click()
    await expect(giftPage.lines).toHaveCount(2)
    await giftPage.button(`Bỏ khỏi hộp: ${PICKLE}`).click()
    await expect(giftPage.lines).toHaveCount(1)
  })

  test("who comes late in another window is told, and nothing is overwritten", async ({ page, giftPage, newPhone }) => {
    await giftPage.begin("Hộp vừa 6 ô")
    const other = await newPhone()
    await other.goto(page.url())
    await giftPage.putIn(`${PIA.name}, ${PIA.pack}`)
    await other.getByRole("button", { name: `Đưa vào hộp: ${FISH_SAUCE}` }).click()
    await expect(other.getByRole("alert")).toContainText("Hộp quà vừa được sửa ở nơi khác.")
    await expect(other.getByRole("main")).toContainText("Còn 5 ô trống")
    await other.getByRole("button", { name: `Đưa vào hộp: ${FISH_SAUCE}` }).click()
    await expect(other.getByRole("main")).toContainText("Còn 4 ô trống")
  })

  test("a box that is ready begins with what its point puts into it", async ({ giftPage, page }) => {
    await page.goto(PACKING_POINT)
    await page.getByRole("link", { name: "Đặt hộp quà tại đây" }).click()
    await expect(giftPage.box("Hộp vừa 6 ô")).toBeVisible()
    await expect(giftPage.main.getByRole("link", { name: "Xem mọi loại hộp và điểm bán" })).toBeVisible()

    await page.goto("/tet")
    await page.getByRole("link", { name: /^Chọn hộp này.*Hộp quà Mỹ Xuyên$/ }).click()
    await expect(giftPage.box("Hộp quà Mỹ Xuyên")).toBeChecked()
    await expect(giftPage.main.getByRole("radio")).toHaveCount(1)
    await giftPage.button("Bắt đầu xếp quà").click()
    await expect(giftPage.lines).toHaveCount(4)
    await expect(giftPage.main).toContainText("Còn 1 ô trống")
    await giftPage.step("Chọn hộp").click()
    await giftPage.box("Hộp nhỏ 4 ô").check()
    await giftPage.button("Dùng hộp này").click()
    await expect(giftPage.main).toContainText("Quà cần 5 ô, hộp này chỉ có 4 ô.")
    await page.goto(page.url().replace("/hop-qua", "/en/hop-qua"))
    await expect(page.locator("html")).toHaveAttribute("lang", "en")
    await expect(giftPage.main).toContainText("The items need 5 slots, this box has 4.")
  })

  test("a gift opens for nobody who does not know its key", async ({ page }) => {
    const answer = await page.goto("/hop-qua/khong-co-khoa-nay-dau-nhe/xep")
    expect(answer?.status()).toBe(404)
  })
})

const DESK = `/kenh-co-so/${PRODUCER.maker}/diem-ban/${POINT.handle}`

test("a point's people add a box, stop offering it, and are told what is wrong with one", async ({
  page,
  deskPage,
}) => {
  await deskPage.signIn(PRODUCER)
  await page.goto(DESK)
  await page.getByRole("main").getByRole("link", { name: "Hộp quà" }).click()
  await page.getByRole("link", { name: "Thêm loại hộp" }).click()
  await deskPage.button("Lưu hộp").click()
  await expect(page.getByRole("alert")).toContainText("Nhập tên hộp.")
  await expect(page.getByRole("alert")).toContainText("Sức chứa: nhập số nguyên từ 200 đến 30.000 gam.")
  const name = `Hộp thử ${Date.now()}`
  await page.getByLabel("Tên hộp").fill(name)
  await page.getByLabel("Số ô", { exact: true }).selectOption("6 ô")
  await page.getByLabel("Chứa tối đa (gam)").fill("3.000")
  for (const [label, size] of [
    ["Dài", "30"],
    ["Rộng", "20"],
    ["Cao", "12"],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(size)
  }
  await page.getByLabel("Giá hộp và công gói (đồng)").fill("45.000")
  await page.getByLabel("Hộp không nặng (gam)").fill("350")
  await deskPage.button("Lưu hộp").click()
  await expect(deskPage.heading).toHaveText(name)
  await deskPage.button("Ngừng nhận đặt").click()
  await expect(deskPage.button("Nhận đặt lại")).toBeVisible()
  await expectNoBarrier(page, "a box at the desk")
  await expectLargeTargets(page, "a box at the desk")
})

for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
  test(`the steps of a gift have no barrier at ${viewport.width} px`, async ({ page, giftPage }) => {
    test.slow()
    await page.setViewportSize(viewport)
    await giftPage.begin("Giỏ mây 12 ô")
    await giftPage.putIn(`${PIA.name}, ${PIA.pack}`, 2)
    await giftPage.putIn(FISH_SAUCE)
    await readSteps(page, `at ${viewport.width} px`)
    if (viewport !== PHONE) return
    await page.goto(page.url().replace("/hop-qua", "/en/hop-qua"))
    await readSteps(page, "in English")
  })
}

for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
  test(`where a ready box is sold whole there is no barrier at ${viewport.width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const buy = page.getByRole("button", { name: new RegExp(`^Thêm vào giỏ, nhận tại điểm bán.*${READY_BOX}$`) })
    const read = async (where: string) => {
      await expectNoBarrier(page, where)
      await expectNoSidewaysScroll(page, where)
    }
    await page.goto("/tet")
    await expect(buy).toBeVisible()
    for (const path of ["/hop-qua", `/diem-ban/${POINT.handle}`]) {
      await page.goto(path)
      expect((await buy.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      await read(path)
    }
    await buy.click()
    await expect(page.getByRole("main")).toContainText(READY_BOX)
    await read("a basket with a ready box")
    await page.getByRole("link", { name: "Tiếp tục đặt hàng" }).click()
    await expect(page.getByRole("main")).toContainText(`2 × ${PIA.name}`)
    await read("a checkout with a ready box")
  })
}

async function readSteps(page: Page, how: string) {
  const size = page.viewportSize() ?? PHONE
  for (const step of ["hop", "xep", "thiep", "kiem-tra"]) {
    await page.setViewportSize(size)
    await page.goto(page.url().replace(/[^/]+$/, step))
    // The bar of totals then lies where it belongs, and over nothing.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await expectNoBarrier(page, `${step} ${how}`)
    if (size.width === PHONE.width) await expectLargeTargets(page, `${step} ${how}`)
    await expectNoSidewaysScroll(page, `${step} ${how}`)
  }
  await page.setViewportSize(size)
}
