import { expect, test } from "vitest"
import { loader } from "./route.ts"

const closed = async () => [...(await loader().text()).matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path ?? "")

test("pages of one person are closed, in both languages", async () => {
  expect(await closed()).toEqual(expect.arrayContaining(["/gio-hang", "/en/gio-hang", "/don", "/en/don"]))
})

test.each([
  "/",
  "/tim",
  "/tim?nhom=gao",
  "/san-pham/gao",
  "/doi-tra",
  "/giao-hang",
  "/en/dieu-khoan",
  "/minh-hoa/gao/x.svg",
])("%s is open", async (path) => {
  expect((await closed()).filter((prefix) => path.startsWith(prefix))).toEqual([])
})

test("machines are told where the sitemap is", async () => {
  expect(await loader().text()).toContain("Sitemap: http://localhost:8000/sitemap.xml")
})
