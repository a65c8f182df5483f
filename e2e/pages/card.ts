import type { Locator, Page } from "@playwright/test"

/** Cards of docs.stripe.com/testing. */
export const CARDS = { good: "4242424242424242", declined: "4000000000009995", secure: "4000002760003184" }

const STRIPE_API = process.env["STRIPE_API_URL"] ?? ""

/** The page on which a card pays. Of it only Stripe's own script, its interface and the bank's page are stood in for. */
export class CardPage {
  constructor(private readonly page: Page) {}

  /** What others would answer, answered here; whether the page may ask them at all is its own policy's. */
  async standInForStripe(): Promise<void> {
    await this.page.route("https://js.stripe.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: `(${stripeJs.toString()})()` }),
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

type Confirmed = { error?: object; intent?: { status: string } }
type Confirm = { confirmParams: { return_url: string } }

/** In place of https://js.stripe.com/v3/: one field, of which the number goes to who answers for Stripe. In the browser. */
function stripeJs(): void {
  const input = document.createElement("input")
  input.setAttribute("aria-label", "Card number")
  input.style.minHeight = "44px"
  let secret = ""
  let tellReady = () => {}

  async function confirm(): Promise<Confirmed> {
    const body = JSON.stringify({ client_secret: secret, card: input.value })
    const address = `https://api.stripe.com/v1/payment_intents/${secret.split("_secret_")[0]}/confirm`
    return (await fetch(address, { method: "POST", body })).json()
  }

  async function confirmPayment({ confirmParams: { return_url } }: Confirm): Promise<Confirmed> {
    const { error, intent } = await confirm()
    if (error) return { error }
    if (intent?.status !== "requires_action") return {}
    await confirm()
    const back = `${return_url}?payment_intent_client_secret=${secret}&redirect_status=succeeded`
    location.assign(`https://hooks.stripe.com/redirect/authenticate?back=${encodeURIComponent(back)}`)
    return new Promise(() => {})
  }

  const element = {
    mount(place: HTMLElement) {
      place.append(input)
      tellReady()
    },
    destroy: () => input.remove(),
    on(event: string, heard: () => void) {
      if (event === "ready") tellReady = heard
    },
  }
  const elements = ({ clientSecret }: { clientSecret: string }) => {
    secret = clientSecret
    return { create: () => element }
  }
  Object.assign(window, { Stripe: () => ({ elements, confirmPayment }) })
}
