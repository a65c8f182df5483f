import type { OfferingPoint, ProductDocument } from "@ocop/shared/catalogue"
import { renderToStaticMarkup } from "react-dom/server"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/**
 * Where a product can be bought over the counter today, as finished markup, so that no browser loads a script for it;
 * null where nowhere. It tells the hours of the day, not whether it is open now: the page is kept for as long as nothing
 * of it changes.
 */
export function whereToBuy({ card, points }: Pick<ProductDocument, "card" | "points">): string | null {
  return points.length === 0 ? null : renderToStaticMarkup(<WhereToBuy handle={card.handle} points={points} />)
}

function WhereToBuy({ handle, points }: { handle: string; points: OfferingPoint[] }) {
  return (
    <section aria-labelledby="mua-o-dau" className="field-ink rounded-plate p-4">
      <h2 id="mua-o-dau" className="text-21">
        {m.where_title()}
      </h2>
      <ul className="mt-1 divide-y divide-tro-2">
        {points.map((point) => (
          <li key={point.handle} className="py-2">
            <a
              href={href(`/diem-ban/${point.handle}`)}
              lang={langOfName()}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {point.name}
            </a>
            <p lang={langOfName()}>{`${point.commune}, ${point.province}`}</p>
            <p className="text-15 text-tro-7">
              {point.hours === "" ? m.where_closed() : m.where_hours({ hours: point.hours })}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a
          href={href(`/diem-ban?${new URLSearchParams({ "san-pham": handle })}`)}
          rel="nofollow"
          className="inline-flex min-h-11 items-center"
        >
          {m.where_all()}
        </a>
      </p>
    </section>
  )
}
