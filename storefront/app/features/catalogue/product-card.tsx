import type { ProductCard as Card } from "@ocop/shared/catalogue"
import { isSoldInCart } from "@ocop/shared/selling"
import { Link } from "react-router"
import { AddForm } from "#app/features/basket/add-form.tsx"
import { useToday } from "#app/features/day/use-today.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { GoodsPicture } from "#app/ui/picture.tsx"
import { PriceRange, unitPriceText } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"
import { COMPARE_FORM, tickedForComparison } from "./compare.ts"
import { isEnded } from "./certification-chips.tsx"
import { placeOf } from "./place.ts"

type ProductCardProps = {
  card: Card
  /** One level below the heading of the section that the card stands in. */
  heading: "h2" | "h3"
  /** For the first row of a page. */
  eager?: boolean
  /** "tháng 2 – tháng 4" */
  season?: string | undefined
  /** With a box to tick it for comparison. */
  comparable?: boolean
}

const SHOWN_CHIPS = 2

/** Two, three and four in a row: see `.shelf`. */
const CARD_SIZES = "(min-width: 1024px) 280px, (min-width: 768px) 31vw, 45vw"

/** One product as a printed label. What is on it can also be filtered by. */
export function ProductCard({ card, heading: Heading, eager = false, season, comparable = false }: ProductCardProps) {
  const lang = langOfName()
  return (
    <article
      data-product={card.handle}
      data-stars={card.star?.stars ?? ""}
      className="field-ink flex h-full flex-col overflow-hidden rounded-plate bg-gao"
    >
      <div className="border-b-[1.5px] border-muc">
        <GoodsPicture picture={card.picture} name={card.name} size={300} sizes={CARD_SIZES} eager={eager} />
      </div>
      <div className="flex grow flex-col gap-1.5 p-2.5 lg:p-3.5">
        <Standing card={card} />
        <Heading className="font-text text-16 leading-snug font-semibold lg:text-18">
          <Link to={href(`/san-pham/${card.handle}`)} lang={lang} className="text-muc no-underline hover:underline">
            {card.name}
          </Link>
        </Heading>
        <EnglishName name={card.name_en} />
        <p className="text-15 leading-snug text-tro-7" lang={lang}>
          <Link to={href(`/co-so/${card.maker.handle}`)} className="text-tro-7 no-underline hover:underline">
            {card.maker.name}
          </Link>
          <span className="block">{placeOf(card)}</span>
        </p>
        {season !== undefined && <p className="text-15 font-semibold text-lua-7">{m.season({ months: season })}</p>}
        <CardPrice card={card} />
        <CardChips card={card} />
        <div className="mt-auto pt-1.5">
          {comparable && <CompareBox card={card} />}
          <CardAction card={card} />
        </div>
      </div>
    </article>
  )
}

/** What it is, for those who cannot read the name. */
export function EnglishName({ name, className = "text-15" }: { name: string | null; className?: string }) {
  if (name === null || getLocale() === "vi") return null
  return <p className={`leading-snug text-tro-7 ${className}`}>{name}</p>
}

/** The star, or the words of a specialty without one: never an empty place where a star might be missed. */
function Standing({ card }: { card: Card }) {
  if (card.star === null) return <p className="text-13 leading-6 font-medium text-tro-7">{m.local_specialty()}</p>
  return (
    <p className="leading-none">
      <Plaque stars={card.star.stars} />
    </p>
  )
}

/** What is not sold has no price. */
function CardPrice({ card }: { card: Card }) {
  if (card.sale_mode === "not_sold") return <p className="text-15 font-semibold text-tro-7">{m.not_sold()}</p>
  return (
    <p className="leading-snug">
      <PriceRange from={card.price_from} to={card.price_to} className="text-18" />
      {card.unit_price !== null && <span className="block text-15 text-tro-7">{unitPriceText(card.unit_price)}</span>}
      {card.demo && <span className="block text-13 text-tro-7">{m.demo_price()}</span>}
    </p>
  )
}

/** Those in force only: what is on a card can be filtered by. */
function CardChips({ card }: { card: Card }) {
  const today = useToday()
  const inForce = card.certifications.filter((chip) => !isEnded(chip, today))
  const shown = inForce.slice(0, SHOWN_CHIPS)
  const more = inForce.length - shown.length
  if (shown.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-1" aria-label={m.certifications()}>
      {shown.map(({ id, label, label_en }) => (
        <li key={id} className="rounded-[0.8rem] border border-tro-5 px-2 py-0.5 text-13 leading-snug">
          <span {...said(label, label_en ?? label)} />
        </li>
      ))}
      {more > 0 && (
        <li className="px-1 py-0.5 text-13 text-tro-7">
          <span aria-hidden="true">+{more}</span>
          <span className="sr-only">{m.certifications_more({ n: more })}</span>
        </li>
      )}
    </ul>
  )
}

/**
 * From 768 px on: two columns of a phone leave no room for weighing goods while looking through them. A browser that comes
 * back to a page ticks by itself what was ticked there.
 */
function CompareBox({ card: { handle, name } }: { card: Card }) {
  const keep = (box: HTMLInputElement) => {
    if (box.checked) tickedForComparison.add(handle)
    else tickedForComparison.delete(handle)
  }
  return (
    <label className="mb-1 hidden min-h-11 items-center gap-2 text-15 md:flex">
      <input
        type="checkbox"
        name="p"
        value={handle}
        form={COMPARE_FORM}
        defaultChecked={tickedForComparison.has(handle)}
        onChange={(event) => keep(event.currentTarget)}
        ref={(box) => {
          if (box?.checked) keep(box)
        }}
      />
      {m.compare_choose()}
      <span className="sr-only" lang={langOfName()}>
        : {name}
      </span>
    </label>
  )
}

function CardAction({ card }: { card: Card }) {
  if (!isSoldInCart(card.sale_mode)) return <CardLink card={card} words={m.see_details()} />
  if (!card.in_stock) return <p className="py-2.5 text-15 font-semibold text-nghe-8">{m.stock_out()}</p>
  if (card.variant_id === null) return <CardLink card={card} words={m.choose_variant()} />
  return <AddForm variantId={card.variant_id} name={card.name} look="outline" />
}

function CardLink({ card, words }: { card: Card; words: string }) {
  return (
    <Link to={href(`/san-pham/${card.handle}`)} className="button button-outline w-full px-2">
      {words}
      <span className="sr-only" lang={langOfName()}>
        : {card.name}
      </span>
    </Link>
  )
}
