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
import type { FilterOption, ListView } from "#app/features/catalogue/list/view.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { appliedLinks, labelOf, listHref, pageLinks, promotedLinks, without } from "./links.server.ts"
import { queryProblem } from "./problems.server.ts"

/** Reads an address, asks the backend for what can be understood of it, and says with which status to answer. */
export async function readList(params: URLSearchParams, api: Api): Promise<{ view: ListView; status: number }> {
  const { query, problems } = parseCatalogueQuery(params)
  const found = await find(query, api)
  const group = query.nhom === undefined ? null : await groupOf(query.nhom, api)
  const complaints = [...problems, ...found.problems]
  const view = viewOf({ query: found.query, document: found.document, group, params, complaints })
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

async function groupOf(slug: string, api: Api): Promise<{ slug: string; name: string }> {
  const { groups } = await api.home()
  const known = groups.find((group) => group.slug === slug)
  return { slug, name: known?.name ?? slug }
}

type ViewParts = {
  query: CatalogueQuery
  document: CatalogueDocument
  group: ListView["group"]
  params: URLSearchParams
  complaints: Problem[]
}

function viewOf({ query, document, group, params, complaints }: ViewParts): Omit<ListView, "isBeyond"> {
  const { facets, count, page, page_count, cards } = document
  const typed = { from: params.get("gia_tu") ?? "", to: params.get("gia_den") ?? "" }
  return {
    q: query.q,
    group,
    sort: query.sx,
    typed,
    problems: complaints.map((problem) => queryProblem(problem, typed)),
    count,
    page,
    pageCount: page_count,
    cards,
    stars: options(facets.sao, query.sao.map(String), ({ value }) => m.star_count({ n: Number(value) })),
    communes: options(facets.xa, query.xa),
    certifications: options(facets.cn, query.cn),
    inStock: { count: facets.con_hang, checked: query.con_hang },
    applied: appliedLinks(query, document, group),
    promoted: promotedLinks(query, document),
    removals: document.removals.map(({ field, value, label, count: found }) => ({
      label: labelOf(field, value, label),
      to: listHref(without(query, field, value)),
      count: found,
    })),
    clear: href(query.q === "" ? "/tim" : `/tim?${new URLSearchParams({ q: query.q })}`),
    pages: pageLinks(query, page, page_count),
  }
}

function options(
  facet: readonly FacetOption[],
  chosen: readonly string[],
  label: (option: FacetOption) => string = (option) => option.label,
): FilterOption[] {
  return facet.map((option) => ({
    value: option.value,
    label: label(option),
    count: option.count,
    checked: chosen.includes(option.value),
  }))
}
