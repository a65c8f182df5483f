import type { PurchaseDocument } from "@ocop/shared/purchase"
import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

type GiftNoteProps = { code: string; gift: NonNullable<PurchaseDocument["gift"]> }

/** A purchase that is a gift for many: to how many, and the way to each of them. */
export function GiftNote({ code, gift: { recipients, boxes } }: GiftNoteProps) {
  return (
    <Notice tone="info" title={m.gift_of_purchase({ n: recipients })}>
      <p>{m.gift_of_purchase_boxes({ n: boxes })}</p>
      <p>
        <Link to={href(`/don/${code}/qua`)} className="inline-flex min-h-11 items-center font-semibold">
          {m.gift_of_purchase_open()}
        </Link>
      </p>
    </Notice>
  )
}
