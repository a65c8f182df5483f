import { z } from "zod"

/** What has pages of its own, in the order of the sitemap. */
export const SITEMAP_KINDS = [
  "category",
  "product",
  "maker",
  "sales_point",
  "commune",
  "recognition",
  "certification",
] as const
export const SitemapKind = z.enum(SITEMAP_KINDS)
export type SitemapKind = z.infer<typeof SitemapKind>

/** Two addresses each, in two languages, stay far below the 50,000 that one sitemap file may hold. */
export const SITEMAP_PAGE_SIZE = 5_000

/** Answer of `GET /store/sitemap`: how many pages each kind fills. */
export const SitemapSummary = z.object({
  kinds: z.array(z.object({ kind: SitemapKind, page_count: z.number().int().nonnegative() })),
})
export type SitemapSummary = z.infer<typeof SitemapSummary>

/** Query of `GET /store/sitemap?kind=&page=`. */
export const SitemapQuery = z.object({
  kind: SitemapKind,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
export type SitemapQuery = z.infer<typeof SitemapQuery>

/**
 * One page of a kind. `key` is the last part of the address: a handle, or the id of a paper. `updated_at` is null for
 * pages that change with the goods on them.
 */
export const SitemapPage = z.object({
  kind: SitemapKind,
  page: z.number().int(),
  entries: z.array(z.object({ key: z.string(), updated_at: z.iso.datetime().nullable() })),
})
export type SitemapPage = z.infer<typeof SitemapPage>
