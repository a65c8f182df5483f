/** What a browser says of where a request came from. */
export type Provenance = { method: string; origin: string | null; fetchSite: string | null }

const READING = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * Whether a request may change something: it reads only, or it was sent by a page of this shop. `Sec-Fetch-Site` cannot
 * be set by a page, so it decides when it is there; browsers leave it out on plain http, and then `Origin` must be ours.
 * A post with neither comes from no browser we serve, and is refused.
 */
export function isFromOurPages({ method, origin, fetchSite }: Provenance, storefrontUrl: string): boolean {
  if (READING.has(method)) return true
  if (fetchSite !== null) return fetchSite === "same-origin"
  return origin === new URL(storefrontUrl).origin
}
