import type { CommunePageDocument } from "@ocop/shared/catalogue"
import { provincePath } from "#app/features/catalogue/origin-links.tsx"
import { capitalised } from "#app/features/catalogue/place.ts"
import { legalFormName } from "#app/features/maker/legal-form.ts"
import { breadcrumbData } from "#app/features/meta/breadcrumb-data.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"

export type Commune = ReturnType<typeof inWords>

/** What the page says of a commune, in words that browsers need not load themselves. */
export function inWords(commune: CommunePageDocument) {
  const { name, handle, count } = commune
  const province = { ...commune.province, name: capitalised(commune.province.name), to: provincePath(commune.province) }
  const words = { commune: name, province: commune.province.name }
  return {
    ...commune,
    province,
    makers: commune.makers.map(({ legal_form, ...maker }) => ({ ...maker, form: legalFormName(legal_form) })),
    split: commune.former.flatMap(({ wards }) => wards.flatMap((ward) => (ward.split ? [ward.name] : []))),
    title: m.commune_page_title(words),
    description: m.commune_page_description({ ...words, n: count }),
    structured: [
      breadcrumbData([
        { to: province.to, label: province.name },
        { to: `/xa/${handle}`, label: name },
      ]),
    ],
  }
}
