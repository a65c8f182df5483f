import type { HomeDocument } from "@ocop/shared/catalogue"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

/** The places that most goods come from. */
export function CommuneLinks({ communes }: Pick<HomeDocument, "communes">) {
  return (
    <ul className="grid grid-cols-2 gap-2 sm:gap-3 lg:grid-cols-4">
      {communes.map(({ handle, name, count }) => (
        <li key={handle}>
          <Link
            to={href(`/xa/${handle}`)}
            className="field-ink flex h-full items-start gap-2 rounded-plate bg-gao p-2.5 text-muc no-underline hover:bg-nghe-1 hover:text-muc sm:p-3"
          >
            <Icon name="map-pin" className="mt-0.5 text-son-5" />
            <span>
              <span className="block leading-snug font-semibold" lang={langOfName()}>
                {name}
              </span>
              <span className="block text-15 text-tro-7">{m.product_count({ n: count })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
