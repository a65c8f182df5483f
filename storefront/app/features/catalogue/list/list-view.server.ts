import {
  parseCatalogueQuery,
  toSearchParams,
  type CatalogueDocument,
  type CatalogueQuery,
  type FacetOption,
} from "@ocop/shared/catalogue"
import type { Problem } from "@ocop/shared/problem"
import type { Api } from "#app/api/client.server.ts"
import { ApiProblem } from "#app/api/problem.server.ts"
import { categoryName, setName } from "#app/features/category/names.server.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { besideRows } from "./beside.server.ts"
import {
  appliedLinks,
  listHref,
  pageLinks,
  promotedLinks,
  SEARCH,
  without,
  wordsOf,
  type ListPlace,
} from "./links.server.ts"
import { queryProblem } from "./problems.server.ts"
import type { FilterOption, ListLink, ListView, ShelfOption } from "./view.ts"

type ListRequest = { params: URLSearchParams; api: Api; place?: ListPlace }

/** Reads an address, asks the backend for what can be understood of it, and says with which status to answer. */
export async function readList({
  params,
  api,
  place = SEARCH,
}: ListRequest): Promise<{ view: ListView; status: number }> {
  const { query, problems } = parseCatalogueQuery(params)
  const found = await find({ ...query, ...place.fixed }, api)
  const complaints = [...problems, ...found.problems]
  const view = viewOf({ query: found.query, document: found.document, place, params, complaints })
  return {
    view: { ...view, isBeyond: found.isBeyond },
    status: complaints.length > 0 ? 400 : found.isBeyond ? 404 : 200,
  }
}

type Found = { query: CatalogueQuery; document: CatalogueDocument; problems: Problem[]; isBeyond: boolean }

/** What the backend refuses is taken out of the query and asked again; a page past the end becomes the first. */
async function find(query: CatalogueQuery, api: Api): Promise<Found> {
  try {
    const document = await api.catalogue(toSearchParams(query))
    if (document !== null) return { query, document, problems: [], isBeyond: false }
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 400) throw error
    const readable = error.problems.reduce((rest, { field }) => without(rest, field), query)
    const document = await api.catalogue(toSearchParams({ ...readable, trang: 1 }))
    if (document === null) throw error
    return { query: { ...readable, trang: 1 }, document, problems: error.problems, isBeyond: false }
  }
  const first = { ...query, trang: 1 }
  const document = await api.catalogue(toSearchParams(first))
  if (document === null) throw new Error("the first page of a list is missing")
  return { query: first, document, problems: [], isBeyond: true }
}

type ViewParts = {
  query: CatalogueQuery
  document: CatalogueDocument
  place: ListPlace
  params: URLSearchParams
  complaints: Problem[]
}

function viewOf({ query, document, place, params, complaints }: ViewParts): Omit<ListView, "isBeyond"> {
  const { facets, count, page, page_count, cards } = document
  const typed = { from: params.get("gia_tu") ?? "", to: params.get("gia_den") ?? "" }
  const named = document.named.map((one) => ({ ...one, label: nameOf(one) }))
  return {
    q: query.q,
    ...headingOf(query, named, place),
    path: place.path,
    kept: keptFields(query, place),
    isNarrowed: isNarrowed(query, place),
    sort: query.sx,
    typed,
    problems: complaints.map((problem) => queryProblem(problem, typed)),
    count,
    page,
    pageCount: page_count,
    cards,
    beside: besideRows(document.beside),
    stars: options("sao", facets.sao, query.sao.map(String)),
    communes: "xa" in place.fixed ? [] : options("xa", facets.xa, query.xa),
    certifications: options("cn", facets.cn, query.cn),
    shelves: shelfOptions(facets.nhom, place),
    provinces: "xa" in place.fixed ? [] : options("tinh", facets.tinh, query.tinh),
    kinds: options("loai", facets.loai, query.loai),
    points: options("diem", facets.diem, query.diem),
    near: {
      typed: params.get("gan") ?? "",
      found: document.near && `${document.near.name}, ${document.near.province}`,
      lang: langOfName(),
    },
    inStock: { count: facets.con_hang, checked: query.con_hang },
    applied: appliedLinks(query, { facets, named }, place),
    promoted: promotedLinks(query, document, place),
    removals: document.removals.map(({ field, value, label, count: found }) => ({
      ...wordsOf(field, value, nameOf({ field, value, label })),
      to: field in place.fixed ? listHref(without(query, field, value)) : listHref(without(query, field, value), place),
      count: found,
    })),
    corrected:
      document.corrected === null
        ? null
        : {
            words: document.corrected,
            lang: langOfName(),
            exactly: listHref({ ...query, dung: true, trang: 1 }, place),
          },
    meant: (document.help?.readings ?? []).map((words) => ({ ...searchLink(words), lang: langOfName() })),
    words: (document.help?.words ?? []).map(({ words, count }) => ({ ...searchLink(words), count })),
    wayOut: (document.help?.shelves ?? []).map(({ slug, name, count }) => ({
      label: categoryName(slug, name),
      to: href(`/nhom/${slug}`),
      count,
    })),
    clear: listHref({ ...parseCatalogueQuery(new URLSearchParams({ q: query.q })).query, dung: query.dung }, place),
    pages: pageLinks(query, page, page_count, place),
  }
}

/** In the whole shop: a shelf that has nothing like it is no place to go on. */
function searchLink(words: string): ListLink {
  return { label: words, to: listHref(parseCatalogueQuery(new URLSearchParams({ q: words })).query) }
}

/** The backend names shelves in Vietnamese. */
function nameOf({ field, value, label }: { field: string; value: string; label: string }): string {
  if (field === "bo") return setName(Number(value), label)
  return field === "nhom" ? categoryName(value, label) : label
}

function headingOf(
  { q }: CatalogueQuery,
  named: CatalogueDocument["named"],
  { heading }: ListPlace,
): Pick<ListView, "heading" | "headingLang"> {
  if (q !== "") return { heading: m.list_heading_for({ words: q }) }
  if (heading !== undefined) return { heading: heading.label, headingLang: heading.lang }
  const label = (wanted: string) => named.find(({ field }) => field === wanted)?.label
  return { heading: label("bo") ?? label("nhom") ?? m.list_heading() }
}

/** What the form keeps although it has no control for it. */
function keptFields(query: CatalogueQuery, { fixed }: ListPlace): ListView["kept"] {
  const params = toSearchParams(query)
  return ["q", "dung"]
    .filter((field) => !(field in fixed))
    .flatMap((name) => params.getAll(name).map((value) => ({ name, value })))
}

/** Whether it is more than a place, a shelf and words that make this list what it is: such lists are no pages of their own. */
function isNarrowed(query: CatalogueQuery, { fixed }: ListPlace): boolean {
  const params = toSearchParams(query)
  for (const field of ["q", "nhom", "trang", "sx", ...Object.keys(fixed)]) params.delete(field)
  return params.size > 0
}

/** A set in the address stands for its shelf: the form asks for one shelf, of whatever size. */
function shelfOptions(facet: CatalogueDocument["facets"]["nhom"], { fixed }: ListPlace): ShelfOption[] {
  if ("nhom" in fixed || "bo" in fixed) return []
  return facet.map(({ value, label, count, depth, chosen }) => ({
    value,
    label: categoryName(value, label),
    count,
    depth,
    checked: chosen,
  }))
}

function options(field: string, facet: readonly FacetOption[], chosen: readonly string[]): FilterOption[] {
  return facet.map(({ value, label, count }) => ({
    value,
    ...wordsOf(field, value, label),
    count,
    checked: chosen.includes(value),
  }))
}
