import type { EvidenceDocument } from "@ocop/shared/evidence"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { DrawnPicture } from "#app/ui/picture.tsx"

export function CoveredProducts({ products }: { products: EvidenceDocument["products"] }) {
  if (products.length === 0) return null
  return (
    <section aria-labelledby="san-pham">
      <h2 id="san-pham" className="mb-3 text-21">
        {m.evidence_products()}
      </h2>
      <ul className="grid gap-2 sm:grid-cols-2">
        {products.map(({ handle, name, picture }) => (
          <li key={handle}>
            <Link
              to={href(`/san-pham/${handle}`)}
              reloadDocument
              className="field-ink grid grid-cols-[4.5rem_1fr] items-center gap-3 overflow-hidden rounded-plate font-semibold text-muc no-underline hover:bg-nghe-1"
            >
              <DrawnPicture picture={picture} name={null} size={72} className="border-r-[1.5px] border-muc" />
              <span lang={langOfName()} className="pr-3 leading-snug">
                {name}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
