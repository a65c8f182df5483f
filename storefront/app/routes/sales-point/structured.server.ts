import { parsePhone } from "@ocop/shared/phone"
import type { SalesPointDocument } from "@ocop/shared/sales-point"
import { env } from "#app/env.server.ts"
import { pathIn } from "#app/i18n/locale.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

/** A shop with its hours, for machines. */
export function storeData(point: SalesPointDocument): object {
  const { origin } = new URL(env.STOREFRONT_URL)
  const phone = point.phone === null ? null : parsePhone(point.phone)
  return {
    "@context": "https://schema.org",
    "@type": "Store",
    name: point.name,
    url: origin + pathIn(getLocale(), `/diem-ban/${point.handle}`),
    address: {
      "@type": "PostalAddress",
      streetAddress: point.street,
      addressLocality: point.commune,
      addressRegion: point.province,
      addressCountry: "VN",
    },
    ...(phone && { telephone: phone.e164 }),
    ...(point.position && {
      geo: { "@type": "GeoCoordinates", latitude: point.position.lat, longitude: point.position.lon },
    }),
    parentOrganization: { "@type": "Organization", name: point.organization.name },
    openingHoursSpecification: point.hours.flatMap((spans, day) =>
      spans.map(({ from, until }) => ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: `https://schema.org/${DAYS[day] ?? ""}`,
        opens: from,
        closes: endOf(until),
      })),
    ),
    specialOpeningHoursSpecification: point.exceptions.flatMap(({ from, until, spans }) =>
      (spans.length === 0 ? [{ from: "00:00", until: "00:00" }] : spans).map((span) => ({
        "@type": "OpeningHoursSpecification",
        validFrom: from,
        validThrough: until,
        opens: span.from,
        closes: endOf(span.until),
      })),
    ),
  }
}

/** No clock shows 24:00. */
const endOf = (time: string) => (time === "24:00" ? "23:59" : time)
