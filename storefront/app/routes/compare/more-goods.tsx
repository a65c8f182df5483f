import { Link } from "react-router"
import { comparePath } from "#app/features/catalogue/compare.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import { Plaque } from "#app/ui/stars.tsx"
import type { Comparison } from "./read-comparison.server.ts"

type MoreGoodsProps = { comparison: Comparison; offered: NonNullable<Comparison["offered"]> }

/** Goods of the same shelf to put beside the others, found by a plain form. */
export function MoreGoods({ comparison: { products, q, onlyDifferent }, offered }: MoreGoodsProps) {
  const handles = products.map(({ card }) => card.handle)
  const others: Record<string, string> = onlyDifferent ? { khac: "1" } : {}
  const lang = langOfName()
  return (
    <section aria-labelledby="them" className="mt-10 space-y-4">
      <h2 id="them" className="text-21">
        {m.compare_more()}
      </h2>
      <form method="get" action={href("/so-sanh")} className="flex max-w-xl flex-wrap items-end gap-2">
        {handles.map((handle) => (
          <input key={handle} type="hidden" name="p" value={handle} />
        ))}
        {onlyDifferent && <input type="hidden" name="khac" value="1" />}
        <label className="min-w-0 grow">
          <span className="block text-15 text-tro-7">{m.compare_find()}</span>
          <input type="search" name="q" defaultValue={q} maxLength={200} className="input" />
        </label>
        <button type="submit" className="button button-outline">
          {m.search_submit()}
        </button>
      </form>
      {offered.length === 0 ? (
        <p>{q === "" ? m.compare_no_more() : m.compare_none_found({ words: q })}</p>
      ) : (
        <ul className="grid gap-2 sm:grid-cols-2">
          {offered.map(({ handle, name, maker, star }) => (
            <li key={handle}>
              <Link
                to={href(comparePath([...handles, handle], others))}
                rel="nofollow"
                className="field-ink flex h-full items-start gap-3 rounded-plate bg-gao p-3 text-muc no-underline hover:bg-nghe-1 hover:text-muc"
              >
                <Icon name="plus" className="mt-0.5 text-hanh-7" />
                <span className="space-y-1">
                  <span className="sr-only">{m.compare_add()} </span>
                  <span className="block leading-snug font-semibold" lang={lang}>
                    {name}
                  </span>
                  <span className="block text-15 leading-snug text-tro-7" lang={lang}>
                    {maker.name}
                  </span>
                  {star !== null && (
                    <span className="block leading-none">
                      <Plaque stars={star.stars} />
                    </span>
                  )}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
