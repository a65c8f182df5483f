import { env } from "#app/env.server.ts"
import { locales, pathIn } from "#app/i18n/locale.ts"

/** Pages that belong to one person, and addresses that only change something. */
const PRIVATE = [
  "/gio-hang",
  "/dat-hang",
  "/don",
  "/nhan-qua",
  "/tai-khoan",
  "/dang-nhap",
  "/dang-ky",
  "/quen-mat-khau",
  "/dang-xuat",
]

/** Filters and sorts make endless lists of the same goods; the plain list and its groups are enough. */
const ENDLESS = ["sao", "xa", "cn", "gia_tu", "gia_den", "con_hang", "sx"].map((key) => `/tim?*${key}=`)

export function loader() {
  const closed = [...PRIVATE, ...ENDLESS].flatMap((path) =>
    locales.map((locale) => `Disallow: ${pathIn(locale, path)}`),
  )
  const sitemap = `${new URL(env.STOREFRONT_URL).origin}/sitemap.xml`
  return new Response(["User-agent: *", ...closed, "", `Sitemap: ${sitemap}`, ""].join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  })
}
