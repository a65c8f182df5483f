import { useEffect, useRef, useState } from "react"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { loadStripe, type StripeElements, type StripeJs } from "./stripe-js.ts"

/** As Stripe's frame looks, which our stylesheet does not reach. */
const APPEARANCE = { theme: "stripe", variables: { fontSizeBase: "17px", spacingUnit: "5px", borderRadius: "6px" } }

export type CardFields = { stripe: StripeJs; elements: StripeElements }

/** Puts Stripe's fields into a place of the page. `fields` is null until they stand there. */
export function useCardFields({ publishableKey, clientSecret }: { publishableKey: string; clientSecret: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [fields, setFields] = useState<CardFields | null>(null)
  const [hasFailed, fail] = useState(false)
  useEffect(() => {
    let end = () => {}
    let isOver = false
    void mount().catch(() => fail(true))
    return () => {
      isOver = true
      end()
    }

    async function mount() {
      const stripe = await loadStripe(publishableKey)
      if (isOver || place.current === null) return
      const elements = stripe.elements({ clientSecret, locale: getLocale(), appearance: APPEARANCE })
      const element = elements.create("payment", { layout: "tabs" })
      element.on("ready", () => setFields({ stripe, elements }))
      element.on("loaderror", () => fail(true))
      element.mount(place.current)
      end = () => element.destroy()
    }
  }, [publishableKey, clientSecret])
  return { place, fields, hasFailed }
}
