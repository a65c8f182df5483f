import { expect, test } from "vitest"
import { StoredProduct } from "../../../catalogue/document"
import type { ProductIndexDocument } from "../../../search/product-documents"
import { copyDocument } from "./copy-document"
import { addedPrice } from "./tables"

const ORIGINAL: ProductIndexDocument = {
  id: "prod_a",
  handle: "banh-in",
  name: "Bánh in",
  about: "Lò bánh in Út Hên",
  name_folded: "banh in",
  about_folded: "lo banh in ut hen",
  places: "tỉnh Sóc Trăng",
  places_folded: "tinh soc trang",
  name_english: "",
  maker: "org_a",
  maker_link: JSON.stringify({ handle: "lo-banh", name: "Lò bánh (minh họa)" }),
  group: "banh-keo",
  set_no: 6,
  producer_kind: "ho-kinh-doanh",
  province: "92",
  star: 4,
  star_until: "2028-01-01",
  star_from: "2025-01-01",
  star_rank: 4,
  withdrawn: false,
  commune: "31510",
  standards: ["haccp"],
  months: [12],
  price_from: 40_000,
  price_to: 40_000,
  unit_price: 160_000,
  in_stock: true,
  stock_rank: 1,
  shuffle: 7,
  stored: JSON.stringify({
    card: {
      product_id: "prod_a",
      handle: "banh-in",
      name: "Bánh in",
      name_en: "Pressed cake",
      picture: { archetype: "banh", seed: "banh-in" },
      star: { recognition_id: "rec_a", stars: 4, valid_until: "2028-01-01", extended_until: null },
      maker: { handle: "lo-banh", name: "Lò bánh (minh họa)" },
      commune: "Phường Phú Lợi",
      province: "thành phố Cần Thơ",
      price_from: 40_000,
      price_to: 40_000,
      unit_price: { amount: 160_000, unit: "kg" },
      certifications: [
        { id: "cer_own", standard: "haccp", label: "HACCP", label_en: null, holder: "product", valid_until: null },
        { id: "cer_maker", standard: "attp", label: "ATTP", label_en: null, holder: "maker", valid_until: null },
      ],
      in_stock: true,
      sale_mode: "cart",
      variant_id: "variant_a",
      demo: true,
    },
    page: {
      group: { slug: "banh-keo", name: "Bánh, kẹo" },
      origin: {
        commune: { handle: "31510-phuong-phu-loi", name: "Phường Phú Lợi" },
        province: { code: "92", name: "thành phố Cần Thơ" },
      },
      maker: { handle: "lo-banh", name: "Lò bánh (minh họa)", legal_form: "household", demo: true },
      facts: [],
      story: null,
      story_en: null,
      source: null,
      set_no: 6,
      temperature_class: "ambient",
      shelf_life_days: 30,
      lead_time_days: null,
    },
    seller: { id: "org_a", province_code: "92", commune_code: "31510" },
    season_months: [12],
    variants: [
      {
        id: "variant_a",
        title: "Gói 250 g",
        price: 40_000,
        price_set_id: "pset_a",
        weight: 270,
        net: { amount: 250, unit: "g" },
        stock: [{ inventory_item_id: "iitem_a", required: 1 }],
      },
    ],
  } satisfies StoredProduct),
}

const MAKER = { handle: "lo-banh-2", name: "Lò bánh số 2 (minh họa)" }

test("the document of a copy names the copy's own rows and nothing of the original", () => {
  const copy = copyDocument(ORIGINAL, { old_id: "prod_a", suffix: "C12", maker_suffix: "M2", number: 12 }, MAKER)
  expect(copy).toMatchObject({
    id: "prod_aC12",
    handle: "banh-in-so-12",
    name: "Bánh in số 12",
    maker: "org_aM2",
    maker_link: JSON.stringify(MAKER),
    price_from: 40_000 + addedPrice(12),
    unit_price: (40_000 + addedPrice(12)) * 4,
  })
  const ids = copy.stored.match(/"(?:prod|org|rec|cer|variant|pset|iitem)_(?!id")\w+"/g)
  expect(ids?.map((id) => id.slice(1, -1)).toSorted()).toEqual([
    "cer_makerM2",
    "cer_ownC12",
    "iitem_aC12",
    "org_aM2",
    "prod_aC12",
    "pset_aC12",
    "rec_aC12",
    "variant_aC12",
    "variant_aC12",
  ])
  expect(StoredProduct.parse(JSON.parse(copy.stored)).card.maker).toEqual(MAKER)
})
