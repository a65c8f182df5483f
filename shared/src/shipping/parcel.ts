import { TEMPERATURE_CLASSES, type TemperatureClass } from "../catalogue/schemas.ts"
import { deliveryClassOf, LIMITED_CLASSES } from "../selling/rules.ts"
import type { DeliveryClass } from "../selling/schemas.ts"
import type { ParcelToQuote } from "./rules.ts"

/** Days that every seller needs before a parcel leaves; goods that take longer to prepare say so. */
export const LEAD_DAYS = 1

/** One line of a parcel: grams and centimetres of one piece; a weight or size that is not known is null. */
export type ParcelLine = {
  quantity: number
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
  /** Of Appendix II of Decision 26/2026/QĐ-TTg; 0 for goods of none. */
  set_no: number
  temperature_class: TemperatureClass
  /** Days of preparation; null for what lies ready. */
  lead_time_days: number | null
}

/**
 * What all the lines of one seller weigh and measure together, how cold the coldest of them must be kept, how the one
 * travels that can go least far, and how long the one takes that is prepared the longest: they leave together.
 */
export function toParcel(
  lines: readonly ParcelLine[],
): Pick<ParcelToQuote, "weight_g" | "volume_cm3" | "temperature_class" | "delivery_class" | "lead_days"> {
  return {
    weight_g: sum(lines, (line) => line.quantity * (line.weight ?? 0)),
    volume_cm3: sum(lines, (line) => line.quantity * volumeOf(line)) || null,
    temperature_class: coldestOf(lines),
    delivery_class: mostLimitedOf(lines),
    lead_days: Math.max(LEAD_DAYS, ...lines.map(({ lead_time_days }) => lead_time_days ?? 0)),
  }
}

function volumeOf({ length, width, height }: ParcelLine): number {
  return (length ?? 0) * (width ?? 0) * (height ?? 0)
}

function coldestOf(lines: readonly ParcelLine[]): TemperatureClass {
  const ranks = lines.map((line) => TEMPERATURE_CLASSES.indexOf(line.temperature_class))
  return TEMPERATURE_CLASSES[Math.max(0, ...ranks)] ?? "ambient"
}

function mostLimitedOf(lines: readonly ParcelLine[]): DeliveryClass {
  const classes = new Set<DeliveryClass>(lines.map(deliveryClassOf))
  return LIMITED_CLASSES.findLast((limited) => classes.has(limited)) ?? "ordinary"
}

function sum<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0)
}
