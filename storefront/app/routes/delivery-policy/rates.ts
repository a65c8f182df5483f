import { MAX_PARCEL_G, quoteParcel, ratesOn, ZONES, type ShippingPlace, type Zone } from "@ocop/shared/shipping"
import { formatVnd } from "@ocop/shared/money"

type Locale = "vi" | "en"

/** What the policy prints of the rates in force on a day, as text: the same table that quotes parcels. */
export function printedRates(day: string, locale: Locale) {
  const rates = ratesOn(day)
  const money = (amount: number) => formatVnd(amount, locale)
  return {
    since: rates.effective_from,
    rows: ZONES.map((zone) => {
      const { first_kg, further_500g, days } = rates.zones[zone]
      return { zone, first: money(first_kg), further: money(further_500g), days: `${days[0]}–${days[1]}` }
    }),
    island: { fee: money(rates.island.fee), days: rates.island.days },
    cool: money(rates.box.cool),
    frozen: money(rates.box.frozen),
    limitedZones: rates.limited_zones,
    divisor: String(rates.volumetric_divisor),
    heaviestKg: MAX_PARCEL_G / 1000,
  }
}

const CAN_THO: ShippingPlace = { province_code: "92", region: "south", is_island: false }

/** Parcels whose fee the page works out before the reader's eyes, all of them sent from Cần Thơ. */
const EXAMPLES: readonly { id: "near" | "island" | "far"; to: ShippingPlace; weight_g: number; zone: Zone }[] = [
  { id: "near", to: CAN_THO, weight_g: 800, zone: "A" },
  { id: "island", to: { province_code: "91", region: "south", is_island: true }, weight_g: 500, zone: "B" },
  { id: "far", to: { province_code: "01", region: "north", is_island: false }, weight_g: 2300, zone: "D" },
]

export function exampleFees(day: string, locale: Locale) {
  return EXAMPLES.map(({ id, to, weight_g, zone }) => {
    const quote = quoteParcel({
      from: CAN_THO,
      to,
      weight_g,
      volume_cm3: null,
      temperature_class: "ambient",
      delivery_class: "ordinary",
      day,
      lead_days: 0,
      closure: null,
    })
    if (quote.kind !== "offered") throw new RangeError(`The example ${id} cannot be sent`)
    return { id, zone, weight: `${weight_g.toLocaleString(locale)} g`, fee: formatVnd(quote.fee, locale) }
  })
}
