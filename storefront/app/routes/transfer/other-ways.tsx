import type { TransferDocument } from "@ocop/shared/transfer"
import { Form } from "react-router"
import { holdWords } from "#app/features/day/hold-words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"

type OtherWaysProps = { transfer: TransferDocument; phone: string | null; isAsking: boolean }

/** Until when the goods are held, how to hold them longer, and what else there is but a transfer. */
export function OtherWays({ transfer, phone, isAsking }: OtherWaysProps) {
  const { hold_until, may_extend, may_pay_cash } = transfer
  return (
    <section aria-labelledby="giu-don" className="space-y-3 border-t-[1.5px] border-muc pt-4">
      <h2 id="giu-don" className="text-21">
        {m.transfer_hold_title()}
      </h2>
      {hold_until !== null && <p>{m.transfer_hold({ time: holdWords(hold_until) })}</p>}
      {may_extend && (
        <Form method="post">
          <Button type="submit" name="intent" value="hold" look="outline" busy={isAsking}>
            {m.transfer_extend()}
          </Button>
        </Form>
      )}
      {may_pay_cash && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline">
            {m.transfer_cash()}
          </summary>
          <Form method="post" className="space-y-3 pt-2">
            <p>{m.transfer_cash_hint()}</p>
            <Button type="submit" name="intent" value="cash" look="outline" busy={isAsking}>
              {m.transfer_cash_confirm()}
            </Button>
          </Form>
        </details>
      )}
      {phone !== null && (
        <p>
          {m.transfer_help()} <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a>
        </p>
      )}
    </section>
  )
}
