import type { Parcel, PurchaseDocument } from "./schemas.ts"

/** What a purchase comes to since some of it may have been cancelled. Whole đồng, none below 0. */
export type SumsNow = {
  /** Goods that are not sent, with what vouchers had taken off them left out. */
  not_sent: number
  /** Delivery that is not charged, because nothing of its parcel is sent. */
  fee_off: number
  /** What was sold less those two. */
  total: number
}

/** What is left of all parcels. Goods that came back later were sent all the same. */
export function sumsNow({ parcels, totals }: Pick<PurchaseDocument, "parcels" | "totals">): SumsNow {
  const now = parcels.map(parcelNow)
  const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + amount, 0)
  const sold = sum(parcels.map(({ goods, discount }) => goods - discount))
  const not_sent = sold - sum(now.map(({ goods, discount }) => goods - discount))
  const fee_off = sum(parcels.map(({ fee }) => fee)) - sum(now.map(({ fee }) => fee))
  return { not_sent, fee_off, total: totals.total - not_sent - fee_off }
}

/** Whole đồng of what of a parcel is sent or still may be: as it was sold where no more is told. */
export function parcelNow({ progress, ...sold }: Pick<Parcel, "goods" | "discount" | "fee" | "progress">) {
  const { goods, discount, fee } = progress ?? sold
  return { goods, discount, fee, total: goods - discount + fee }
}
