import { readFileSync } from "node:fs"
import { DESK_PAGES } from "../desk-pages.ts"
import { expect, test } from "../fixtures.ts"
import {
  BUYER,
  ENDED_YESTERDAY,
  FAR_PLACE,
  MEDICINE,
  OUT_OF_STOCK,
  PIA,
  PLACE,
  POINT,
  PRODUCER,
  REVOKED,
  SHOPPER,
  STAY,
  STOPPED,
  TREE,
  VEGETARIAN_PIA,
  WINE,
} from "../goods.ts"
import {
  expectLargeTargets,
  expectNoBarrier,
  expectNoBarrierOfWords,
  expectNoSidewaysScroll,
} from "../pages/barriers.ts"

const PHONE = { width: 360, height: 740 }
const WIDTHS = [PHONE, { width: 1280, height: 900 }]

/** Every page that can be opened by its address, in its usual state. */
const PAGES = [
  "/",
  "/tim",
  "/nhom/banh-keo",
  `/san-pham/${PIA.handle}`,
  `/san-pham/${OUT_OF_STOCK.handle}/bao-co-hang`,
  `/san-pham/${STAY.handle}/hoi-dat-cho`,
  "/xa/31569-xa-phu-tam",
  `/so-sanh?p=${PIA.handle}&p=${VEGETARIAN_PIA.handle}&p=${ENDED_YESTERDAY.handle}&p=${OUT_OF_STOCK.handle}`,
  "/diem-ban",
  "/diem-ban/cua-hang-ocop-soc-trang-minh-hoa",
  `/diem-ban/${POINT.handle}`,
  `/diem-ban/${POINT.handle}/gio-hang`,
  "/hop-qua",
  "/gio-hang",
  "/gio-hang/noi-nhan",
  "/don",
  "/dang-nhap",
  "/dang-ky",
  "/xac-nhan-email?token=cu",
  "/quen-mat-khau",
  "/quen-mat-khau/dat-lai?token=cu",
  "/tai-khoan/da-xoa",
  "/xem-truoc",
  "/kenh-co-so/dang-nhap",
  "/kenh-co-so/mo-tai-khoan",
  "/kenh-co-so/xac-nhan?ma=cu",
  "/kenh-co-so/lam-thay",
  "/kenh-co-so/loi-moi?id=oinv_1&ma=cu",
  "/tet",
  "/trung-thu",
  "/sao-ocop-la-gi",
  "/kiem-tra",
  "/cach-sap-xep",
  "/giao-hang",
  "/doi-tra",
  "/khieu-nai",
  "/quyen-rieng-tu",
  "/dieu-khoan",
  "/thong-tin-chu-so-huu",
]

/** Their other states: each once, in Vietnamese on a phone. */
const STATES = [
  "/tim?q=banh+pia&sao=4",
  "/tim?q=zzzz",
  "/tim?gia_tu=abc",
  "/tim?trang=9999",
  "/nhom/khong-co",
  "/co-so/khong-co",
  "/chung-nhan/rec_khongco",
  `/san-pham/${ENDED_YESTERDAY.handle}`,
  `/san-pham/${STOPPED.handle}`,
  `/san-pham/${REVOKED.handle}`,
  `/san-pham/${OUT_OF_STOCK.handle}`,
  `/san-pham/${TREE.handle}`,
  `/san-pham/${WINE.handle}`,
  `/san-pham/${MEDICINE.handle}`,
  `/san-pham/${STAY.handle}`,
  `/san-pham/${STAY.handle}/hoi-dat-cho?da-gui=1`,
  "/nhom/thuc-pham",
  "/nhom/rau-cu-trai",
  "/nhom/che-bien-tu-rau-cu-qua",
  "/san-pham/khong-co",
  "/xa/00004-phuong-ba-dinh",
  "/so-sanh",
  `/so-sanh?p=${PIA.handle}`,
  `/so-sanh?p=${STAY.handle}&p=${PIA.handle}&p=khong-co`,
  "/diem-ban?q=ha+noi",
  "/diem-ban?loai=rest_stop&mo=1",
  "/diem-ban/khong-co",
  "/hop-qua/khong-co-khoa-nay-dau-nhe/xep",
  "/don/KHONGCO1",
  "/kiem-tra?so=123",
  "/kiem-tra?so=banh+pia",
  "/kiem-tra?so=banh+in",
]

/** Pages that are opened on the way of one of the tests below. */
const ON_THE_WAY = [
  "/chung-nhan/:id",
  "/co-so/:handle",
  "/diem-ban/:handle/dat-hang",
  "/dat-hang",
  "/dat-hang/thanh-toan",
  "/don/:ma",
  "/tai-khoan",
  "/tai-khoan/dia-chi",
  "/tai-khoan/dia-chi/moi",
  "/tai-khoan/dia-chi/:id",
  "/tai-khoan/thong-tin",
  "/tai-khoan/du-lieu",
  "/kenh-co-so/dang-ky",
  "/kenh-co-so/:co_so",
  "/kenh-co-so/:co_so/giay-to",
  "/kenh-co-so/:co_so/thong-bao",
  "/kenh-co-so/:co_so/thong-bao/cach-nhan",
  "/kenh-co-so/:co_so/san-pham",
  "/kenh-co-so/:co_so/san-pham/moi",
  "/kenh-co-so/:co_so/san-pham/:id",
  "/kenh-co-so/:co_so/san-pham/tep",
  "/kenh-co-so/:co_so/don",
  "/kenh-co-so/:co_so/nhom",
  "/kenh-co-so/:co_so/lich-su",
  "/kenh-co-so/:co_so/ho-so",
  "/kenh-co-so/:co_so/ho-so/co-so",
  "/kenh-co-so/:co_so/ho-so/giay-to",
  "/kenh-co-so/:co_so/nghi-ban",
  "/kenh-co-so/:co_so/tai-khoan-ngan-hang",
  "/kenh-co-so/:co_so/hoan-tien",
  "/kenh-co-so/:co_so/diem-ban",
  "/kenh-co-so/:co_so/diem-ban/:diem",
  "/kenh-co-so/:co_so/diem-ban/:diem/don-nhan",
  "/kenh-co-so/:co_so/diem-ban/:diem/don-nhan/:ma",
  "/kenh-co-so/:co_so/diem-ban/:diem/quay",
  "/kenh-co-so/:co_so/diem-ban/:diem/quay/:mon",
  "/kenh-co-so/:co_so/diem-ban/:diem/nhap-hang",
  "/kenh-co-so/:co_so/quyen-ban",
  "/kenh-co-so/:co_so/nhap-hang",
  "/kenh-co-so/:co_so/nhap-hang/:yeu_cau",
  "/kenh-co-so/:co_so/diem-ban/:diem/hop-qua/:hop?",
  "/kenh-co-so/:co_so/ho-so/dia-chi",
  "/kenh-co-so/:co_so/ho-so/tai-khoan",
  "/kenh-co-so/:co_so/ho-so/cau-chuyen",
  "/kenh-co-so/:co_so/chu-the",
]

/** An order at the desk, and what is reported of one: desk-orders and complaint.spec.ts read them in their states. */
const OF_AN_ORDER = ["/kenh-co-so/:co_so/don/:ma", "/kenh-co-so/:co_so/don/:ma/phan-anh", "/don/:ma/:kien/phan-anh"]

/** Where a purchase is paid, in its states: transfer.spec.ts and card.spec.ts. */
const OF_A_PAYMENT = ["/don/:ma/chuyen-khoan", "/don/:ma/the"]

/** Pages of what somebody is writing: desk-listing.spec.ts walks through them. */
const OF_A_DRAFT = ["/kenh-co-so/:co_so/san-pham/nhap/:id", "/kenh-co-so/:co_so/san-pham/nhap/:id/:trang"]

/** The steps of a gift, who receives it and when: gift-box.spec.ts and gift-recipients.spec.ts walk through them. */
const OF_A_GIFT = [
  "/hop-qua/:key?/:buoc?",
  "/hop-qua/:key/nguoi-nhan",
  "/hop-qua/:key/nguoi-nhan/them",
  "/hop-qua/:key/nguoi-nhan/tu-dien",
  "/nhan-qua/:key",
  "/hop-qua/:key/ngay",
]

/** A gift for many, ordered and packed: gift-order.spec.ts reads them on the way. */
const OF_A_GIFT_ORDER = [
  "/hop-qua/:key/dat",
  "/don/:ma/qua",
  "/don/:ma/qua/:nguoi",
  "/kenh-co-so/:co_so/diem-ban/:diem/don-qua",
  "/kenh-co-so/:co_so/diem-ban/:diem/don-qua/nhat-hang",
  "/kenh-co-so/:co_so/diem-ban/:diem/don-qua/dong-goi",
  "/kenh-co-so/:co_so/diem-ban/:diem/don-qua/:ma",
]

/** Shows nothing: it leads on. */
const WITHOUT_A_PAGE = ["/dang-xuat", "/kenh-co-so", "/kenh-co-so/dang-xuat"]

test("no page of the shop is forgotten here", () => {
  const source = readFileSync(new URL("../../storefront/app/routes.ts", import.meta.url), "utf8")
  const [list = ""] = /const PAGES[^]*?\n\]/.exec(source) ?? []
  const listed = [...list.matchAll(/\["([^"]+)", "[\w-]+"\]/g)].map(([, path = ""]) => path)
  expect(listed.length).toBeGreaterThan(30)
  const opened = PAGES.map((address) => address.replace(/\?.*/, ""))
  const isOpened = (path: string) => {
    const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`)
    return opened.some((address) => pattern.test(address))
  }
  const known = [
    ...ON_THE_WAY,
    ...OF_AN_ORDER,
    ...OF_A_PAYMENT,
    ...OF_A_DRAFT,
    ...OF_A_GIFT,
    ...OF_A_GIFT_ORDER,
    ...WITHOUT_A_PAGE,
  ]
  expect(listed.filter((path) => !isOpened(path) && !known.includes(path))).toEqual([])
})

const VISITS = [
  ...PAGES.map((address) => ({ address, viewports: WIDTHS, read: expectNoBarrier })),
  ...PAGES.map((address) => ({
    address: address === "/" ? "/en" : `/en${address}`,
    viewports: [PHONE],
    read: expectNoBarrierOfWords,
  })),
  ...STATES.map((address) => ({ address, viewports: [PHONE], read: expectNoBarrier })),
]

for (const { address, viewports, read } of VISITS) {
  test(`${address} has no barrier that can be found by machine`, async ({ page }) => {
    await page.goto(address)
    for (const viewport of viewports) {
      await page.setViewportSize(viewport)
      await read(page, `${address} at ${viewport.width} px`)
    }
    await expectNoSidewaysScroll(page, address)
  })
}

for (const viewport of WIDTHS) {
  test(`the way from a paper to an order has no barrier at ${viewport.width} px`, async ({
    page,
    productPage,
    basketPage,
    checkoutPage,
    orderPage,
  }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const check = (where: string) => expectNoBarrier(page, `${where} at ${viewport.width} px`)

    await productPage.open(PIA.handle)
    await productPage.decision.click()
    await expect(page.getByRole("heading", { level: 1, name: "Công nhận OCOP 4 sao" })).toBeVisible()
    await check("evidence")
    await page.goto(`/san-pham/${PIA.handle}`)
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Cơ sở Bánh pía/ })
      .first()
      .click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Phú Tâm")
    await check("maker")

    for (const { handle } of [PIA, VEGETARIAN_PIA]) {
      await productPage.open(handle)
      await productPage.add.click()
      await expect(page.getByRole("status")).toContainText("Đã thêm")
    }
    await check("product with something added")
    await basketPage.open()
    await expect(basketPage.parcels).toHaveCount(2)
    await check("basket")

    await checkoutPage.open()
    await checkoutPage.next.click()
    await expect(checkoutPage.errors).toBeVisible()
    await check("checkout with mistakes")
    await checkoutPage.fill(BUYER)
    await checkoutPage.communeBox.pressSequentially(PLACE.typed)
    await page.getByRole("option", { name: PLACE.name }).waitFor()
    await check("checkout with places to choose from")
    await page.getByRole("option", { name: PLACE.name }).click()
    await checkoutPage.next.click()
    await expect(checkoutPage.place).toBeVisible()
    await check("payment")
    await checkoutPage.place.click()
    await expect(orderPage.heading).toBeVisible()
    await check("order")
    if (viewport !== PHONE) return
    await page.goto(`/en${new URL(page.url()).pathname}`)
    await expect(page.locator("html")).toHaveAttribute("lang", "en")
    await check("order in English")
  })
}

test("the way to goods at a sales point has no barrier", async ({ page, deskPage }) => {
  test.slow()
  await page.setViewportSize(PHONE)
  await page.goto(`/diem-ban/${POINT.handle}`)
  await page.getByRole("button", { name: /^Nhận tại điểm này: Kẹo/ }).click()
  await expect(page).toHaveURL(/gio-hang$/)
  await expectNoBarrier(page, "basket of a point")
  await expectLargeTargets(page, "basket of a point")
  await page.goto(`/en/diem-ban/${POINT.handle}/dat-hang`)
  await expectNoBarrierOfWords(page, "checkout of a point in English")
  await page.goto("/gio-hang")
  await expectNoBarrier(page, "basket beside one of a point")
  await page.goto(`/diem-ban/${POINT.handle}/dat-hang`)
  await expectNoBarrier(page, "checkout of a point")
  await page.getByRole("button", { name: /^Đặt hàng/ }).click()
  await expect(page.getByRole("alert")).toBeVisible()
  await expectNoBarrier(page, "checkout of a point with mistakes")
  await page.getByLabel("Họ và tên").fill(BUYER.name)
  await page.getByLabel("Số điện thoại").fill(BUYER.phone)
  await page.getByRole("button", { name: /^Đặt hàng/ }).click()
  await expect(page).toHaveURL(/\/don\/\w+$/)
  await expectNoBarrier(page, "order to be picked up")
  const code = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  await deskPage.signIn(PRODUCER)
  const order = `/kenh-co-so/${PRODUCER.maker}/diem-ban/${POINT.handle}/don-nhan/${code}-1`
  await page.goto(order)
  await expectNoBarrier(page, "order to be prepared")
  await deskPage.button("Đã chuẩn bị xong").click()
  await expect(page.getByLabel("Mã khách đọc")).toBeVisible()
  await page.getByLabel("Mã khách đọc").fill("SAI")
  await deskPage.button("Đã giao cho khách").click()
  await expect(page.getByRole("alert")).toBeVisible()
  await expectNoBarrier(page, "order with a wrong code")
  await expectLargeTargets(page, "order with a wrong code")
  await page.goto(`/don/${code}`)
  await expect(page.getByText(/^Mã nhận hàng/).first()).toBeVisible()
  await expectNoBarrier(page, "order that is ready")
  await page.goto(`/en${order}`)
  await expectNoBarrierOfWords(page, "order at a point in English")
})

test("the way to an order has no barrier in English", async ({ page, productPage, checkoutPage }) => {
  test.slow()
  for (const { handle } of [PIA, WINE]) {
    await productPage.open(handle)
    await productPage.add.click()
    await expect(page.getByRole("status")).toContainText("Đã thêm")
  }
  const check = async (address: string) => {
    await page.goto(`/en${address}`)
    await expect(page.locator("html")).toHaveAttribute("lang", "en")
    await expectNoBarrier(page, `/en${address}`)
  }
  await check("/gio-hang")
  await check("/dat-hang")
  await checkoutPage.open()
  await checkoutPage.fill(BUYER)
  await checkoutPage.communeBox.pressSequentially(PLACE.typed)
  await page.getByRole("option", { name: PLACE.name }).click()
  await checkoutPage.next.click()
  await expect(checkoutPage.ofAge).toBeVisible()
  await expectNoBarrier(page, "payment with a question of age")
  await check("/dat-hang/thanh-toan")

  await page.goto(`/en/san-pham/${PIA.handle}`)
  for (const kind of ["chung-nhan", "co-so"]) {
    await page.goto(`/en/san-pham/${PIA.handle}`)
    await page.locator(`main a[href^="/en/${kind}/"]`).first().click()
    await expect(page).toHaveURL(new RegExp(`/en/${kind}/`))
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expectNoBarrier(page, `/en/${kind}`)
  }
})

test("the pages of an account have no barrier", async ({ page, accountPage, checkoutPage }) => {
  test.slow()
  await accountPage.signIn(SHOPPER)
  await accountPage.expectSignedIn()
  await page.goto("/tai-khoan/dia-chi/moi")
  await checkoutPage.name.fill("Người Thử Màn Hình")
  await checkoutPage.phone.fill(BUYER.phone)
  await checkoutPage.street.fill(BUYER.street)
  await checkoutPage.communeBox.pressSequentially(PLACE.typed)
  await page.getByRole("option", { name: PLACE.name }).click()
  await accountPage.button("Lưu địa chỉ").last().click()
  await expect(accountPage.saved).toBeVisible()
  await expectNoBarrier(page, "address book after saving")
  const address = await page.getByRole("link", { name: /^Sửa địa chỉ của Người Thử Màn Hình/ }).getAttribute("href")

  const own = ["", "/dia-chi", "/dia-chi/moi", "/thong-tin", "/du-lieu"].map((path) => `/tai-khoan${path}`)
  for (const prefix of ["", "/en"]) {
    for (const path of [...own, address ?? ""]) {
      await page.goto(prefix + path)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await expectNoBarrier(page, prefix + path)
    }
  }
  await page.goto("/tai-khoan/dia-chi/moi")
  await accountPage.button("Lưu địa chỉ").last().click()
  await expect(page.getByRole("alert")).toBeVisible()
  await expectNoBarrier(page, "address with mistakes")
  await page.goto(address ?? "")
  await accountPage.button("Xóa địa chỉ của Người Thử Màn Hình").click()
  await expect(accountPage.removed).toBeVisible()
})

for (const viewport of WIDTHS) {
  test(`the desk has no barrier at ${viewport.width} px`, async ({ page, deskPage }) => {
    test.slow()
    await page.setViewportSize(viewport)
    await deskPage.signIn(PRODUCER)
    for (const prefix of viewport === PHONE ? ["", "/en"] : [""]) {
      for (const path of DESK_PAGES) {
        const address = `${prefix}${path}`
        await page.goto(address)
        await expect(deskPage.heading).toBeVisible()
        const read = prefix === "" ? expectNoBarrier : expectNoBarrierOfWords
        await read(page, `${address} at ${viewport.width} px`)
        if (viewport === PHONE) await expectLargeTargets(page, address)
      }
    }
    await page.goto(`/kenh-co-so/${PRODUCER.maker}/san-pham`)
    const goods = await page.getByRole("main").getByRole("listitem").getByRole("link").first().getAttribute("href")
    await page.goto(goods ?? "")
    await expect(deskPage.heading).toBeVisible()
    await expectNoBarrier(page, `goods at the desk at ${viewport.width} px`)
    await expectNoSidewaysScroll(page, "the desk")
  })
}

for (const viewport of WIDTHS) {
  test(`what is refused has no barrier at ${viewport.width} px`, async ({
    page,
    productPage,
    basketPage,
    checkoutPage,
    enquiryPage,
  }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const check = (where: string) => expectNoBarrier(page, `${where} at ${viewport.width} px`)

    await enquiryPage.open(STAY.handle)
    await enquiryPage.send.click()
    await expect(enquiryPage.errors).toBeVisible()
    await check("enquiry with mistakes")

    for (const { handle } of [TREE, WINE]) {
      await productPage.open(handle)
      await productPage.add.click()
      await expect(page.getByRole("status")).toContainText("Đã thêm")
    }
    await checkoutPage.open()
    await checkoutPage.fill(BUYER)
    await checkoutPage.communeBox.pressSequentially(FAR_PLACE.typed)
    await page.getByRole("option", { name: FAR_PLACE.name }).click()
    await checkoutPage.next.click()
    await expect(page.getByRole("main")).toContainText("Chưa giao được")
    await check("payment of what cannot be sent")
    await basketPage.open()
    await expect(basketPage.parcels).toHaveCount(2)
    await check("basket with what cannot be sent")

    await checkoutPage.open()
    await checkoutPage.communeBox.fill(PLACE.typed)
    await page.getByRole("option", { name: PLACE.name }).click()
    await checkoutPage.next.click()
    await checkoutPage.place.click()
    await expect(checkoutPage.errors).toBeVisible()
    await check("payment of alcohol without the tick")
  })
}
