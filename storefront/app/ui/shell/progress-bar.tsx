import { useNavigation } from "react-router"

/** A thin bar while the next page is fetched, for the eye only; the stylesheet holds it back for 300 ms. */
export function ProgressBar() {
  const { state } = useNavigation()
  return state === "idle" ? null : <div aria-hidden="true" className="progress" />
}
