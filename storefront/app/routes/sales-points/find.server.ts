import { parseGeoPoint, SALES_POINT_KINDS, type SalesPointKind } from "@ocop/shared/sales-point"
import type { Api } from "#app/api/client.server.ts"
import { openingOf } from "#app/features/sales-point/open-words.server.ts"

const LONGEST = 100
const LONGEST_HANDLE = 200

export type Asked = { q: string; kind: SalesPointKind | ""; open: boolean; product: string; near: string }

/** What stands in the address: a kind that is none counts as all, a page that is none as the first. */
export async function findPoints(search: URLSearchParams, api: Api) {
  const kind = SALES_POINT_KINDS.find((each) => each === search.get("loai")) ?? ""
  const asked: Asked = {
    q: (search.get("q") ?? "").trim().slice(0, LONGEST),
    kind,
    open: search.get("mo") === "1",
    product: (search.get("san-pham") ?? "").slice(0, LONGEST_HANDLE),
    near: roundedPlace(search.get("gan") ?? ""),
  }
  const typed = search.get("trang") ?? "1"
  const page = /^[1-9]\d{0,3}$/.test(typed) ? typed : "1"
  const query = new URLSearchParams({
    q: asked.q,
    page,
    ...(kind && { kind }),
    ...(asked.open && { open: "1" }),
    ...(asked.product && { product: asked.product }),
    ...(asked.near && { near: asked.near }),
  })
  const { points, ...found } = await api.salesPoints(query)
  const now = new Date()
  return {
    asked,
    ...found,
    points: points.map((point) => ({ ...point, opening: openingOf(point, now) })),
    withoutPlace: pathOf({ ...asked, near: "" }, 1),
    previous: found.page > 1 ? pathOf(asked, found.page - 1) : null,
    next: found.page < found.page_count ? pathOf(asked, found.page + 1) : null,
  }
}

/** To a hundredth of a degree, about a kilometre: whatever a browser sends, no more of it goes on. "" for no place. */
function roundedPlace(typed: string): string {
  const place = parseGeoPoint(typed)
  return place === null ? "" : `${place.lat.toFixed(2)},${place.lon.toFixed(2)}`
}

export function pathOf({ q, kind, open, product, near }: Asked, page: number): string {
  const search = new URLSearchParams({
    ...(q && { q }),
    ...(kind && { loai: kind }),
    ...(open && { mo: "1" }),
    ...(product && { "san-pham": product }),
    ...(near && { gan: near }),
    ...(page > 1 && { trang: String(page) }),
  })
  return search.size === 0 ? "/diem-ban" : `/diem-ban?${search}`
}
