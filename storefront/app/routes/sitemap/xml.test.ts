import { expect, test } from "vitest"
import { indexXml, urlsetXml } from "./xml.ts"

const ORIGIN = "https://cho-ocop.test"

test("every page stands in both languages, each naming both", () => {
  const xml = urlsetXml(ORIGIN, [{ path: "/san-pham/gao-st25", updatedAt: "2026-11-24T00:00:00.000Z" }])
  expect([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    `${ORIGIN}/san-pham/gao-st25`,
    `${ORIGIN}/en/san-pham/gao-st25`,
  ])
  expect(xml.match(/hreflang="en" href="https:\/\/cho-ocop.test\/en\/san-pham\/gao-st25"/g)).toHaveLength(2)
  expect(xml.match(/<lastmod>2026-11-24T00:00:00.000Z<\/lastmod>/g)).toHaveLength(2)
})

test("the home page has no second stroke in English", () => {
  expect(urlsetXml(ORIGIN, [{ path: "/" }])).toContain(`<loc>${ORIGIN}/en</loc>`)
})

test("what is special in XML is escaped", () => {
  const xml = indexXml([`${ORIGIN}/sitemap.xml?muc=san-pham&trang=2`])
  expect(xml).toContain("<loc>https://cho-ocop.test/sitemap.xml?muc=san-pham&amp;trang=2</loc>")
  expect(urlsetXml(ORIGIN, [{ path: '/a"<b>' }])).toContain("<loc>https://cho-ocop.test/a&quot;&lt;b&gt;</loc>")
})
