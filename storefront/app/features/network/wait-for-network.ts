import { m } from "#app/i18n/paraglide/messages.js"
import { patientFetch } from "./patient-fetch.ts"

/** From now on the page waits for the network and says so; outside of React, which is itself waiting meanwhile. */
export function waitForNetwork(): void {
  const words = document.createElement("p")
  const button = document.createElement("button")
  button.type = "button"
  button.className = "button button-outline shrink-0"
  const bar = document.createElement("div")
  bar.setAttribute("role", "alert")
  bar.className =
    "no-print fixed inset-x-0 top-0 z-50 flex items-center justify-between gap-3 border-b-2 border-muc bg-nghe-1 px-4 py-2 lg:px-16"
  bar.append(words, button)
  window.fetch = patientFetch(window.fetch, {
    tell: (isOut) => {
      if (isOut === bar.isConnected) return
      words.textContent = m.network_lost()
      button.textContent = m.network_try()
      if (isOut) document.body.append(bar)
      else bar.remove()
    },
    onChance: (again) => {
      button.addEventListener("click", again)
      window.addEventListener("online", again)
      return () => {
        button.removeEventListener("click", again)
        window.removeEventListener("online", again)
      }
    },
  })
}
