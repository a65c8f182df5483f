import type { Operator } from "#app/features/operator/operator.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { pathIn } from "#app/i18n/locale.ts"
import { SHOP_NAME } from "./page-meta.ts"

/** Who runs the shop. What is not declared is left out: machines are told facts only. */
export function organizationData(origin: string, operator: Operator): object {
  const { name, address, phone, email } = operator
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": `${origin}/#to-chuc`,
    name: SHOP_NAME,
    url: `${origin}/`,
    ...(name === null ? {} : { legalName: name }),
    ...(address === null ? {} : { address }),
    ...(phone === null
      ? {}
      : {
          contactPoint: {
            "@type": "ContactPoint",
            contactType: "customer support",
            telephone: phone,
            ...(email === null ? {} : { email }),
          },
        }),
  }
}

/** The shop as a place to search in, for the search box under a result. */
export function websiteData(origin: string): object {
  const locale = getLocale()
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": `${origin}/#trang`,
    name: SHOP_NAME,
    url: origin + pathIn(locale, "/"),
    inLanguage: locale,
    publisher: { "@id": `${origin}/#to-chuc` },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${origin}${pathIn(locale, "/tim")}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  }
}
