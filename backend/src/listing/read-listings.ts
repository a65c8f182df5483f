import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import {
  LISTINGS_PER_PAGE,
  type GoodsTag,
  type ListingPage,
  type ListingRow,
  type ListListings,
} from "@ocop/shared/listing"
import { isStopInForce } from "@ocop/shared/sale-stop"
import { hasOnlyExpiredStars } from "@ocop/shared/stars"
import { basePriceOf } from "../catalogue/prices"
import { readAvailable } from "../catalogue/stock"
import { LISTING_MODULE } from "../modules/listing"
import { readRecognitions, readStops } from "../sellability"
import { findGoods, findOpen, thresholdOf } from "./find-listings"
import { toStocked, type VariantRow } from "./read-product"
import { contentOf, type ProposalRow } from "./read-listing"

type Asked = ListListings & { organization_id: string; day: string }

/** One page of an organization's goods on sale, or of what it is writing; the newest first. */
export async function readListings(container: MedusaContainer, asked: Asked): Promise<ListingPage> {
  const { rows, count } = await (asked.view === "live" ? readLive(container, asked) : readOpen(container, asked))
  return { rows, count, page: asked.page, page_count: Math.max(1, Math.ceil(count / LISTINGS_PER_PAGE)) }
}

type Rows = { rows: ListingRow[]; count: number }

async function readOpen(container: MedusaContainer, asked: Extract<Asked, { view: "open" }>): Promise<Rows> {
  const { ids, count } = await findOpen(container, { ...asked, filter: asked.filter })
  const rows = await container
    .resolve(LISTING_MODULE)
    .listListingProposals({ id: ids }, { order: { id: "DESC" }, take: LISTINGS_PER_PAGE })
  return { rows: rows.map(toOpenRow), count }
}

function toOpenRow(row: ProposalRow): ListingRow {
  const prices = contentOf(row).variants.flatMap(({ price }) => (price === null ? [] : [price]))
  const price_from = prices.length === 0 ? null : Math.min(...prices)
  return { id: row.id, kind: "listing", name: row.name, status: row.status, price_from, available: null, tags: [] }
}

type LiveProduct = { id: string; title: string; status: string; variants: VariantRow[] }

async function readLive(container: MedusaContainer, asked: Extract<Asked, { view: "live" }>): Promise<Rows> {
  const { ids, count } = await findGoods(container, { ...asked, filter: asked.filter })
  if (ids.length === 0) return { rows: [], count }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
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
  const [available, standing] = await Promise.all([
    readAvailable(
      container,
      data.flatMap(({ variants }) => variants.map(toStocked)),
    ),
    readStanding(container, ids, asked),
  ])
  const byId = new Map(data.map((product) => [product.id, product]))
  const rows = ids.flatMap((id) => {
    const product = byId.get(id)
    return product ? [toLiveRow(product, available, standing)] : []
  })
  return { rows, count }
}

type Standing = { threshold: number; stopped: ReadonlySet<string>; expired: ReadonlySet<string> }

async function readStanding(
  container: MedusaContainer,
  ids: string[],
  { organization_id, day }: Pick<Asked, "organization_id" | "day">,
): Promise<Standing> {
  const [threshold, stops, recognitions] = await Promise.all([
    thresholdOf(container, organization_id),
    readStops(container, ids, [organization_id]),
    readRecognitions(container, ids),
  ])
  const inForce = stops.filter((stop) => isStopInForce(stop, day))
  const isWholeStopped = inForce.some((stop) => stop.organization_id === organization_id)
  return {
    threshold,
    stopped: new Set(isWholeStopped ? ids : inForce.flatMap(({ product_id }) => product_id ?? [])),
    expired: new Set(ids.filter((id) => hasOnlyExpiredStars(recognitions.get(id) ?? [], day))),
  }
}

function toLiveRow(
  { id, title, status, variants }: LiveProduct,
  available: ReadonlyMap<string, number>,
  standing: Standing,
): ListingRow {
  const prices = variants.flatMap(({ price_set }) => basePriceOf(price_set?.prices ?? []) ?? [])
  const free = variants.map((variant) => available.get(variant.id) ?? 0)
  const stock = stockTag(free, standing.threshold)
  const tags: GoodsTag[] = [
    ...(standing.stopped.has(id) ? (["stopped"] as const) : []),
    ...(standing.expired.has(id) ? (["star_expired"] as const) : []),
    ...(stock === null ? [] : [stock]),
  ]
  return {
    id,
    kind: "product",
    name: title,
    status: status === ProductStatus.PUBLISHED ? "live" : "archived",
    price_from: prices.length === 0 ? null : Math.min(...prices),
    available: sum(free),
    tags,
  }
}

/** `free`: pieces of each pack. */
function stockTag(free: readonly number[], threshold: number): "out_of_stock" | "low_stock" | null {
  if (sum(free) === 0) return "out_of_stock"
  return Math.min(...free) <= threshold ? "low_stock" : null
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
