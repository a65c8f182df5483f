import { useSubmit } from "react-router"
import type { Sort } from "@ocop/shared/catalogue"
import { m } from "#app/i18n/paraglide/messages.js"
import { useHydrated } from "#app/ui/use-hydrated.ts"

/** The id of the filter form, to which the select belongs wherever it stands. */
export const SORT_FORM = "bo-loc"

/** By distance only where there is a place to measure from: see `NearSet`. */
export function SortSelect({ sort, hasPlace }: { sort: Sort; hasPlace: boolean }) {
  const submit = useSubmit()
  const hydrated = useHydrated()
  const sorts: [Sort, string][] = [
    ["phu-hop", m.sort_match()],
    ["moi", m.sort_new()],
    ["sao", m.sort_stars()],
    ["gia", m.sort_price()],
    ["gia-don-vi", m.sort_unit_price()],
    ...(hasPlace ? [["gan", m.sort_near()] satisfies [Sort, string]] : []),
  ]
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label className="grow">
        <span className="block text-15 text-tro-7">{m.sort_label()}</span>
        <select
          key={sort}
          name="sx"
          form={SORT_FORM}
          defaultValue={sort}
          onChange={(event) => void submit(event.currentTarget.form, { replace: true, preventScrollReset: true })}
          className="input pr-8"
        >
          {sorts.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" form={SORT_FORM} hidden={hydrated} className="button button-outline spares-script">
        {m.sort_submit()}
      </button>
    </div>
  )
}
