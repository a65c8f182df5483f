import { randomUUID } from "node:crypto"
import type { APIRequestContext, Page } from "@playwright/test"
import type { LedgerPage } from "@ocop/shared/ledger"
import type { ParcelDocument } from "@ocop/shared/parcel"
import { tellBank } from "../bank.ts"
import { expect, test } from "../fixtures.ts"
import { asOperator, newFood, newMaker, newMember, newPoint, type Asking } from "../makers-by-http.ts"
import { main, press } from "../makers-journey.ts"
import { DeskPage } from "../pages/desk.ts"
import { GiftPage } from "../pages/gift.ts"
import { OrderPage } from "../pages/order.ts"
import { amountOf, dong } from "../pages/sums.ts"
import { TransferPage } from "../pages/transfer.ts"
import { whoIsToldOf } from "../outbox.ts"
import { pagesOf, qrOf } from "../pdf.ts"
import { mistakesOf, nameIn, recipientSheet } from "../recipient-sheet.ts"

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const BACKEND = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const RECIPIENTS = 120
/** Pieces that a maker keeps, and that lie on the shelf of the point: of most goods enough, of the baker's too few. */
const KEPT = 300
const STOCKED = 150
const FEW = 20
const ASKED = RECIPIENTS - FEW
const BOX_PRICE = 35_000
const PRICES = [23_000, 27_500, 31_000, 18_500, 42_000] as const
const COMPANY = { name: "Công ty TNHH Lúa Vàng", tax: "1800 123 456", street: "1 Hòa Bình, Cần Thơ" }

/** A shop of three makers: the first packs gifts at a point of its own, the others let it. */
async function openShop(request: APIRequestContext) {
  const mark = Date.now()
  const operator = await asOperator(request)
  const shop = await newMember(request, "Lâm Thị Sáu")
  const makers = await newMember(request, "Thạch Văn Hai")
  const own = await newMaker(shop, operator, `Quầy quà Sáu Lành ${mark}`)
  const others = [
    await newMaker(makers, operator, `Lò bánh Hai Thạch ${mark}`),
    await newMaker(makers, operator, `Vườn mứt Hai Thạch ${mark}`),
  ] as const
  const [baker, gardener] = others
  const point = await newPoint(shop.ask(own), operator, `Quầy quà Sáu Lành ${mark}`)
  for (const maker of others) {
    const permission = { organization: own, verbs: ["resell", "restock", "box"] }
    await makers.ask(maker)("POST", "/trade-permissions", permission)
  }
  const goods = []
  for (const [index, price] of PRICES.entries()) {
    const [ask, maker] =
      index < 1 ? [shop.ask(own), own] : index < 3 ? [makers.ask(baker), baker] : [makers.ask(gardener), gardener]
    const name = `Đặc sản thứ ${index + 1} ${mark}`
    const food = await newFood(ask, operator, { name, price, weight: 240, stock: KEPT })
    goods.push({ ...food, name, price, ask, maker })
  }
  const box = `Hộp quà công ty ${mark}`
  await shop.ask(own)("POST", `/points/${point}/boxes`, boxOf(box))
  const restocked = goods.filter(({ maker }) => maker === baker)
  for (const { variant_id, maker } of goods) {
    const quantity = maker === baker ? FEW : STOCKED
    const added = { form_token: randomUUID(), variant_id, quantity, use_by: null }
    await shop.ask(own)("POST", `/points/${point}/shelf`, added)
  }
  return { operator, shop, makers, own, baker, point, goods, restocked, box }
}

function boxOf(name: string) {
  const size = { slots: "6", max_weight: "4000", inner_length: "36", inner_width: "24", inner_height: "10" }
  const sale = { price: String(BOX_PRICE), weight: "380", wraps: ["none"], cut_off_days: "2" }
  return { form_token: randomUUID(), name, ...size, ...sale, offered_from: "", offered_until: "" }
}

type Shop = Awaited<ReturnType<typeof openShop>>

/** What lies on the shelf of the point, and what of it is promised. */
async function shelfOf({ shop, own, point, goods }: Shop) {
  type Row = { name: string; stocked: number; reserved: number }
  const page = await shop.ask(own)<{ goods: Row[] }>("GET", `/points/${point}/shelf`)
  return goods.map(({ name }) => {
    const row = page.goods.find((each) => each.name === name)
    return { stocked: row?.stocked, reserved: row?.reserved }
  })
}

/** What of each kind its maker has free. */
function freeOf({ goods }: Shop) {
  type Product = { content: { variants: { stock: number }[] } }
  return Promise.all(
    goods.map(async ({ ask, product_id }) => {
      const { content } = await ask<Product>("GET", `/products/${product_id}`)
      return content.variants[0]?.stock
    }),
  )
}

/** Ticks everybody who is listed at one step. */
function tickAll(page: Page) {
  return main(page)
    .getByRole("checkbox", { name: /^Chọn (?!tất cả)/ })
    .evaluateAll((boxes) => {
      for (const box of boxes) if (box instanceof HTMLInputElement) box.checked = true
    })
}

/** The maker sends what the order has asked for, and it comes whole. */
async function restock({ own, baker, restocked }: Shop, { seller, maker }: { seller: Page; maker: Page }) {
  await maker.goto(`/kenh-co-so/${baker}`)
  await main(maker)
    .getByRole("link", { name: /yêu cầu nhập hàng chờ bạn/ })
    .click()
  await main(maker)
    .getByRole("link", { name: /^Quầy quà Sáu Lành/ })
    .click()
  for (const { name } of restocked) await expect(main(maker)).toContainText(name)
  await press(maker, "Nhận và giữ hàng")
  await expect(main(maker)).toContainText(`nhận gửi ${ASKED}`)
  await press(maker, "Đã gửi hàng")
  await seller.goto(new URL(maker.url()).pathname.replace(baker, own))
  await press(seller, "Ghi hàng về")
  await expect(main(seller)).toContainText(`về ${ASKED}`)
}

/** Fills a box with one of each, and writes a card; gives the key of the gift. */
async function fillBox(giftPage: GiftPage, page: Page, { box, goods }: Shop): Promise<string> {
  await giftPage.begin(box)
  for (const { name } of goods) await giftPage.putIn(name)
  await expect(giftPage.lines).toHaveCount(goods.length)
  await giftPage.total.getByRole("link", { name: "Tiếp: Gói và thiệp" }).click()
  await expect(page.getByLabel("Không để giá trong hộp")).toBeChecked()
  await page.getByRole("radio", { name: "Không gói" }).check()
  await page.getByRole("radio", { name: "Không nơ" }).check()
  await page.getByRole("radio", { name: "Hoa sen" }).check()
  await page.getByLabel("Lời nhắn trên thiệp").fill("Kính chúc quý khách năm mới an khang.")
  await page.getByLabel("Người tặng").fill(COMPANY.name)
  await giftPage.button("Xem thiệp").click()
  await expect(giftPage.card).not.toContainText("₫")
  return /\/hop-qua\/([^/]+)/.exec(page.url())?.[1] ?? ""
}

/** A day in the second week on which gifts can come, as sheets write it. */
async function someDay(request: APIRequestContext, key: string): Promise<string> {
  const headers = { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" }
  const answer = await request.get(`${BACKEND}/store/gifts/${key}/recipients/days`, { headers })
  const { days } = (await answer.json()) as { days: { day: string; reason: string | null }[] }
  const day = days.filter(({ reason }) => reason === null)[6]?.day ?? ""
  return day.split("-").toReversed().join("/")
}

/** Brings the sheet, and puts its nine wrong rows right where they stand. */
async function bringList(page: Page, { key, day }: { key: string; day: string }) {
  const mistakes = mistakesOf(day)
  await page.goto(`/hop-qua/${key}/nguoi-nhan/them`)
  await page.getByLabel("Tệp .xlsx hoặc .csv").setInputFiles(await recipientSheet(RECIPIENTS, day, mistakes))
  await press(page, "Xem danh sách trong tệp")
  await press(page, `Đưa ${RECIPIENTS} dòng vào danh sách`)
  const good = RECIPIENTS - mistakes.length
  await expect(main(page).getByRole("heading", { name: `${good} dòng đúng, 9 dòng cần sửa` })).toBeVisible()
  for (const mistake of mistakes) {
    const row = main(page).getByRole("region", { name: new RegExp(`^Dòng ${mistake.row}(:|$)`) })
    if ("commune" in mistake) await row.getByRole("radio", { name: mistake.commune }).check()
    else await row.getByLabel(mistake.field).fill(mistake.right)
    await row.getByRole("button", { name: `Lưu dòng ${mistake.row}` }).click()
    await expect(main(page).getByRole("status")).toHaveText(`Dòng ${mistake.row} đã đúng.`)
  }
  await expect(main(page).getByRole("heading", { name: `${RECIPIENTS} dòng, tất cả đều đúng` })).toBeVisible()
  await page.goto(`/hop-qua/${key}/ngay`)
  await main(page)
    .getByRole("radio", { name: `Theo cột Ngày giao: ${RECIPIENTS} trong ${RECIPIENTS} người có ngày riêng` })
    .check()
  await press(page, "Lưu ngày giao")
  await expect(main(page).getByRole("status")).toContainText("Đã lưu.")
}

/** Orders the gift with an invoice for the company and a deposit; gives what it costs. */
async function orderGift(page: Page, key: string, payer: { email: string; phone: string }) {
  await page.goto(`/hop-qua/${key}/dat`)
  await expect(main(page)).toContainText(`${RECIPIENTS} người nhận, ${RECIPIENTS} hộp`)
  const sums = {
    goods: await amountOf(main(page), `Hàng trong ${RECIPIENTS} hộp`),
    boxes: await amountOf(main(page), `${RECIPIENTS} vỏ hộp và gói`),
    shipping: await amountOf(main(page), `Giao đến ${RECIPIENTS} người nhận`),
    total: await amountOf(main(page), "Tổng cộng"),
  }
  await page.getByLabel("Họ và tên").fill("Trần Thị Sáu")
  await page.getByLabel("Số điện thoại").fill(payer.phone)
  await page.getByLabel("E-mail", { exact: true }).fill(payer.email)
  await page.getByLabel("Xuất hóa đơn cho công ty").check()
  await page.getByLabel("Tên công ty").fill(COMPANY.name)
  await page.getByLabel("Mã số thuế").fill(COMPANY.tax)
  await page.getByLabel("Địa chỉ công ty").fill(COMPANY.street)
  await page.getByLabel("E-mail nhận hóa đơn").fill(payer.email)
  await page.getByRole("radio", { name: /^Đặt cọc/ }).check()
  await main(page).getByRole("button", { name: "Đặt hàng" }).click()
  return sums
}

/** Transfers what the page asks for, which is told when it has come; gives how much that was, whole đồng. */
async function transfer(
  { page, request, order }: { page: Page; request: APIRequestContext; order: string },
  come: RegExp,
) {
  const transferPage = new TransferPage(page)
  const memo = await transferPage.value("Nội dung").innerText()
  const amount = dong(await transferPage.value("Số tiền").innerText())
  await tellBank(request, { memo, amount })
  await expect(async () => {
    await page.goto(order)
    await expect(main(page)).toContainText(come, { timeout: 1_000 })
  }).toPass()
  return amount
}

/** The recipients of an order, in the order of the list. */
async function recipientsOf({ shop, own, point }: Shop, code: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ids.length < RECIPIENTS; page++) {
    type Page = { listed: { id: string }[] }
    const { listed } = await shop.ask(own)<Page>("GET", `/points/${point}/gifts/${code}?page=${page}`)
    ids.push(...listed.map(({ id }) => id))
  }
  return ids
}

/** The file that a link of the page leads to, and the words of its pages. */
async function printedBy(page: Page, name: string) {
  const address = await main(page).getByRole("link", { name }).getAttribute("href")
  const file = await page.request.get(address ?? "")
  expect(file.headers()).toMatchObject({ "content-type": "application/pdf" })
  const bytes = await file.body()
  return { bytes, pages: await pagesOf(bytes) }
}

type Sums = Awaited<ReturnType<typeof orderGift>>

/** No price, no sum and no sign of money stands in a text. */
function expectNoAmount(text: string, sums: Sums) {
  const amounts = [...PRICES, BOX_PRICE, ...Object.values(sums)]
  const written = amounts.flatMap((amount) => [
    String(amount),
    amount.toLocaleString("vi-VN"),
    amount.toLocaleString("en"),
  ])
  expect(text).not.toMatch(/₫|đồng/i)
  for (const amount of written) expect(text).not.toContain(amount)
}

/** What came in for an order is what its seller is owed, and the commission; nothing of it is left over. */
async function expectBooks(operator: Asking, code: string, { goods, boxes, shipping, total }: Sums) {
  type Found = { purchases: { total: number; parcels: { order_id: string }[] }[] }
  const { purchases } = await operator<Found>("GET", `/purchases?q=${code}`)
  expect(purchases.map((purchase) => purchase.total)).toEqual([total])
  const order_id = purchases[0]?.parcels[0]?.order_id ?? ""
  const { entries } = await operator<LedgerPage>("GET", `/ledger?order_id=${order_id}&limit=200`)
  const grown = (account: string, of = entries) =>
    of.reduce((sum, each) => (each.account === account ? sum + each.credit - each.debit : sum), 0)
  expect(grown("seller_goods") + grown("commission")).toBe(goods + boxes)
  expect(grown("seller_shipping")).toBe(shipping)
  expect(grown("buyer_funds")).toBe(-total)
  const all = await operator<LedgerPage>("GET", "/ledger?account=buyer_funds&limit=200")
  const group = entries[0]?.journal.group_id
  const ofGift = all.entries.filter(({ journal }) => journal.group_id === group)
  expect(ofGift.reduce((sum, { credit }) => sum + credit, 0)).toBe(total)
  expect(grown("buyer_funds", ofGift)).toBe(0)
}

test("a company gives 120 boxes of three makers, two goods are restocked, waves leave, and money, stock and books agree", async ({
  page,
  newPhone,
  request,
}) => {
  test.slow()
  const payer = { email: `qua-${randomUUID()}@example.com`, phone: "0913 000 456" }
  const giftPage = new GiftPage(page)
  const open = await test.step("three makers sell, and one of them packs gifts", () => openShop(request))
  const { operator, shop, makers, own, baker, point, goods } = open
  const seller = await newPhone()
  const desk = `/kenh-co-so/${own}/diem-ban/${point}/don-qua`

  const key = await test.step("the company fills a box", () => fillBox(giftPage, page, open))
  await test.step("it brings 120 recipients, nine of them wrong", async () =>
    bringList(page, { key, day: await someDay(request, key) }))
  const sums = await test.step("it orders", () => orderGift(page, key, payer))
  const one = PRICES.reduce((sum, price) => sum + price, 0)
  expect(sums).toMatchObject({ goods: RECIPIENTS * one, boxes: RECIPIENTS * BOX_PRICE })
  expect(sums.total).toBe(sums.goods + sums.boxes + sums.shipping)
  const order = page.url().replace(/\/chuyen-khoan.*$/, "")
  const code = order.split("/").at(-1) ?? ""

  const deposit = await test.step("it pays the deposit", () =>
    transfer({ page, request, order }, /Đã nhận .+ tiền cọc/))
  expect(deposit).toBe(Math.ceil(sums.total / 2_000) * 1_000)
  await expect(main(page)).toContainText(`Quà cho ${RECIPIENTS} người nhận`)
  expect(await amountOf(new OrderPage(page).summary, "Tổng tiền")).toBe(sums.total)

  const ofBaker = (own: number, others: number) => goods.map(({ maker }) => (maker === baker ? own : others))
  await test.step("what the shelf lacks of two goods is asked of their maker, and comes", async () => {
    const maker = await newPhone()
    await new DeskPage(seller).signIn({ ...shop, maker: own })
    await new DeskPage(maker).signIn({ ...makers, maker: baker })
    expect(await freeOf(open)).toEqual(ofBaker(KEPT - ASKED, KEPT))
    await restock(open, { seller, maker })
    expect(await freeOf(open)).toEqual(ofBaker(KEPT - ASKED, KEPT))
  })

  await test.step("nothing is packed before the rest has come", async () => {
    await seller.goto(desk)
    await expect(main(seller).getByRole("listitem").filter({ hasText: code })).toContainText("Đã cọc")
    await main(page).getByRole("link", { name: "Trả phần còn lại" }).click()
    const rest = await transfer({ page, request, order }, /Đã nhận đủ tiền/)
    expect(deposit + rest).toBe(sums.total)
  })

  const ids = await test.step("the point sees what to pack, and for whom the invoice is", async () => {
    await seller.goto(desk)
    await main(seller)
      .getByRole("link", { name: new RegExp(code) })
      .click()
    for (const words of [COMPANY.name, COMPANY.tax.replaceAll(" ", ""), COMPANY.street, "Không để giá trong hộp."]) {
      await expect(main(seller)).toContainText(words)
    }
    expect(await shelfOf(open)).toEqual(
      ofBaker(RECIPIENTS, STOCKED).map((stocked) => ({ stocked, reserved: RECIPIENTS })),
    )
    return recipientsOf(open, code)
  })

  const asSeller = shop.ask(own)
  const gift = `/points/${point}/gifts/${code}`
  await test.step("it packs fifty by its screen and the others together", async () => {
    await press(seller, "Đã gói tất cả 50 người trong trang")
    await expect(main(seller)).toContainText("Đợt 1: 50 người nhận, 50 hộp")
    await asSeller("POST", `${gift}/pack`, { key: randomUUID(), recipients: ids.slice(50) })
    expect(await shelfOf(open)).toEqual(ofBaker(0, STOCKED - RECIPIENTS).map((stocked) => ({ stocked, reserved: 0 })))
    await seller.goto(`${desk}/${code}`)
    await expect(main(seller)).toContainText("Đợt 2: 70 người nhận, 70 hộp")
  })

  await test.step("labels and cards tell a recipient of no price", async () => {
    const printed = await Promise.all(
      ["In tem đợt 1", "In thiệp đợt 1", "In phiếu đợt 1", "In tất cả đợt 2"].map((name) => printedBy(seller, name)),
    )
    const [labels = [], cards = [], ...rest] = printed.map(({ pages }) => pages)
    expect(printed.map(({ pages }) => pages.length)).toEqual([50, 50, 50, 210])
    expect(labels[0]).toContain(nameIn(1))
    expect(labels[0]).toContain(code)
    expect(cards[0]).toContain("Kính chúc quý khách năm mới an khang.")
    for (const { name } of goods) expect(cards[0]).toContain(name)
    expectNoAmount([...labels, ...cards, ...rest.flat()].join("\n"), sums)
    const way = (n: number) => new URL(`${desk}/dong-goi?ma=${code}-Q${n}`, seller.url()).href
    const [ofLabels, , ofSlips, ofAll] = printed
    for (const n of [1, 25, 50]) {
      expect(await qrOf(ofLabels?.bytes ?? Buffer.of(), n)).toBe(way(n))
      expect(await qrOf(ofSlips?.bytes ?? Buffer.of(), n)).toBe(way(n))
    }
    for (const page of [1, 208]) expect(await qrOf(ofAll?.bytes ?? Buffer.of(), page)).toBe(way(51 + (page - 1) / 3))
  })

  await test.step("nor does any page that a recipient can open with what stands on the label", async () => {
    const recipient = await newPhone()
    const reached = [`/don/${code}`, `/don/${code}/qua`, `${desk}/${code}`, `/kenh-co-so/${own}/don/${code}-1`]
    for (const path of reached) {
      await recipient.goto(path)
      expectNoAmount(await main(recipient).innerText(), sums)
    }
    await recipient.goto("/don")
    await recipient.getByLabel("Mã đơn hàng").fill(code)
    await recipient.getByLabel("Số điện thoại").fill("0912 000 001")
    await press(recipient, "Tra cứu")
    await expect(recipient.getByRole("alert")).toContainText("Không tìm thấy đơn")
    expectNoAmount(await main(recipient).innerText(), sums)
  })

  await test.step("the waves leave, one parcel comes back and is sent again, and all arrive", async () => {
    await seller.goto(`${desk}/${code}?tinh-trang=da-goi`)
    await tickAll(seller)
    await seller.getByLabel("Đơn vị vận chuyển").selectOption("self")
    await press(seller, "Đã giao cho đơn vị vận chuyển")
    const parcels = ids.slice(50).map((recipient, n) => ({ recipient, tracking_number: `GHN${code}${n}` }))
    await asSeller("POST", `${gift}/moves`, { move: "hand_over", key: randomUUID(), carrier: "ghn", parcels })
    await seller.goto(`${desk}/${code}?tinh-trang=dang-giao`)
    await main(seller)
      .getByRole("checkbox", { name: `Chọn ${nameIn(2)}`, exact: true })
      .check()
    await seller.getByLabel("Vì sao trả lại").selectOption("refused")
    await seller.getByLabel("Ghi chú").fill("Người nhận đi vắng, hẹn giao lại")
    await press(seller, "Bị trả lại")
    await seller.goto(`${desk}/${code}?tinh-trang=tra-lai`)
    await tickAll(seller)
    await press(seller, "Gửi lại")
    await seller.goto(`${desk}/${code}?tinh-trang=da-goi`)
    await tickAll(seller)
    await seller.getByLabel("Đơn vị vận chuyển").selectOption("self")
    await press(seller, "Đã giao cho đơn vị vận chuyển")
    await seller.goto(`${desk}/${code}?tinh-trang=dang-giao`)
    await main(seller)
      .getByRole("checkbox", { name: new RegExp(`^Chọn tất cả ${RECIPIENTS} người nhận của ngày`) })
      .check()
    await press(seller, "Đã đến tay người nhận")
    await page.goto(`${order}/qua?tinh-trang=da-giao`)
    await expect(main(page)).toContainText(`${RECIPIENTS} người nhận`)
    await expect(main(page)).toContainText("Trả lại: người nhận không nhận (Người nhận đi vắng, hẹn giao lại)")
  })

  await test.step("money, stock and books agree", async () => {
    await page.goto(order)
    await press(page, "Tôi đã nhận hàng")
    expect(await amountOf(new OrderPage(page).summary, "Tổng tiền")).toBe(sums.total)
    const { money } = await asSeller<ParcelDocument>("GET", `/parcels/${code}-1`)
    expect(money).toMatchObject({ goods: sums.goods + sums.boxes, fee: sums.shipping, due: 0, owed: 0 })
    expect(await shelfOf(open)).toEqual(ofBaker(0, STOCKED - RECIPIENTS).map((stocked) => ({ stocked, reserved: 0 })))
    expect(await freeOf(open)).toEqual(ofBaker(KEPT - ASKED, KEPT))
    await expectBooks(operator, code, sums)
    const told = whoIsToldOf(code)
    expect(told).toContain(payer.email)
    expect([payer.email, shop.email, makers.email]).toEqual(expect.arrayContaining(told))
  })
})
