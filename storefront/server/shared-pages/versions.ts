import type { CatalogueVersions } from "@ocop/shared/catalogue"

/** How old an answer may be that is believed. A page that somebody is reading is older than that. */
export const BELIEVED_MS = 100

/**
 * Asks for the versions at most once in `BELIEVED_MS`, however many pages are asked for. The time counts from the
 * question, and null, when the backend does not answer, is asked again at once.
 */
export function believing(ask: () => Promise<CatalogueVersions | null>, now: () => number = () => performance.now()) {
  let askedAt = Number.NEGATIVE_INFINITY
  let answer: Promise<CatalogueVersions | null> = Promise.resolve(null)
  return (): Promise<CatalogueVersions | null> => {
    if (now() - askedAt < BELIEVED_MS) return answer
    askedAt = now()
    answer = ask().then((versions) => {
      if (versions === null) askedAt = Number.NEGATIVE_INFINITY
      return versions
    })
    return answer
  }
}
