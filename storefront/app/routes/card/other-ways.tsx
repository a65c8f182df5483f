import { Form } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"

type OtherWaysProps = { mayTransfer: boolean; mayPayCash: boolean; phone: string | null; isAsking: boolean }

/** What else there is but a card. The next page is another document: what Stripe has loaded stays behind. */
export function OtherWays({ mayTransfer, mayPayCash, phone, isAsking }: OtherWaysProps) {
  if (!mayTransfer && !mayPayCash && phone === null) return null
  return (
    <section aria-labelledby="cach-khac" className="space-y-3 border-t-[1.5px] border-muc pt-4">
      <h2 id="cach-khac" className="text-21">
        {m.card_other_ways()}
      </h2>
      <Form method="post" reloadDocument className="flex flex-wrap gap-3">
        {mayTransfer && (
          <Button type="submit" name="intent" value="transfer" look="outline" busy={isAsking}>
            {m.card_to_transfer()}
          </Button>
        )}
        {mayPayCash && (
          <Button type="submit" name="intent" value="cash" look="outline" busy={isAsking}>
            {m.card_to_cash()}
          </Button>
        )}
      </Form>
      {phone !== null && (
        <p>
          {m.transfer_help()} <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a>
        </p>
      )}
    </section>
  )
}
