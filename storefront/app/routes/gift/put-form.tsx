import type { GiftDraftDocument } from "@ocop/shared/gift"
import type { ReactNode } from "react"
import { giftPath } from "#app/features/gift/paths.ts"
import { href } from "#app/i18n/href.ts"
import { fittingSearch, type Asked } from "./fitting-search.ts"

type PutFormProps = {
  gift: Pick<GiftDraftDocument, "key" | "version">
  asked: Asked
  variantId: string
  insteadOf?: string
  /** The part of the page that it goes back to. */
  from: "box" | "list"
  /** Buttons named `count`: so many pieces are to be in each box. */
  children: ReactNode
  className?: string
}

/** Puts goods into a box, or takes them out. */
export function PutForm({ gift, asked, variantId, insteadOf, from, children, className }: PutFormProps) {
  const search = fittingSearch(asked)
  const path = href(giftPath(gift.key, "fill")) + (search.size > 0 ? `?${search}` : "")
  return (
    <form method="post" action={path} className={className}>
      <input type="hidden" name="intent" value="put" />
      <input type="hidden" name="version" value={gift.version} />
      <input type="hidden" name="variant_id" value={variantId} />
      <input type="hidden" name="from" value={from} />
      {insteadOf !== undefined && <input type="hidden" name="instead_of" value={insteadOf} />}
      {children}
    </form>
  )
}
