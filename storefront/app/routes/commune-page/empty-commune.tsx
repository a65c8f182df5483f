import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Breadcrumbs, type Crumb } from "#app/ui/breadcrumbs.tsx"
import { ButtonLink } from "#app/ui/button.tsx"
import { Seal } from "#app/ui/seal.tsx"
import { CommuneFacts } from "./commune-facts.tsx"
import { CommuneMakers } from "./commune-makers.tsx"
import type { Commune } from "./read-commune.server.ts"

type EmptyCommuneProps = { commune: Commune; crumbs: readonly Crumb[] }

/** A commune that nothing on sale comes from: that it is so, why, and where there is more. */
export function EmptyCommune({ commune, crumbs }: EmptyCommuneProps) {
  const lang = langOfName()
  return (
    <div className="page">
      <Breadcrumbs crumbs={crumbs} />
      <div className="space-y-4">
        <h1 className="text-27 lg:text-34" lang={lang}>
          {commune.name}
        </h1>
        <CommuneFacts commune={commune} />
      </div>
      <div className="mt-8 flex flex-col items-start gap-4 border-t-[1.5px] border-muc py-8 sm:flex-row sm:gap-6">
        <Seal size={72} className="shrink-0 text-tro-2" />
        <div className="space-y-3">
          <h2 className="text-21">{m.commune_page_empty()}</h2>
          <p className="max-w-prose">{m.commune_page_empty_why()}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink to={href(commune.province.to)}>
              {m.commune_page_of_province()} <span lang={lang}>{commune.province.name}</span>
            </ButtonLink>
            <ButtonLink to={href("/tim")} look="outline">
              {m.see_all_products()}
            </ButtonLink>
          </div>
        </div>
      </div>
      <CommuneMakers commune={commune} />
    </div>
  )
}
