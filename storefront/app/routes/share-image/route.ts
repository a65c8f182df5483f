import { createHash } from "node:crypto"
import { secondsToMidnight, todayInVietnam } from "@ocop/shared/day"
import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import type { Api } from "#app/api/client.server.ts"
import { PictureCache, TooManyWaiting, type Made } from "#app/features/share-image/cache.server.ts"
import { drawShareImage } from "#app/features/share-image/draw.server.tsx"
import { SHARE_KINDS, type ShareKind } from "#app/features/share-image/address.ts"
import {
  communeFace,
  evidenceFace,
  makerFace,
  productFace,
  shopFace,
  type ShareFace,
} from "#app/features/share-image/faces.server.ts"
import { isLocale } from "#app/i18n/locale.ts"
import { runInLocale } from "#app/i18n/locale.server.ts"
import type { Route } from "./+types/route.ts"

const CACHE_BYTES = 24 * 1024 * 1024
const HOUR_SECONDS = 3600

const cache = new PictureCache(CACHE_BYTES)

/**
 * The picture that a page is shared with. A star on it is one of today: the day is part of what the picture is known by,
 * and nobody keeps it past midnight in Viet Nam.
 */
export function loader({ params, request, context }: Route.LoaderArgs) {
  const { locale, kind, id } = params
  if (!isLocale(locale) || !isKind(kind)) throw data(null, { status: 404 })
  return runInLocale(locale, async () => {
    const now = new Date()
    const face = await readFace(context.get(apiContext), kind, id)
    if (face === null) throw data(null, { status: 404 })
    const key = createHash("sha256")
      .update(JSON.stringify([locale, todayInVietnam(now), face]))
      .digest("base64url")
    const headers = {
      "content-type": "image/jpeg",
      "cache-control": `public, max-age=${Math.min(HOUR_SECONDS, secondsToMidnight(now))}`,
      etag: `"${key}"`,
    }
    if (request.headers.get("if-none-match")?.includes(headers.etag))
      return new Response(null, { status: 304, headers })
    const { bytes, isKept } = await draw(key, face)
    // A stand-in, because the photo did not come: the next one who asks gets the real one.
    const own = isKept ? headers : { "content-type": headers["content-type"], "cache-control": "no-store" }
    return new Response(new Uint8Array(bytes), { headers: own })
  })
}

async function draw(key: string, face: ShareFace): Promise<Made> {
  try {
    return await cache.get(key, () => drawShareImage(face))
  } catch (error) {
    if (error instanceof TooManyWaiting) throw data(null, { status: 503, headers: { "Retry-After": "5" } })
    throw error
  }
}

function isKind(text: string): text is ShareKind {
  return SHARE_KINDS.some((kind) => kind === text)
}

/** Null for what there is not. */
async function readFace(api: Api, kind: ShareKind, id: string): Promise<ShareFace | null> {
  switch (kind) {
    case "san-pham":
      return orNull(await api.product(id), productFace)
    case "co-so":
      return orNull(await api.maker(id), makerFace)
    case "chung-nhan":
      return orNull(await api.evidence(id), evidenceFace)
    case "xa":
      return orNull(await api.commune(id), communeFace)
    case "cho":
      return id === "cho-ocop" ? shopFace() : null
  }
}

function orNull<Found>(found: Found | null, toFace: (found: Found) => ShareFace): ShareFace | null {
  return found === null ? null : toFace(found)
}
