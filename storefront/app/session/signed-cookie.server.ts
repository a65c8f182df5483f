import { createCookie } from "react-router"
import type { z } from "zod"
import { env } from "#app/env.server.ts"

export type SignedCookie<Value> = {
  /** What the browser holds, or null: absent, tampered with, made by an older version, all the same. */
  read(request: Request): Promise<Value | null>
  /** The `Set-Cookie` line. */
  write(value: Value): Promise<string>
  clear(): Promise<string>
}

/** A cookie that scripts cannot read, other sites' forms do not send, and nobody can alter unnoticed. */
export function signedCookie<Value>(
  name: string,
  schema: z.ZodType<Value>,
  maxAgeSeconds: number,
): SignedCookie<Value> {
  const cookie = createCookie(name, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: env.STOREFRONT_URL.startsWith("https:"),
    secrets: [env.COOKIE_SECRET],
    maxAge: maxAgeSeconds,
  })
  return {
    async read(request) {
      const parsed = schema.safeParse(await parseQuietly(() => cookie.parse(request.headers.get("cookie"))))
      return parsed.success ? parsed.data : null
    },
    write: (value) => cookie.serialize(value),
    clear: () => cookie.serialize("", { maxAge: 0, expires: new Date(0) }),
  }
}

/** Whatever is in a cookie header was sent by a stranger: what cannot be decoded is no cookie. */
async function parseQuietly(parse: () => Promise<unknown>): Promise<unknown> {
  try {
    return await parse()
  } catch {
    return null
  }
}
