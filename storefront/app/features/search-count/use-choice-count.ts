import { useEffect } from "react"
import type { ListView } from "#app/features/catalogue/list/view.ts"

/** Products on their shelf, and above it what is called as was searched. */
const RESULTS = '.shelf a[href*="/san-pham/"], [aria-labelledby="co-ten"] a'

/**
 * Tells the shop which result of a search was opened and at which place it stood: the words, the place and the address,
 * without a cookie, and nobody waits for it. Filtered lists have other places.
 */
export function useChoiceCount({ q, page, cards, pageCount, count, applied }: ListView): void {
  const isCounted = q !== "" && applied.length === 0
  const before = page < pageCount ? (page - 1) * cards.length : count - cards.length
  useEffect(() => {
    if (!isCounted) return
    const tell = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>(RESULTS) : null
      const item = link?.closest("li")
      if (!item?.parentElement) return
      const place = [...item.parentElement.children].indexOf(item) + 1
      const vi_tri = `${link?.closest(".shelf") ? before + place : place}`
      const body = new URLSearchParams({ q, vi_tri, den: link?.pathname ?? "" })
      fetch("/tim/chon", { method: "POST", body, keepalive: true, credentials: "omit" }).catch(() => undefined)
    }
    document.addEventListener("click", tell, true)
    return () => document.removeEventListener("click", tell, true)
  }, [isCounted, q, before])
}
