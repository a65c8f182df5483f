import type { PurchaseDocument } from "@ocop/shared/purchase"
import { Form } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"

type AgainFormProps = { purchase: Pick<PurchaseDocument, "code" | "gift">; formToken: string }

/** The same once more. Of a gift, those who receive it come along only where the buyer ticks it: they are other people. */
export function AgainForm({ purchase: { code, gift }, formToken }: AgainFormProps) {
  return (
    <Form method="post" action={href(`/don/${encodeURIComponent(code)}`)} className="space-y-2">
      {gift !== null && (
        <>
          <input type="hidden" name="form_token" value={formToken} />
          <p className="max-w-prose">{m.purchase_again_gift_lead()}</p>
          {gift.kept > 0 && (
            <div className="max-w-prose">
              <label className="inline-flex min-h-11 items-center gap-2 font-semibold">
                <input
                  type="checkbox"
                  name="with_recipients"
                  value="1"
                  aria-describedby="chep-nguoi-nhan"
                  className="size-6 shrink-0 accent-muc"
                />
                {m.purchase_again_gift_recipients({ n: gift.kept })}
              </label>
              <p id="chep-nguoi-nhan" className="text-15 text-tro-7">
                {m.purchase_again_gift_privacy()}
              </p>
            </div>
          )}
        </>
      )}
      <Button name="intent" value="again">
        {gift === null ? m.purchase_again() : m.purchase_again_gift()}
      </Button>
    </Form>
  )
}
