import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import {
  LISTINGS_PER_PAGE,
  OPEN_STATUSES,
  type ListingPage,
  type ListingRow,
  type ListListings,
} from "@ocop/shared/listing"
import { basePriceOf } from "../catalogue/prices"
import { readAvailable } from "../catalogue/stock"
import OrganizationProduct from "../links/organization-product"
import { LISTING_MODULE } from "../modules/listing"
import { toStocked, type VariantRow } from "./read-product"
import { contentOf, type ProposalRow } from "./read-listing"

/** One page of an organization's goods on sale, or of what it is writing; the newest first. */
export async function readListings(
  container: MedusaContainer,
  { organization_id, view, page }: ListListings & { organization_id: string },
): Promise<ListingPage> {
  const asked = { organization_id, skip: (page - 1) * LISTINGS_PER_PAGE }
  const { rows, count } = await (view === "live" ? readLive(container, asked) : readOpen(container, asked))
  return { rows, count, page, page_count: Math.max(1, Math.ceil(count / LISTINGS_PER_PAGE)) }
}

type Asked = { organization_id: string; skip: number }
type Found = { rows: ListingRow[]; count: number }

async function readOpen(container: MedusaContainer, { organization_id, skip }: Asked): Promise<Found> {
  const [rows, count] = await container
    .resolve(LISTING_MODULE)
    .listAndCountListingProposals(
      { organization_id, status: [...OPEN_STATUSES] },
      { order: { id: "DESC" }, skip, take: LISTINGS_PER_PAGE },
    )
  return { rows: rows.map(toOpenRow), count }
}

function toOpenRow(row: ProposalRow): ListingRow {
  const prices = contentOf(row).variants.flatMap(({ price }) => (price === null ? [] : [price]))
  const price_from = prices.length === 0 ? null : Math.min(...prices)
  return { id: row.id, kind: "listing", name: row.name, status: row.status, price_from, available: null }
}

type LiveProduct = { id: string; title: string; status: string; variants: VariantRow[] }

/** Along the index of the links, so that the last page is as quick as the first. */
async function readLive(container: MedusaContainer, { organization_id, skip }: Asked): Promise<Found> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links, metadata } = await query.graph({
    entity: OrganizationProduct.entryPoint,
    fields: ["product_id"],
    filters: { organization_id },
    pagination: { order: { product_id: "DESC" }, skip, take: LISTINGS_PER_PAGE },
  })
  const ids: string[] = links.map(({ product_id }) => product_id)
  const { data }: { data: LiveProduct[] } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "title",
      "status",
      "variants.id",
      "variants.price_set.prices.*",
      "variants.inventory_items.inventory_item_id",
      "variants.inventory_items.required_quantity",
    ],
    filters: { id: ids },
  })
  const available = await readAvailable(
    container,
    data.flatMap(({ variants }) => variants.map(toStocked)),
  )
  const byId = new Map(data.map((product) => [product.id, product]))
  const rows = ids.flatMap((id) => {
    const product = byId.get(id)
    return product ? [toLiveRow(product, available)] : []
  })
  return { rows, count: metadata?.count ?? rows.length }
}

function toLiveRow({ id, title, status, variants }: LiveProduct, available: ReadonlyMap<string, number>): ListingRow {
  const prices = variants.flatMap(({ price_set }) => basePriceOf(price_set?.prices ?? []) ?? [])
  return {
    id,
    kind: "product",
    name: title,
    status: status === ProductStatus.PUBLISHED ? "live" : "archived",
    price_from: prices.length === 0 ? null : Math.min(...prices),
    available: variants.reduce((sum, variant) => sum + (available.get(variant.id) ?? 0), 0),
  }
}
