import { LISTING_FILTERS, LONGEST_SEARCH, type ListingView } from "@ocop/shared/listing"
import { Form } from "react-router"
import { FILTER_SLUGS, FILTER_WORDS, type ListingFilter } from "#app/features/listing/filters.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Field, SelectField } from "#app/ui/field.tsx"

type GoodsSearchProps = { action: string; view: ListingView; q: string; filter: ListingFilter | undefined }

/** By name and by what has to be done; a new search begins at the first page. */
export function GoodsSearch({ action, view, q, filter }: GoodsSearchProps) {
  return (
    <Form
      method="get"
      action={href(action)}
      role="search"
      aria-label={m.listing_search()}
      className="mt-4 flex max-w-2xl flex-wrap items-end gap-3"
    >
      {view === "open" && <input type="hidden" name="xem" value="nhap" />}
      <Field
        name="tim"
        type="search"
        label={m.listing_search_name()}
        defaultValue={q}
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
        className="min-w-48 grow basis-56"
      />
      <SelectField
        name="loc"
        label={m.listing_search_filter()}
        defaultValue={filter ? FILTER_SLUGS[filter] : ""}
        className="min-w-40 grow basis-40"
      >
        <option value="">{m.listing_filter_all()}</option>
        {LISTING_FILTERS[view].map((each) => (
          <option key={each} value={FILTER_SLUGS[each]}>
            {FILTER_WORDS[each]()}
          </option>
        ))}
      </SelectField>
      <Button type="submit" look="outline">
        {m.listing_search_submit()}
      </Button>
    </Form>
  )
}
