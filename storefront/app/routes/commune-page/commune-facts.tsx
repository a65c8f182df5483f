import type { CommunePageDocument } from "@ocop/shared/catalogue"
import { Link } from "react-router"
import { provincePath } from "#app/features/catalogue/origin-links.tsx"
import { capitalised } from "#app/features/catalogue/place.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** In which province it lies, and what it was called before the communes of today. */
export function CommuneFacts({ commune: { province, former } }: { commune: CommunePageDocument }) {
  const lang = langOfName()
  return (
    <dl className="facts max-w-[48rem]">
      <div>
        <dt>{m.commune_page_province()}</dt>
        <dd>
          <Link to={href(provincePath(province))} lang={lang} className="inline-block py-0.5">
            {capitalised(province.name)}
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
            {former.some(({ wards }) => wards.some(({ split }) => split)) && (
              <p className="text-15 text-tro-7">
                {m.commune_page_split()}{" "}
                <span lang={lang}>
                  {former.flatMap(({ wards }) => wards.flatMap(({ name, split }) => (split ? [name] : []))).join(", ")}
                </span>
              </p>
            )}
          </dd>
        </div>
      )}
    </dl>
  )
}
