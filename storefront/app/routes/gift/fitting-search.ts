/** What the list of goods that fit is filtered by: as it stands in the address. */
export type Asked = { stars: number[]; price: number | null; group: string; page: number }

/** Đồng for one item, from which shoppers choose. */
export const PRICE_LIMITS = [50_000, 100_000, 200_000, 500_000] as const

/** What is none of the choices counts for nothing. */
export function readAsked(search: URLSearchParams): Asked {
  const page = search.get("trang") ?? "1"
  const group = search.get("nhom") ?? ""
  return {
    stars: [3, 4, 5].filter((stars) => search.getAll("sao").includes(String(stars))),
    price: PRICE_LIMITS.find((limit) => String(limit) === search.get("gia_den")) ?? null,
    group: /^[a-z-]{1,60}$/.test(group) ? group : "",
    page: /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1,
  }
}

/** The same for the backend, and for the address of a page of the list. */
export function fittingSearch({ stars, price, group, page }: Asked): URLSearchParams {
  const search = new URLSearchParams(stars.map((each) => ["sao", String(each)]))
  if (price !== null) search.set("gia_den", String(price))
  if (group !== "") search.set("nhom", group)
  if (page > 1) search.set("trang", String(page))
  return search
}

/** Goods that were just taken out of the box, and how many pieces of them there were. */
export type Taken = { variant_id: string; count: number }

/** What the address says of goods that were taken out, for the next page to give them back. */
export function takenSearch(variant_id: string, had: number): URLSearchParams {
  const isCount = Number.isSafeInteger(had) && had > 0
  return new URLSearchParams(isCount ? { lay: variant_id, so: String(had) } : {})
}

export function readTaken(search: URLSearchParams): Taken | null {
  const [variant_id, count] = [search.get("lay") ?? "", search.get("so") ?? ""]
  return variant_id !== "" && /^[1-9]\d{0,2}$/.test(count) ? { variant_id, count: Number(count) } : null
}

export const isFiltered = ({ stars, price, group }: Asked) => stars.length > 0 || price !== null || group !== ""
