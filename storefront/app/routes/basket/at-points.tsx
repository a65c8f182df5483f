import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** The baskets at sales points, which are bought by themselves. */
export function AtPoints({ baskets }: { baskets: readonly { handle: string; name: string; count: number }[] }) {
  if (baskets.length === 0) return null
  return (
    <section aria-labelledby="tai-diem" className="mt-8">
      <h2 id="tai-diem" className="text-21">
        {m.pickup_elsewhere()}
      </h2>
      <ul>
        {baskets.map(({ handle, name, count }) => (
          <li key={handle}>
            <a
              href={href(`/diem-ban/${handle}/gio-hang`)}
              lang={langOfName()}
              className="inline-flex min-h-11 items-center"
            >
              {m.pickup_elsewhere_of({ name, n: count })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
