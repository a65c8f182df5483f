import { formatDay } from "@ocop/shared/day"
import type { ShelfRow } from "@ocop/shared/shelf"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { OBSTACLE_WORDS } from "./words.ts"

/** What lies there, what of it is promised or past its day, and whether and for how much it is offered. */
export function ShelfFacts({ row }: { row: ShelfRow }) {
  const { stocked, reserved, expired, use_by, obstacle, maker, is_own } = row
  const isDated = use_by.some(({ day }) => day !== null)
  return (
    <>
      <p lang="vi" className="text-15 break-words text-tro-7">
        {is_own ? m.shelf_own() : m.shelf_maker({ name: maker.name })}
      </p>
      <p className={`font-semibold ${obstacle === null ? "text-lua-7" : "text-nghe-8"}`}>
        {obstacle === null ? m.shelf_state_offered() : OBSTACLE_WORDS[obstacle]()}
      </p>
      <dl className="facts mt-2 max-sm:[&>div]:grid-cols-[8.5rem_1fr]">
        <Fact term={m.shelf_lies()}>{stocked}</Fact>
        <Fact term={m.shelf_promised()}>{reserved}</Fact>
        {expired > 0 && (
          <Fact term={m.shelf_expired()}>
            <strong className="text-son-7">{expired}</strong>
          </Fact>
        )}
        {obstacle === null && <Fact term={m.shelf_free()}>{Math.max(0, stocked - reserved - expired)}</Fact>}
        {isDated && (
          <Fact term={m.shelf_use_by()}>
            {use_by.map(({ day, quantity: n }) => (
              <span key={day ?? ""} className="block">
                {day === null ? m.shelf_use_by_none({ n }) : m.shelf_use_by_row({ n, day: formatDay(day) })}
              </span>
            ))}
          </Fact>
        )}
        <Fact term={m.shelf_price()}>{priceWords(row)}</Fact>
      </dl>
      {obstacle === "not_permitted" && <p className="mt-2">{m.shelf_not_permitted_words({ name: maker.name })}</p>}
    </>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function priceWords({ own_price, maker_price }: ShelfRow): string {
  if (own_price !== null) return m.shelf_price_own({ price: money(own_price) })
  return maker_price === null ? m.shelf_price_none() : m.shelf_price_maker({ price: money(maker_price) })
}
