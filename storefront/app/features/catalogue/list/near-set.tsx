import { problemOf } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import { FilterSet } from "./filter-set.tsx"
import type { ListView } from "./view.ts"

/** From where the order goes by distance. Its button chooses that order, before whatever the select says. */
export function NearSet({ view }: { view: ListView }) {
  return (
    <FilterSet legend={m.near_title()}>
      <div className="space-y-2 pt-1">
        <Field
          id="gan"
          name="gan"
          type="text"
          autoComplete="off"
          label={m.near_label()}
          defaultValue={view.near.typed}
          error={problemOf(view.problems, "gan")}
        />
        <button type="submit" name="sx" value="gan" className="button button-outline">
          {m.near_submit()}
        </button>
      </div>
    </FilterSet>
  )
}
