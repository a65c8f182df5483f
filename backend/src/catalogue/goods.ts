import type { MedusaContainer } from "@medusajs/framework/types"
import { toLocationAddress, toShippingPlace, type Commune } from "@ocop/shared/address"
import { MAX_QUANTITY } from "@ocop/shared/basket"
import type { DeliveryOffer, ProductCard, ProductDocument } from "@ocop/shared/catalogue"
import { closureNotice, type Closure } from "@ocop/shared/closure"
import { isHandle } from "@ocop/shared/handle"
import { packInEnglish } from "@ocop/shared/pack"
import { seasonWords } from "@ocop/shared/season"
import { formatSpans, spansOn } from "@ocop/shared/sales-point"
import { deliveryClassOf } from "@ocop/shared/selling"
import {
  deliveryLimitOf,
  LEAD_DAYS,
  quoteParcel,
  toParcel,
  type ParcelToQuote,
  type ShippingPlace,
} from "@ocop/shared/shipping"
import { CLOSURE_FIELDS, toClosure } from "../closure/to-closure"
import { gazetteer } from "../gazetteer"
import { notFound } from "../http/problem-error"
import { OCOP_MODULE } from "../modules/ocop"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { scanOfDecision, standingOfScan } from "../official/read-scans"
import { findStandings, type Standing } from "../sellability"
import { readOffered, type Offered } from "../shelf/read-offered"
import { toDeliveryLimit } from "../selling/delivery-limit"
import { toCards } from "./cards"
import { isInStock, unitPriceOfCheapest, unitPriceOfVariant, type StoredProduct } from "./document"
import { listedOn, readFirst, readScope, starredOn, toOrder } from "./index-query"
import { readPrices } from "./prices"
import { readAvailable } from "./stock"

/** Stock is told from here down. */
const LOW_STOCK = 10

const SIMILAR = 4

/** So many points are named; the directory has the others. */
const POINTS = 5

/**
 * The page of one product. What is stopped, withdrawn or sold out keeps its page and says so.
 *
 * @param commune where it is to be delivered, for the delivery line
 * @throws ProblemError 404 for an unknown handle and for what is not published
 */
export async function readGoods(
  container: MedusaContainer,
  handle: string,
  commune: Commune | null,
  day: string,
): Promise<ProductDocument> {
  const product = await findStored(container, handle)
  if (!product) throw noSuchProduct()
  const id = product.card.product_id
  const [standings, available, prices, similar, closure, offered] = await Promise.all([
    findStandings(container, [id], day),
    readAvailable(container, product.variants),
    readPrices(container, product.variants),
    readSimilar(container, product, day),
    readClosure(container, product.seller.id),
    readOffered(container, { product_id: id }),
  ])
  const standing = standings.get(id)
  if (!standing || standing.problem?.type === "unpublished") throw noSuchProduct()

  const variants = product.variants.map((variant) => ({ ...variant, price: prices.get(variant.id) ?? variant.price }))
  const current = { ...product, variants }
  const { set_no, ...page } = product.page
  const parcel = parcelOf(current)
  return {
    ...page,
    card: toCard(current, available, standing),
    state: stateOf(current, available, standing),
    stop: standing.stop,
    decision: standing.star && (await readDecision(container, standing.star.recognition_id)),
    variants: variants.map((variant) => toVariant(variant, available.get(variant.id) ?? 0)),
    delivery_limit: toDeliveryLimit(deliveryLimitOf(deliveryClassOf({ set_no, ...page }), day), placeOf(current)),
    delivery: commune && toDelivery(current, commune, { ...parcel, day, closure }),
    closure: closureNotice(closure, day, parcel.lead_days),
    lead_time_days: parcel.lead_days > LEAD_DAYS ? parcel.lead_days : null,
    season: seasonWords(product.season_months, "vi"),
    season_en: seasonWords(product.season_months, "en"),
    similar,
    points: toPoints(offered, day),
  }
}

/** Where it can be bought over the counter today, each point once. */
function toPoints(offered: Offered[], day: string): ProductDocument["points"] {
  const points = [...new Map(offered.map(({ point }) => [point.handle, point])).values()]
  return points
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
    .slice(0, POINTS)
    .map((point) => {
      const { handle, name, commune, province } = point
      return { handle, name, commune, province, hours: formatSpans(spansOn(point, day)) }
    })
}

const noSuchProduct = () => notFound("Không tìm thấy sản phẩm này.")

/** A stored product whatever its state. A handle that cannot be one is never asked for. */
async function findStored(container: MedusaContainer, handle: string): Promise<StoredProduct | undefined> {
  if (!isHandle(handle)) return undefined
  const [product] = await readFirst(container, { handle }, { take: 1, order: { handle: "ASC" } })
  return product
}

function toCard(
  { card, variants }: StoredProduct,
  available: ReadonlyMap<string, number>,
  { star }: Standing,
): ProductCard {
  const prices = variants.map(({ price }) => price)
  return {
    ...card,
    star,
    price_from: Math.min(...prices),
    price_to: Math.max(...prices),
    unit_price: unitPriceOfCheapest(variants),
    in_stock: isInStock(card, variants, available),
  }
}

function stateOf(
  { card, variants }: StoredProduct,
  available: ReadonlyMap<string, number>,
  { problem }: Standing,
): ProductDocument["state"] {
  if (problem && problem.type !== "unpublished") return problem.type
  if (card.sale_mode === "enquiry" || card.sale_mode === "not_sold") return card.sale_mode
  return isInStock(card, variants, available) ? "on_sale" : "out_of_stock"
}

function toVariant(variant: StoredProduct["variants"][number], free: number): ProductDocument["variants"][number] {
  return {
    id: variant.id,
    title: variant.title,
    title_en: packInEnglish(variant.title),
    price: variant.price,
    unit_price: unitPriceOfVariant(variant),
    available: Math.min(free, MAX_QUANTITY),
    low: free > 0 && free <= LOW_STOCK,
  }
}

async function readDecision(container: MedusaContainer, recognition_id: string): Promise<ProductDocument["decision"]> {
  const { decision } = await container
    .resolve(OCOP_MODULE)
    .retrieveRecognition(recognition_id, { relations: ["decision"] })
  const { number, date, authority } = decision
  return { number, date, authority, has_scan: standingOfScan(scanOfDecision(decision)).is_scan_public }
}

/** When the seller is closed, read from the seller's own row: what the index keeps may be a moment older. */
async function readClosure(container: MedusaContainer, seller_id: string): Promise<Closure | null> {
  const [seller] = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ id: seller_id }, { select: [...CLOSURE_FIELDS], take: 1 })
  return seller ? toClosure(seller) : null
}

/** Where it is sent from. */
function placeOf({ seller }: StoredProduct): ShippingPlace | null {
  return toShippingPlace(toLocationAddress({ ...seller, street: null }, gazetteer()), gazetteer())
}

/** One piece of the first variant. */
function parcelOf({ variants, page }: StoredProduct): ReturnType<typeof toParcel> {
  return toParcel([
    {
      quantity: 1,
      weight: variants[0]?.weight ?? null,
      length: null,
      width: null,
      height: null,
      set_no: page.set_no,
      temperature_class: page.temperature_class,
      lead_time_days: page.lead_time_days,
    },
  ])
}

/** As the cart would reckon it. */
function toDelivery(
  product: StoredProduct,
  commune: Commune,
  parcel: Omit<ParcelToQuote, "from" | "to">,
): DeliveryOffer | null {
  const from = placeOf(product)
  if (!from) return null
  return { ...quoteParcel({ ...parcel, from, to: commune }), place: `${commune.name}, ${commune.province}` }
}

/** Goods with a star in force from the same shelf. */
async function readSimilar(container: MedusaContainer, product: StoredProduct, day: string): Promise<ProductCard[]> {
  const scope = await readScope(container, day)
  const products = await readFirst(
    container,
    {
      $and: [
        ...listedOn(scope),
        starredOn(day),
        { group: product.page.group.slug },
        { id: { $ne: product.card.product_id } },
      ],
    },
    { take: SIMILAR, order: toOrder("phu-hop", false) },
  )
  const cards = await toCards(container, products, day)
  return cards.filter(({ star }) => star !== null)
}
