import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { SITEMAP_KINDS, SitemapPage, SitemapQuery, SitemapSummary } from "@ocop/shared/sitemap"
import { ProblemError } from "../../../http/problem-error"
import { countPages, readEntries } from "../../../sitemap/read-entries"

/** What there is to index: how many pages of addresses, or one of those pages. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  if (req.query["kind"] === undefined) {
    const kinds = await Promise.all(
      SITEMAP_KINDS.map(async (kind) => ({ kind, page_count: await countPages(req.scope, kind) })),
    )
    res.json(SitemapSummary.parse({ kinds }))
    return
  }
  const query = SitemapQuery.safeParse(req.query)
  if (!query.success) {
    const field = query.error.issues[0]?.path.join(".") ?? "kind"
    throw new ProblemError(400, { type: "invalid_query", field, message: "Phần này của sơ đồ trang không có." })
  }
  const { kind, page } = query.data
  const entries = await readEntries(req.scope, kind, page)
  if (entries === null) throw new ProblemError(404, { type: "no_such_page", message: "Sơ đồ trang không dài đến thế." })
  res.json(SitemapPage.parse({ kind, page, entries }))
}
