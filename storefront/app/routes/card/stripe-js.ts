/** What of Stripe.js is used here: docs.stripe.com/js. It is loaded from Stripe itself, as they ask. */
export type StripeJs = {
  elements(options: { clientSecret: string; locale: string; appearance: object }): StripeElements
  confirmPayment(options: {
    elements: StripeElements
    confirmParams: { return_url: string }
    redirect: "if_required"
  }): Promise<{ error?: StripeFailure }>
}
export type StripeElements = { create(kind: "payment", options: object): PaymentElement }
type PaymentElement = {
  mount(node: HTMLElement): void
  destroy(): void
  on(event: "ready" | "loaderror", heard: () => void): void
}
export type StripeFailure = { type: string; code?: string; decline_code?: string; message?: string }

declare global {
  interface Window {
    Stripe?: (publishableKey: string) => StripeJs
  }
}

const ADDRESS = "https://js.stripe.com/v3/"

/** @throws Error when it cannot be loaded */
export async function loadStripe(publishableKey: string): Promise<StripeJs> {
  if (!window.Stripe) await loadScript()
  if (!window.Stripe) throw new Error("Stripe.js did not say who it is")
  return window.Stripe(publishableKey)
}

function loadScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script")
    script.src = ADDRESS
    script.addEventListener("load", () => resolve())
    script.addEventListener("error", () => reject(new Error(`${ADDRESS} was not loaded`)))
    document.head.append(script)
  })
}
