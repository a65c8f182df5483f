import type { UnitPrice } from "../catalogue/schemas.ts"

export const NET_UNITS = ["g", "kg", "ml", "l", "piece"] as const

/** What one pack holds: 500 g, 1.5 l, 10 pieces. */
export type NetQuantity = { amount: number; unit: (typeof NET_UNITS)[number] }

/** How many of the unit make one kilogram, litre or piece. */
const PER_UNIT = {
  g: { parts: 1000, unit: "kg" },
  kg: { parts: 1, unit: "kg" },
  ml: { parts: 1000, unit: "lít" },
  l: { parts: 1, unit: "lít" },
  piece: { parts: 1, unit: "cái" },
} as const

/**
 * The price of one kilogram, litre or piece in whole đồng, half a đồng upwards. Null when the pack states no amount.
 */
export function unitPriceOf({ price, net }: { price: number; net: NetQuantity }): UnitPrice | null {
  if (!Number.isFinite(price) || price < 0 || !Number.isFinite(net.amount) || net.amount <= 0) return null
  const { parts, unit } = PER_UNIT[net.unit]
  return { amount: Math.floor((price * parts) / net.amount + 0.5), unit }
}
