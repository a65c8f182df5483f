import { baseLocale, locales, overwriteGetLocale, type Locale } from "./paraglide/runtime.js"

export { baseLocale, locales, type Locale }

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text)
}

/** The locale of an address: English under `/en`, Vietnamese everywhere else. */
export function localeOfPath(pathname: string): Locale {
  return pathname === "/en" || pathname.startsWith("/en/") || pathname.startsWith("/en.data") ? "en" : "vi"
}

/** The same page in a locale; `path` begins with `/`, and may already carry a prefix and a query string. */
export function pathIn(locale: Locale, path: string): string {
  const bare = path.replace(/^\/en(?=[/?#]|$)/, "")
  if (locale === "en") return bare === "/" || bare === "" ? "/en" : `/en${bare}`
  return bare === "" || !bare.startsWith("/") ? `/${bare}` : bare
}

/** Says once, per process or browser page, how the locale of the moment is found. */
export function setLocaleSource(source: () => Locale): void {
  overwriteGetLocale(source)
}
