import { describe, expect, test } from "vitest"
import { planKit, sumParts, type Kit } from "./plan-kit"

const CAKE = { inventory_item_id: "iitem_cake", required_quantity: 2 }
const RICE = { inventory_item_id: "iitem_rice", required_quantity: 1 }
const KIT: Kit = {
  product_id: "prod_1",
  variant_id: "variant_1",
  title: "Hộp Tết",
  status: "published",
  parts: [RICE, CAKE],
}
const wanted = (more: Partial<Parameters<typeof planKit>[0]> = {}) => ({
  box: { id: "gbt_1", name: "Hộp Tết", is_offered: true },
  parts: [CAKE, RICE],
  place: { sales_channel_id: "sc_1", shipping_profile_id: "sp_1" },
  suffix: "1a2b3c4d",
  ...more,
})

describe("the product of a box", () => {
  test("is made when the box is filled, as a kit of what is in it, without a price", () => {
    const { changes, product, kept } = planKit(wanted(), null)
    expect([changes, kept]).toEqual([[], null])
    expect(product).toMatchObject({
      title: "Hộp Tết",
      handle: "hop-tet-1a2b3c4d",
      external_id: "gbt_1",
      status: "published",
      shipping_profile_id: "sp_1",
      sales_channels: [{ id: "sc_1" }],
    })
    expect(product?.variants).toEqual([
      { title: "Hộp", manage_inventory: true, options: { Loại: "Hộp" }, inventory_items: [CAKE, RICE] },
    ])
  })

  test("stays when nothing of it changed, in whatever order its parts are read", () => {
    expect(planKit(wanted(), KIT)).toEqual({
      changes: [],
      product: null,
      kept: { product_id: "prod_1", variant_id: "variant_1" },
    })
  })

  test.each([
    ["renamed", { name: "Hộp Trung thu", is_offered: true }, { title: "Hộp Trung thu", status: "published" }],
    ["not offered any more", { name: "Hộp Tết", is_offered: false }, { title: "Hộp Tết", status: "draft" }],
  ])("is %s with the box", (_, box, change) => {
    const { changes, product, kept } = planKit(wanted({ box: { id: "gbt_1", ...box } }), KIT)
    expect(changes).toEqual([{ id: "prod_1", ...change }])
    expect([product, kept?.variant_id]).toEqual([null, "variant_1"])
  })

  test.each([
    ["another number", [{ ...CAKE, required_quantity: 3 }, RICE]],
    ["something more", [CAKE, RICE, { inventory_item_id: "iitem_tea", required_quantity: 1 }]],
    ["something less", [CAKE]],
  ])("is another one when the box holds %s, and the one before is sold no more", (_, parts) => {
    const { changes, product, kept } = planKit(wanted({ parts }), KIT)
    expect(changes).toEqual([{ id: "prod_1", status: "draft" }])
    expect(product?.variants?.[0]?.inventory_items).toEqual(parts)
    expect(kept).toBeNull()
  })

  test("is none of an empty box, and none of a point that cannot sell", () => {
    expect(planKit(wanted({ parts: null }), KIT)).toEqual({
      changes: [{ id: "prod_1", status: "draft" }],
      product: null,
      kept: null,
    })
    expect(planKit(wanted({ parts: null }), { ...KIT, status: "draft" }).changes).toEqual([])
    expect(planKit(wanted({ place: null }), null)).toEqual({ changes: [], product: null, kept: null })
  })
})

test("two packs of one stock item are one part", () => {
  expect(sumParts([CAKE, RICE, { ...CAKE, required_quantity: 3 }])).toEqual([{ ...CAKE, required_quantity: 5 }, RICE])
})
