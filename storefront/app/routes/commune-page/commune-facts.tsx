import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Commune } from "./read-commune.server.ts"

/** In which province it lies, and what it was called before the communes of today. */
export function CommuneFacts({ commune: { province, former, split } }: { commune: Commune }) {
  const lang = langOfName()
  return (
    <dl className="facts max-w-[48rem]">
      <div>
        <dt>{m.commune_page_province()}</dt>
        <dd>
          <Link to={href(province.to)} lang={lang} className="inline-block py-0.5">
            {province.name}
          </Link>
        </dd>
      </div>
      {former.length > 0 && (
        <div>
          <dt>{m.commune_page_former()}</dt>
          <dd>
            {former.map(({ district, province: of, wards }) => (
              <p key={`${district}, ${of}`} lang={lang}>
                {[...wards.map(({ name }) => name), district, of].join(", ")}
              </p>
            ))}
            {split.length > 0 && (
              <p className="text-15 text-tro-7">
                {m.commune_page_split()} <span lang={lang}>{split.join(", ")}</span>
              </p>
            )}
          </dd>
        </div>
      )}
    </dl>
  )
}
