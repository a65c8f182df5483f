import type { TemperatureClass } from "../catalogue/schemas.ts"

export const ZONES = ["A", "B", "C", "D"] as const
/** A: within a province, B: within a region, C: between neighbouring regions, D: between North and South. */
export type Zone = (typeof ZONES)[number]

/** Fees are whole đồng with tax; days are days on which parcels move. */
export type RateTable = {
  effective_from: string
  zones: Record<Zone, { first_kg: number; further_500g: number; days: readonly [min: number, max: number] }>
  /** Added once a parcel when it leaves from, or goes to, a special zone (đặc khu). */
  island: { fee: number; days: number }
  /** The insulated box, once a parcel. */
  box: Record<TemperatureClass, number>
  /** Where a parcel may go that must arrive cold or alive: within the province, or within the region as well. */
  limited_zones: readonly ["A"] | readonly ["A", "B"]
  /** Cubic centimetres that count as one kilogram. */
  volumetric_divisor: number
}

/**
 * What delivery costs while no carrier is connected. The amounts are our own, no carrier's tariff. A change is a new
 * table with its first day, so that an old fee can always be explained. The first table begins with the 34 provinces,
 * on which its zones rest.
 */
export const RATES: readonly RateTable[] = [
  {
    effective_from: "2025-07-01",
    zones: {
      A: { first_kg: 22_000, further_500g: 3_000, days: [1, 2] },
      B: { first_kg: 28_000, further_500g: 4_000, days: [2, 3] },
      C: { first_kg: 32_000, further_500g: 5_000, days: [3, 4] },
      D: { first_kg: 36_000, further_500g: 6_000, days: [3, 5] },
    },
    island: { fee: 30_000, days: 2 },
    box: { ambient: 0, cool: 20_000, frozen: 35_000 },
    limited_zones: ["A", "B"],
    volumetric_divisor: 6000,
  },
]
