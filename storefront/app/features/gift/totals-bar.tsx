import type { GiftDraftDocument, GiftStep } from "@ocop/shared/gift"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { giftPath } from "./paths.ts"
import { stepName } from "./step-name.ts"
import { weightWords } from "./words.ts"

/** What is in the box so far and what it costs, along the lower edge, with the way on. */
export function TotalsBar({ gift, next }: { gift: GiftDraftDocument; next: GiftStep }) {
  const { key, box, room, totals } = gift
  return (
    <section
      aria-label={m.giftbox_total_label()}
      className="gift-bar sticky bottom-0 z-10 -mx-4 mt-8 border-t-[1.5px] border-muc bg-nghe-1 px-4 py-2 lg:mx-0 lg:rounded-plate lg:border-[1.5px]"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p>
          {box !== null && room !== null && (
            <strong>{m.giftbox_total({ taken: room.slots_taken, slots: box.slots })} · </strong>
          )}
          <strong>{m.giftbox_total_one({ price: money(totals.one) })}</strong>
          <span className="text-15 text-tro-7"> · {weightWords(totals.weight_one)}</span>
          {totals.boxes > 1 && (
            <span className="block text-15">
              {m.giftbox_total_boxes({ n: totals.boxes, price: money(totals.all) })}
            </span>
          )}
        </p>
        <a href={href(giftPath(key, next))} className="button button-primary">
          {m.giftbox_next({ step: stepName(next) })}
        </a>
      </div>
    </section>
  )
}
