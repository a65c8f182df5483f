import { describe, expect, test } from "vitest"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { evidenceFace, evidenceImage, makerFace, productFace, productImage } from "./faces.server.ts"

const star = { recognition_id: "rec_1", stars: 4, valid_until: "2026-11-24", extended_until: null } as const

const product = {
  card: {
    handle: "banh-pia",
    name: "Bánh pía",
    picture: { archetype: "banh", seed: "banh-pia" },
    star,
    maker: { handle: "phu-tam", name: "Cơ sở Phú Tâm" },
    commune: "Xã Phú Tâm",
    province: "thành phố Cần Thơ",
    demo: false,
  },
  state: "on_sale",
  maker: { demo: false },
} as const
const starless = { ...product, card: { ...product.card, star: null } }

const paper = {
  id: "rec_1",
  verdict: "valid",
  demo: false,
  stars: 4,
  standard: null,
  standard_en: null,
  number: "12/QĐ-UBND",
  authority: "Ủy ban nhân dân",
  valid_from: "2025-01-01",
  valid_until: "2027-12-31",
  extended_until: null,
  revoked: null,
  scope: "product",
  name_printed: null,
  maker: { handle: "phu-tam", name: "Cơ sở Phú Tâm" },
  products: [{ name: "Bánh pía" }],
} as const

describe("the picture of a product", () => {
  test("has the star that is in force, the maker and the place", () => {
    expect(productFace(product)).toMatchObject({
      stars: 4,
      standing: null,
      title: "Bánh pía",
      lines: ["Cơ sở Phú Tâm", "Xã Phú Tâm, thành phố Cần Thơ"],
      note: null,
    })
  })

  test("without a star has words in its place, and no word of a star", () => {
    expect(productFace(starless)).toMatchObject({ stars: null, standing: "Đặc sản địa phương" })
  })

  test.each(["stopped", "revoked", "lapsed"] as const)(
    "of one that is %s has no star, as its page has none",
    (state) => {
      const { stars, standing } = productFace({ ...product, state })
      expect(stars).toBeNull()
      expect(standing).not.toBeNull()
    },
  )

  test("says what is made up", () => {
    expect(productFace({ ...product, card: { ...product.card, demo: true } }).note).toMatch(/minh họa/)
    expect(productFace({ ...product, maker: { demo: true } }).note).toMatch(/minh họa/)
  })

  test("has another address when the star ends, so that nobody keeps showing it", () => {
    expect(productImage(product).path).toMatch(/^\/anh-og\/vi\/san-pham\/banh-pia\.jpg\?v=\w+$/)
    expect(productImage(product).path).not.toBe(productImage(starless).path)
    expect(productImage(product)).toEqual(productImage({ ...product, state: "out_of_stock" }))
  })

  test("has the words of its language, and an alternative text that says all of it", () => {
    expect(productImage(product).alt).toBe("Bánh pía. OCOP 4 sao. Cơ sở Phú Tâm. Xã Phú Tâm, thành phố Cần Thơ")
    const english = runInLocale("en", () => productImage(starless))
    expect(english.path).toMatch(/^\/anh-og\/en\//)
    expect(english.alt).toContain("Local specialty")
  })
})

describe("the picture of a paper", () => {
  test("in force has the star, and what the verdict is", () => {
    expect(evidenceFace(paper)).toMatchObject({ stars: 4, title: "Bánh pía", note: null })
    expect(evidenceFace(paper).standing).toContain("31/12/2027")
    expect(evidenceFace({ ...paper, verdict: "extended", extended_until: "2028-03-01" }).stars).toBe(4)
  })

  test.each(["expired", "revoked", "not_yet"] as const)("that is %s has no star, in pictures or words", (verdict) => {
    const face = evidenceFace({ ...paper, verdict })
    expect(face.stars).toBeNull()
    expect(face.lines.join(" ")).not.toMatch(/sao/i)
    expect(evidenceImage({ ...paper, verdict }).path).not.toBe(evidenceImage(paper).path)
  })

  test("of the demonstration says so", () => {
    expect(evidenceFace({ ...paper, demo: true }).note).toMatch(/minh họa/)
  })
})

test("an invented maker is told as such", () => {
  const maker = {
    handle: "phu-tam",
    name: "Cơ sở Phú Tâm",
    legal_form: "household",
    commune: null,
    province: "thành phố Cần Thơ",
    demo: true,
    picture: { archetype: "banh", seed: "phu-tam" },
    products: [product.card],
  } as const
  expect(makerFace(maker)).toMatchObject({ stars: null, lines: ["Thành phố Cần Thơ", "1 sản phẩm"] })
  expect(makerFace(maker).note).toMatch(/minh họa/)
})
