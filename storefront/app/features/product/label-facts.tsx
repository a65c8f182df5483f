import type { ProductDocument } from "@ocop/shared/catalogue"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"

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

/** What the label says. A key that is not known yet is left out rather than shown raw. */
export function LabelFacts({ facts }: { facts: ProductDocument["facts"] }) {
  const known = facts.filter(({ key }) => LABELS[key] !== undefined)
  if (known.length === 0) return null
  return (
    <section aria-labelledby="nhan">
      <h2 id="nhan" className="mb-3 text-27">
        {m.facts_title()}
      </h2>
      <dl className="facts">
        {known.map(({ key, value, value_en }) => (
          <div key={key}>
            <dt>{LABELS[key]?.()}</dt>
            <dd {...said(value, value_en)} />
          </div>
        ))}
      </dl>
    </section>
  )
}
