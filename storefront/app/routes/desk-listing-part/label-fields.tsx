import { LABEL_FACTS, LONGEST_FACT, needOfFact, type LabelFact } from "@ocop/shared/listing"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { FACT_WORDS } from "#app/features/listing/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field, TextArea } from "#app/ui/field.tsx"
import type { PartValues } from "./values.ts"

const idOf = (fact: LabelFact) => `nhan-${fact}`

export function labelIds(): Record<string, string> {
  return Object.fromEntries(LABEL_FACTS.map((fact) => [`facts.${fact}`, idOf(fact)]))
}

const HINTS: Partial<Record<LabelFact, () => string>> = {
  ingredients: m.listing_hint_ingredients,
  alcohol_by_volume: m.listing_hint_alcohol,
  shelf_life_days: m.listing_hint_shelf_life,
  allergens: m.listing_hint_allergens,
  warnings: m.listing_hint_warnings,
  declaration_no: m.listing_hint_declaration,
}

const SHORT: readonly LabelFact[] = ["shelf_life_days", "declaration_no", "alcohol_by_volume"]

type LabelFieldsProps = { values: PartValues; set_no: number; problems: readonly FormProblem[] }

/** What the label of goods of this set has to say, and what it may. */
export function LabelFields({ values, set_no, problems }: LabelFieldsProps) {
  const asked = LABEL_FACTS.filter((fact) => needOfFact(set_no, fact) !== "none" || values.facts[fact] !== "")
  return (
    <>
      <p>{m.listing_label_lead()}</p>
      {asked.map((fact) => {
        const hint = HINTS[fact]?.()
        const bound = {
          id: idOf(fact),
          name: `facts.${fact}`,
          label: FACT_WORDS[fact](),
          ...(hint === undefined ? {} : { hint }),
          defaultValue: values.facts[fact],
          error: problemOf(problems, `facts.${fact}`) ?? null,
          optional: needOfFact(set_no, fact) !== "needed",
          autoComplete: "off",
        }
        if (!SHORT.includes(fact)) return <TextArea key={fact} {...bound} rows={3} maxLength={LONGEST_FACT} />
        return (
          <Field
            key={fact}
            {...bound}
            {...(fact === "shelf_life_days" ? { inputMode: "numeric" } : {})}
            maxLength={100}
          />
        )
      })}
      <Season months={values.season_months} />
    </>
  )
}

function Season({ months }: { months: readonly number[] }) {
  return (
    <fieldset>
      <legend className="font-semibold">
        {m.listing_season()}
        <span className="font-normal text-tro-7"> {m.optional()}</span>
      </legend>
      <p className="text-15 text-tro-7">{m.listing_season_hint()}</p>
      <div className="mt-1 grid grid-cols-3 gap-x-4 sm:grid-cols-4">
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <label key={month} className="flex min-h-11 items-center gap-2">
            <input type="checkbox" name="season_months" value={month} defaultChecked={months.includes(month)} />
            {m.listing_month({ n: month })}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
