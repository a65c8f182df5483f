import { useEffect } from "react"
import type { ListView } from "#app/features/catalogue/list/view.ts"

/**
 * Tells the shop at which place of a search's results one was opened: the words and the place, without a cookie, and
 * nobody waits for it. Filtered lists have other places.
 */
export function useChoiceCount({ q, page, cards, pageCount, count, applied }: ListView): void {
  const isCounted = q !== "" && applied.length === 0
  const before = page < pageCount ? (page - 1) * cards.length : count - cards.length
  useEffect(() => {
    if (!isCounted) return
    const tell = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('.shelf a[href*="/san-pham/"]') : null
      const item = link?.closest("li")
      if (!item?.parentElement) return
      const vi_tri = before + [...item.parentElement.children].indexOf(item) + 1
      const body = new URLSearchParams({ q, vi_tri: `${vi_tri}` })
      fetch("/tim/chon", { method: "POST", body, keepalive: true, credentials: "omit" }).catch(() => undefined)
    }
    document.addEventListener("click", tell, true)
    return () => document.removeEventListener("click", tell, true)
  }, [isCounted, q, before])
}
