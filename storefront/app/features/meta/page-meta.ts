import type { MetaDescriptor } from "react-router"
import { SHARE_HEIGHT, SHARE_WIDTH, shopShareImage, type ShareImage } from "#app/features/share-image/address.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { locales, pathIn } from "#app/i18n/locale.ts"

export const SHOP_NAME = "Chợ OCOP"

/** The part of a route's `meta` arguments that is needed: every route's own `Route.MetaArgs` fits. */
export type PageArgs = {
  location: { pathname: string }
  matches: readonly ({ id: string; loaderData?: unknown } | undefined)[]
}

export type PageWords = {
  /** What the page is called; the shop's name is added, unless it is the home page. */
  title: string
  description?: string | null
  /** The part of the query string that makes it another page: `trang=2`, not `sx=gia`. */
  search?: string
  /** False for pages that are of use to one person only, or once only. */
  indexed?: boolean
  /** JSON-LD objects for machines. */
  structured?: readonly object[]
  /** What the page is shared with, where it is about something of its own. */
  image?: ShareImage
  /** What the page is about, in the words of Open Graph. */
  type?: "website" | "product" | "profile"
}

/**
 * The head of every page: title, description, the one address it is known by, the same page in the other language, and
 * how it looks when its address is shared.
 */
export function pageMeta(args: PageArgs, page: PageWords): MetaDescriptor[] {
  const isHome = pathIn("vi", args.location.pathname) === "/"
  const title = isHome ? `${SHOP_NAME} – ${page.title}` : `${page.title} – ${SHOP_NAME}`
  const description = page.description ?? m.meta_description()
  const words = [{ title }, { name: "description", content: description }]
  const origin = shopOrigin(args.matches)
  const card = shareCard({ ...page, description }, origin)
  if (page.indexed === false) return [...words, { name: "robots", content: "noindex" }, ...card]

  return [
    ...words,
    ...(origin === null ? [] : addresses(origin, args.location.pathname, page.search ?? "")),
    ...card,
    ...(page.structured ?? []).map((thing) => ({ "script:ld+json": thing })),
  ]
}

const OG_LOCALES = { vi: "vi_VN", en: "en_GB" } as const

/** How the page looks where its address is shared. Other sites need whole addresses: without an origin, no picture. */
function shareCard(page: PageWords & { description: string }, origin: string | null): MetaDescriptor[] {
  const locale = getLocale()
  const image = page.image ?? shopShareImage()
  const card = [
    { property: "og:site_name", content: SHOP_NAME },
    { property: "og:type", content: page.type ?? "website" },
    { property: "og:title", content: page.title },
    { property: "og:description", content: page.description },
    { property: "og:locale", content: OG_LOCALES[locale] },
    ...locales
      .filter((other) => other !== locale)
      .map((other) => ({ property: "og:locale:alternate", content: OG_LOCALES[other] })),
  ]
  if (origin === null) return card
  return [
    ...card,
    { property: "og:image", content: origin + image.path },
    { property: "og:image:type", content: "image/jpeg" },
    { property: "og:image:width", content: String(SHARE_WIDTH) },
    { property: "og:image:height", content: String(SHARE_HEIGHT) },
    { property: "og:image:alt", content: image.alt },
    { name: "twitter:card", content: "summary_large_image" },
  ]
}

/** The address of a page in both languages, with Vietnamese for whoever speaks another one. */
export function alternates(origin: string, path: string): { hrefLang: string; href: string }[] {
  const inLocales = locales.map((locale) => ({ hrefLang: locale, href: origin + pathIn(locale, path) }))
  return [...inLocales, { hrefLang: "x-default", href: origin + pathIn("vi", path) }]
}

/** The shop's own address, which the root's loader tells; null on a page whose root has failed. */
export function shopOrigin(matches: PageArgs["matches"]): string | null {
  const root = matches.find((match) => match?.id === "root")?.loaderData
  if (typeof root !== "object" || root === null || !("origin" in root)) return null
  return typeof root.origin === "string" ? root.origin : null
}

/** Where the files of photos lie, as the root's loader tells it. */
export function filesUrlOf(matches: PageArgs["matches"]): string {
  const root = matches.find((match) => match?.id === "root")?.loaderData
  if (typeof root !== "object" || root === null || !("filesUrl" in root)) return ""
  return typeof root.filesUrl === "string" ? root.filesUrl : ""
}

function addresses(origin: string, pathname: string, search: string): MetaDescriptor[] {
  const path = pathname.replace(/(?<=.)\/+$/, "") + (search === "" ? "" : `?${search}`)
  const canonical = origin + pathIn(getLocale(), path)
  return [
    { tagName: "link", rel: "canonical", href: canonical },
    ...alternates(origin, path).map((link) => ({ tagName: "link", rel: "alternate", ...link })),
    { property: "og:url", content: canonical },
  ]
}
