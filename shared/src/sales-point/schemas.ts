import { z } from "zod"
import { MAX_EXCEPTIONS, MAX_SPANS, SALES_POINT_KINDS, SALES_POINT_STATUSES } from "./kinds.ts"

export const SalesPointKind = z.enum(SALES_POINT_KINDS)
export type SalesPointKind = z.infer<typeof SalesPointKind>

export const SalesPointStatus = z.enum(SALES_POINT_STATUSES)
export type SalesPointStatus = z.infer<typeof SalesPointStatus>

/** "07:30" to "20:00" of one day; the end may be "24:00". */
export const Span = z.object({
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  until: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
})
export type Span = z.infer<typeof Span>

const Spans = z.array(Span).max(MAX_SPANS)

/** By weekday, Sunday first; a day without spans is closed. */
export const WeekHours = z.array(Spans).length(7)
export type WeekHours = z.infer<typeof WeekHours>

/** Other hours from one day until another, both counting; without spans it is closed on them. `words` may be "". */
export const HoursException = z.object({
  from: z.iso.date(),
  until: z.iso.date(),
  spans: Spans,
  words: z.string(),
})
export type HoursException = z.infer<typeof HoursException>

export const GeoPoint = z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
export type GeoPoint = z.infer<typeof GeoPoint>

const Typed = z.string().max(1000)

/**
 * A point as it was typed. `hours_days`: Sunday first, "" where the day is like all others. `submits`: it is to be sent to
 * the operators, and has to be whole. The same `form_token` sent twice is one point.
 */
export const SaveSalesPoint = z.strictObject({
  name: Typed,
  kind: Typed,
  commune_code: Typed,
  street: Typed,
  phone: Typed,
  hours_all: Typed,
  hours_days: z.array(Typed).length(7),
  /** Goods may be ordered and fetched there; what is not told stays as it is. */
  takes_pickup: z.boolean().optional(),
  exceptions: z
    .array(z.strictObject({ from: Typed, until: Typed, hours: Typed, words: Typed }))
    .max(2 * MAX_EXCEPTIONS),
  submits: z.boolean(),
})
export type SaveSalesPoint = z.infer<typeof SaveSalesPoint>

export const StartSalesPoint = SaveSalesPoint.extend({ form_token: z.string().min(1).max(100) })
export type StartSalesPoint = z.infer<typeof StartSalesPoint>

/** What a review is for: what a shopper takes the point for, and where it is sought. */
export const PointIdentity = z.object({
  name: z.string(),
  kind: SalesPointKind.nullable(),
  commune_code: z.string().nullable(),
  street: z.string().nullable(),
})
export type PointIdentity = z.infer<typeof PointIdentity>

const Place = z.object({
  /** "Phường Phú Lợi" */
  commune: z.string().nullable(),
  /** "thành phố Cần Thơ" */
  province: z.string().nullable(),
})

/** A point as its own people see it. */
export const OwnSalesPoint = PointIdentity.extend(Place.shape).extend({
  id: z.string(),
  handle: z.string(),
  status: SalesPointStatus,
  /** Why it was sent back or suspended, in Vietnamese. */
  status_reason: z.string().nullable(),
  /** "0912 345 678" */
  phone: z.string().nullable(),
  hours: WeekHours.nullable(),
  exceptions: z.array(HoursException),
  takes_pickup: z.boolean(),
  /** What is to take the place of name, kind and place of a verified point, once it is reviewed. */
  change: PointIdentity.extend(Place.shape).nullable(),
  /** Why the change was sent back; null while it waits. */
  change_reason: z.string().nullable(),
  demo: z.boolean(),
})
export type OwnSalesPoint = z.infer<typeof OwnSalesPoint>

export const OwnSalesPoints = z.object({ points: z.array(OwnSalesPoint) })
export type OwnSalesPoints = z.infer<typeof OwnSalesPoints>

export const OwnSalesPointAnswer = z.object({ point: OwnSalesPoint })
export type OwnSalesPointAnswer = z.infer<typeof OwnSalesPointAnswer>

/** `state`: `waiting` are those that were submitted, and changes of verified ones. `page` counts from 1. */
export const ListSalesPoints = z.strictObject({
  state: z.enum(["waiting", ...SALES_POINT_STATUSES]).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
export type ListSalesPoints = z.infer<typeof ListSalesPoints>

/** A point as operators see it. */
export const SalesPointFile = OwnSalesPoint.extend({
  organization: z.object({ id: z.string(), name: z.string(), status: z.string() }),
  /** The approval of its signboard, as an operator typed it. */
  signboard_number: z.string().nullable(),
  signboard_on: z.iso.date().nullable(),
  position: GeoPoint.nullable(),
  sales_channel_id: z.string().nullable(),
  stock_location_id: z.string().nullable(),
  submitted_at: z.iso.datetime().nullable(),
})
export type SalesPointFile = z.infer<typeof SalesPointFile>

export const SalesPointList = z.object({
  points: z.array(SalesPointFile),
  count: z.number().int(),
  page: z.number().int(),
  per_page: z.number().int(),
})
export type SalesPointList = z.infer<typeof SalesPointList>

export const SalesPointAnswer = z.object({ point: SalesPointFile })
export type SalesPointAnswer = z.infer<typeof SalesPointAnswer>

const Reason = z.string().trim().min(1).max(1000)
export const PointReason = z.strictObject({ reason: Reason })
export type PointReason = z.infer<typeof PointReason>

/** What was looked at, by when it was submitted: something else may have been submitted since. */
export const SeenPoint = z.strictObject({ submitted_at: z.iso.datetime() })
export type SeenPoint = z.infer<typeof SeenPoint>

export const SendBackPoint = SeenPoint.extend(PointReason.shape)
export type SendBackPoint = z.infer<typeof SendBackPoint>

/** What operators add: both of the signboard or neither; `position` as maps give it, "9.6025, 105.9739", or "". */
export const AnnotatePoint = z.strictObject({
  signboard_number: z.string().max(200),
  signboard_on: z.string().max(40),
  position: z.string().max(100),
})
export type AnnotatePoint = z.infer<typeof AnnotatePoint>

/** A point as everybody sees it. */
export const PublicSalesPoint = z.object({
  handle: z.string(),
  name: z.string(),
  kind: SalesPointKind,
  street: z.string(),
  commune: z.string(),
  province: z.string(),
  /** "Phường 2, Thành phố Sóc Trăng": what the place was called before, where that is one name. */
  former: z.string().nullable(),
  phone: z.string().nullable(),
  hours: WeekHours,
  exceptions: z.array(HoursException),
  position: GeoPoint.nullable(),
  demo: z.boolean(),
})
export type PublicSalesPoint = z.infer<typeof PublicSalesPoint>

export const FindSalesPoints = z.object({
  /** Part of a name, or a commune by its new or old name. */
  q: z.string().max(100).default(""),
  kind: SalesPointKind.optional(),
  open: z.boolean().default(false),
  /** The handle of a product that is wanted there today. */
  product: z.string().max(200).optional(),
  /** Where somebody is, to about a kilometre: "9.60,105.97". The nearest points then come first. */
  near: z
    .string()
    .regex(/^-?\d{1,2}(\.\d{1,2})?,-?\d{1,3}(\.\d{1,2})?$/)
    .optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type FindSalesPoints = z.infer<typeof FindSalesPoints>

/**
 * Where the points of a page lie among the communes of the province that the shop begins with. All lengths are those of
 * a drawing `width` wide and `height` high; `own` and `around` are SVG paths, a dot for the middle of each commune of the
 * province and of its neighbours. The number of a pin is the place of its point on the page, from 1.
 */
export const PointMap = z.object({
  width: z.number(),
  height: z.number(),
  own: z.string(),
  around: z.string(),
  towns: z.array(z.object({ name: z.string(), x: z.number(), y: z.number() })),
  pins: z.array(z.object({ number: z.number().int(), x: z.number(), y: z.number() })),
})
export type PointMap = z.infer<typeof PointMap>

export const SalesPointMatches = z.object({
  /** The product that was asked for, where it is known. */
  product: z.object({ handle: z.string(), name: z.string() }).nullable().default(null),
  /** `km`: from where somebody is, when that was told. */
  points: z.array(PublicSalesPoint.extend({ km: z.number().int().nullable() })),
  count: z.number().int(),
  page: z.number().int(),
  page_count: z.number().int(),
  /** When a commune was asked for: the points beyond it, the nearest first, by the kilometres from its middle. */
  nearby: z
    .object({
      place: z.string(),
      points: z.array(z.object({ handle: z.string(), name: z.string(), km: z.number().int() })),
    })
    .nullable(),
  map: PointMap.nullable(),
})
export type SalesPointMatches = z.infer<typeof SalesPointMatches>

export const SalesPointDocument = PublicSalesPoint.extend({
  organization: z.object({ handle: z.string(), name: z.string(), is_producer: z.boolean() }),
  signboard: z.object({ number: z.string(), on: z.iso.date() }).nullable(),
  /** Goods may be ordered and fetched there. */
  takes_pickup: z.boolean().default(false),
})
export type SalesPointDocument = z.infer<typeof SalesPointDocument>
