import type { ReactNode } from "react"
import { m } from "#app/i18n/paraglide/messages.js"
import { useStatus } from "#app/ui/status.tsx"
import { useHydrated } from "#app/ui/use-hydrated.ts"

type CopyButtonProps = {
  url: string
  title: string
  /** What else the button says, where a page has several. */
  children?: ReactNode
}

/**
 * The phone's own way to share, where it has one, else a copy of the address. Neither works without a script, and a copy
 * only where the browser lets a page write: then there is no button.
 */
export function CopyButton({ url, title, children }: CopyButtonProps) {
  const hydrated = useHydrated()
  const say = useStatus()
  if (!hydrated) return null
  const canShare = "share" in navigator
  if (!canShare && !("clipboard" in navigator)) return null

  async function pass() {
    try {
      if (canShare) await navigator.share({ url, title })
      else {
        await navigator.clipboard.writeText(url)
        say(m.share_copied())
      }
    } catch (error) {
      // Who closes the phone's own sheet has not failed at anything.
      if (!(error instanceof DOMException && error.name === "AbortError")) say(m.share_failed())
    }
  }

  return (
    <button type="button" onClick={() => void pass()} className="button button-quiet min-h-11">
      {canShare ? m.share_more() : m.share_copy()}
      {children}
    </button>
  )
}
