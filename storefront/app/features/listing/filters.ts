import { LISTING_FILTERS, type LiveFilter, type ListingView, type OpenFilter } from "@ocop/shared/listing"
import { m } from "#app/i18n/paraglide/messages.js"

export type ListingFilter = LiveFilter | OpenFilter

/** As the address calls them. */
export const FILTER_SLUGS: Readonly<Record<ListingFilter, string>> = {
  on_sale: "dang-ban",
  off_sale: "ngung-ban",
  stopped: "bi-dung-ban",
  star_expired: "het-han-sao",
  out_of_stock: "het-hang",
  low_stock: "sap-het",
  draft: "nhap",
  submitted: "cho-duyet",
  sent_back: "can-sua",
}

export const FILTER_WORDS: Readonly<Record<ListingFilter, () => string>> = {
  on_sale: m.listing_status_live,
  off_sale: m.listing_status_archived,
  stopped: m.listing_tag_stopped,
  star_expired: m.listing_tag_star_expired,
  out_of_stock: m.listing_tag_out_of_stock,
  low_stock: m.listing_tag_low_stock,
  draft: m.listing_status_draft,
  submitted: m.listing_status_submitted,
  sent_back: m.listing_status_sent_back,
}

/** What an address asks for; what its view does not know is not asked. */
export function filterOfSlug(view: ListingView, slug: string | null): ListingFilter | undefined {
  return LISTING_FILTERS[view].find((filter) => FILTER_SLUGS[filter] === slug)
}
