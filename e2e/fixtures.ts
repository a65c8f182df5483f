import { createHash } from "node:crypto"
import { test as base, expect, type BrowserContext, type Page } from "@playwright/test"
import { AccountPage } from "./pages/account.ts"
import { BasketPage } from "./pages/basket.ts"
import { CardPage } from "./pages/card.ts"
import { CheckoutPage } from "./pages/checkout.ts"
import { DeskPage } from "./pages/desk.ts"
import { EnquiryPage } from "./pages/enquiry.ts"
import { GiftPage } from "./pages/gift.ts"
import { ListPage } from "./pages/list.ts"
import { OrderPage } from "./pages/order.ts"
import { ProductPage } from "./pages/product.ts"
import { TransferPage } from "./pages/transfer.ts"
import { PHONE } from "./playwright.config.ts"

/** `as`: of the person who is signed in there. Without, of somebody new. */
type NewPhone = (wish?: { javaScriptEnabled?: boolean; as?: Page }) => Promise<Page>

type Fixtures = {
  listPage: ListPage
  productPage: ProductPage
  basketPage: BasketPage
  checkoutPage: CheckoutPage
  orderPage: OrderPage
  transferPage: TransferPage
  cardPage: CardPage
  enquiryPage: EnquiryPage
  giftPage: GiftPage
  accountPage: AccountPage
  deskPage: DeskPage
  /** A page of another browser, as wide as a phone and without a script unless it is asked for; gone after the test. */
  newPhone: NewPhone
  /** Holds in every test: the server never fails, and nothing is fetched from anybody else. */
  goodManners: undefined
}

/** Where the backend serves the files of photos. */
const PHOTOS = `${process.env["BACKEND_URL"] ?? "http://localhost:9000"}/photos/`

/** The one page that asks somebody else. */
const CARD_PAGE = /\/don\/[^/]+\/the(\?|$)/
const STRIPE = /^https:\/\/(js|api|hooks)\.stripe\.com\//

/** Each test is another visitor: limits count by address. The shop believes the header from its own machine only. */
function addressOf(testId: string): string {
  const [a = 0, b = 0, c = 0] = createHash("sha256").update(testId).digest()
  return `10.${a}.${b}.${c}`
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  extraHTTPHeaders: async ({}, use, { testId }) => use({ "x-forwarded-for": addressOf(testId) }),
  listPage: async ({ page }, use) => use(new ListPage(page)),
  productPage: async ({ page }, use) => use(new ProductPage(page)),
  basketPage: async ({ page }, use) => use(new BasketPage(page)),
  checkoutPage: async ({ page }, use) => use(new CheckoutPage(page)),
  orderPage: async ({ page }, use) => use(new OrderPage(page)),
  transferPage: async ({ page }, use) => use(new TransferPage(page)),
  cardPage: async ({ page }, use) => use(new CardPage(page)),
  accountPage: async ({ page }, use) => use(new AccountPage(page)),
  deskPage: async ({ page }, use) => use(new DeskPage(page)),
  giftPage: async ({ page }, use) => use(new GiftPage(page)),
  enquiryPage: async ({ page }, use) => use(new EnquiryPage(page)),
  newPhone: async ({ browser, baseURL, extraHTTPHeaders }, use) => {
    const opened: BrowserContext[] = []
    await use(async ({ javaScriptEnabled = false, as } = {}) => {
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(extraHTTPHeaders ? { extraHTTPHeaders } : {}),
        ...(as ? { storageState: await as.context().storageState() } : {}),
        javaScriptEnabled,
        viewport: PHONE,
      })
      opened.push(context)
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },
  goodManners: [
    async ({ page, baseURL }, use) => {
      const failed: string[] = []
      const strangers: string[] = []
      page.on("response", (response) => {
        if (response.status() >= 500) failed.push(`${response.status()} ${response.url()}`)
      })
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url())
        const isOurs = origin === new URL(baseURL ?? "").origin || request.url().startsWith(PHOTOS)
        const isOfCard = STRIPE.test(request.url()) && CARD_PAGE.test(page.url())
        if (protocol.startsWith("http") && !isOurs && !isOfCard) strangers.push(request.url())
      })
      page.on("pageerror", (error) => failed.push(String(error)))
      await use(undefined)
      expect(failed).toEqual([])
      expect(strangers).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
