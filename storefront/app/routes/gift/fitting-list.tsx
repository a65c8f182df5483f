import { formatDay } from "@ocop/shared/day"
import { SHELF_LIFE_LEFT_DAYS, type FittingAnswer, type FittingGoods, type GiftDraftDocument } from "@ocop/shared/gift"
import { giftPath } from "#app/features/gift/paths.ts"
import { roomWords, weightWords } from "#app/features/gift/words.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { GoodsPicture } from "#app/ui/picture.tsx"
import { money, unitPriceText } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"
import { FittingFilter } from "./fitting-filter.tsx"
import { fittingSearch, isFiltered, type Asked } from "./fitting-search.ts"
import { PutForm } from "./put-form.tsx"

type FittingListProps = { gift: GiftDraftDocument; fitting: FittingAnswer; asked: Asked; slotsLeft: number }

/** The goods of the point of which one more goes into the box. */
export function FittingList({ gift, fitting, asked, slotsLeft }: FittingListProps) {
  const { goods, count } = fitting
  return (
    <section aria-labelledby="con-vua" className="mt-8 border-t-[1.5px] border-muc pt-4">
      <h2 id="con-vua" tabIndex={-1} className="text-21">
        {m.giftbox_fitting()}
      </h2>
      <p className="mt-1 font-semibold">{roomWords(slotsLeft)}</p>
      <p className="text-15">{keepsWords(fitting.keeps_for)}</p>
      {(count > 0 || isFiltered(asked)) && <FittingFilter gift={gift} fitting={fitting} asked={asked} />}
      {count === 0 ? (
        <p className="mt-3">{isFiltered(asked) ? m.giftbox_fitting_none_filtered() : m.giftbox_fitting_none()}</p>
      ) : (
        <>
          <p className="mt-3 text-15 text-tro-7">{m.giftbox_fitting_count({ n: count })}</p>
          <ul className="shelf mt-2">
            {goods.map((each) => (
              <li key={each.variant_id}>
                <FittingCard goods={each} gift={gift} asked={asked} />
              </li>
            ))}
          </ul>
          <Pages gift={gift} fitting={fitting} asked={asked} />
        </>
      )}
    </section>
  )
}

/** The rule by which an order refuses what does not keep, told where the goods are chosen. */
function keepsWords({ day, is_chosen }: FittingAnswer["keeps_for"]): string {
  const told = { n: SHELF_LIFE_LEFT_DAYS, day: formatDay(day) }
  return is_chosen ? m.giftbox_fitting_keeps(told) : m.giftbox_fitting_keeps_soonest(told)
}

type CardProps = { goods: FittingGoods; gift: GiftDraftDocument; asked: Asked }

function FittingCard({ goods, gift, asked }: CardProps) {
  const { variant_id, name, picture, star, variant_title, variant_title_en, price, unit_price, slots, weight } = goods
  const lang = langOfName()
  const inside = gift.lines.find((line) => line.variant_id === variant_id)?.count ?? 0
  return (
    <article className="field-ink flex h-full flex-col overflow-hidden rounded-plate bg-gao">
      <div className="border-b-[1.5px] border-muc">
        <GoodsPicture picture={picture} name={name} size={300} sizes="(min-width: 768px) 31vw, 45vw" />
      </div>
      <div className="flex grow flex-col gap-1 p-2.5">
        <p className="leading-none">
          {star === null ? (
            <span className="text-13 leading-6 text-tro-7">{m.local_specialty()}</span>
          ) : (
            <Plaque stars={star.stars} />
          )}
        </p>
        <h3 className="font-text text-16 leading-snug font-semibold">
          <a
            href={href(`/san-pham/${goods.product_handle}`)}
            lang={lang}
            className="text-muc no-underline hover:underline"
          >
            {name}
          </a>
        </h3>
        <p className="text-15 leading-snug text-tro-7" lang={lang}>
          {goods.maker.name}
        </p>
        <p className="text-15">
          <span {...said(variant_title, variant_title_en)} /> · {weightWords(weight)} ·{" "}
          {slots === 1 ? m.giftbox_takes_one() : m.giftbox_takes({ n: slots })}
        </p>
        <p className="leading-snug">
          <strong className="text-18">{money(price)}</strong>
          {unit_price !== null && <span className="block text-15 text-tro-7">{unitPriceText(unit_price)}</span>}
          {goods.demo && <span className="block text-13 text-tro-7">{m.demo_price()}</span>}
        </p>
        {gift.status === "draft" && (
          <PutForm gift={gift} asked={asked} variantId={variant_id} from="list" className="mt-auto pt-1.5">
            <button
              name="count"
              value={inside + 1}
              aria-label={m.giftbox_put_in_of({ name: `${name}, ${variant_title}` })}
              className="button button-outline w-full px-2"
            >
              {m.giftbox_put_in()}
            </button>
          </PutForm>
        )}
      </div>
    </article>
  )
}

function Pages({ gift, fitting: { page, page_count }, asked }: Omit<FittingListProps, "slotsLeft">) {
  if (page_count <= 1) return null
  const pathOf = (number: number) => {
    const search = fittingSearch({ ...asked, page: number })
    return `${href(giftPath(gift.key, "fill"))}${search.size > 0 ? `?${search}` : ""}#con-vua`
  }
  return (
    <nav aria-label={m.pages()} className="mt-4 flex flex-wrap items-center gap-3">
      {page > 1 && (
        <a href={pathOf(page - 1)} rel="prev" className="button button-outline">
          {m.page_previous()}
        </a>
      )}
      <span className="text-15 text-tro-7">{m.page_of({ page, count: page_count })}</span>
      {page < page_count && (
        <a href={pathOf(page + 1)} rel="next" className="button button-outline">
          {m.page_next()}
        </a>
      )}
    </nav>
  )
}
