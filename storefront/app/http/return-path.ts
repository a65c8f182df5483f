const ANY_ORIGIN = "http://shop.invalid"

/** A path of this shop that a form may return to, or null: never an address that leads to another site. */
export function returnPath(text: FormDataEntryValue | string | null): string | null {
  if (typeof text !== "string" || !text.startsWith("/") || !URL.canParse(text, ANY_ORIGIN)) return null
  const url = new URL(text, ANY_ORIGIN)
  return url.origin === ANY_ORIGIN ? url.pathname + url.search : null
}
