import { MAX_QUANTITY } from "@ocop/shared/basket"
import { describe, expect, test } from "vitest"
import {
  availableOf,
  feeOf,
  judgeLines,
  stockProblem,
  toParcels,
  totalsOf,
  type LineFacts,
  type SellerFacts,
} from "./rules"

const DAY = "2026-11-24"
const CAN_THO = { province_code: "92", region: "south", is_island: false } as const

const seller = (id: string): SellerFacts => ({
  id,
  handle: id,
  name: id,
  place: "",
  from: CAN_THO,
  shipping_profile_id: `sp_${id}`,
  closure: null,
  pickup: null,
})

const line = (over: Partial<LineFacts> = {}): LineFacts => ({
  id: "line_1",
  variant_id: "variant_1",
  product_id: "prod_1",
  product_handle: "banh-pia",
  name: "Bánh pía",
  variant_title: "Gói",
  codes: { sku: null, barcode: null },
  picture: { archetype: "banh", seed: "banh-pia" },
  star: null,
  sale_problem: null,
  is_adult_only: false,
  takes_cash: true,
  price: 65_000,
  is_tax_inclusive: true,
  unit_price: null,
  quantity: 2,
  is_unlimited: false,
  needs: [{ inventory_item_id: "iitem_1", location_id: "sloc_1", required: 1 }],
  parcel: {
    weight: 500,
    length: null,
    width: null,
    height: null,
    set_no: 6,
    temperature_class: "ambient",
    lead_time_days: null,
  },
  label: {},
  seller: seller("a"),
  maker: null,
  ...over,
})

const stock = (free: number) => [{ inventory_item_id: "iitem_1", location_id: "sloc_1", free }]

describe("availableOf", () => {
  test("is what is free, by whole pieces", () => {
    const pair = line({ needs: [{ inventory_item_id: "iitem_1", location_id: "sloc_1", required: 2 }] })
    expect(availableOf(line(), [], stock(7))).toBe(7)
    expect(availableOf(pair, [], stock(7))).toBe(3)
  })

  test("is less by what another line of the basket takes of the same stock item", () => {
    const other = line({ id: "line_2", quantity: 3 })
    expect(availableOf(line(), [line(), other], stock(7))).toBe(4)
    const stopped = { ...other, sale_problem: { type: "stopped", message: "" } }
    expect(availableOf(line(), [line(), stopped], stock(7))).toBe(7)
  })

  test("is nothing where nothing lies, and never below nothing", () => {
    expect(availableOf(line(), [], [])).toBe(0)
    expect(availableOf(line({ needs: [] }), [], stock(7))).toBe(0)
    expect(availableOf(line(), [line({ id: "line_2", quantity: 9 })], stock(7))).toBe(0)
  })

  test("is what one may order at most where stock is not counted", () => {
    expect(availableOf(line({ is_unlimited: true }), [], [])).toBe(MAX_QUANTITY)
    expect(availableOf(line(), [], stock(5_000))).toBe(MAX_QUANTITY)
  })
})

describe("what a point may ask of its maker", () => {
  const need = { inventory_item_id: "iitem_1", location_id: "sloc_1", required: 1, kept_back: 2 }
  const restock = { maker_id: "org_1", location_id: "sloc_2", days: 7 }
  const both = (here: number, there: number) => [
    ...stock(here),
    { inventory_item_id: "iitem_1", location_id: "sloc_2", free: there },
  ]
  const asked = (quantity: number, more: Partial<LineFacts> = {}) =>
    line({ quantity, needs: [{ ...need, restock }], most: 500, ...more })

  test("is asked after what lies at the point and is not kept back", () => {
    expect(judgeLines([asked(13)], both(5, 10))).toMatchObject([{ available: 13, restocked: 10, problem: null }])
    expect(judgeLines([asked(3)], both(5, 10))).toMatchObject([{ available: 13, restocked: 0 }])
    expect(judgeLines([asked(14)], both(5, 10))).toMatchObject([{ problem: { type: "too_many" } }])
    expect(judgeLines([line({ quantity: 4, needs: [need] })], both(5, 10))).toMatchObject([
      { available: 3, restocked: 0, problem: { type: "too_many" } },
    ])
  })

  test("counts what two lines take of the same stock item once, on both places", () => {
    const lines = [asked(4), asked(6, { id: "line_2" })]
    expect(judgeLines(lines, both(5, 10)).map(({ restocked, available }) => [restocked, available])).toEqual([
      [1, 7],
      [6, 9],
    ])
    expect(judgeLines(lines, both(5, 6)).map(({ problem }) => problem?.type)).toEqual(["too_many", "too_many"])
  })

  test("is all of it where others hold more than lies at the point", () => {
    expect(judgeLines([asked(4)], both(-3, 10))).toMatchObject([{ available: 10, restocked: 4 }])
    expect(judgeLines([asked(4)], both(-3, -1))).toMatchObject([{ available: 0, problem: { type: "out_of_stock" } }])
  })
})

describe("stockProblem", () => {
  test.each([
    [1, 1, null],
    [2, 1, "too_many"],
    [1, 0, "out_of_stock"],
  ])("%d wanted of %d: %s", (quantity, available, type) => {
    expect(stockProblem(quantity, available)?.type ?? null).toBe(type)
  })
})

describe("toParcels", () => {
  test("one parcel a seller, in the order in which they came", () => {
    const lines = [line(), line({ id: "line_2", seller: seller("b") }), line({ id: "line_3" })]
    const parcels = toParcels(judgeLines(lines, stock(100)), CAN_THO, DAY)
    expect(parcels.map((parcel) => [parcel.seller.id, parcel.lines.length])).toEqual([
      ["a", 2],
      ["b", 1],
    ])
    // 2 kg, then 1 kg, within a province.
    expect(parcels.map(feeOf)).toEqual([22_000 + 2 * 3_000, 22_000])
    expect(totalsOf(parcels)).toMatchObject({ goods: 390_000, shipping: 50_000, total: 440_000 })
  })

  test("what is stopped neither costs nor weighs, and alone has no delivery", () => {
    const stopped = line({
      id: "line_2",
      sale_problem: { type: "stopped", message: "" },
      parcel: { ...line().parcel, weight: 60_000 },
    })
    const [mixed] = toParcels(judgeLines([line(), stopped], stock(100)), CAN_THO, DAY)
    expect(mixed).toMatchObject({ goods: 130_000, quote: { kind: "offered", fee: 22_000 } })
    const [alone] = toParcels(judgeLines([stopped], stock(100)), CAN_THO, DAY)
    expect(alone).toMatchObject({ goods: 0, quote: null })
  })

  test("costs nothing yet while nobody knows where it goes", () => {
    const parcels = toParcels(judgeLines([line()], stock(100)), null, DAY)
    expect(totalsOf(parcels)).toMatchObject({ goods: 130_000, shipping: 0, total: 130_000 })
  })
})
