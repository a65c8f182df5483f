import { startTransition, StrictMode } from "react"
import { hydrateRoot } from "react-dom/client"
import { HydratedRouter } from "react-router/dom"
import { setLocaleSource } from "#app/i18n/locale.ts"

// The server has written it; changing the language loads a new page.
setLocaleSource(() => (document.documentElement.lang === "en" ? "en" : "vi"))

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})

// Not needed to use a page, so that it comes after what is; a page without it works as well.
import("#app/features/network/wait-for-network.ts")
  .then(({ waitForNetwork }) => waitForNetwork())
  .catch(() => undefined)
