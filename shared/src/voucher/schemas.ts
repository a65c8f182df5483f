import { z } from "zod"
import { foldCode } from "./code.ts"
import { MOST_PERCENT, VOUCHER_BEARERS, VOUCHER_KINDS } from "./terms.ts"

/** What a shopper typed; at most so much of it is looked at. */
export const EnterVoucher = z.strictObject({ code: z.string().max(100) })
export type EnterVoucher = z.infer<typeof EnterVoucher>

const Dong = z.number().int().min(0).max(1_000_000_000)
const Uses = z.number().int().min(1).max(10_000_000)
const Id = z.string().regex(/^\w{1,64}$/)

/**
 * A voucher to be made. `code`: null for one that works by itself, which only free delivery does. `value`: đồng, or
 * percent; 0 for free delivery. `ceiling`: the most đồng that a percentage takes off, or free delivery off one parcel. `organization_id`:
 * the seller whose goods and parcels it is for; null for all. `min_goods` counts the same goods. Days in Vietnam, both
 * included.
 */
export const NewVoucher = z
  .strictObject({
    code: z
      .string()
      .transform(foldCode)
      .pipe(z.string().regex(/^[A-Z0-9]{4,20}$/))
      .nullable(),
    kind: z.enum(VOUCHER_KINDS),
    value: Dong,
    ceiling: Dong.min(1).nullable().default(null),
    min_goods: Dong,
    bearer: z.enum(VOUCHER_BEARERS),
    organization_id: Id.nullable().default(null),
    valid_from: z.iso.date(),
    valid_until: z.iso.date().nullable().default(null),
    max_uses: Uses.nullable().default(null),
    max_uses_per_buyer: Uses.nullable().default(null),
  })
  .refine(({ code, kind }) => code !== null || kind === "free_delivery", {
    path: ["code"],
    error: "Chỉ miễn phí giao mới tự áp dụng; giảm tiền hàng cần có mã.",
  })
  .refine(({ code, max_uses }) => code !== null || max_uses === null, {
    path: ["max_uses"],
    error: "Chương trình tự áp dụng không giới hạn số lượt.",
  })
  .refine(({ code, max_uses_per_buyer }) => code !== null || max_uses_per_buyer === null, {
    path: ["max_uses_per_buyer"],
    error: "Chương trình tự áp dụng không giới hạn số lượt.",
  })
  .refine(({ kind, value }) => (kind === "free_delivery") === (value === 0), {
    path: ["value"],
    error: "Nhập mức giảm lớn hơn 0; miễn phí giao thì để 0.",
  })
  .refine(({ kind, ceiling }) => kind !== "amount" || ceiling === null, {
    path: ["ceiling"],
    error: "Giảm một số tiền thì không cần mức giảm tối đa.",
  })
  .refine(({ bearer, organization_id }) => bearer === "platform" || organization_id !== null, {
    path: ["organization_id"],
    error: "Cơ sở chịu tiền thì chọn cơ sở; mã chỉ dùng cho hàng của cơ sở ấy.",
  })
  .refine(({ valid_from, valid_until }) => valid_until === null || valid_from <= valid_until, {
    path: ["valid_until"],
    error: "Ngày cuối không được trước ngày đầu.",
  })
export type NewVoucher = z.infer<typeof NewVoucher>

/** Whether a voucher could take off more than half of the goods that it is for. */
export function isOverHalf({ kind, value, min_goods }: Pick<NewVoucher, "kind" | "value" | "min_goods">): boolean {
  if (kind === "percent") return value > MOST_PERCENT
  return kind === "amount" && value * 2 > min_goods
}

/** What shoppers are told of a voucher. `seller`: whose goods it is for; null for all. */
export const VoucherConditions = z.object({
  kind: z.enum(VOUCHER_KINDS),
  value: z.number().int(),
  ceiling: z.number().int().nullable(),
  min_goods: z.number().int(),
  seller: z.string().nullable(),
  valid_until: z.iso.date().nullable(),
})
export type VoucherConditions = z.infer<typeof VoucherConditions>

/** `planned`: its days are to come. `used_up`: nobody may use it any more, though its days last. */
export const VOUCHER_STATES = ["planned", "running", "used_up", "over", "stopped"] as const

export const VoucherRow = z.object({
  id: z.string(),
  /** Null of one that works by itself. */
  code: z.string().nullable(),
  kind: z.enum(VOUCHER_KINDS),
  value: z.number().int(),
  ceiling: z.number().int().nullable(),
  min_goods: z.number().int(),
  bearer: z.enum(VOUCHER_BEARERS),
  /** Whose goods it is for; null for all. */
  seller: z.object({ id: z.string(), name: z.string() }).nullable(),
  valid_from: z.iso.date(),
  valid_until: z.iso.date().nullable(),
  max_uses: z.number().int().nullable(),
  max_uses_per_buyer: z.number().int().nullable(),
  state: z.enum(VOUCHER_STATES),
  stopped_at: z.iso.datetime().nullable(),
  /** Purchases that use it, what was taken off them, and how much of that the platform bears. Whole đồng. */
  uses: z.number().int(),
  taken_off: z.number().int(),
  platform_borne: z.number().int(),
})
export type VoucherRow = z.infer<typeof VoucherRow>

export const VOUCHERS_AT_DESK = 20

export const ListVouchers = z.strictObject({ page: z.coerce.number().int().min(1).max(100_000).default(1) })
export type ListVouchers = z.infer<typeof ListVouchers>

/** The newest first. */
export const VoucherPage = z.object({
  vouchers: z.array(VoucherRow),
  count: z.number().int(),
  page: z.number().int(),
  per_page: z.number().int(),
  may_change: z.boolean(),
})
export type VoucherPage = z.infer<typeof VoucherPage>
