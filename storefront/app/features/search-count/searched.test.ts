import { expect, it } from "vitest"
import { newSearch } from "./searched.ts"

const PEOPLE = { "user-agent": "Mozilla/5.0 (Android 14; Mobile) Firefox/140.0" }

function searched(address: string, headers: Record<string, string> = {}, method = "GET") {
  const { pathname: path, searchParams: search } = new URL(address, "http://shop.test")
  return newSearch({ method, path, search, headers: { ...PEOPLE, ...headers } })
}

it.each([
  ["/tim?q=Bánh+pía", "banh pia"],
  ["/en/tim?q=B%C3%A1nh+p%C3%ADa", "banh pia"],
  ["/tim.data?q=bánh+pía&_routes=vi%2Flist", "banh pia"],
  ["/tim?q=bánh&nhom=", "banh"],
  ["/tim", null],
  ["/tim?q=", null],
  ["/tim?q=bánh&trang=2", null],
  ["/tim?q=bánh&dung=1", null],
  ["/tim?q=bánh&sao=5", null],
  ["/tim?q=0912345678", null],
  ["/nhom/banh?q=bánh", null],
])("%s is a search for %j", (address, words) => expect(searched(address)).toBe(words))

it("is no search when a machine reads, when nobody asked for it yet, or when it was counted before", () => {
  const address = "/tim?q=bánh"
  expect(searched(address, { "user-agent": "Googlebot/2.1" })).toBeNull()
  expect(searched(address, { "sec-purpose": "prefetch" })).toBeNull()
  expect(searched(address, {}, "HEAD")).toBeNull()
  expect(searched(address, { referer: "http://shop.test/tim?q=banh&sao=5" })).toBeNull()
  expect(searched(address, { referer: "http://shop.test/tim?q=mứt" })).toBe("banh")
  expect(searched(address, { referer: "not an address" })).toBe("banh")
})
