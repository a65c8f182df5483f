import type { CatalogueVersions } from "@ocop/shared/catalogue"
import type { Request, RequestHandler, Response } from "express"
import { bodyOf, toPageCopy, type Encoding, type PageCopy, type RenderedPage } from "./page-copy.ts"
import { PageStore } from "./page-store.ts"

/** What the copy of a page goes stale with. */
export type Scope = "catalogue" | "stock"

type Parts = {
  /** What the page at a path goes stale with; null when it is not the same for everybody. */
  scopeOf: (path: string) => Scope | null
  /** Null when nobody knows: then no copy is shown. */
  versions: () => Promise<CatalogueVersions | null>
  /** The page as a visitor without cookies gets it. */
  render: (req: Request, nonce: string) => Promise<RenderedPage>
}

/** Longer addresses are nobody's: they would only fill the store. */
const MAX_ADDRESS = 500

/** Caches on the way may answer for seconds without asking; browsers ask every time. */
const SHARED = "public, max-age=0, s-maxage=5, must-revalidate"

/** Pages that are not there are kept as well: their making is as dear. */
const KEPT = new Set([200, 404])

/**
 * Sends pages that are the same for everybody from copies, to visitors who have no cookie. A copy is shown only while
 * the backend says that nothing it was made from has changed, so it is never older than `BELIEVED_MS`.
 */
export function sharedPages({ scopeOf, versions, render }: Parts): RequestHandler {
  const store = new PageStore()
  return async (req, res, next) => {
    const scope = isAnonymousReading(req) ? scopeOf(req.path) : null
    const now = scope && (await versions())
    if (!scope || !now) return next()
    const name = [now.day, now[scope], req.originalUrl].join(" ")
    const nonce = String(res.locals["nonce"])
    let own: RenderedPage | null = null
    const make = async () => {
      own = await render(req, nonce)
      return KEPT.has(own.status) ? toPageCopy(own) : null
    }
    // What went wrong here need not go wrong for a page of one's own, which also knows how to say it.
    const copy = await store.find(name, make).catch(() => null)
    if (copy) return send(req, res, copy)
    // What is not kept goes to the one whom it was made for; who waited for it gets a page of their own.
    return own === null ? next() : sendOwn(res, own)
  }
}

function isAnonymousReading({ method, headers, originalUrl }: Request): boolean {
  const isReading = method === "GET" || method === "HEAD"
  return isReading && headers.cookie === undefined && originalUrl.length <= MAX_ADDRESS
}

function sendOwn(res: Response, { status, headers, html }: RenderedPage): void {
  for (const [name, value] of headers) res.append(name, value)
  res.status(status).end(html)
}

async function send(req: Request, res: Response, copy: PageCopy): Promise<void> {
  const encoding = encodingFor(req)
  const policy = String(res.getHeader("content-security-policy"))
  const nonce = `'nonce-${String(res.locals["nonce"])}'`
  res.set({
    "content-security-policy": policy.replace(nonce, copy.scriptHashes.join(" ")),
    "cache-control": copy.status === 200 ? SHARED : "private, no-cache",
    "content-type": copy.contentType,
    etag: `"${copy.digest}-${encoding}"`,
    vary: "Cookie, Accept-Encoding",
  })
  res.status(copy.status)
  if (copy.status === 200 && req.fresh) {
    res.removeHeader("content-type")
    res.status(304).end()
    return
  }
  const body = await bodyOf(copy, encoding)
  if (encoding !== "identity") res.set("content-encoding", encoding)
  res.set("content-length", String(body.length))
  res.end(req.method === "HEAD" ? undefined : body)
}

function encodingFor(req: Request): Encoding {
  const accepted = req.acceptsEncodings()
  return (["br", "gzip"] as const).find((encoding) => accepted.includes(encoding)) ?? "identity"
}
