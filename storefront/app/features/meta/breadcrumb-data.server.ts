import { env } from "#app/env.server.ts"
import { pathIn } from "#app/i18n/locale.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/**
 * Where a page stands, for the line above a search result. `to` is a Vietnamese path; the page itself comes last. Made
 * on the server: no browser needs it.
 */
export function breadcrumbData(steps: readonly { to: string; label: string }[]): object {
  const { origin } = new URL(env.STOREFRONT_URL)
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [{ to: "/", label: m.home() }, ...steps].map(({ to, label }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: origin + pathIn(getLocale(), to),
    })),
  }
}
