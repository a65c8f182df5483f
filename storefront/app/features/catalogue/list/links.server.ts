import { toSearchParams, type CatalogueDocument, type CatalogueQuery } from "@ocop/shared/catalogue"
import { englishLabelOfStandard } from "@ocop/shared/certification"
import { producerKindName } from "#app/features/maker/producer-kind.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { money } from "#app/ui/price.tsx"
import type { ListLink, ListView } from "./view.ts"

/** Where a list stands: its Vietnamese path, what of the query the path says already, and how it is called if not so. */
export type ListPlace = {
  path: string
  fixed: Partial<Pick<CatalogueQuery, "nhom" | "bo" | "xa">>
  heading?: FilterWords
}

export const SEARCH: ListPlace = { path: "/tim", fixed: {} }

export function listHref(query: CatalogueQuery, { path, fixed }: ListPlace = SEARCH): string {
  const params = toSearchParams(query)
  for (const field of Object.keys(fixed)) params.delete(field)
  const search = params.toString()
  return href(search === "" ? path : `${path}?${search}`)
}

/** The query without one field, or without one value of it; the page starts over. An unknown field drops nothing. */
export function without(query: CatalogueQuery, field: string | undefined, value?: string): CatalogueQuery {
  const rest = { ...query, trang: 1 }
  switch (field) {
    case "q":
      return { ...rest, q: "", dung: false }
    case "sao":
      return { ...rest, sao: query.sao.filter((stars) => value !== undefined && String(stars) !== value) }
    case "xa":
      return { ...rest, xa: query.xa.filter((code) => value !== undefined && code !== value) }
    case "cn":
      return { ...rest, cn: query.cn.filter((key) => value !== undefined && key !== value) }
    case "tinh":
      return { ...rest, tinh: query.tinh.filter((code) => value !== undefined && code !== value) }
    case "loai":
      return { ...rest, loai: query.loai.filter((kind) => value !== undefined && kind !== value) }
    case "diem":
      return { ...rest, diem: query.diem.filter((handle) => value !== undefined && handle !== value) }
    case "gan":
      return { ...rest, gan: undefined, sx: query.sx === "gan" ? "phu-hop" : query.sx }
    case "con_hang":
      return { ...rest, con_hang: false }
    case "nhom":
    case "bo":
    case "gia_tu":
    case "gia_den":
      return { ...rest, [field]: undefined }
    default:
      return rest
  }
}

/** How a filter is called in a sentence, marked where it is a Vietnamese name on an English page. */
export type FilterWords = { label: string; lang?: "vi" | undefined }

/** `label` is the backend's word for a place or a certification, and for a shelf ours already. */
export function wordsOf(field: string, value: string, label: string): FilterWords {
  switch (field) {
    case "q":
      return { label: value }
    case "sao":
      return { label: m.star_count({ n: Number(value) }) }
    case "gia_tu":
      return { label: m.filter_price_from({ price: money(Number(value)) }) }
    case "gia_den":
      return { label: m.filter_price_to({ price: money(Number(value)) }) }
    case "con_hang":
      return { label: m.filter_in_stock() }
    case "loai":
      return { label: producerKindName(value) }
    case "cn":
      return { label: said(label, englishLabelOfStandard(value) ?? label).children }
    case "xa":
    case "tinh":
    case "diem":
      return { label, lang: langOfName() }
    default:
      return { label }
  }
}

/** The removable summary, in the order of the form. What the place itself says cannot be removed. */
export function appliedLinks(
  query: CatalogueQuery,
  { facets, named }: Pick<CatalogueDocument, "facets" | "named">,
  place: ListPlace = SEARCH,
): ListLink[] {
  const facetLabel = (facet: "xa" | "cn" | "diem", value: string) =>
    facets[facet].find((option) => option.value === value)?.label ?? value
  const chosen: [field: string, value: string, label: string][] = [
    ...query.sao.map((stars): [string, string, string] => ["sao", String(stars), ""]),
    ...query.xa.map((code): [string, string, string] => ["xa", code, facetLabel("xa", code)]),
    ...query.cn.map((key): [string, string, string] => ["cn", key, facetLabel("cn", key)]),
    ...named.map(({ field, value, label }): [string, string, string] => [field, value, label]),
    ...query.loai.map((kind): [string, string, string] => ["loai", kind, ""]),
    ...query.diem.map((handle): [string, string, string] => ["diem", handle, facetLabel("diem", handle)]),
    ...(["gia_tu", "gia_den"] as const).flatMap((field): [string, string, string][] =>
      query[field] === undefined ? [] : [[field, String(query[field]), ""]],
    ),
    ...(query.con_hang ? [["con_hang", "1", ""] satisfies [string, string, string]] : []),
  ]
  return chosen
    .filter(([field]) => !(field in place.fixed))
    .map(([field, value, label]) => ({
      ...wordsOf(field, value, label),
      to: listHref(without(query, field, value), place),
    }))
}

const PROMOTED = 3

/** The filters that most shoppers want next: best stars, the commune and the certification with the most products. */
export function promotedLinks(
  query: CatalogueQuery,
  { facets, count }: Pick<CatalogueDocument, "facets" | "count">,
  place: ListPlace = SEARCH,
): ListLink[] {
  const first = { ...query, trang: 1 }
  const useful = (found: number) => found > 0 && found < count
  const stars = facets.sao.filter(({ value, count: found }) => Number(value) >= 4 && useful(found))
  const links = [
    ...(query.sao.length > 0
      ? []
      : stars.map(({ value, count: found }) => ({
          label: m.star_badge({ n: Number(value) }),
          to: listHref({ ...first, sao: [Number(value) === 5 ? 5 : 4] }, place),
          count: found,
        }))),
    ...(query.xa.length > 0 ? [] : facets.xa.filter((option) => useful(option.count)).slice(0, 1)).map((option) => ({
      ...wordsOf("xa", option.value, option.label),
      to: listHref({ ...first, xa: [option.value] }, place),
      count: option.count,
    })),
    ...(query.cn.length > 0 ? [] : facets.cn.filter((option) => useful(option.count)).slice(0, 1)).map((option) => ({
      ...wordsOf("cn", option.value, option.label),
      to: listHref({ ...first, cn: [option.value] }, place),
      count: option.count,
    })),
  ]
  return links.slice(0, PROMOTED)
}

/** First, last, and those around the page of the moment. */
export function pageLinks(
  query: CatalogueQuery,
  page: number,
  pageCount: number,
  place: ListPlace = SEARCH,
): ListView["pages"] {
  const to = (trang: number) => listHref({ ...query, trang }, place)
  const around = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount)
  return {
    previous: page > 1 ? to(page - 1) : null,
    next: page < pageCount ? to(page + 1) : null,
    first: to(1),
    numbers: [...new Set(around)].map((n) => ({ page: n, to: to(n) })),
  }
}
