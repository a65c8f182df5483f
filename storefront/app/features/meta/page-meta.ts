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
  const origin = shopOrigin(args.matches)
  const path = args.location.pathname.replace(/(?<=.)\/+$/, "") + (page.search ? `?${page.search}` : "")
  const isIndexed = page.indexed !== false
  // Other sites read what the server sends. Browsers leave it standing, and are spared the script that makes it.
  const card = import.meta.env.SSR ? shareCard(page, origin, isIndexed ? path : null) : []
  if (!isIndexed) return [{ title }, { name: "robots", content: "noindex" }, ...card]

  return [
    { title },
    ...(origin === null ? [] : addresses(origin, path)),
    ...card,
    ...(page.structured ?? []).map((thing) => ({ "script:ld+json": thing })),
  ]
}

const OG_LOCALES = { vi: "vi_VN", en: "en_GB" } as const

/**
 * How the page looks where its address is shared. Other sites need whole addresses: without an origin there is no
 * picture, and without a path, for a page of one person, no address.
 */
function shareCard(page: PageWords, origin: string | null, path: string | null): MetaDescriptor[] {
  const image = page.image ?? shopShareImage()
  const description = page.description ?? m.meta_description()
  const words = {
    "og:site_name": SHOP_NAME,
    "og:type": page.type ?? "website",
    "og:title": page.title,
    "og:description": description,
    "og:locale": OG_LOCALES[getLocale()],
    ...(origin === null || path === null ? {} : { "og:url": origin + pathIn(getLocale(), path) }),
  }
  const picture = {
    "og:image": `${origin}${image.path}`,
    "og:image:type": "image/jpeg",
    "og:image:width": SHARE_WIDTH,
    "og:image:height": SHARE_HEIGHT,
    "og:image:alt": image.alt,
  }
  const card = Object.entries(origin === null ? words : { ...words, ...picture })
  return [
    { name: "description", content: description },
    ...card.map(([property, content]) => ({ property, content: String(content) })),
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

function addresses(origin: string, path: string): MetaDescriptor[] {
  return [
    { tagName: "link", rel: "canonical", href: origin + pathIn(getLocale(), path) },
    ...alternates(origin, path).map((link) => ({ tagName: "link", rel: "alternate", ...link })),
  ]
}
