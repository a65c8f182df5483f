import { useNavigation } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"

/** A thin bar while the next page is fetched; the stylesheet holds it back for 300 ms. */
export function ProgressBar() {
  const { state } = useNavigation()
  if (state === "idle") return null
  return (
    <div className="progress">
      <span className="sr-only">{m.loading()}</span>
    </div>
  )
}
