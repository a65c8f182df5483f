import type { TemperatureClass } from "../catalogue/schemas.ts"
import { isClosedOn, type ClosureDays } from "../closure/rules.ts"
import { addDays, isSunday } from "../day/rules.ts"
import { isDeliveryLimited } from "../selling/rules.ts"
import type { DeliveryClass, LimitedClass } from "../selling/schemas.ts"
import { RATES, type RateTable, type Zone } from "./rates.ts"

/** The heaviest parcel that carriers take. */
export const MAX_PARCEL_G = 50_000

export const REGIONS = ["north", "central", "south"] as const
export type Region = (typeof REGIONS)[number]

/** One end of a parcel's way; a `Commune` of the gazetteer is one. `is_island`: a special zone (đặc khu). */
export type ShippingPlace = { province_code: string; region: Region; is_island: boolean }

export type ParcelToQuote = {
  from: ShippingPlace
  to: ShippingPlace
  weight_g: number
  /** Null when the size is not known: then the weight alone decides. */
  volume_cm3: number | null
  /** Decides the box. */
  temperature_class: TemperatureClass
  /** Decides how far it may go. */
  delivery_class: DeliveryClass
  /** The day of the order. */
  day: string
  /** Days that the seller needs before the parcel leaves, Sundays not counted. */
  lead_days: number
  /** Days on which the seller sends nothing. */
  closure: ClosureDays | null
}

/** `from_day` and `to_day`: the first and the last day on which the parcel is expected. */
export type ParcelQuote =
  { kind: "offered"; fee: number; from_day: string; to_day: string } | { kind: "refused"; reason: RefusalReason }

export const REFUSAL_REASONS = ["cold_too_far", "live_too_far", "too_heavy"] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** Goods that arrive cold or alive only within the province, or the region, that they are sent from. */
export type DeliveryLimit = { delivery_class: LimitedClass; within: "province" | "region" }

export function zoneBetween(from: ShippingPlace, to: ShippingPlace): Zone {
  if (from.province_code === to.province_code) return "A"
  if (from.region === to.region) return "B"
  return from.region === "central" || to.region === "central" ? "C" : "D"
}

/** @throws RangeError before the first table: there were other provinces then */
export function ratesOn(day: string): RateTable {
  const inForce = RATES.filter((table) => table.effective_from <= day)
  const [latest] = inForce.toSorted((a, b) => (a.effective_from > b.effective_from ? -1 : 1))
  if (latest === undefined) throw new RangeError(`No rates on ${day}`)
  return latest
}

/** The fee of one parcel in whole đồng and the days it may arrive on, or why it cannot be sent. */
export function quoteParcel(parcel: ParcelToQuote): ParcelQuote {
  const rates = ratesOn(parcel.day)
  const zone = zoneBetween(parcel.from, parcel.to)
  const chargeable = chargeableGrams(parcel, rates)
  if (chargeable > MAX_PARCEL_G) return { kind: "refused", reason: "too_heavy" }
  const { delivery_class } = parcel
  if (isDeliveryLimited(delivery_class) && !rates.limited_zones.some((limited) => limited === zone)) {
    return { kind: "refused", reason: delivery_class === "live" ? "live_too_far" : "cold_too_far" }
  }
  const { first_kg, further_500g, days } = rates.zones[zone]
  const island = parcel.from.is_island || parcel.to.is_island ? rates.island : { fee: 0, days: 0 }
  const sent = sendingDay(parcel)
  return {
    kind: "offered",
    fee: first_kg + further_500g * stepsAboveFirstKg(chargeable) + island.fee + rates.box[parcel.temperature_class],
    from_day: addMovingDays(sent, days[0] + island.days),
    to_day: addMovingDays(sent, days[1] + island.days),
  }
}

/** The day on which a parcel leaves the seller, who works neither on Sundays nor while closed. */
export function sendingDay({ day, lead_days, closure }: Pick<ParcelToQuote, "day" | "lead_days" | "closure">): string {
  return addMovingDays(day, lead_days, closure)
}

/** How far goods of a class may go on a day, by the rates then in force; null when everywhere. */
export function deliveryLimitOf(delivery_class: DeliveryClass, day: string): DeliveryLimit | null {
  if (!isDeliveryLimited(delivery_class)) return null
  return { delivery_class, within: ratesOn(day).limited_zones.length === 1 ? "province" : "region" }
}

/** Bulky parcels pay for the room they take. */
function chargeableGrams({ weight_g, volume_cm3 }: ParcelToQuote, rates: RateTable): number {
  if (!(weight_g >= 0) || (volume_cm3 !== null && !(volume_cm3 >= 0))) {
    throw new RangeError("A parcel's weight and size cannot be negative")
  }
  return Math.max(weight_g, ((volume_cm3 ?? 0) * 1000) / rates.volumetric_divisor)
}

function stepsAboveFirstKg(grams: number): number {
  return Math.max(0, Math.ceil((grams - 1000) / 500))
}

/**
 * Parcels neither leave nor arrive on Sundays, so only the other days count; from a Sunday it goes on on Monday. What a
 * closed seller does not do on a day waits for the next.
 */
function addMovingDays(day: string, n: number, closure: ClosureDays | null = null): string {
  const isResting = (each: string) => isSunday(each) || isClosedOn(closure, each)
  const nextOpen = (from: string) => {
    let open = from
    while (isResting(open)) open = addDays(open, 1)
    return open
  }
  let reached = isSunday(day) ? addDays(day, 1) : day
  for (let left = n; left > 0; left--) reached = nextOpen(addDays(reached, 1))
  return nextOpen(reached)
}
