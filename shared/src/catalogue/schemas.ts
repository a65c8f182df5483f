import { z } from "zod"
import { ClosureNotice } from "../closure/schemas.ts"
import { BesideProducts, NOTHING_BESIDE } from "./beside.ts"
import { PRODUCER_KINDS } from "../organization/kinds.ts"
import { CreditedPhoto, Photo } from "../photo/schemas.ts"
import { LimitedClass, SaleMode } from "../selling/schemas.ts"
import { REFUSAL_REASONS, REGIONS } from "../shipping/rules.ts"
import { StarMark, Stars } from "../stars/schemas.ts"

export const PAGE_SIZE = 24

/** `sx=` of the list page, in the order in which they are offered. */
export const SORTS = ["phu-hop", "moi", "sao", "gia", "gia-don-vi", "gan"] as const
export const Sort = z.enum(SORTS)
export type Sort = z.infer<typeof Sort>

/** The sets of Appendix II of Decision 26/2026/QĐ-TTg are numbered from 1 to this. */
export const LAST_SET = 26

/**
 * What the list page asks for, after parsing. The names are those of the address `/tim?…`, so that one word means the
 * same thing in the address, on the wire and in the index. Prices are whole đồng.
 */
export const CatalogueQuery = z.strictObject({
  q: z.string().max(200).default(""),
  /** Exactly these words: nothing else may be searched where they find nothing. */
  dung: z.boolean().default(false),
  sao: z.array(Stars).default([]),
  xa: z.array(z.string()).default([]),
  cn: z.array(z.string()).default([]),
  /** The slug of a shelf: a sector, a group or a set. */
  nhom: z.string().optional(),
  /** The number of a set. */
  bo: z.number().int().min(1).max(LAST_SET).optional(),
  /** Codes of provinces. */
  tinh: z.array(z.string()).default([]),
  /** Kinds of producers. */
  loai: z.array(z.enum(PRODUCER_KINDS)).default([]),
  gia_tu: z.number().int().nonnegative().optional(),
  gia_den: z.number().int().nonnegative().optional(),
  /** Handles of sales points that have it now. */
  diem: z.array(z.string()).default([]),
  con_hang: z.boolean().default(false),
  /** The commune from which `sx=gan` measures: its code, or what somebody typed for it. */
  gan: z.string().max(100).optional(),
  sx: Sort.default("phu-hop"),
  trang: z.number().int().min(1).default(1),
})
export type CatalogueQuery = z.infer<typeof CatalogueQuery>

export const UNIT_PRICE_UNITS = ["kg", "lít", "cái"] as const
/** Whole đồng for one kilogram, litre or piece. */
export const UnitPrice = z.object({ amount: z.number().int(), unit: z.enum(UNIT_PRICE_UNITS) })
export type UnitPrice = z.infer<typeof UnitPrice>

export const PICTURE_ARCHETYPES = [
  "banh",
  "gao",
  "cu",
  "lap-xuong",
  "lo",
  "chai",
  "tui",
  "trai",
  "ca",
  "dan",
  "hop",
  "cuon",
  "tra",
  "chieu",
  "nha",
  "cay",
  "tom",
] as const
/**
 * A drawn picture, served by the storefront at `/minh-hoa/:archetype/:seed.svg`, and the photo that is shown in its place
 * where there is one. The photo has the narrower files only.
 */
export const Picture = z.object({ archetype: z.enum(PICTURE_ARCHETYPES), seed: z.string(), photo: Photo.optional() })
export type Picture = z.infer<typeof Picture>

/** The same words in English; null where nobody has translated them, and where they are the same. */
export const English = z.string().nullable().default(null)

/** A commune with a page of its own at `/xa/:handle`. */
export const CommuneLink = z.object({ handle: z.string(), name: z.string() })
export type CommuneLink = z.infer<typeof CommuneLink>

/** A province as lists are filtered by it; the name with its kind, "thành phố Cần Thơ". */
export const ProvinceLink = z.object({ code: z.string(), name: z.string() })
export type ProvinceLink = z.infer<typeof ProvinceLink>

/** Where something comes from, by links: the commune's page, and the list of the province. */
export const Origin = z.object({ commune: CommuneLink.nullable(), province: ProvinceLink })
export type Origin = z.infer<typeof Origin>

export const MakerLink = z.object({ handle: z.string(), name: z.string() })

/** `holder` keeps a product's own certificate apart from one of the maker. */
export const CertificationChip = z.object({
  id: z.string(),
  standard: z.string(),
  label: z.string(),
  label_en: English,
  holder: z.enum(["product", "maker"]),
  valid_until: z.iso.date().nullable(),
})
export type CertificationChip = z.infer<typeof CertificationChip>

export const ProductCard = z.object({
  product_id: z.string(),
  handle: z.string(),
  name: z.string(),
  /** What it is, in English: the name itself stays Vietnamese. */
  name_en: English,
  picture: Picture,
  star: StarMark.nullable(),
  maker: MakerLink,
  commune: z.string().nullable(),
  province: z.string(),
  price_from: z.number().int(),
  price_to: z.number().int(),
  unit_price: UnitPrice.nullable(),
  certifications: z.array(CertificationChip),
  /** Only what is sold in a cart can be in stock. */
  in_stock: z.boolean(),
  sale_mode: SaleMode,
  /** The variant that "add to cart" takes, null when there is a choice to make first. */
  variant_id: z.string().nullable(),
  /** Price, weight and stock are made up for demonstration. */
  demo: z.boolean(),
})
export type ProductCard = z.infer<typeof ProductCard>

export const FacetOption = z.object({ value: z.string(), label: z.string(), count: z.number().int() })
export type FacetOption = z.infer<typeof FacetOption>

/** `depth`: 0 for the widest shelves, one more for each that it stands in. At most one is chosen. */
export const ShelfOption = FacetOption.extend({ depth: z.number().int(), chosen: z.boolean() })
export type ShelfOption = z.infer<typeof ShelfOption>

/**
 * Where to go on from a list without products: other words that were probably meant, the typed words that find something
 * alone, and the widest shelves. Counts are of the whole shop.
 */
export const NothingFoundHelp = z.object({
  readings: z.array(z.string()),
  words: z.array(z.object({ words: z.string(), count: z.number().int() })),
  shelves: z.array(z.object({ slug: z.string(), name: z.string(), count: z.number().int() })),
})
export type NothingFoundHelp = z.infer<typeof NothingFoundHelp>

export const CatalogueDocument = z.object({
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
  cards: z.array(ProductCard),
  /** Counts obey every filter except the facet's own, so that several values of one facet can be ticked. */
  facets: z.object({
    sao: z.array(FacetOption),
    xa: z.array(FacetOption),
    cn: z.array(FacetOption),
    /** The widest shelves, and what the chosen one is divided into. */
    nhom: z.array(ShelfOption).default([]),
    tinh: z.array(FacetOption).default([]),
    /** Labels are the keys. */
    loai: z.array(FacetOption).default([]),
    diem: z.array(FacetOption).default([]),
    con_hang: z.number().int(),
  }),
  /** What the chosen shelf, set and provinces are called. */
  named: z.array(z.object({ field: z.enum(["nhom", "bo", "tinh"]), value: z.string(), label: z.string() })),
  /** Only when nothing was found: what dropping one filter would bring. `field` and `value` as in the query. */
  removals: z.array(z.object({ field: z.string(), value: z.string(), label: z.string(), count: z.number().int() })),
  /** From where distances are measured, when the order goes by them. */
  near: z.object({ code: z.string(), name: z.string(), province: z.string() }).nullable().default(null),
  /** The words that were searched, and tell of what is found, where those of `q` find nothing in the whole shop. */
  corrected: z.string().nullable().default(null),
  /** Only when nothing was found: words of a product's name that come near those of `q`. */
  did_you_mean: z.string().nullable().default(null),
  /** Only when nothing was found. */
  help: NothingFoundHelp.nullable().default(null),
  /** Makers, communes and sales points that bear the words in their name: on the first page of a search only. */
  beside: BesideProducts.default(NOTHING_BESIDE),
})
export type CatalogueDocument = z.infer<typeof CatalogueDocument>

export const GroupTile = z.object({
  slug: z.string(),
  name: z.string(),
  count: z.number().int(),
  picture: Picture,
})
export type GroupTile = z.infer<typeof GroupTile>

/**
 * A shelf of the shop with an address of its own. One that is divided shows its parts and some goods; another one is a
 * list, of a group or of a set.
 */
export const CategoryDocument = z.object({
  slug: z.string(),
  name: z.string(),
  /** The set, where the shelf is one. */
  set_no: z.number().int().nullable(),
  /** From the widest shelf to the one that this stands in. */
  parents: z.array(z.object({ slug: z.string(), name: z.string() })),
  /** The parts with goods. Empty where the shelf is a list. */
  parts: z.array(GroupTile),
  is_list: z.boolean(),
  count: z.number().int(),
  cards: z.array(ProductCard),
})
export type CategoryDocument = z.infer<typeof CategoryDocument>

/**
 * Words that are others after every change of what is shown, and of how much is left; and the day in Vietnam. Whoever
 * keeps a copy of a page asks for them before showing it.
 */
export const CatalogueVersions = z.object({ catalogue: z.string(), stock: z.string(), day: z.string() })
export type CatalogueVersions = z.infer<typeof CatalogueVersions>

/**
 * What stands on the page of a commune besides its goods, which are a list of their own. `former`: the units before
 * 1 July 2025 that lie in it today, by district; `split` where other parts of a unit lie elsewhere.
 */
export const CommunePageDocument = CommuneLink.extend({
  code: z.string(),
  province: ProvinceLink,
  former: z.array(
    z.object({
      district: z.string(),
      province: z.string(),
      wards: z.array(z.object({ name: z.string(), split: z.boolean() })),
    }),
  ),
  /** How many goods from here may be listed today. */
  count: z.number().int(),
  /** Producers with their seat here, those with the most goods from here first. */
  makers: z.array(MakerLink.extend({ legal_form: z.string(), demo: z.boolean(), count: z.number().int() })),
})
export type CommunePageDocument = z.infer<typeof CommunePageDocument>

export const HomeDocument = z.object({
  starred_count: z.number().int(),
  maker_count: z.number().int(),
  groups: z.array(GroupTile),
  /** Where most goods come from. */
  communes: z.array(CommuneLink.extend({ count: z.number().int() })),
  in_season: z.array(ProductCard.extend({ season: z.string(), season_en: English })),
  maker: z
    .object({
      handle: z.string(),
      name: z.string(),
      place: z.string(),
      words: z.string(),
      words_en: English,
      picture: Picture,
      demo: z.boolean(),
    })
    .nullable(),
  newly_recognised: z.array(ProductCard),
})
export type HomeDocument = z.infer<typeof HomeDocument>

export const TEMPERATURE_CLASSES = ["ambient", "cool", "frozen"] as const
export const TemperatureClass = z.enum(TEMPERATURE_CLASSES)
export type TemperatureClass = z.infer<typeof TemperatureClass>

/** When and for how much one parcel arrives, or why it cannot. Days are calendar days in Asia/Ho_Chi_Minh. */
export const DeliveryOffer = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("offered"),
    place: z.string(),
    fee: z.number().int(),
    from_day: z.iso.date(),
    to_day: z.iso.date(),
  }),
  z.object({ kind: z.literal("refused"), place: z.string(), reason: z.enum(REFUSAL_REASONS) }),
])
export type DeliveryOffer = z.infer<typeof DeliveryOffer>

/** Goods that go only within the province, "thành phố Cần Thơ", or the region that they are sent from. */
export const DeliveryLimit = z.object({
  delivery_class: LimitedClass,
  within: z.enum(["province", "region"]),
  province: z.string(),
  region: z.enum(REGIONS),
})
export type DeliveryLimit = z.infer<typeof DeliveryLimit>

export const SaleStopNotice = z.object({
  scope: z.enum(["product", "organization"]),
  number: z.string(),
  issuer: z.string(),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  reason: z.string(),
  reason_en: English,
})
export type SaleStopNotice = z.infer<typeof SaleStopNotice>

/** A point that offers a product now. `hours`: those of today, "7:30–20:00"; "" when it is closed. */
export const OfferingPoint = z.object({
  handle: z.string(),
  name: z.string(),
  commune: z.string(),
  province: z.string(),
  hours: z.string(),
})
export type OfferingPoint = z.infer<typeof OfferingPoint>

export const ProductDocument = z.object({
  card: ProductCard,
  group: z.object({ slug: z.string(), name: z.string() }),
  /** Null only until the index has been written anew after an update. */
  origin: Origin.nullable().default(null),
  /**
   * `revoked`: the recognition was withdrawn. `lapsed`: no valid star and the policy is `ocop_only`. `enquiry` and
   * `not_sold`: nothing is in the way, but the goods are not of those that a cart takes.
   */
  state: z.enum(["on_sale", "out_of_stock", "enquiry", "not_sold", "stopped", "revoked", "lapsed"]),
  stop: SaleStopNotice.nullable(),
  decision: z
    .object({ number: z.string(), date: z.iso.date(), authority: z.string(), has_scan: z.boolean() })
    .nullable(),
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      title_en: English,
      price: z.number().int(),
      unit_price: UnitPrice.nullable(),
      /** How many may be put in a cart now: stock that is free, at most MAX_QUANTITY. */
      available: z.number().int(),
      /** True when `available` is small enough (10 or fewer) to be told. */
      low: z.boolean(),
    }),
  ),
  maker: MakerLink.extend({ legal_form: z.string(), demo: z.boolean() }),
  facts: z.array(z.object({ key: z.string(), value: z.string(), value_en: English })),
  story: z.string().nullable(),
  story_en: English,
  source: z.string().nullable(),
  /** All photos, in their order; left out where there is none. */
  photos: z.array(CreditedPhoto).optional(),
  temperature_class: TemperatureClass,
  shelf_life_days: z.number().int().nullable(),
  /** Days of preparation before it is sent; null for what leaves as soon as any parcel. */
  lead_time_days: z.number().int().nullable().default(null),
  /** "tháng 11 – tháng 2"; "" for goods of the whole year. */
  season: z.string(),
  season_en: z.string(),
  /** Null when it goes everywhere. */
  delivery_limit: DeliveryLimit.nullable(),
  delivery: DeliveryOffer.nullable(),
  /** Null unless what is ordered now leaves later for it. */
  closure: ClosureNotice.nullable(),
  similar: z.array(ProductCard),
  /** Where it can be bought over the counter today; not all of them. */
  points: z.array(OfferingPoint).default([]),
})
export type ProductDocument = z.infer<typeof ProductDocument>
