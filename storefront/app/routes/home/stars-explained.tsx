import { Link } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { StarRow } from "#app/ui/stars.tsx"

/** What the stars mean, who gives them and for how long. */
export function StarsExplained() {
  const rows = [
    { stars: 5, words: m.stars_five() },
    { stars: 4, words: m.stars_four() },
    { stars: 3, words: m.stars_three() },
  ] as const
  return (
    <section aria-labelledby="sao-ocop" className="mt-12 grid gap-6 lg:mt-16 lg:grid-cols-2 lg:gap-12">
      <div className="space-y-3">
        <h2 id="sao-ocop" tabIndex={-1} className="text-27 lg:text-34">
          {m.star_what()}
        </h2>
        <p className="max-w-prose">{m.star_help()}</p>
        <p className="max-w-prose font-semibold">{m.star_not_rating()}</p>
        <p className="max-w-prose">{m.stars_check()}</p>
        <ul>
          <li>
            <Link to={href("/sao-ocop-la-gi")} reloadDocument className="inline-block py-2 font-semibold">
              {m.stars_more()}
            </Link>
          </li>
          <li>
            <Link to={href("/tim?sx=sao")} className="inline-block py-2 font-semibold">
              {m.see_all_starred()}
            </Link>
          </li>
        </ul>
      </div>
      <dl className="overflow-hidden rounded-plate border-2 border-muc">
        {rows.map(({ stars, words }) => (
          <div
            key={stars}
            className="grid grid-cols-[6.25rem_1fr] sm:grid-cols-[8.5rem_1fr] not-last:border-b-[1.5px] not-last:border-muc"
          >
            <dt className="flex flex-col items-center justify-center gap-1 bg-hanh-9 p-3 text-gao sm:p-4">
              <span className="font-display text-21 leading-none font-black text-nghe-4">
                {m.star_count({ n: stars })}
              </span>
              <StarRow stars={stars} size={15} />
            </dt>
            <dd className="p-3 sm:p-4">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
