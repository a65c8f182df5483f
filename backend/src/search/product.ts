import { createHash } from "node:crypto"
import type { RemoteQueryFunction, SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { producerKindOf } from "@ocop/shared/organization"
import { foldedWords } from "@ocop/shared/search"
import { isRevokedWithoutStar, starOn } from "@ocop/shared/stars"
import { lastDayOf, standardsOn, toStoredProduct, unitPriceOfCheapest } from "../catalogue/document"
import { readProductSources, type ProductSource } from "../catalogue/source"
import { queryAvailable } from "../catalogue/stock"
import { groupOfSet } from "../product-groups"
import { PRODUCT_EVENTS, productIdsOf } from "./product-events"

/** See the search provider: weights 3 and 1.5 hold text as written, 2 and 1 the same text folded. */
const fields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable().sortable(),
  name: search.text().searchable({ weight: 3 }),
  about: search.text().searchable({ weight: 1.5 }),
  name_folded: search.text().searchable({ weight: 2 }).filterable(),
  about_folded: search.text().searchable({ weight: 1 }),
  maker: search.keyword().filterable().facetable(),
  /** A `MakerLink` as JSON, to name the makers of what was found. */
  maker_link: search.keyword().facetable(),
  group: search.keyword().filterable().facetable(),
  set_no: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
  /** "" where the maker's legal form is of none. */
  producer_kind: search.keyword().filterable(),
  province: search.keyword().filterable(),
  star: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] })
    .sortable(),
  /** Last day of the star, "" without one: filters compare it with the day of asking. */
  star_until: search.keyword().filterable(),
  star_from: search.keyword().sortable(),
  /** For sorting: a star that only an extension keeps alive does not lift a product. */
  star_rank: search.integer().sortable(),
  /** The recognition was withdrawn and no other star is in force: such goods are never listed. */
  withdrawn: search.boolean().filterable(),
  commune: search.keyword().filterable().facetable(),
  standards: search.keyword().array().filterable().facetable(),
  months: search.integer().array().filterable(),
  price_from: search.integer().filterable().sortable(),
  price_to: search.integer().filterable(),
  unit_price: search.integer().sortable(),
  in_stock: search.boolean().filterable(),
  stock_rank: search.integer().sortable(),
  /** A fixed shuffle, so that no maker is always first where nothing else orders. */
  shuffle: search.integer().sortable(),
  /** A `StoredProduct` as JSON. */
  stored: search.keyword(),
})

/** Sorts after every real one. */
const NO_UNIT_PRICE = 2_147_483_647

export type ProductIndexDocument = ReturnType<typeof toDocument>

/** What the index holds of the products among these that can be shown. */
export async function toProductIndexDocuments(
  query: RemoteQueryFunction,
  ids?: string[],
): Promise<ProductIndexDocument[]> {
  const sources = await readProductSources(query, ids)
  const available = await queryAvailable(
    query,
    sources.flatMap(({ variants }) => variants),
  )
  const day = todayInVietnam(new Date())
  return sources.map((source) => toDocument(source, available, day))
}

function toDocument(source: ProductSource, available: ReadonlyMap<string, number>, day: string) {
  const { facts, maker, recognitions } = source
  const group = groupOfSet(facts.set_no)
  const stored = toStoredProduct(source, available, day)
  const { card } = stored
  const star = starOn(recognitions, day)
  const name = source.title.normalize("NFC")
  const about = [withoutDemoMark(maker.name), card.commune ?? "", card.province, group.name, facts.ingredients ?? ""]
    .join(" ")
    .normalize("NFC")
  return {
    id: source.id,
    handle: source.handle,
    name,
    about,
    name_folded: foldedWords(name),
    about_folded: foldedWords([about, group.words, ...card.certifications.map(({ label }) => label)].join(" ")),
    maker: maker.id,
    maker_link: JSON.stringify(card.maker),
    group: group.slug,
    set_no: facts.set_no,
    producer_kind: producerKindOf(maker.legal_form) ?? "",
    province: facts.origin_province_code,
    star: star?.stars ?? 0,
    star_until: star ? lastDayOf(star, recognitions) : "",
    star_from: recognitions.find(({ id }) => id === star?.recognition_id)?.valid_from ?? "",
    star_rank: star && star.extended_until === null ? star.stars : 0,
    withdrawn: isRevokedWithoutStar(recognitions, day),
    commune: facts.origin_commune_code ?? "",
    standards: standardsOn(source, day),
    months: stored.season_months,
    price_from: card.price_from,
    price_to: card.price_to,
    unit_price: unitPriceOfCheapest(source.variants)?.amount ?? NO_UNIT_PRICE,
    in_stock: card.in_stock,
    // What is asked for first has no stock to run out of.
    stock_rank: card.in_stock || card.sale_mode === "enquiry" ? 1 : 0,
    shuffle: createHash("sha256").update(source.handle).digest().readUInt16BE(0),
    stored: JSON.stringify(stored),
  }
}

/** Every invented maker bears it: nobody looks for it. */
function withoutDemoMark(name: string): string {
  return name.replace(/\s*\(minh họa\)$/, "")
}

/** What has become of products: documents for those that can be shown, and the others out of the index. */
async function toMutations(query: RemoteQueryFunction, ids: string[]): Promise<SearchTypes.SearchMutation[]> {
  if (ids.length === 0) return []
  const documents = await toProductIndexDocuments(query, ids)
  const shown = new Set(documents.map(({ id }) => id))
  const gone = ids.filter((id) => !shown.has(id))
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

const BATCH = 200

export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  events: [...PRODUCT_EVENTS],
  consume: async (event, { container }) => toMutations(container.query, await productIdsOf(container.query, event)),
  async *seed({ container, catchup }) {
    const { data } = await container.query.graph({
      entity: "product",
      fields: ["id"],
      ...(catchup ? { filters: { updated_at: { $gte: catchup.since } } } : {}),
    })
    const ids = data.map(({ id }) => id)
    for (let start = 0; start < ids.length; start += BATCH) {
      yield await toMutations(container.query, ids.slice(start, start + BATCH))
    }
  },
})
