import { expect, test } from "vitest"
import * as session from "#app/session/cookies.server.ts"
import { COOKIES, lifetime } from "./cookies.ts"

/** Clearing a cookie names it; writing one tells how long it lives. */
async function realCookies() {
  const samples: Record<string, string> = {}
  for (const [name, cookie] of Object.entries(session)) {
    if (!name.endsWith("Cookie") || typeof cookie !== "object" || !("clear" in cookie)) continue
    const line = await cookie.clear()
    samples[line.slice(0, line.indexOf("="))] = name
  }
  return samples
}

test("the privacy policy names every cookie that the shop sets, and no other", async () => {
  expect(Object.keys(await realCookies()).sort()).toEqual(COOKIES.map(({ name }) => name).sort())
})

test.each([
  ["gio-hang", () => session.basketCookie.write({ id: "cart_1", count: 1 })],
  ["gio-diem-ban", () => session.pointBasketsCookie.write([{ handle: "quay", name: "Quầy", id: "cart_1", count: 1 }])],
  ["noi-nhan", () => session.destinationCookie.write("31507")],
  ["khach-hang", () => session.customerCookie.write({ token: "t", email: "a@b.vn" })],
  ["kenh-co-so", () => session.memberCookie.write({ token: "t", email: "a@b.vn" })],
  ["don-hang", () => session.purchasesCookie.write([["ABCD2345", "t"]])],
] as const)("%s lives as long as the policy says", async (name, write) => {
  const seconds = Number(/Max-Age=(\d+)/.exec(await write())?.[1])
  expect(seconds).toBe(COOKIES.find((cookie) => cookie.name === name)?.seconds)
})

test("a lifetime is told in days, or in minutes below one", () => {
  const words = { days: (n: number) => `${n} ngày`, minutes: (n: number) => `${n} phút` }
  expect(lifetime(30 * 86_400, words)).toBe("30 ngày")
  expect(lifetime(60, words)).toBe("1 phút")
})
