import type { ListingDocument } from "@ocop/shared/listing"
import { GoodsPreview } from "#app/features/listing/goods-preview.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

type PreviewProps = { listing: ListingDocument; maker: string }

/** What shoppers will see of it, folded up. */
export function Preview({ listing: { content, photos }, maker }: PreviewProps) {
  return (
    <details className="field-ink rounded-plate px-4">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-1.5 font-semibold text-hanh-7 underline underline-offset-[0.2em]">
        {m.listing_preview()}
        <Icon name="chevron-down" size={18} />
      </summary>
      <div className="space-y-4 pb-5">
        <p className="text-15 text-tro-7">{m.listing_preview_lead()}</p>
        <GoodsPreview content={content} photos={photos} maker={maker} />
      </div>
    </details>
  )
}
