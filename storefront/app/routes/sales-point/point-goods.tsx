import type { PointGoods as Goods } from "@ocop/shared/shelf"
import { CardShelf } from "#app/features/catalogue/card-shelf.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** What the point offers now. Pages without a script are loaded, not swapped in. */
export function PointGoods({ goods: { cards, count, page, page_count }, path }: { goods: Goods; path: string }) {
  if (count === 0) return null
  const to = (other: number) => href(`${other > 1 ? `${path}?trang=${other}` : path}#dang-ban`)
  return (
    <section aria-labelledby="dang-ban" className="mt-10">
      <h2 id="dang-ban" className="text-27">
        {m.point_goods({ n: count })}
      </h2>
      <p className="mb-4">{m.point_goods_lead()}</p>
      <CardShelf cards={cards} heading="h3" />
      {page_count > 1 && (
        <nav aria-label={m.pages()} className="mt-4 flex flex-wrap items-center gap-3">
          {page > 1 && (
            <a href={to(page - 1)} rel="prev" className="button button-outline">
              {m.page_previous()}
            </a>
          )}
          <span className="text-15 text-tro-7">{m.page_of({ page, count: page_count })}</span>
          {page < page_count && (
            <a href={to(page + 1)} rel="next" className="button button-outline">
              {m.page_next()}
            </a>
          )}
        </nav>
      )}
    </section>
  )
}
