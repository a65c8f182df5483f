import { z } from "zod"
import { ProductPhoto } from "../photo/schemas.ts"
import { HIGHEST_PRICE, LEAST_PRICE, LabelFacts, Line, ListingContent, LISTING_PARTS, MOST_STOCK } from "./content.ts"
import { FLAG_KINDS } from "./flags.ts"
import { GOODS_TAGS, LISTING_FILTERS, LONGEST_SEARCH, PROPOSAL_STATUSES } from "./states.ts"

const ProposalStatus = z.enum(PROPOSAL_STATUSES)

export const LISTINGS_PER_PAGE = 20
const LAST_PAGE = 100_000
const Page = z.coerce.number().int().min(1).max(LAST_PAGE).default(1)

/** `q`: words of the name, with or without their marks. */
const GoodsWords = Line(LONGEST_SEARCH).default("")
export const ListListings = z.discriminatedUnion("view", [
  z.strictObject({
    view: z.literal("live"),
    page: Page,
    q: GoodsWords,
    filter: z.enum(LISTING_FILTERS.live).optional(),
  }),
  z.strictObject({
    view: z.literal("open"),
    page: Page,
    q: GoodsWords,
    filter: z.enum(LISTING_FILTERS.open).optional(),
  }),
])
export type ListListings = z.infer<typeof ListListings>

/** `key` is the form's own: the same form sent twice makes one draft. `copy_of`: a product to begin from. */
export const StartListing = z.strictObject({
  key: z.uuid(),
  name: ListingContent.shape.name,
  set_no: ListingContent.shape.set_no,
  copy_of: z.string().max(100).optional(),
})
export type StartListing = z.infer<typeof StartListing>

/** One page of the form. What the others say stays as it is. */
export const SaveListing = z.discriminatedUnion("part", [
  z.strictObject({ part: z.literal("name"), ...ListingContent.pick({ name: true, set_no: true }).shape }),
  z.strictObject({
    part: z.literal("packs"),
    ...ListingContent.pick({ variants: true, temperature_class: true, lead_time_days: true }).shape,
  }),
  z.strictObject({ part: z.literal("label"), facts: LabelFacts, season_months: ListingContent.shape.season_months }),
  z.strictObject({ part: z.literal("story"), story: ListingContent.shape.story }),
])
export type SaveListing = z.infer<typeof SaveListing>

/** `draft`: to go on writing; `withdrawn`: it is given up. */
export const TakeBackListing = z.strictObject({ to: z.enum(["draft", "withdrawn"]) })
export type TakeBackListing = z.infer<typeof TakeBackListing>

export const ChangePrice = z.strictObject({ price: z.number().int().min(LEAST_PRICE).max(HIGHEST_PRICE) })
export type ChangePrice = z.infer<typeof ChangePrice>
export const ChangeSale = z.strictObject({ on_sale: z.boolean() })
export type ChangeSale = z.infer<typeof ChangeSale>
/** What lies there and is not promised to anybody, after counting. */
export const ChangeStock = z.strictObject({ available: z.number().int().nonnegative().max(MOST_STOCK) })
export type ChangeStock = z.infer<typeof ChangeStock>

/** What has to be mended, by the name of the field; `note` for what concerns the whole. In Vietnamese. */
export const SendBackReasons = z.record(z.string().max(60), z.string().trim().min(1).max(500))
export const SendBack = z.strictObject({
  reasons: SendBackReasons.refine((reasons) => Object.keys(reasons).length > 0, "Nêu ít nhất một lý do."),
})
export type SendBack = z.infer<typeof SendBack>

const Flag = z.object({ field: z.string(), kind: z.enum(FLAG_KINDS), word: z.string() })

/** A listing as its organization sees it. */
export const ListingDocument = z.object({
  id: z.string(),
  /** The product that it changes, null for one that is new. */
  product_id: z.string().nullable(),
  product_handle: z.string().nullable(),
  status: ProposalStatus,
  content: ListingContent,
  reasons: z.record(z.string(), z.string()),
  flags: z.array(Flag),
  gaps: z.array(z.object({ part: z.enum(LISTING_PARTS), field: z.string() })),
  photos: z.array(ProductPhoto),
})
export type ListingDocument = z.infer<typeof ListingDocument>

/** A product that is on sale, as its seller runs it. */
export const SellerProduct = z.object({
  id: z.string(),
  handle: z.string(),
  /** False while its seller has taken it off sale. */
  on_sale: z.boolean(),
  /** Whether it may be paid for at the door, where its seller takes cash. */
  takes_cash: z.boolean(),
  content: ListingContent,
  /** The change that is being written or waits for review. */
  open_listing: z.object({ id: z.string(), status: ProposalStatus }).nullable(),
  photos: z.array(ProductPhoto),
})
export type SellerProduct = z.infer<typeof SellerProduct>

export const ListingRow = z.object({
  /** Of the draft, or of the product. */
  id: z.string(),
  kind: z.enum(["listing", "product"]),
  name: z.string(),
  status: z.union([ProposalStatus, z.enum(["live", "archived"])]),
  /** Whole đồng; null while none is said. */
  price_from: z.number().int().nullable(),
  /** Free to be ordered, of all packs together; null for what is not on sale. */
  available: z.number().int().nullable(),
  tags: z.array(z.enum(GOODS_TAGS)),
})
export type ListingRow = z.infer<typeof ListingRow>

export const ListingPage = z.object({
  rows: z.array(ListingRow),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type ListingPage = z.infer<typeof ListingPage>

export const ListingStarted = z.object({ id: z.string() })

export const ListProposals = z.strictObject({ status: ProposalStatus.default("submitted"), page: Page })
export type ListProposals = z.infer<typeof ListProposals>

const ProposalSummary = z.object({
  id: z.string(),
  organization: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  product_id: z.string().nullable(),
  name: z.string(),
  status: ProposalStatus,
  flag_count: z.number().int(),
  submitted_at: z.iso.datetime().nullable(),
  decided_at: z.iso.datetime().nullable(),
})

/** The reviewer's queue, what has waited longest first. */
export const ProposalPage = z.object({
  proposals: z.array(ProposalSummary),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
})
export type ProposalPage = z.infer<typeof ProposalPage>

/** A proposal with what it changes. `live`: what is on sale, null when nothing is. */
export const ProposalDocument = ProposalSummary.extend({
  content: ListingContent,
  live: ListingContent.nullable(),
  differences: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  flags: z.array(Flag),
  reasons: z.record(z.string(), z.string()),
  photos: z.array(ProductPhoto),
  on_behalf: z.boolean(),
  decided_by: z.string().nullable(),
  /** A page of the shop that shows it as shoppers will see it, to the official who asked and for a short time. */
  preview_url: z.url(),
})
export type ProposalDocument = z.infer<typeof ProposalDocument>

/** How long the way from the dashboard to the preview of a proposal is open, in minutes. */
export const PREVIEW_MINUTES = 30

export const PreviewLink = z.strictObject({ token: z.string().max(2000) })
export type PreviewLink = z.infer<typeof PreviewLink>

/** What a preview is made of. */
export const ProposalPreview = z.object({
  organization: z.string(),
  status: ProposalStatus,
  content: ListingContent,
  photos: z.array(ProductPhoto),
})
export type ProposalPreview = z.infer<typeof ProposalPreview>
