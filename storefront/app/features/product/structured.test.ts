import type { ProductDocument } from "@ocop/shared/catalogue"
import { describe, expect, test } from "vitest"
import { productData } from "./structured.ts"

const star = { recognition_id: "rec_1", stars: 4, valid_until: "2026-11-24", extended_until: null } as const

const product: ProductDocument = {
  card: {
    product_id: "prod_1",
    handle: "banh-pia",
    name: "Bánh pía",
    name_en: "Pía cake",
    picture: { archetype: "banh", seed: "banh-pia" },
    star,
    maker: { handle: "phu-tam", name: "Cơ sở Phú Tâm" },
    commune: "Xã Phú Tâm",
    province: "thành phố Cần Thơ",
    price_from: 68_000,
    price_to: 68_000,
    unit_price: { amount: 170_000, unit: "kg" },
    certifications: [],
    in_stock: true,
    sale_mode: "cart",
    variant_id: "variant_1",
    demo: true,
  },
  origin: null,
  group: { slug: "banh-keo", name: "Bánh, kẹo" },
  state: "on_sale",
  stop: null,
  decision: null,
  variants: [
    {
      id: "variant_1",
      title: "Hộp 4",
      title_en: null,
      price: 68_000,
      unit_price: { amount: 170_000, unit: "kg" },
      available: 3,
      low: true,
    },
  ],
  maker: { handle: "phu-tam", name: "Cơ sở Phú Tâm", legal_form: "household", demo: true },
  facts: [],
  story: null,
  story_en: null,
  source: null,
  temperature_class: "ambient",
  shelf_life_days: 30,
  lead_time_days: null,
  season: "",
  season_en: "",
  delivery_limit: null,
  delivery: null,
  closure: null,
  points: [],
  similar: [],
}

const read = (data: object) => JSON.stringify(data)

describe("what machines are told of a product", () => {
  test("the star is its award while it is in force", () => {
    expect(productData(product, "https://cho.test", "https://anh.test/")).toMatchObject({ award: "OCOP 4 sao" })
  })

  test("without a star the word OCOP does not occur at all", () => {
    const data = productData(
      { ...product, card: { ...product.card, star: null } },
      "https://cho.test",
      "https://anh.test/",
    )
    expect(read(data)).not.toContain("OCOP")
  })

  test("the unit price stands beside the price", () => {
    expect(productData(product, "https://cho.test", "https://anh.test/")).toMatchObject({
      offers: [{ price: 68_000, priceSpecification: { price: 170_000, referenceQuantity: { unitCode: "KGM" } } }],
    })
  })

  test.each(["stopped", "revoked", "lapsed"] as const)("a product that is %s is not offered", (state) => {
    expect(productData({ ...product, state }, "https://cho.test", "https://anh.test/")).not.toHaveProperty("offers")
  })

  test("its pictures are the photos at their widest, and the drawing where there is none", () => {
    const files = {
      avif: [],
      webp: [],
      jpg: [
        { width: 320, key: "photos/a/320.jpg" },
        { width: 640, key: "photos/a/640.jpg" },
      ],
    }
    const photo = {
      width: 640,
      height: 480,
      colour: "#aa5500",
      alt: null,
      alt_en: null,
      credit: null,
      licence: null,
      files,
    }
    const told = (photos?: ProductDocument["photos"]) =>
      productData({ ...product, ...(photos ? { photos } : {}) }, "https://cho.test", "https://anh.test/")
    expect(told([photo])).toMatchObject({ image: ["https://anh.test/photos/a/640.jpg"] })
    expect(told()).toMatchObject({
      image: expect.stringMatching(/^https:\/\/cho\.test\/minh-hoa\/banh\/banh-pia\.svg/),
    })
  })

  test("out of stock is said", () => {
    const sold = {
      ...product,
      state: "out_of_stock" as const,
      variants: product.variants.map((v) => ({ ...v, available: 0 })),
    }
    expect(read(productData(sold, "https://cho.test", "https://anh.test/"))).toContain("https://schema.org/OutOfStock")
  })
})
