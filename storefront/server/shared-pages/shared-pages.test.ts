import { once } from "node:events"
import { createHash } from "node:crypto"
import { request } from "node:http"
import type { AddressInfo } from "node:net"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import express from "express"
import { afterEach, expect, it } from "vitest"
import { securityHeaders } from "../security.ts"
import { sharedPages } from "./shared-pages.ts"
import { BELIEVED_MS, believing } from "./versions.ts"

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

type Answer = { status: number; headers: Record<string, string | undefined>; body: Buffer }

/** A server with one shared page per address, which counts how often it is made. */
async function serve({ status = 200, script = "start()", fails = false } = {}) {
  const state = { versions: { catalogue: "1", stock: "1", day: "2026-11-25" } as object | null, made: 0, nonces: 0 }
  const app = express()
  app.use((_req, res, next) => {
    res.locals["nonce"] = `nonce${++state.nonces}`
    next()
  })
  app.use(securityHeaders((res) => String(res.locals["nonce"]), false))
  app.use(
    sharedPages({
      scopeOf: (path) => (path.startsWith("/rieng") ? null : path.startsWith("/hang") ? "stock" : "catalogue"),
      versions: () => Promise.resolve(state.versions as never),
      render: async (_req, nonce) => {
        const made = ++state.made
        await new Promise((resolve) => setImmediate(resolve))
        if (fails) throw new Error("broken")
        const html = `<p>${made}</p><script nonce="${nonce}">${script}</script><script>evil()</script>`
        return { status, headers: new Headers({ "content-type": "text/html; charset=utf-8" }), html, nonce }
      },
    }),
  )
  app.use((_req, res) => void res.send("own"))
  const server = app.listen(0)
  closers.push(() => void server.close())
  await once(server, "listening")
  const { port } = server.address() as AddressInfo

  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ port, path, method, headers, agent: false }, (answer) => {
        const chunks: Buffer[] = []
        answer.on("data", (chunk: Buffer) => chunks.push(chunk))
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers as never, body: Buffer.concat(chunks) }),
        )
      })
      asked.on("error", reject).end()
    })
  return { state, ask }
}

it("makes a page once for all who ask at once, and again for none who ask later", async () => {
  const { state, ask } = await serve()
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask("/")))
  expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
  await ask("/")
  expect(state.made).toBe(1)
  await ask("/?trang=2")
  expect(state.made).toBe(2)
})

it("makes it anew when something of its scope has changed, and on another day", async () => {
  const { state, ask } = await serve()
  await Promise.all([ask("/"), ask("/hang")])
  state.versions = { catalogue: "1", stock: "2", day: "2026-11-25" }
  await Promise.all([ask("/"), ask("/hang")])
  expect(state.made).toBe(3)
  state.versions = { catalogue: "1", stock: "2", day: "2026-11-26" }
  await ask("/")
  expect(state.made).toBe(4)
})

it("is not for who has a cookie, for posts, for other pages, or while nobody knows the versions", async () => {
  const { state, ask } = await serve()
  expect((await ask("/", { cookie: "gio-hang=x" })).body.toString()).toBe("own")
  expect((await ask("/", {}, "POST")).body.toString()).toBe("own")
  expect((await ask("/rieng")).body.toString()).toBe("own")
  expect((await ask(`/?q=${"a".repeat(600)}`)).body.toString()).toBe("own")
  state.versions = null
  expect((await ask("/")).body.toString()).toBe("own")
  expect(state.made).toBe(0)
})

it("lets the page's own scripts run by their hash, and nothing else", async () => {
  const { ask } = await serve({ script: "window.x = 'ấ'" })
  const { headers, body } = await ask("/")
  const hash = createHash("sha256").update("window.x = 'ấ'").digest("base64")
  const policy = String(headers["content-security-policy"])
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`)
  expect(policy).not.toContain(createHash("sha256").update("evil()").digest("base64"))
  expect(policy).not.toContain("nonce")
  expect(body.toString()).not.toContain("nonce")
})

it("sends what the reader can unpack, and nothing when the reader has it", async () => {
  const { ask } = await serve()
  const plain = await ask("/")
  const brotli = await ask("/", { "accept-encoding": "gzip, deflate, br" })
  const gzip = await ask("/", { "accept-encoding": "gzip" })
  expect([brotli.headers["content-encoding"], gzip.headers["content-encoding"]]).toEqual(["br", "gzip"])
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
  expect(gunzipSync(gzip.body)).toEqual(plain.body)
  expect(plain.headers["vary"]).toBe("Cookie, Accept-Encoding")
  expect(plain.headers["cache-control"]).toBe("public, max-age=0, s-maxage=5, must-revalidate")

  const again = await ask("/", { "accept-encoding": "br", "if-none-match": String(brotli.headers["etag"]) })
  expect([again.status, again.body.length]).toEqual([304, 0])
  const other = await ask("/", { "accept-encoding": "gzip", "if-none-match": String(brotli.headers["etag"]) })
  expect(other.status).toBe(200)
  const head = await ask("/", {}, "HEAD")
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, String(plain.body.length)])
})

it("keeps what is not there, for itself only, and sends a failure to the one whom it was made for", async () => {
  const missing = await serve({ status: 404 })
  await missing.ask("/")
  const { status, headers } = await missing.ask("/")
  expect([status, headers["cache-control"], missing.state.made]).toEqual([404, "private, no-cache", 1])
  const failing = await serve({ status: 503 })
  const answer = await failing.ask("/")
  expect([answer.status, answer.headers["etag"]]).toEqual([503, undefined])
  expect(answer.headers["content-security-policy"]).toContain("'nonce-nonce1'")
  expect(answer.body.toString()).toContain('nonce="nonce1"')
  await failing.ask("/")
  expect(failing.state.made).toBe(2)
})

it("leaves what cannot be made to the page of one's own", async () => {
  const { ask } = await serve({ fails: true })
  expect((await ask("/")).body.toString()).toBe("own")
})

it("believes an answer for a moment, one question for all, and asks again when there was none", async () => {
  let asked = 0
  let clock = 0
  let answer: object | null = { catalogue: "1" }
  const versions = believing(
    () => {
      asked++
      return Promise.resolve(answer as never)
    },
    () => clock,
  )
  await Promise.all([versions(), versions(), versions()])
  clock = BELIEVED_MS - 1
  await versions()
  expect(asked).toBe(1)
  clock = BELIEVED_MS
  answer = null
  expect(await versions()).toBeNull()
  answer = { catalogue: "2" }
  expect(await versions()).toEqual({ catalogue: "2" })
  expect(asked).toBe(3)
})
