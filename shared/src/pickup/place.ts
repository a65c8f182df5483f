import { z } from "zod"
import { HoursException, PublicSalesPoint, WeekHours } from "../sales-point/schemas.ts"

/** Where goods are fetched. */
export const PickupPlace = PublicSalesPoint.pick({
  handle: true,
  name: true,
  street: true,
  commune: true,
  province: true,
  phone: true,
  hours: true,
  exceptions: true,
})
export type PickupPlace = z.infer<typeof PickupPlace>

/** Where an order is fetched, and how far it is. What is no longer public of the point is null or empty. */
export const ParcelPickup = z.object({
  handle: z.string(),
  name: z.string(),
  street: z.string(),
  commune: z.string(),
  province: z.string(),
  phone: z.string().nullable(),
  hours: WeekHours.nullable(),
  exceptions: z.array(HoursException),
  /** What the clerk is told; null until it lies ready, once it is fetched, and for whoever is not the buyer. */
  code: z.string().nullable(),
  /** The last day on which it is kept; null until it lies ready. */
  kept_until: z.iso.date().nullable(),
})
export type ParcelPickup = z.infer<typeof ParcelPickup>
