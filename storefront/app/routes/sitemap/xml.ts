import { alternates } from "#app/features/meta/page-meta.ts"
import { locales, pathIn } from "#app/i18n/locale.ts"

/** One page of the shop: its Vietnamese path, and when it last changed, where that is known. */
export type SitemapEntry = { path: string; updatedAt?: string }

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The list of sitemaps; `addresses` are whole. */
export function indexXml(addresses: readonly string[]): string {
  const sitemaps = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`)
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${sitemaps.join("\n")}\n</sitemapindex>\n`
}

/** Every page in both languages, each naming the other one. */
export function urlsetXml(origin: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap((entry) => locales.map((locale) => urlXml(origin, entry, pathIn(locale, entry.path))))
  return `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`
}

function urlXml(origin: string, { path, updatedAt }: SitemapEntry, localPath: string): string {
  const links = alternates(origin, path).map(
    ({ hrefLang, href }) => `<xhtml:link rel="alternate" hreflang="${hrefLang}" href="${escapeXml(href)}"/>`,
  )
  const changed = updatedAt === undefined ? "" : `<lastmod>${updatedAt}</lastmod>`
  return `<url><loc>${escapeXml(origin + localPath)}</loc>${changed}${links.join("")}</url>`
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
}
