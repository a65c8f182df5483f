import { useEffect, useState } from "react"
import { useRevalidator } from "react-router"

const FIRST_MS = 5_000
const LONGEST_MS = 30_000
const GROWTH = 1.25
/** After so long nobody looks any more. */
const ENOUGH_MS = 30 * 60_000

/** Whether the shop answers: read anew while it is starting, a page would give way to a page of failure. */
async function isReachable(): Promise<boolean> {
  const answer = await fetch("/favicon.svg", { method: "HEAD", cache: "no-store" }).catch(() => null)
  return answer?.ok === true
}

/**
 * Reads the page anew while somebody looks at it, at first every five seconds and then less and less; at once when they
 * come back to it, as from the app of their bank. True once it has given up.
 */
export function useWatch(isWaiting: boolean): boolean {
  const { revalidate } = useRevalidator()
  const [hasEnded, setEnded] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    let pause: number
    let end: number
    let timer: ReturnType<typeof setTimeout>
    const readAnew = async () => {
      if (document.visibilityState === "visible" && (await isReachable())) await revalidate()
    }
    const begin = () => {
      pause = FIRST_MS
      end = Date.now() + ENOUGH_MS
      timer = setTimeout(look, pause)
    }
    const look = () => {
      if (Date.now() > end) return setEnded(true)
      void readAnew()
      pause = Math.min(pause * GROWTH, LONGEST_MS)
      timer = setTimeout(look, pause)
    }
    const comeBack = () => {
      if (document.visibilityState !== "visible") return
      clearTimeout(timer)
      setEnded(false)
      void readAnew()
      begin()
    }
    begin()
    document.addEventListener("visibilitychange", comeBack)
    return () => {
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", comeBack)
    }
  }, [isWaiting, revalidate])
  return hasEnded && isWaiting
}
