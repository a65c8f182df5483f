import { formatDay } from "@ocop/shared/day"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { isEnded } from "#app/features/catalogue/certification-chips.tsx"
import { OriginLinks } from "#app/features/catalogue/origin-links.tsx"
import { placeOf } from "#app/features/catalogue/place.ts"
import { limitWords } from "#app/features/product/delivery-limit.ts"
import { offerWords } from "#app/features/product/delivery-line.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { Icon } from "#app/ui/icon.tsx"
import { money, unitPriceText } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"
import type { Compared } from "./read-comparison.server.ts"

/** What is said of one product, and the same as a text to tell whether goods differ in it. */
type Cell = { text: string; node: ReactNode }
export type Row = { label: string; cells: Cell[] }

/** Every fact has a cell for every product: one that nobody has told is said to be missing. */
export function rowsOf(products: readonly Compared[], today: string): Row[] {
  const facts: [label: string, cell: (product: Compared) => Cell][] = [
    [m.compare_star(), starCell],
    [m.state_label(), stateCell],
    [m.filter_price(), priceCell],
    [m.compare_unit_price(), unitPriceCell],
    [m.compare_pack(), packCell],
    [m.maker_title(), makerCell],
    [m.maker_place(), placeCell],
    [m.certifications(), (product) => certificationsCell(product, today)],
    [m.fact_ingredients(), (product) => factCell(product, "ingredients")],
    [m.fact_allergens(), (product) => factCell(product, "allergens")],
    [m.fact_shelf_life(), shelfLifeCell],
    [m.fact_storage(), (product) => factCell(product, "storage")],
    [m.compare_delivery(), deliveryCell],
  ]
  return facts.map(([label, cell]) => ({ label, cells: products.map(cell) }))
}

const words = (text: string): Cell => ({ text, node: text })

const missing = (text: string): Cell => ({ text, node: <span className="text-tro-7">{text}</span> })

/** Only a star that may be shown today; goods without one are local specialties. */
function starCell({ card: { star }, state }: Compared): Cell {
  if (star === null || state === "stopped" || state === "revoked" || state === "lapsed") {
    return missing(state === "on_sale" || state === "out_of_stock" ? m.local_specialty() : m.compare_no_star())
  }
  const validity =
    star.extended_until === null
      ? m.star_valid({ date: formatDay(star.valid_until) })
      : m.star_extended({ date: formatDay(star.extended_until) })
  return {
    text: `${star.stars} ${validity}`,
    node: (
      <>
        <span className="block leading-none">
          <Plaque stars={star.stars} />
        </span>
        <Link
          to={href(`/chung-nhan/${star.recognition_id}`)}
          reloadDocument
          className="mt-1 inline-block py-0.5 leading-snug"
        >
          {validity}
        </Link>
      </>
    ),
  }
}

function stateCell({ state }: Compared): Cell {
  const texts: Record<Compared["state"], string> = {
    on_sale: m.compare_on_sale(),
    out_of_stock: m.stock_out(),
    enquiry: m.enquiry_ask(),
    not_sold: m.not_sold(),
    stopped: m.state_stopped(),
    revoked: m.state_revoked(),
    lapsed: m.state_lapsed(),
  }
  return words(texts[state])
}

function priceCell({ card, state }: Compared): Cell {
  if (state === "not_sold" || state === "revoked") return missing(m.compare_no_price())
  const { price_from, price_to, demo } = card
  const text =
    price_from === price_to ? money(price_from) : m.compare_range({ from: money(price_from), to: money(price_to) })
  return {
    text,
    node: (
      <>
        <span className="font-semibold text-muc">{text}</span>
        {demo && <span className="block text-13 text-tro-7">{m.demo_price()}</span>}
      </>
    ),
  }
}

function unitPriceCell({ card: { unit_price }, state }: Compared): Cell {
  if (unit_price === null || state === "not_sold" || state === "revoked") return missing(m.compare_no_unit_price())
  return words(unitPriceText(unit_price))
}

function packCell({ variants }: Compared): Cell {
  if (variants.length === 0) return missing(m.compare_unknown_fact())
  return {
    text: variants.map(({ title }) => title).join("; "),
    node: (
      <ul className="space-y-1">
        {variants.map(({ id, title, title_en }) => (
          <li key={id} {...said(title, title_en)} />
        ))}
      </ul>
    ),
  }
}

function makerCell({ card: { maker } }: Compared): Cell {
  return {
    text: maker.name,
    node: (
      <Link to={href(`/co-so/${maker.handle}`)} lang={langOfName()} className="inline-block py-0.5">
        {maker.name}
      </Link>
    ),
  }
}

function placeCell({ card, origin }: Compared): Cell {
  const text = placeOf(card)
  return {
    text,
    node: origin === null ? <span lang={langOfName()}>{text}</span> : <OriginLinks origin={origin} />,
  }
}

/** Those in force only, each with its paper. */
function certificationsCell({ card }: Compared, today: string): Cell {
  const inForce = card.certifications.filter((chip) => !isEnded(chip, today))
  if (inForce.length === 0) return missing(m.compare_no_certification())
  return {
    text: inForce.map(({ standard }) => standard).join(),
    node: (
      <ul className="space-y-1">
        {inForce.map(({ id, label, label_en, holder }) => (
          <li key={id} className="flex gap-1">
            <Icon name="check" size={18} className="mt-0.5 text-lua-7" />
            <span>
              <Link to={href(`/chung-nhan/${id}`)} reloadDocument className="inline-block py-0.5">
                <span {...said(label, label_en ?? label)} />
              </Link>
              {holder === "maker" && <span className="text-tro-7"> {m.chip_of_maker()}</span>}
            </span>
          </li>
        ))}
      </ul>
    ),
  }
}

function factCell({ facts }: Compared, key: string): Cell {
  const fact = facts.find((one) => one.key === key)
  if (fact === undefined) return missing(m.compare_unknown_fact())
  return { text: fact.value, node: <span {...said(fact.value, fact.value_en)} /> }
}

function shelfLifeCell({ shelf_life_days }: Compared): Cell {
  return shelf_life_days === null ? missing(m.compare_unknown_fact()) : words(m.shelf_life({ n: shelf_life_days }))
}

/** What the goods demand of the way, and when they would come. */
function deliveryCell({ card, delivery_limit, delivery, state }: Compared): Cell {
  if (state === "enquiry" || state === "not_sold") return missing(m.compare_no_delivery())
  const limit = delivery_limit === null ? m.compare_delivery_anywhere() : limitWords(delivery_limit)
  const offer = delivery === null ? null : offerWords(delivery)
  return {
    text: [limit, offer].join(" "),
    node: (
      <>
        <span className="block">{limit}</span>
        {offer !== null && <span className="mt-1 block">{offer}</span>}
        <Link to={href(`/san-pham/${card.handle}`)} className="mt-1 inline-block py-0.5">
          {m.see_details()}
          <span className="sr-only" lang={langOfName()}>
            : {card.name}
          </span>
        </Link>
      </>
    ),
  }
}
