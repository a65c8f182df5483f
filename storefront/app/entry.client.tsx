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
