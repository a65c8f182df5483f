import { Form } from "react-router"
import type { ShownBasket } from "#app/features/basket/shown.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

type AlreadyPlacedProps = { basket: ShownBasket; code: string; isPlacing: boolean }

/** The purchase was made but its answer never arrived: asking again brings the same one, and the key to its page. */
export function AlreadyPlaced({ basket, code, isPlacing }: AlreadyPlacedProps) {
  return (
    <Notice tone="good" title={m.checkout_already({ code })}>
      <Form method="post" className="pt-2">
        <input type="hidden" name="shown_total" value={basket.totals.total} />
        <input type="hidden" name="payment" value="cod" />
        <SubmitButton pending={isPlacing}>{m.checkout_already_open()}</SubmitButton>
      </Form>
    </Notice>
  )
}
