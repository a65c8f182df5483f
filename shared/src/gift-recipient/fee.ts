import { quoteParcel, type ParcelToQuote, type RefusalReason } from "../shipping/rules.ts"

/** One filled box, and where it goes from. */
export type BoxToSend = Pick<ParcelToQuote, "from" | "weight_g" | "temperature_class" | "delivery_class" | "day"> & {
  volume_cm3: number
}

export type BoxesQuote = { kind: "offered"; fee: number; parcels: number } | { kind: "refused"; reason: RefusalReason }

/**
 * What it costs to deliver some boxes to one place, in whole đồng: together in one parcel, or, where that is too heavy,
 * in as few parcels as carriers take.
 */
export function quoteBoxes(box: BoxToSend, to: ParcelToQuote["to"], boxes: number): BoxesQuote {
  const quoteOf = (count: number) =>
    quoteParcel({
      ...box,
      to,
      weight_g: box.weight_g * count,
      volume_cm3: box.volume_cm3 * count,
      lead_days: 1,
      closure: null,
    })
  for (let parcels = 1; parcels <= boxes; parcels++) {
    const [fewer, rest] = [Math.floor(boxes / parcels), boxes % parcels]
    const larger = quoteOf(rest > 0 ? fewer + 1 : fewer)
    if (larger.kind === "refused") {
      if (larger.reason !== "too_heavy") return larger
      continue
    }
    const smaller = quoteOf(fewer)
    if (smaller.kind === "refused") return smaller
    return { kind: "offered", parcels, fee: larger.fee * rest + smaller.fee * (parcels - rest) }
  }
  return { kind: "refused", reason: "too_heavy" }
}
