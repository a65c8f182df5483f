import { data, type MiddlewareFunction } from "react-router"
import { env } from "#app/env.server.ts"
import { isFromOurPages } from "./same-origin.server.ts"

/** No form of the shop comes near this. */
const MAX_BODY_BYTES = 64 * 1024
/** A photo or a scanned paper, with what is said of it. */
const MAX_UPLOAD_BYTES = 17 * 1024 * 1024
/**
 * Pages whose forms carry files: those of an organization at the desk, where a buyer reports a problem, and where a list
 * of recipients is brought.
 */
const TAKES_FILES = /^(?:\/en)?\/(?:kenh-co-so\/[^/]+\/.|don\/[^/]+\/[^/]+\/phan-anh|hop-qua\/[^/]+\/nguoi-nhan\/them)/

/** Refuses forged posts (403), bodies of unknown length (411) and bodies that no form of ours could send (413). */
export const guard: MiddlewareFunction<Response> = ({ request }, next) => {
  const provenance = {
    method: request.method,
    origin: request.headers.get("origin"),
    fetchSite: request.headers.get("sec-fetch-site"),
  }
  if (!isFromOurPages(provenance, env.STOREFRONT_URL)) throw data(null, { status: 403 })

  if (request.method !== "GET" && request.method !== "HEAD") {
    const length = request.headers.get("content-length")
    if (length === null) throw data(null, { status: 411 })
    const limit = TAKES_FILES.test(new URL(request.url).pathname) ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES
    if (Number(length) > limit) throw data(null, { status: 413 })
  }
  return next()
}
