import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { communeHandle } from "@ocop/shared/address"
import { todayInVietnam } from "@ocop/shared/day"
import { SITEMAP_PAGE_SIZE, type SitemapKind, type SitemapPage } from "@ocop/shared/sitemap"
import { counting, countsOf, listedOn, readScope } from "../catalogue/index-query"
import { CATEGORIES } from "../categories"
import { gazetteer } from "../gazetteer"
import { OCOP_MODULE } from "../modules/ocop"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { readShown } from "../sales-point/find-points"

type Row = { key: string; updated_at: Date | string | null }
type Window = { skip: number; take: number; order: { id: "ASC" } }
type Slice = { rows: Row[]; count: number }

/** Where the pages of a kind are read from; those that nobody may see are left out. */
const READERS: Record<SitemapKind, (container: MedusaContainer, window: Window) => Promise<Slice>> = {
  category: readCategories,
  product: readProducts,
  maker: readMakers,
  sales_point: readSalesPoints,
  commune: readCommunes,
  recognition: readRecognitions,
  certification: readCertifications,
}

/** How many pages of addresses a kind fills. */
export async function countPages(container: MedusaContainer, kind: SitemapKind): Promise<number> {
  const { count } = await READERS[kind](container, { skip: 0, take: 1, order: { id: "ASC" } })
  return Math.ceil(count / SITEMAP_PAGE_SIZE)
}

/** One page of addresses, counted from 1; null past the end. */
export async function readEntries(
  container: MedusaContainer,
  kind: SitemapKind,
  page: number,
): Promise<SitemapPage["entries"] | null> {
  const skip = (page - 1) * SITEMAP_PAGE_SIZE
  const { rows } = await READERS[kind](container, { skip, take: SITEMAP_PAGE_SIZE, order: { id: "ASC" } })
  if (rows.length === 0) return null
  return rows.map(({ key, updated_at }) => ({ key, updated_at: updated_at && new Date(updated_at).toISOString() }))
}

/** How many goods may be listed today, by the values of an index field. */
async function readCounts(container: MedusaContainer, field: "group" | "set_no" | "commune") {
  const day = todayInVietnam(new Date())
  const filters = { $and: listedOn(await readScope(container, day)) }
  const [result] = await container.resolve(Modules.SEARCH).searchMany([counting(filters, [field])])
  return countsOf(result, field)
}

/** Shelves with goods on them. */
async function readCategories(container: MedusaContainer, { skip, take }: Window): Promise<Slice> {
  const [inGroup, inSet] = await Promise.all([readCounts(container, "group"), readCounts(container, "set_no")])
  const filled = CATEGORIES.filter(({ groups, set_no }) =>
    set_no === null ? groups.some((group) => inGroup.has(group)) : inSet.has(String(set_no)),
  )
  const rows = filled.map(({ slug }) => ({ key: slug, updated_at: null }))
  return { rows: rows.slice(skip, skip + take), count: rows.length }
}

/** Communes with goods of theirs. */
async function readCommunes(container: MedusaContainer, { skip, take }: Window): Promise<Slice> {
  const counts = await readCounts(container, "commune")
  const rows = [...counts.keys()].toSorted().flatMap((code) => {
    const commune = gazetteer().commune(code)
    return commune ? [{ key: communeHandle(commune), updated_at: null }] : []
  })
  return { rows: rows.slice(skip, skip + take), count: rows.length }
}

/** Ready boxes are products without a page: their `external_id` names the box. */
async function readProducts(container: MedusaContainer, pagination: Window): Promise<Slice> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "updated_at"],
    filters: { status: ProductStatus.PUBLISHED, external_id: null },
    pagination,
  })
  return { rows: data.map(({ handle, updated_at }) => ({ key: handle, updated_at })), count: metadata?.count ?? 0 }
}

async function readMakers(container: MedusaContainer, window: Window): Promise<Slice> {
  const [makers, count] = await container
    .resolve(ORGANIZATION_MODULE)
    .listAndCountOrganizations(
      { status: "verified", is_producer: true },
      { select: ["id", "handle", "updated_at"], ...window },
    )
  return { rows: makers.map(({ handle, updated_at }) => ({ key: handle, updated_at })), count }
}

/** Those of organizations that may sell. */
async function readSalesPoints(container: MedusaContainer, { skip, take }: Window): Promise<Slice> {
  const rows = (await readShown(container)).map(({ row: { handle, updated_at } }) => ({ key: handle, updated_at }))
  return { rows: rows.toSorted((a, b) => a.key.localeCompare(b.key)).slice(skip, skip + take), count: rows.length }
}

async function readRecognitions(container: MedusaContainer, window: Window): Promise<Slice> {
  const [papers, count] = await container
    .resolve(OCOP_MODULE)
    .listAndCountRecognitions({ verified_on: { $ne: null } }, { select: ["id", "updated_at"], ...window })
  return { rows: papers.map(({ id, updated_at }) => ({ key: id, updated_at })), count }
}

async function readCertifications(container: MedusaContainer, window: Window): Promise<Slice> {
  const [papers, count] = await container
    .resolve(OCOP_MODULE)
    .listAndCountCertifications({ verified_on: { $ne: null } }, { select: ["id", "updated_at"], ...window })
  return { rows: papers.map(({ id, updated_at }) => ({ key: id, updated_at })), count }
}
