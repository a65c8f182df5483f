import { formatDay, todayInVietnam } from "@ocop/shared/day"
import type { ShelfChange, ShelfItemPage } from "@ocop/shared/shelf"
import { DeskPages } from "#app/features/desk/desk-pages.tsx"
import { CHANGE_WORDS, REASON_WORDS } from "#app/features/shelf/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

/** Who changed what, the newest first. */
export function ItemHistory({ item: { changes, page, page_count }, here }: { item: ShelfItemPage; here: string }) {
  return (
    <section aria-labelledby="lich-su" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="lich-su" className="text-21">
        {m.shelf_history()}
      </h2>
      <ul className="divide-y divide-tro-2">
        {changes.map((change) => (
          <li key={change.id} className="py-3">
            <p className="flex flex-wrap justify-between gap-x-4">
              <strong>{CHANGE_WORDS[change.kind]()}</strong>
              <span>{numbersOf(change)}</span>
            </p>
            <p className="text-15 text-tro-7">
              {formatDay(todayInVietnam(new Date(change.at)))}
              {change.by !== "" && <span lang="vi">{` · ${change.by}`}</span>}
            </p>
            {change.reason !== null && <p>{REASON_WORDS[change.reason]()}</p>}
            {change.note !== "" && (
              <p lang="vi" className="break-words">
                {change.note}
              </p>
            )}
          </li>
        ))}
      </ul>
      <DeskPages
        page={page}
        pageCount={page_count}
        label={m.shelf_history_pages()}
        to={(other) => (other > 1 ? `${here}?trang=${other}#lich-su` : here)}
      />
    </section>
  )
}

function numbersOf({ kind, before, after }: ShelfChange): string | null {
  const words = (value: number | null) => (value === null ? m.shelf_maker_price() : money(value))
  if (kind === "priced") return m.shelf_change_numbers({ before: words(before), after: words(after) })
  return before === null || after === null ? null : m.shelf_change_numbers({ before, after })
}
