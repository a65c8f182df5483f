import type { BesideProducts } from "@ocop/shared/catalogue"
import { SALES_POINT_KINDS } from "@ocop/shared/sales-point"
import { legalFormName } from "#app/features/maker/legal-form.ts"
import { kindName } from "#app/features/sales-point/words.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { BesideRow } from "./view.ts"

/** A commune is made of several: more names than these tell nobody more. */
const MOST_FORMER = 3

/** What stands beside the products of a search, as rows with words and addresses. */
export function besideRows({ makers, communes, points }: BesideProducts): BesideRow[] {
  const lang = langOfName()
  const place = (...names: (string | null)[]) => names.filter(Boolean).join(", ")
  return [
    ...makers.map(({ handle, name, legal_form, commune, province, count }) => ({
      kind: legalFormName(legal_form),
      to: href(`/co-so/${handle}`),
      name,
      lang,
      facts: place(commune, province),
      count,
    })),
    ...communes.map(({ handle, name, province, former, count }) => ({
      kind: m.search_in_communes(),
      to: href(`/xa/${handle}`),
      name,
      lang,
      facts: former.length === 0 ? province : `${province} · ${beforeOf(former)}`,
      count,
    })),
    ...points.map(({ handle, name, kind, street, commune, province }) => ({
      kind: pointKind(kind),
      to: href(`/diem-ban/${handle}`),
      name,
      lang,
      facts: place(street, commune, province),
      count: null,
    })),
  ]
}

function beforeOf(former: readonly string[]): string {
  return m.beside_former({ names: former.slice(0, MOST_FORMER).join("; ") })
}

function pointKind(kind: string): string {
  const known = SALES_POINT_KINDS.find((each) => each === kind)
  return known === undefined ? m.search_in_points() : kindName(known)
}
