import { useEffect, useRef } from "react"
import type { FetcherWithComponents } from "react-router"
import { againWords } from "#app/features/basket/again-words.ts"
import type { BasketAnswer } from "#app/features/basket/answer.ts"
import type { BasketNotice } from "#app/features/basket/notice.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { money } from "#app/ui/price.tsx"
import { useStatus } from "#app/ui/status.tsx"
import { StayField } from "#app/features/basket/stay-field.tsx"

type BasketNewsProps = { notice: BasketNotice | null; fetcher: FetcherWithComponents<BasketAnswer> }

/** What has just been done, and how to undo it. */
export function BasketNews({ notice, fetcher }: BasketNewsProps) {
  const say = useStatus()
  const plate = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (notice === null) return
    say(wordsOf(notice))
    // The button that had the focus went away with its line.
    if (["removed", "gone", "voucher_removed"].includes(notice.kind)) plate.current?.focus()
  }, [notice, say])

  if (notice === null) return null
  return (
    <div
      ref={plate}
      tabIndex={-1}
      className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-plate border-[1.5px] border-lua-7 bg-lua-1 px-4 py-2"
    >
      <p className="flex items-center gap-2">
        <Icon name={notice.kind === "gone" ? "info" : "check"} className="text-lua-7" />
        {wordsOf(notice)}
      </p>
      {notice.kind === "removed" && (
        <fetcher.Form method="post" action={href("/gio-hang")}>
          <StayField />
          <input type="hidden" name="variant_id" value={notice.variant_id} />
          <input type="hidden" name="quantity" value={notice.quantity} />
          <Button look="quiet" name="intent" value="add" aria-label={m.basket_undo_of({ name: notice.name })}>
            {m.basket_undo()}
          </Button>
        </fetcher.Form>
      )}
    </div>
  )
}

function wordsOf(notice: BasketNotice): string {
  switch (notice.kind) {
    case "added":
      return m.basket_added({ name: notice.name, n: notice.count })
    case "changed":
      return m.basket_changed({ name: notice.name, n: notice.quantity })
    case "removed":
      return m.basket_removed({ name: notice.name })
    case "gone":
      return m.basket_gone()
    case "again":
      return againWords(notice.count, notice.missing)
    case "voucher_entered":
      return notice.off > 0
        ? m.voucher_entered({ code: notice.code, amount: money(notice.off) })
        : m.voucher_entered_delivery({ code: notice.code })
    case "voucher_removed":
      return m.voucher_removed({ code: notice.code })
  }
}
