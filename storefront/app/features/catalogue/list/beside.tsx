import { Link } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"
import type { BesideRow } from "./view.ts"

/** Makers, communes and sales points that are called as was searched: above the goods, for who meant one of them. */
export function Beside({ rows, words }: { rows: readonly BesideRow[]; words: string }) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="co-ten" className="mt-4 max-w-prose">
      <h2 id="co-ten" className="text-18">
        {m.beside_title({ words })}
      </h2>
      <ul className="divide-y divide-tro-2 border-y border-tro-2">
        {rows.map(({ to, kind, name, lang, facts, count }) => (
          <li key={to} className="py-1.5 leading-snug">
            <Link to={to} lang={lang} className="inline-block py-1.5 font-semibold">
              {name}
            </Link>{" "}
            <span className="text-15 text-tro-7">
              {kind} · <span lang={lang}>{facts}</span>
              {count !== null && ` · ${m.list_count({ n: count })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
