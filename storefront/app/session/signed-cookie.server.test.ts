import { createHmac } from "node:crypto"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { signedCookie } from "./signed-cookie.server.ts"

const basket = signedCookie("gio", z.object({ id: z.string(), count: z.number() }), 60)

/** The request a browser makes after having been given a `Set-Cookie` line. */
function requestWith(setCookie: string): Request {
  return new Request("http://localhost:8000/", { headers: { cookie: setCookie.split(";")[0] ?? "" } })
}

describe("signedCookie", () => {
  it("gives back what it wrote", async () => {
    const line = await basket.write({ id: "bsk_1", count: 2 })
    expect(await basket.read(requestWith(line))).toEqual({ id: "bsk_1", count: 2 })
  })

  it("is out of reach of scripts and of other sites' forms", async () => {
    const line = await basket.write({ id: "bsk_1", count: 2 })
    expect(line).toMatch(/; Max-Age=60; .*Path=\/; .*HttpOnly; SameSite=Lax$/)
  })

  it("is nothing when its value was altered", async () => {
    const line = await basket.write({ id: "bsk_1", count: 2 })
    const forged = Buffer.from(JSON.stringify({ id: "bsk_2", count: 2 })).toString("base64")
    const altered = line.replace(/=([^.;]+)\./, `=${encodeURIComponent(forged)}.`)
    expect(altered).not.toBe(line)
    expect(await basket.read(requestWith(altered))).toBeNull()
  })

  it.each(["gio=", "gio=%", "gio=%E0%A4%A.x", "gio=abc", "gio=.", "gio=a.b", "other=1", "gio"])(
    "is nothing when the header is %s",
    async (header) => {
      const request = new Request("http://localhost:8000/", { headers: { cookie: header } })
      expect(await basket.read(request)).toBeNull()
    },
  )

  it("is nothing when what is signed is no longer what we mean", async () => {
    const value = Buffer.from(JSON.stringify({ basket: 7 })).toString("base64")
    const secret = process.env["COOKIE_SECRET"] ?? ""
    const signature = createHmac("sha256", secret).update(value).digest("base64").replace(/=+$/, "")
    expect(await basket.read(requestWith(`gio=${encodeURIComponent(`${value}.${signature}`)}`))).toBeNull()
  })
})
