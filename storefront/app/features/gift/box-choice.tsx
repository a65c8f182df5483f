import { formatDay } from "@ocop/shared/day"
import type { GiftBox } from "@ocop/shared/gift"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { BoxDrawing } from "./box-drawing.tsx"
import { weightWords } from "./words.ts"

type BoxChoiceProps = { box: GiftBox; value: string; isChosen: boolean }

/** A kind of box to choose: how large it is, what it holds and costs, and what it looks like from above. */
export function BoxChoice({ box, value, isChosen }: BoxChoiceProps) {
  const { name, slots, max_weight, inner_length, inner_width, inner_height, price } = box
  const lang = langOfName()
  return (
    <label className="flex h-full cursor-pointer gap-3 rounded-plate border-[1.5px] border-muc bg-gao p-3 hover:bg-hanh-1 has-checked:bg-hanh-1 has-checked:outline-2 has-checked:outline-hanh-7">
      <input type="radio" name="box" value={value} defaultChecked={isChosen} className="mt-1 shrink-0" />
      <span className="min-w-0 grow">
        <span className="block text-18 font-bold" lang={lang}>
          {name}
        </span>
        <span className="block">{m.giftbox_empty_price({ price: money(price) })}</span>
        <span className="block text-15 text-tro-7">
          {m.giftbox_slots({ n: slots })} · {m.giftbox_holds({ weight: weightWords(max_weight) })}
        </span>
        <span className="block text-15 text-tro-7">
          {m.giftbox_size({ l: inner_length, w: inner_width, h: inner_height })}
        </span>
        <span className="block text-15 text-tro-7">
          {box.cut_off_days === 0 ? m.giftbox_cut_off_none() : m.giftbox_cut_off({ n: box.cut_off_days })}
        </span>
        {box.offered_until !== null && (
          <span className="block text-15 font-semibold text-nghe-8">
            {m.giftbox_until({ day: formatDay(box.offered_until) })}
          </span>
        )}
        {box.ready.length > 0 && (
          <span className="mt-1 block text-15">
            {m.giftbox_ready()}{" "}
            <span lang={lang}>
              {box.ready.map(({ name, count }) => m.giftbox_ready_item({ name, n: count })).join(", ")}
            </span>
            . {m.giftbox_ready_swap()}
          </span>
        )}
        {box.demo && <span className="block text-13 text-tro-7">{m.giftbox_demo()}</span>}
      </span>
      <BoxDrawing slots={slots} lines={[]} className="h-auto w-16 shrink-0 self-start sm:w-20" />
    </label>
  )
}
