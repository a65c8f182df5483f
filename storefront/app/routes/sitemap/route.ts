import { SITEMAP_KINDS, type SitemapKind } from "@ocop/shared/sitemap"
import { apiContext } from "#app/api/context.ts"
import type { Api } from "#app/api/client.server.ts"
import { env } from "#app/env.server.ts"
import type { Route } from "./+types/route.ts"
import { indexXml, urlsetXml, type SitemapEntry } from "./xml.ts"

/** `muc=` of a part, and where pages of that kind live. */
const PARTS: Record<SitemapKind, { slug: string; folder: string }> = {
  category: { slug: "nhom", folder: "/nhom/" },
  product: { slug: "san-pham", folder: "/san-pham/" },
  maker: { slug: "co-so", folder: "/co-so/" },
  sales_point: { slug: "diem-ban", folder: "/diem-ban/" },
  commune: { slug: "xa", folder: "/xa/" },
  recognition: { slug: "sao", folder: "/chung-nhan/" },
  certification: { slug: "giay-chung-nhan", folder: "/chung-nhan/" },
}

/** Pages that are there whatever is sold. */
const STANDING = [
  "/",
  "/tim",
  "/hop-qua",
  "/tet",
  "/trung-thu",
  "/sao-ocop-la-gi",
  "/diem-ban",
  "/kiem-tra",
  "/cach-sap-xep",
  "/giao-hang",
  "/doi-tra",
  "/khieu-nai",
  "/quyen-rieng-tu",
  "/dieu-khoan",
  "/thong-tin-chu-so-huu",
]

/** `/sitemap.xml` lists its parts; `?muc=trang` and `?muc=san-pham&trang=2` are parts. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const origin = new URL(env.STOREFRONT_URL).origin
  const params = new URL(request.url).searchParams
  const part = params.get("muc")
  if (part === null) return xml(indexXml(await partAddresses(api, origin)))

  const entries =
    part === "trang" ? STANDING.map((path) => ({ path })) : await entriesOf(api, part, params.get("trang"))
  return entries === null ? new Response(null, { status: 404 }) : xml(urlsetXml(origin, entries))
}

async function partAddresses(api: Api, origin: string): Promise<string[]> {
  const { kinds } = await api.sitemap()
  const parts = kinds.flatMap(({ kind, page_count }) =>
    Array.from({ length: page_count }, (_, i) => `muc=${PARTS[kind].slug}&trang=${i + 1}`),
  )
  return ["muc=trang", ...parts].map((query) => `${origin}/sitemap.xml?${query}`)
}

/** Null for a part that does not exist. */
async function entriesOf(api: Api, slug: string, page: string | null): Promise<SitemapEntry[] | null> {
  const kind = SITEMAP_KINDS.find((candidate) => PARTS[candidate].slug === slug)
  if (kind === undefined || page === null || !/^[1-9]\d{0,4}$/.test(page)) return null
  const found = await api.sitemapPage(kind, Number(page))
  return (
    found &&
    found.entries.map(({ key, updated_at }) => ({
      path: PARTS[kind].folder + encodeURIComponent(key),
      ...(updated_at === null ? {} : { updatedAt: updated_at }),
    }))
  )
}

function xml(body: string): Response {
  return new Response(body, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  })
}
