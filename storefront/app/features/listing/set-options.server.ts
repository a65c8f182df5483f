import { LAST_SET } from "@ocop/shared/catalogue"
import { setName } from "#app/features/category/names.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"

export type SetOption = { value: string; label: string }

/** The sets of products to choose from, in the language of the page. */
export function setOptions(): SetOption[] {
  const sets = Array.from({ length: LAST_SET }, (_, index) => index + 1)
  return [
    ...sets.map((no) => ({ value: String(no), label: setName(no, "") })),
    { value: "0", label: m.listing_set_none() },
  ]
}
