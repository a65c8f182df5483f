import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

export const SHARE_WIDTH = 1200
export const SHARE_HEIGHT = 630

/** What a picture may be of; `cho` is the shop itself. */
export const SHARE_KINDS = ["san-pham", "co-so", "chung-nhan", "xa", "cho"] as const
export type ShareKind = (typeof SHARE_KINDS)[number]

/** The picture that a page is shared with. `alt` is what can be read on it. */
export type ShareImage = { path: string; alt: string }

/** Raised when the drawing changes. */
export const SHARE_EDITION = 1

/** Where a picture is; `version` is another one whenever something on it is. */
export function sharePath(kind: ShareKind, id: string, version: string): string {
  return `/anh-og/${getLocale()}/${kind}/${encodeURIComponent(id)}.jpg?v=${version}`
}

/** For pages that are about nothing of their own. */
export function shopShareImage(): ShareImage {
  return { path: sharePath("cho", "cho-ocop", String(SHARE_EDITION)), alt: m.shop_name() }
}
