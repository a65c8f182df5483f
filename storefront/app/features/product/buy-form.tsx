import type { ProductDocument } from "@ocop/shared/catalogue"
import { useState } from "react"
import { useActionData } from "react-router"
import type { BasketAnswer } from "#app/features/basket/answer.ts"
import { AddForm } from "#app/features/basket/add-form.tsx"
import { problemOf } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"
import { money, unitPriceText } from "#app/ui/price.tsx"
import { BuyBar } from "./buy-bar.tsx"
import { QuantityField } from "./quantity-field.tsx"

type Variant = ProductDocument["variants"][number]

/** Price, packs, quantity and the button. A product with one pack has nothing to choose. */
export function BuyForm({ product }: { product: ProductDocument }) {
  const { variants, card } = product
  const refused = useActionData<BasketAnswer>()
  const firstInStock = variants.find(({ available }) => available > 0) ?? variants[0]
  const [chosenId, choose] = useState(refused?.typed.variant_id ?? firstInStock?.id)
  const chosen = variants.find(({ id }) => id === chosenId) ?? firstInStock
  if (chosen === undefined) return null

  const isSingle = variants.length === 1
  return (
    <div className="space-y-4">
      <ChosenPrice variant={chosen} isDemo={card.demo} showPack={isSingle} />
      <AddForm
        variantId={isSingle ? chosen.id : null}
        name={card.name}
        look="primary"
        id="mua"
        refused={refused}
        fields={(answer) => (
          <div className="mb-4 space-y-4">
            {!isSingle && <Packs variants={variants} chosenId={chosen.id} onChoose={choose} />}
            <QuantityField
              key={chosen.id}
              id="so-luong"
              max={chosen.available}
              error={problemOf(answer?.problems, "quantity")}
              value={refused?.typed.quantity}
            />
            {chosen.low && <p className="font-semibold text-nghe-8">{m.stock_low({ n: chosen.available })}</p>}
          </div>
        )}
      />
      <BuyBar price={money(chosen.price)} form="mua" />
    </div>
  )
}

export function ChosenPrice({ variant, isDemo, showPack }: { variant: Variant; isDemo: boolean; showPack: boolean }) {
  return (
    <p>
      <span className="font-display text-34 font-extrabold">{money(variant.price)}</span>
      <span className="mt-0.5 block text-tro-7">
        {[
          showPack ? said(variant.title, variant.title_en).children : null,
          variant.unit_price === null ? null : unitPriceText(variant.unit_price),
          isDemo ? m.demo_price() : null,
        ]
          .filter((words) => words !== null)
          .join(" · ")}
      </span>
    </p>
  )
}

type PacksProps = { variants: readonly Variant[]; chosenId: string; onChoose: (id: string) => void }

function Packs({ variants, chosenId, onChoose }: PacksProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{m.variant()}</legend>
      <div className="grid gap-2">
        {variants.map(({ id, title, title_en, price, unit_price, available }) => (
          <label
            key={id}
            className="flex min-h-11 items-center gap-3 rounded-plate border-[1.5px] border-tro-5 bg-gao px-3 py-2 has-checked:border-2 has-checked:border-muc has-checked:bg-hanh-1 has-disabled:border-dashed has-disabled:text-tro-7"
          >
            <input
              type="radio"
              name="variant_id"
              value={id}
              checked={id === chosenId}
              onChange={() => onChoose(id)}
              disabled={available === 0}
            />
            <span className="grow leading-snug" {...said(title, title_en)} />
            <span className="text-right leading-snug whitespace-nowrap">
              <span className="font-semibold">{money(price)}</span>
              <span className="block text-15 text-tro-7">
                {available === 0 ? m.stock_out() : unit_price !== null && unitPriceText(unit_price)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
