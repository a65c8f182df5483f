import encodeLatin from "@fontsource-variable/encode-sans/files/encode-sans-latin-wght-normal.woff2?url"
import encodeVietnamese from "@fontsource-variable/encode-sans/files/encode-sans-vietnamese-wght-normal.woff2?url"

/** The text face is asked for before the stylesheet has been read; the display face can wait. */
export const fontPreloads = [encodeLatin, encodeVietnamese].map((href) => ({
  rel: "preload" as const,
  as: "font" as const,
  type: "font/woff2" as const,
  href,
  crossOrigin: "anonymous" as const,
}))
