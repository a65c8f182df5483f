import { TEMPERATURE_CLASSES } from "@ocop/shared/catalogue"
import { formatVnd } from "@ocop/shared/money"
import { LONGEST_PACK, MOST_VARIANTS, parseMeasure, parseWhole } from "@ocop/shared/listing"
import { NET_UNITS, unitPriceOf } from "@ocop/shared/unit-price"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Button } from "#app/ui/button.tsx"
import { Field, SelectField } from "#app/ui/field.tsx"
import type { PackValues, PartValues } from "./values.ts"

const PACK_FIELDS = ["title", "price", "net", "weight_g", "stock"] as const

const idOf = (index: number, field: string) => `quy-cach-${index + 1}-${field}`

/** The ids of the inputs by the names of their fields. */
export function packIds(count: number): Record<string, string> {
  const packs = Array.from({ length: count }, (_, index) =>
    PACK_FIELDS.map((field): [string, string] => [`variants.${index}.${field}`, idOf(index, field)]),
  )
  return Object.fromEntries([...packs.flat(), ["lead_time_days", "chuan-bi"], ["temperature_class", "bao-lanh"]])
}

const UNIT_WORDS = { g: "g", kg: "kg", ml: "ml", l: m.listing_unit_litre, piece: m.listing_unit_piece }

const TEMPERATURE_WORDS = {
  ambient: m.listing_temperature_ambient,
  cool: m.listing_temperature_cool,
  frozen: m.listing_temperature_frozen,
}

type PackFieldsProps = {
  values: PartValues
  /** The product is on sale: its packs stay, price and stock are changed on its own page. */
  isFixed: boolean
  problems: readonly FormProblem[]
}

/** The packs that are sold, and how they travel. */
export function PackFields({ values, isFixed, problems }: PackFieldsProps) {
  const error = (field: string) => problemOf(problems, field) ?? null
  return (
    <>
      <p>{isFixed ? m.listing_packs_fixed() : m.listing_packs_lead()}</p>
      {values.packs.map((pack, index) => (
        <Pack key={index} pack={pack} index={index} isFixed={isFixed} error={error} />
      ))}
      {!isFixed && values.packs.length < MOST_VARIANTS && (
        <Button type="submit" name="intent" value="more" look="outline">
          {m.listing_pack_more()}
        </Button>
      )}
      <SelectField
        id="bao-lanh"
        name="temperature_class"
        label={m.listing_temperature()}
        defaultValue={values.temperature_class}
        error={error("temperature_class")}
      >
        {TEMPERATURE_CLASSES.map((each) => (
          <option key={each} value={each}>
            {TEMPERATURE_WORDS[each]()}
          </option>
        ))}
      </SelectField>
      <Field
        id="chuan-bi"
        name="lead_time_days"
        inputMode="numeric"
        label={m.listing_lead_time()}
        hint={m.listing_lead_time_hint()}
        defaultValue={values.lead_time_days}
        error={error("lead_time_days")}
        maxLength={3}
      />
    </>
  )
}

type PackProps = { pack: PackValues; index: number; isFixed: boolean; error: (field: string) => string | null }

function Pack({ pack, index, isFixed, error }: PackProps) {
  const name = (field: string) => `variants.${index}.${field}`
  const bind = (field: keyof PackValues) => ({
    id: idOf(index, field),
    name: name(field),
    defaultValue: pack[field],
    error: error(name(field)),
    autoComplete: "off",
  })
  return (
    <fieldset className="field-ink space-y-4 rounded-plate p-4">
      <legend className="px-1 font-semibold">{m.listing_pack({ n: index + 1 })}</legend>
      <input type="hidden" name={name("id")} value={pack.id} />
      <Field
        {...bind("title")}
        label={m.listing_pack_title()}
        hint={m.listing_pack_title_hint()}
        maxLength={LONGEST_PACK}
      />
      {isFixed ? (
        <>
          <input type="hidden" name={name("price")} value={pack.price} />
          <input type="hidden" name={name("stock")} value={pack.stock} />
        </>
      ) : (
        <div className="grid grid-cols-2 items-end gap-3">
          <Field {...bind("price")} label={m.listing_price()} inputMode="numeric" maxLength={16} />
          <Field {...bind("stock")} label={m.listing_stock()} inputMode="numeric" maxLength={9} />
        </div>
      )}
      <div className="grid grid-cols-2 items-end gap-3">
        <Field
          {...bind("net_amount")}
          id={idOf(index, "net")}
          error={error(name("net")) ?? error(name("net.amount"))}
          label={m.listing_net()}
          inputMode="decimal"
          maxLength={11}
        />
        <SelectField name={name("net_unit")} label={m.listing_net_unit()} defaultValue={pack.net_unit}>
          {NET_UNITS.map((unit) => {
            const words = UNIT_WORDS[unit]
            return (
              <option key={unit} value={unit}>
                {typeof words === "string" ? words : words()}
              </option>
            )
          })}
        </SelectField>
      </div>
      <UnitPrice pack={pack} />
      <Field
        {...bind("weight_g")}
        label={m.listing_weight()}
        hint={m.listing_weight_hint()}
        inputMode="numeric"
        maxLength={7}
      />
    </fieldset>
  )
}

/** The price of a kilogram, litre or piece, as the shop will show it. */
function UnitPrice({ pack: { price, net_amount, net_unit } }: { pack: PackValues }) {
  const [amount, net] = [parseWhole(price), parseMeasure(net_amount)]
  const unit = NET_UNITS.find((each) => each === net_unit)
  if (amount === null || net === null || unit === undefined) return null
  const unitPrice = unitPriceOf({ price: amount, net: { amount: net, unit } })
  if (unitPrice === null) return null
  const words =
    unitPrice.unit === "kg" ? "kg" : unitPrice.unit === "lít" ? m.listing_unit_litre() : m.listing_unit_piece()
  return (
    <p className="text-15">
      {m.listing_unit_price()} <strong>{`${formatVnd(unitPrice.amount, getLocale())}/${words}`}</strong>
    </p>
  )
}
