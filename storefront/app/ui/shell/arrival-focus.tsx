import { useEffect, useRef } from "react"
import { useLocation } from "react-router"
import { useStatus } from "#app/ui/status.tsx"

/**
 * After a change of page without a reload, the focus goes to the new page's `h1` and its title is read. A change of the
 * query alone (a filter that was ticked) leaves the focus where it is.
 */
export function ArrivalFocus() {
  const { pathname, hash } = useLocation()
  const say = useStatus()
  const last = useRef(pathname)

  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    say(document.title)
    if (hash !== "") return
    const heading = document.querySelector<HTMLElement>("main h1")
    heading?.setAttribute("tabindex", "-1")
    heading?.focus({ preventScroll: true })
  }, [pathname, hash, say])

  return null
}
