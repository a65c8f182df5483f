import type { ProductDocument } from "@ocop/shared/catalogue"
import { m } from "#app/i18n/paraglide/messages.js"
import type { LabelFact } from "./label-facts.tsx"

const LABELS: Record<string, () => string> = {
  net_quantity: m.fact_net_quantity,
  ingredients: m.fact_ingredients,
  usage: m.fact_usage,
  storage: m.fact_storage,
  shelf_life: m.fact_shelf_life,
  shelf_life_days: m.fact_shelf_life,
  alcohol_by_volume: m.fact_alcohol_by_volume,
  allergens: m.fact_allergens,
  warnings: m.fact_warnings,
  origin: m.fact_origin,
  material_origin: m.fact_material_origin,
  declaration_no: m.fact_declaration_no,
  barcode: m.fact_barcode,
}

/** A stay or a trip weighs nothing: it has what it includes. */
const LABELS_OF_SERVICE: Record<string, () => string> = { ...LABELS, net_quantity: m.fact_included }

/** What the label says, in the reader's language. A key that is not known yet is left out rather than shown raw. */
export function labelFacts({ facts, card }: Pick<ProductDocument, "facts" | "card">): LabelFact[] {
  const labels = card.sale_mode === "enquiry" ? LABELS_OF_SERVICE : LABELS
  return facts.flatMap((fact) => {
    const label = labels[fact.key]
    return label === undefined ? [] : [{ ...fact, label: label() }]
  })
}
