import type { FlagKind, LabelFact, ListingRow } from "@ocop/shared/listing"
import { m } from "#app/i18n/paraglide/messages.js"
import type { ListingPageName } from "./paths.ts"

export const PAGE_WORDS: Record<ListingPageName, () => string> = {
  name: m.listing_page_name,
  packs: m.listing_page_packs,
  label: m.listing_page_label,
  photos: m.listing_page_photos,
  story: m.listing_page_story,
}

export const STATUS_WORDS: Record<ListingRow["status"], () => string> = {
  draft: m.listing_status_draft,
  submitted: m.listing_status_submitted,
  sent_back: m.listing_status_sent_back,
  approved: m.listing_status_live,
  withdrawn: m.listing_status_withdrawn,
  live: m.listing_status_live,
  archived: m.listing_status_archived,
}

export const FACT_WORDS: Record<LabelFact, () => string> = {
  ingredients: m.fact_ingredients,
  usage: m.fact_usage,
  storage: m.fact_storage,
  alcohol_by_volume: m.fact_alcohol_by_volume,
  warnings: m.fact_warnings,
  shelf_life_days: m.listing_shelf_life_days,
  allergens: m.fact_allergens,
  material_origin: m.fact_material_origin,
  declaration_no: m.fact_declaration_no,
}

export const FLAG_WORDS: Record<FlagKind, () => string> = {
  healing: m.listing_flag_healing,
  star: m.listing_flag_star,
  certificate: m.listing_flag_certificate,
  organic: m.listing_flag_organic,
  indication: m.listing_flag_indication,
}

const FIELD_WORDS: Readonly<Record<string, () => string>> = {
  name: m.listing_name,
  set_no: m.listing_set,
  title: m.listing_pack_title,
  price: m.listing_price,
  weight_g: m.listing_weight,
  net: m.listing_net,
  temperature_class: m.listing_temperature,
  lead_time_days: m.listing_lead_time,
  season_months: m.listing_season,
  photos: m.listing_page_photos,
  story: m.listing_page_story,
  ...FACT_WORDS,
}

/** What a field is called: "variants.1.price" is "price", with the number of its pack. */
export function fieldWords(field: string): string {
  const words = FIELD_WORDS[field.split(".").at(-1) ?? ""]?.() ?? m.listing_field_whole()
  const pack = /^variants\.(\d+)\./.exec(field)?.[1]
  return pack === undefined ? words : m.listing_field_of_pack({ field: words, n: Number(pack) + 1 })
}
