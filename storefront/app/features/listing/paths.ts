import type { ListingPart } from "@ocop/shared/listing"

/** The pages of a listing in their order; photos are saved one by one, everything else as a page. */
export const PAGES = ["name", "packs", "label", "photos", "story"] as const satisfies readonly (
  ListingPart | "photos"
)[]
export type ListingPageName = (typeof PAGES)[number]

const SLUGS: Record<ListingPageName, string> = {
  name: "ten",
  packs: "quy-cach",
  label: "nhan",
  photos: "anh",
  story: "cau-chuyen",
}

export function pageOfSlug(slug: string): ListingPageName | undefined {
  return PAGES.find((page) => SLUGS[page] === slug)
}

export function goodsPath(handle: string): string {
  return `/kenh-co-so/${handle}/san-pham`
}

export function listingPath(handle: string, id: string, page?: ListingPageName): string {
  return `${goodsPath(handle)}/nhap/${id}${page === undefined ? "" : `/${SLUGS[page]}`}`
}

export function productPath(handle: string, id: string): string {
  return `${goodsPath(handle)}/${id}`
}

/** Where to go on after a page was saved: the next one, and after the last one the whole. */
export function nextPath(handle: string, id: string, page: ListingPageName): string {
  return listingPath(handle, id, PAGES[PAGES.indexOf(page) + 1])
}
