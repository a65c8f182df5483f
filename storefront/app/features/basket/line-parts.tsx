import type { BasketLine } from "@ocop/shared/basket"
import { Link } from "react-router"
import { BoxInside } from "#app/features/gift/box-inside.tsx"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { FieldError } from "#app/ui/field.tsx"
import { money, unitPriceText } from "#app/ui/price.tsx"
import { Plaque } from "#app/ui/stars.tsx"

/** The id of a line's quantity input, for the error summary. */
export function quantityId(lineId: string): string {
  return `so-luong-${lineId}`
}

/** What a line of a basket is, and what a piece of it costs. */
export function LineWords({ line }: { line: BasketLine }) {
  return (
    <div className="min-w-0 space-y-1">
      {line.star && <Plaque stars={line.star.stars} />}
      <p>
        {line.product_handle === "" ? (
          <span lang={langOfName()} className="font-semibold">
            {line.name}
          </span>
        ) : (
          <Link to={href(`/san-pham/${line.product_handle}`)} lang={langOfName()} className="font-semibold">
            {line.name}
          </Link>
        )}
      </p>
      <p className="text-15 text-tro-7">
        <PackWords line={line} />
        {money(line.price)}
        {line.unit_price !== null && <> · {unitPriceText(line.unit_price)}</>}
      </p>
      <BoxInside contents={line.contents} isLinked />
    </div>
  )
}

type QuantityLabelProps = { line: BasketLine; error: string | null }

/** What stands above the quantity of a line. */
export function QuantityLabel({ line, error }: QuantityLabelProps) {
  const id = quantityId(line.id)
  return (
    <>
      <label htmlFor={id} className="block text-13 text-tro-7">
        {m.basket_quantity()}
        <span className="sr-only"> {line.name}</span>
      </label>
      <FieldError id={`${id}-loi`} error={error} />
    </>
  )
}

/** `value` is what the basket holds, or what was typed and refused. */
export function QuantityInput({ line, error, value }: QuantityLabelProps & { value: string | number }) {
  const id = quantityId(line.id)
  return (
    <input
      id={id}
      name="quantity"
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
      defaultValue={value}
      aria-invalid={error === null ? undefined : true}
      aria-describedby={error === null ? undefined : `${id}-loi`}
      className="input w-20 text-center"
    />
  )
}

export function LineTotal({ line }: { line: BasketLine }) {
  return (
    <p className="ml-auto text-right font-bold">
      <span className="sr-only">{m.basket_line_total()}: </span>
      {money(line.total)}
    </p>
  )
}
