import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { toMutations } from "./index-changes"
import { toProductIndexDocuments } from "./product-documents"
import { ENGLISH_FIELD, TEXT_FIELDS } from "./text-fields"

const fields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable().sortable(),
  ...TEXT_FIELDS,
  ...ENGLISH_FIELD,
  maker: search.keyword().filterable().facetable(),
  /** A `MakerLink` as JSON, to name the makers of what was found. */
  maker_link: search.keyword().facetable(),
  group: search.keyword().filterable().facetable(),
  set_no: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
  /** "" where the maker's legal form is of none. */
  producer_kind: search.keyword().filterable().facetable(),
  province: search.keyword().filterable().facetable(),
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

const BATCH = 200

export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  // Changes come by `writeMarked`, from the database, not from events: those die with the process.
  async *seed({ container, catchup }) {
    const { data } = await container.query.graph({
      entity: "product",
      fields: ["id"],
      ...(catchup ? { filters: { updated_at: { $gte: catchup.since } } } : {}),
    })
    const ids = data.map(({ id }) => id)
    for (let start = 0; start < ids.length; start += BATCH) {
      yield await toMutations(container.query, ids.slice(start, start + BATCH), toProductIndexDocuments)
    }
  },
})
