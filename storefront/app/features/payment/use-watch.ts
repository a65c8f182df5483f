import { useEffect, useState } from "react"
import { useRevalidator } from "react-router"

const FIRST_MS = 5_000
const LONGEST_MS = 30_000
const GROWTH = 1.25
/** After so long nobody looks any more. */
const ENOUGH_MS = 30 * 60_000

/**
 * Reads the page anew while somebody looks at it, at first every five seconds and then less and less. True once it has
 * given up.
 */
export function useWatch(isWaiting: boolean): boolean {
  const { revalidate } = useRevalidator()
  const [hasEnded, end] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    const begun = Date.now()
    let pause = FIRST_MS
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      if (Date.now() - begun > ENOUGH_MS) return end(true)
      if (document.visibilityState === "visible") void revalidate()
      pause = Math.min(pause * GROWTH, LONGEST_MS)
      timer = setTimeout(look, pause)
    }
    timer = setTimeout(look, pause)
    return () => clearTimeout(timer)
  }, [isWaiting, revalidate])
  return hasEnded && isWaiting
}
