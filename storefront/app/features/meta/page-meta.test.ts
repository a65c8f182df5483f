import { describe, expect, test } from "vitest"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { alternates, pageMeta, type PageArgs, type PageWords } from "./page-meta.ts"

const ORIGIN = "https://cho-ocop.test"

function headOf(pathname: string, page: PageWords, root: unknown = { origin: ORIGIN }) {
  const args: PageArgs = { location: { pathname }, matches: [{ id: "root", loaderData: root }, undefined] }
  const locale = pathname.startsWith("/en") ? "en" : "vi"
  return runInLocale(locale, () => pageMeta(args, page))
}

const links = (head: ReturnType<typeof headOf>) => head.filter((tag) => "tagName" in tag)

describe("pageMeta", () => {
  test("a Vietnamese page is known by its own address and names the English one", () => {
    const head = headOf("/giao-hang", { title: "Chính sách giao hàng" })
    expect(head).toContainEqual({ title: "Chính sách giao hàng – Chợ OCOP" })
    expect(links(head)).toEqual([
      { tagName: "link", rel: "canonical", href: `${ORIGIN}/giao-hang` },
      { tagName: "link", rel: "alternate", hrefLang: "vi", href: `${ORIGIN}/giao-hang` },
      { tagName: "link", rel: "alternate", hrefLang: "en", href: `${ORIGIN}/en/giao-hang` },
      { tagName: "link", rel: "alternate", hrefLang: "x-default", href: `${ORIGIN}/giao-hang` },
    ])
  })

  test("an English page is its own original, and the pair is the same from both sides", () => {
    const english = links(headOf("/en/giao-hang", { title: "Delivery policy" }))
    const vietnamese = links(headOf("/giao-hang", { title: "Chính sách giao hàng" }))
    expect(english[0]).toEqual({ tagName: "link", rel: "canonical", href: `${ORIGIN}/en/giao-hang` })
    expect(english.slice(1)).toEqual(vietnamese.slice(1))
  })

  test("only the part of the query that makes another page is kept, in both languages", () => {
    const head = links(headOf("/en/tim", { title: "Search", search: "trang=2" }))
    expect(head[0]).toMatchObject({ href: `${ORIGIN}/en/tim?trang=2` })
    expect(head[1]).toMatchObject({ hrefLang: "vi", href: `${ORIGIN}/tim?trang=2` })
  })

  test("a stroke at the end is no other page", () => {
    expect(links(headOf("/giao-hang/", { title: "x" }))[0]).toMatchObject({ href: `${ORIGIN}/giao-hang` })
    expect(links(headOf("/", { title: "x" }))[0]).toMatchObject({ href: `${ORIGIN}/` })
    expect(links(headOf("/en", { title: "x" }))[0]).toMatchObject({ href: `${ORIGIN}/en` })
  })

  test("a page that only one person needs tells search engines so, and has no alternates", () => {
    const head = headOf("/gio-hang", { title: "Giỏ hàng", indexed: false })
    expect(head).toContainEqual({ name: "robots", content: "noindex" })
    expect(links(head)).toEqual([])
  })

  test("a page is shared with its own picture, in whole addresses, or with the shop's", () => {
    const image = { path: "/anh-og/vi/san-pham/banh-pia.jpg?v=1", alt: "Bánh pía. OCOP 4 sao" }
    const own = headOf("/san-pham/banh-pia", { title: "Bánh pía", image, type: "product" })
    expect(own).toContainEqual({ property: "og:title", content: "Bánh pía" })
    expect(own).toContainEqual({ property: "og:type", content: "product" })
    expect(own).toContainEqual({ property: "og:url", content: `${ORIGIN}/san-pham/banh-pia` })
    expect(own).toContainEqual({ property: "og:image", content: ORIGIN + image.path })
    expect(own).toContainEqual({ property: "og:image:width", content: "1200" })
    expect(own).toContainEqual({ property: "og:image:height", content: "630" })
    expect(own).toContainEqual({ property: "og:image:alt", content: image.alt })
    expect(own).toContainEqual({ name: "twitter:card", content: "summary_large_image" })
    const plain = headOf("/en/giao-hang", { title: "Delivery policy" })
    expect(plain).toContainEqual({ property: "og:image", content: `${ORIGIN}/anh-og/en/cho/cho-ocop.jpg?v=1` })
  })

  test("the language of a shared page is told", () => {
    expect(headOf("/giao-hang", { title: "x" })).toContainEqual({ property: "og:locale", content: "vi_VN" })
    expect(headOf("/en/giao-hang", { title: "x" })).toContainEqual({ property: "og:locale", content: "en_GB" })
  })

  test("a page of one person only claims no address when it is shared", () => {
    const head = headOf("/gio-hang", { title: "Giỏ hàng", indexed: false })
    expect(head).toContainEqual({ property: "og:title", content: "Giỏ hàng" })
    expect(head.filter((tag) => "property" in tag && tag.property === "og:url")).toEqual([])
  })

  test("when the root has failed the page still has its words, and claims no address", () => {
    const head = headOf("/giao-hang", { title: "Chính sách giao hàng" }, null)
    expect(head).toContainEqual({ title: "Chính sách giao hàng – Chợ OCOP" })
    expect(links(head)).toEqual([])
    expect(head.filter((tag) => "property" in tag && tag.property === "og:image")).toEqual([])
  })

  test("machines get the objects of the page", () => {
    const head = headOf("/", { title: "x", structured: [{ "@type": "WebSite" }] })
    expect(head).toContainEqual({ "script:ld+json": { "@type": "WebSite" } })
  })
})

test("whoever speaks another language is sent to the Vietnamese page", () => {
  expect(alternates(ORIGIN, "/en/tim?q=gạo").at(-1)).toEqual({ hrefLang: "x-default", href: `${ORIGIN}/tim?q=gạo` })
})
