import type { Locator, Page } from "@playwright/test"
import { readFileSync } from "node:fs"

/** Cards of docs.stripe.com/testing. */
export const CARDS = { good: "4242424242424242", declined: "4000000000009995", secure: "4000002760003184" }

const STRIPE_API = process.env["STRIPE_API_URL"] ?? ""
const STAND_IN = readFileSync(new URL("stand-in-for-stripe.js", import.meta.url), "utf8")

/** The page on which a card pays. Of it only Stripe's own script, its interface and its bank's page are stood in for. */
export class CardPage {
  constructor(private readonly page: Page) {}

  /** What others would answer, answered here; whether the page may ask them at all is its own policy's. */
  async standInForStripe(): Promise<void> {
    await this.page.route("https://js.stripe.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: STAND_IN }),
    )
    await this.page.route("https://api.stripe.com/**", async (route) => {
      const answer = await fetch(`${STRIPE_API}/js/confirm`, { method: "POST", body: route.request().postData() })
      const headers = { "access-control-allow-origin": "*", "content-type": "application/json" }
      await route.fulfill({ status: answer.status, headers, body: await answer.text() })
    })
    await this.page.route("https://hooks.stripe.com/**", (route) => {
      const back = new URL(route.request().url()).searchParams.get("back") ?? ""
      return route.fulfill({ contentType: "text/html", body: `<h1>Bank</h1><a href="${back}">Confirm</a>` })
    })
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1, name: /^Trả .* bằng thẻ/ })
  }

  get number(): Locator {
    return this.page.getByRole("textbox", { name: "Card number" })
  }

  get pay(): Locator {
    return this.page.getByRole("button", { name: /^Trả \d/ })
  }

  get problem(): Locator {
    return this.page.getByRole("main").getByRole("alert")
  }

  get toTransfer(): Locator {
    return this.page.getByRole("button", { name: "Chuyển khoản ngân hàng (VietQR)" })
  }

  get confirmAtBank(): Locator {
    return this.page.getByRole("link", { name: "Confirm" })
  }
}
