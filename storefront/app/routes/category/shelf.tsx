import type { CategoryDocument } from "@ocop/shared/catalogue"
import { CardShelf } from "#app/features/catalogue/card-shelf.tsx"
import { CategoryTiles } from "#app/features/category/category-tiles.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Breadcrumbs, type Crumb } from "#app/ui/breadcrumbs.tsx"
import { ButtonLink } from "#app/ui/button.tsx"

type ShelfProps = { shelf: CategoryDocument & { intro: string | null }; crumbs: readonly Crumb[] }

/** The parts of a shelf as pictures, then some of its goods. */
export function Shelf({ shelf, crumbs }: ShelfProps) {
  const { slug, name, intro, parts, cards, count } = shelf
  return (
    <div className="page">
      <Breadcrumbs crumbs={crumbs} />
      <div className="space-y-3">
        <h1 className="text-27 lg:text-34">{name}</h1>
        {intro !== null && <p className="max-w-prose text-18">{intro}</p>}
      </div>
      {parts.length > 0 && (
        <section aria-labelledby="theo-loai" className="mt-6">
          <h2 id="theo-loai" className="mb-3 text-21">
            {m.category_parts()}
          </h2>
          <CategoryTiles categories={parts} />
        </section>
      )}
      {count === 0 ? (
        <div className="mt-6 space-y-4">
          <p className="text-18">{m.category_empty()}</p>
          <ButtonLink to={href("/tim")} look="outline">
            {m.see_all_products()}
          </ButtonLink>
        </div>
      ) : (
        <section aria-labelledby="san-pham" className="mt-10 space-y-6">
          <h2 id="san-pham" className="mb-4 text-21">
            {m.category_some()}
          </h2>
          <CardShelf cards={cards} heading="h3" eager={4} />
          <ButtonLink to={href(`/tim?${new URLSearchParams({ nhom: slug })}`)}>
            {m.see_all_count({ n: count })}
          </ButtonLink>
        </section>
      )}
    </div>
  )
}
