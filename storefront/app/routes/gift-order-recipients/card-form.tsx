import { formatDay } from "@ocop/shared/day"
import type { BuyersGift } from "@ocop/shared/gift-order"
import { Form } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { TextArea } from "#app/ui/field.tsx"

type CardFormProps = {
  card: BuyersGift["card"]
  longest: number
  formKey: string
  typed: string | null
  error: string | null
}

/** What the card says, and another text for it as long as no box is packed. Opens by itself where it was refused. */
export function CardForm({ card: { message, change_until }, longest, formKey, typed, error }: CardFormProps) {
  return (
    <section aria-labelledby="thiep" className="rounded-plate border-[1.5px] border-muc p-4">
      <h2 id="thiep" className="text-21">
        {m.gift_edit_card()}
      </h2>
      {message !== "" && (
        <p className="mt-1 whitespace-pre-line" lang="vi">
          “{message}”
        </p>
      )}
      {change_until !== null && (
        <details open={error !== null}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline">
            {m.gift_edit_card_open()}
          </summary>
          <Form method="post" noValidate className="space-y-3 pt-2">
            <input type="hidden" name="form_key" value={formKey} />
            <TextArea
              id="loi-nhan"
              name="message"
              label={m.gift_edit_card_message()}
              hint={m.gift_edit_card_hint({ n: longest, day: formatDay(change_until) })}
              defaultValue={typed ?? message}
              error={error}
              rows={3}
              optional
            />
            <Button type="submit">{m.gift_edit_card_save()}</Button>
          </Form>
        </details>
      )}
    </section>
  )
}
