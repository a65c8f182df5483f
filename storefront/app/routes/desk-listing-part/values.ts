import { LABEL_FACTS, type LabelFact, type ListingContent } from "@ocop/shared/listing"

/** A pack as it stands in the form. */
export type PackValues = {
  id: string
  title: string
  price: string
  net_amount: string
  net_unit: string
  weight_g: string
  stock: string
}

/** What the fields of all pages hold, as text. */
export type PartValues = {
  name: string
  set_no: string
  packs: PackValues[]
  temperature_class: string
  lead_time_days: string
  facts: Record<LabelFact, string>
  season_months: number[]
  story: string
}

export const NO_PACK: PackValues = {
  id: "",
  title: "",
  price: "",
  net_amount: "",
  net_unit: "g",
  weight_g: "",
  stock: "",
}

const text = (value: number | null) => (value === null ? "" : String(value))

/** @param more one row more than there are packs */
export function valuesOf(content: ListingContent, more: boolean): PartValues {
  const packs = content.variants.map(({ id, title, price, net, weight_g, stock }) => ({
    id: id ?? "",
    title,
    price: text(price),
    net_amount: text(net?.amount ?? null),
    net_unit: net?.unit ?? "g",
    weight_g: text(weight_g),
    stock: String(stock),
  }))
  return {
    name: content.name,
    set_no: text(content.set_no),
    packs: packs.length === 0 || more ? [...packs, NO_PACK] : packs,
    temperature_class: content.temperature_class,
    lead_time_days: String(content.lead_time_days),
    facts: Object.fromEntries(
      LABEL_FACTS.map((fact) => [fact, String(content.facts[fact] ?? "")]),
    ) as PartValues["facts"],
    season_months: content.season_months,
    story: content.story,
  }
}
