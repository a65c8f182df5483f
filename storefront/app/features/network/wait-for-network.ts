import { m } from "#app/i18n/paraglide/messages.js"
import { holdWithoutNetwork } from "./hold-without-network.ts"
import { patientFetch } from "./patient-fetch.ts"

/** From now on the page waits for the network and says so; outside of React, which is itself waiting meanwhile. */
export function waitForNetwork(): void {
  const { bar, words, button } = makeBar()
  const out = { fetching: false, held: false }
  const show = (part: keyof typeof out, isOut: boolean) => {
    out[part] = isOut
    const isShown = out.fetching || out.held
    if (isShown === bar.isConnected) return
    words.textContent = m.network_lost()
    button.textContent = m.network_try()
    if (isShown) document.body.append(bar)
    else bar.remove()
  }
  const again = holdWithoutNetwork((isHeld) => show("held", isHeld))
  button.addEventListener("click", again)
  window.addEventListener("online", again)
  window.fetch = patientFetch(window.fetch, {
    tell: ({ all, sent }) => {
      // What is written after a form was sent would not go with it.
      document.querySelector("main")?.toggleAttribute("inert", sent > 0)
      show("fetching", all > 0)
    },
    onChance: (retry) => {
      button.addEventListener("click", retry)
      window.addEventListener("online", retry)
      return () => {
        button.removeEventListener("click", retry)
        window.removeEventListener("online", retry)
      }
    },
  })
}

function makeBar() {
  const words = document.createElement("p")
  const button = document.createElement("button")
  button.type = "button"
  button.className = "button button-outline shrink-0"
  const bar = document.createElement("div")
  bar.setAttribute("role", "alert")
  bar.className =
    "no-print fixed inset-x-0 top-0 z-50 flex items-center justify-between gap-3 border-b-2 border-muc bg-nghe-1 px-4 py-2 lg:px-16"
  bar.append(words, button)
  return { bar, words, button }
}
