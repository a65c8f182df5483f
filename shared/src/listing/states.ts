// Apart from the schemas: pages take these words into the browser, and no schema with them.

/** `sent_back` may be mended and submitted again; `approved` and `withdrawn` are closed. */
export const PROPOSAL_STATUSES = ["draft", "submitted", "sent_back", "approved", "withdrawn"] as const
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number]

/** Those that are being worked on. */
export const OPEN_STATUSES = ["draft", "submitted", "sent_back"] as const satisfies readonly ProposalStatus[]

/** `live`: what is on sale; `open`: what is being written or waits for review. */
export const LISTING_VIEWS = ["live", "open"] as const
export type ListingView = (typeof LISTING_VIEWS)[number]

/** What its seller has to know of a product, beside its price. `low_stock` is not said of what is out of stock. */
export const GOODS_TAGS = ["stopped", "star_expired", "out_of_stock", "low_stock"] as const
export type GoodsTag = (typeof GOODS_TAGS)[number]

/** By what the list of a view is narrowed. */
export const LISTING_FILTERS = {
  live: ["on_sale", "off_sale", ...GOODS_TAGS],
  open: OPEN_STATUSES,
} as const satisfies Record<ListingView, readonly string[]>
export type LiveFilter = (typeof LISTING_FILTERS.live)[number]
export type OpenFilter = (typeof LISTING_FILTERS.open)[number]

/** Letters of what a name is searched by. */
export const LONGEST_SEARCH = 150
