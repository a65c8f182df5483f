import { useEffect } from "react"

/** Links out of this page are followed by the browser, so that what others have loaded here stays behind. */
export function useOtherDocuments(): void {
  useEffect(() => {
    const leave = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("a[href]")) event.stopPropagation()
    }
    window.addEventListener("click", leave, true)
    return () => window.removeEventListener("click", leave, true)
  }, [])
}
