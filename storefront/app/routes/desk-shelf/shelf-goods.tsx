import type { ShelfRow } from "@ocop/shared/shelf"
import { Link } from "react-router"
import { ShelfFacts } from "#app/features/shelf/shelf-facts.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** One kind of goods in the list of a shelf. */
export function ShelfGoods({ row, to }: { row: ShelfRow; to: string }) {
  return (
    <>
      <h2 className="text-18 font-bold break-words" lang="vi">
        {row.name}
        {row.variant_title !== "" && <span className="font-normal"> · {row.variant_title}</span>}
      </h2>
      <ShelfFacts row={row} />
      <p>
        <Link
          to={href(to)}
          aria-label={m.shelf_open_item_of({ name: row.name })}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {m.shelf_open_item()}
        </Link>
      </p>
    </>
  )
}
