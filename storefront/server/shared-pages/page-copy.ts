import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, brotliDecompress, constants, gzip } from "node:zlib"

const toBrotli = promisify(brotliCompress)
const fromBrotli = promisify(brotliDecompress)
const toGzip = promisify(gzip)

/** A copy is compressed once and sent often, so more work than for a page of its own pays. */
const QUALITY = 6

export type Encoding = "br" | "gzip" | "identity"

/** A whole page as it is kept: compressed, with the hashes of the scripts that may run in it. */
export type PageCopy = {
  status: number
  contentType: string
  /** Of the page before compression. */
  digest: string
  /** Sources for `script-src`, as `'sha256-…'`. */
  scriptHashes: readonly string[]
  brotli: Buffer
}

/**
 * The copy of a page that was rendered with this nonce. Scripts that carry it were written by our own code: their hashes
 * take its place, because a copy is sent many times and a nonce counts once. What carries none gets no hash.
 */
export async function toPageCopy({ status, headers, html, nonce }: RenderedPage): Promise<PageCopy> {
  const scripts = html.matchAll(new RegExp(`<script[^>]*\\snonce="${nonce}"[^>]*>([^]*?)</script>`, "g"))
  const hashes = [...scripts].map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
  const body = Buffer.from(html.replaceAll(` nonce="${nonce}"`, ""))
  if (body.includes(nonce)) throw new Error("A nonce stands outside of an attribute")
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  return {
    status,
    contentType: headers.get("content-type") ?? "text/html; charset=utf-8",
    digest: createHash("sha256").update(body).digest("base64url").slice(0, 22),
    scriptHashes: [...new Set(hashes)],
    brotli: await toBrotli(body, { params }),
  }
}

export type RenderedPage = { status: number; headers: Headers; html: string; nonce: string }

/** What the copy costs to keep, in bytes. */
export function sizeOfCopy({ brotli, scriptHashes }: PageCopy): number {
  return brotli.length + scriptHashes.join("").length + 500
}

/** The body as somebody takes it. Hardly anybody does not take brotli, so the others are made when they are asked for. */
export async function bodyOf({ brotli }: PageCopy, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return brotli
  const body = await fromBrotli(brotli)
  return encoding === "gzip" ? toGzip(body) : body
}
