import type { ProductDocument } from "@ocop/shared/catalogue"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"

/** `label`: what it is called in the reader's language. */
export type LabelFact = ProductDocument["facts"][number] & { label: string }

/** What the label says. */
export function LabelFacts({ facts }: { facts: readonly LabelFact[] }) {
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="nhan">
      <h2 id="nhan" className="mb-3 text-27">
        {m.facts_title()}
      </h2>
      <dl className="facts">
        {facts.map(({ key, label, value, value_en }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd {...said(value, value_en)} />
          </div>
        ))}
      </dl>
    </section>
  )
}
