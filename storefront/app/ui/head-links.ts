import encodeLatin from "@fontsource-variable/encode-sans/files/encode-sans-latin-wght-normal.woff2?url"
import encodeVietnamese from "@fontsource-variable/encode-sans/files/encode-sans-vietnamese-wght-normal.woff2?url"

/** The shop's seal, in the browser's tab. */
const icon = { rel: "icon" as const, type: "image/svg+xml" as const, href: "/favicon.svg" }

/** The text face is asked for before the stylesheet has been read; the display face can wait. */
const fontPreloads = [encodeLatin, encodeVietnamese].map((href) => ({
  rel: "preload" as const,
  as: "font" as const,
  type: "font/woff2" as const,
  href,
  crossOrigin: "anonymous" as const,
}))

/** What every page asks for in its head. */
export const headLinks = [icon, ...fontPreloads]
