import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import type { Commune } from "./read-commune.server.ts"

/** Who makes things here. */
export function CommuneMakers({ commune: { makers } }: { commune: Commune }) {
  if (makers.length === 0) return null
  return (
    <section aria-labelledby="co-so" className="mt-12">
      <h2 id="co-so" className="mb-4 text-27">
        {m.commune_page_makers({ n: makers.length })}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {makers.map(({ handle, name, form, demo, count }) => (
          <li key={handle}>
            <Link
              to={href(`/co-so/${handle}`)}
              className="field-ink flex h-full items-start gap-3 rounded-plate bg-gao p-3 text-muc no-underline hover:bg-nghe-1 hover:text-muc"
            >
              <Icon name="store" size={24} className="mt-0.5 text-son-5" />
              <span className="space-y-0.5">
                <span className="block leading-snug font-semibold" lang={langOfName()}>
                  {name}
                </span>
                <span className="block text-15 text-tro-7">
                  {[form, count > 0 ? m.product_count({ n: count }) : null]
                    .filter((words) => words !== null)
                    .join(" · ")}
                </span>
                {demo && <span className="block text-13 text-tro-7">{m.commune_page_demo_maker()}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
