import { SHELF_LIFE_LEFT_DAYS, type FittingAnswer, type GiftDraftDocument } from "@ocop/shared/gift"
import { formatDay } from "@ocop/shared/day"
import { BoxDrawing } from "#app/features/gift/box-drawing.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { TotalsBar } from "#app/features/gift/totals-bar.tsx"
import { boxProblemWords, roomWords, weightWords } from "#app/features/gift/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button, ButtonLink } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import { FittingList } from "./fitting-list.tsx"
import type { Asked, Taken } from "./fitting-search.ts"
import { GiftLines } from "./gift-lines.tsx"
import { PutForm } from "./put-form.tsx"

type FillStepProps = {
  gift: GiftDraftDocument
  fitting: FittingAnswer | null
  asked: Asked
  /** What was just taken out; null where nothing was. */
  taken: Taken | null
}

/** What is in the box, and what still fits. The list says all of it; the drawing only shows it. */
export function FillStep({ gift, fitting, asked, taken }: FillStepProps) {
  const { box, room, box_problems, lines } = gift
  if (box === null || room === null) {
    return (
      <Notice tone="info" className="mt-4">
        <p>{m.giftbox_box_first()}</p>
        <ButtonLink to={href(giftPath(gift.key, "box"))}>{m.giftbox_choose()}</ButtonLink>
      </Notice>
    )
  }
  return (
    <div className="mt-4">
      <div className="grid gap-6 lg:grid-cols-[20rem_1fr] lg:items-start">
        <div className="flex gap-4 lg:block">
          <BoxDrawing slots={box.slots} lines={lines} className="h-auto w-40 shrink-0 sm:w-56 lg:w-full" />
          <div className="min-w-0 lg:mt-3">
            <p className="text-18 font-bold">{roomWords(room.slots_left)}</p>
            {room.weight_left > 0 && (
              <p className="text-15">{m.giftbox_weight_left({ weight: weightWords(room.weight_left) })}</p>
            )}
            <Rules />
          </div>
        </div>
        <section aria-labelledby="trong-hop" className="min-w-0">
          <h2 id="trong-hop" tabIndex={-1} className="text-21">
            {m.giftbox_inside()}
          </h2>
          <div className="mt-3 space-y-3">
            {taken !== null && <GiveBack gift={gift} asked={asked} taken={taken} />}
            {!gift.is_box_offered && <Notice tone="stop" title={m.giftbox_box_gone()} />}
            {box_problems.map((problem) => (
              <Notice key={problem.type} tone="stop" title={boxProblemWords(problem)} />
            ))}
            <PriceChanges gift={gift} />
            {lines.length === 0 ? <p>{m.giftbox_inside_none()}</p> : <GiftLines gift={gift} asked={asked} />}
            <p className="text-15 text-tro-7">{starWords(gift)}</p>
          </div>
        </section>
      </div>
      {fitting !== null && <FittingList gift={gift} fitting={fitting} asked={asked} slotsLeft={room.slots_left} />}
      <TotalsBar gift={gift} next="card" />
    </div>
  )
}

/** The way back from taking something out, unless it lies in the box again. */
function GiveBack({ gift, asked, taken }: Pick<FillStepProps, "gift" | "asked"> & { taken: Taken }) {
  if (gift.status !== "draft" || gift.lines.some(({ variant_id }) => variant_id === taken.variant_id)) return null
  return (
    <Notice tone="good">
      <p role="status">{m.giftbox_taken({ n: taken.count })}</p>
      <PutForm gift={gift} asked={asked} variantId={taken.variant_id} from="box">
        <Button look="outline" name="count" value={taken.count}>
          {m.giftbox_give_back()}
        </Button>
      </PutForm>
    </Notice>
  )
}

function starWords({ recipients: { days } }: GiftDraftDocument): string {
  return days.length > 0 ? m.giftbox_star_on({ days: days.map(formatDay).join(", ") }) : m.giftbox_star_today()
}

function Rules() {
  return (
    <details className="mt-2">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{m.giftbox_rules()}</summary>
      <ul className="list-disc space-y-1 pl-5 text-15">
        <li>{m.giftbox_rule_slots()}</li>
        <li>{m.giftbox_rule_cold()}</li>
        <li>{m.giftbox_rule_life({ n: SHELF_LIFE_LEFT_DAYS })}</li>
        <li>{m.giftbox_rule_not()}</li>
      </ul>
    </details>
  )
}

/** What costs another price than the buyer was told, and the yes to it. */
function PriceChanges({ gift }: { gift: GiftDraftDocument }) {
  const changed = gift.lines.filter(({ price_before, problem }) => price_before !== null && problem === null)
  if (changed.length === 0) return null
  return (
    <Notice tone="warning" title={m.giftbox_price_changed()}>
      <ul className="list-disc pl-5">
        {changed.map(({ variant_id, name, price, price_before }) => (
          <li key={variant_id}>{m.giftbox_price_was({ name, before: money(price_before ?? 0), now: money(price) })}</li>
        ))}
      </ul>
      <form method="post" action={href(giftPath(gift.key, "fill"))}>
        <input type="hidden" name="intent" value="prices" />
        <input type="hidden" name="version" value={gift.version} />
        {changed.map(({ variant_id, price }) => (
          <input key={variant_id} type="hidden" name="price" value={`${variant_id} ${price}`} />
        ))}
        <Button>{m.giftbox_price_accept()}</Button>
      </form>
    </Notice>
  )
}
