import { useState } from "react"
import { useNavigate } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { useHydrated } from "#app/ui/use-hydrated.ts"
import type { Scanner } from "./scanner.tsx"

/** Only where the browser reads codes itself. Nobody loads the camera's part before pressing. */
export function ScanButton({ to }: { to: string }) {
  const canScan = useHydrated() && "BarcodeDetector" in window && "mediaDevices" in navigator
  const navigate = useNavigate()
  const [loaded, setLoaded] = useState<{ Scanner: typeof Scanner } | null>(null)
  if (!canScan) return null
  const close = () => setLoaded(null)
  const read = (text: string) => {
    close()
    void navigate(href(`${to}?${new URLSearchParams({ ma: text })}`))
  }
  if (loaded !== null) return <loaded.Scanner onRead={read} onClose={close} />
  return (
    <Button
      type="button"
      look="outline"
      className="w-full sm:w-auto"
      onClick={() => void import("./scanner.tsx").then(setLoaded)}
    >
      {m.desk_pack_scan()}
    </Button>
  )
}
