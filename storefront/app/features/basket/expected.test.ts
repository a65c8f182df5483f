import { BasketDocument } from "@ocop/shared/basket"
import { describe, expect, test } from "vitest"
import { expectedBasket, expectedGrowth } from "./expected.ts"
import { shown } from "./shown.ts"

const line = (id: string, price: number, quantity: number) => ({
  id,
  variant_id: `v-${id}`,
  product_handle: id,
  name: id,
  variant_title: null,
  picture: { archetype: "banh", seed: id },
  star: null,
  price,
  unit_price: null,
  quantity,
  available: 10,
  total: price * quantity,
  problem: null,
})
const group = (handle: string, lines: ReturnType<typeof line>[]) => ({
  seller: { handle, name: handle, place: "Cần Thơ" },
  lines,
  goods: lines.reduce((sum, { total }) => sum + total, 0),
  temperature_class: "ambient",
  delivery_limit: null,
  delivery: null,
  lead_time_days: null,
  closure: null,
})
const basket = shown(
  BasketDocument.parse({
    id: "cart_a",
    item_count: 4,
    groups: [
      group("lo-banh", [line("pia", 68_000, 2), line("in", 40_000, 1)]),
      group("nha-kho", [line("kho", 100_000, 1)]),
    ],
    destination: null,
    contact: null,
    totals: { goods: 276_000, shipping: 47_000, total: 323_000 },
    adults_only: false,
    payment_methods: [],
    ready: false,
    purchase_code: null,
  }),
)

function sent(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe("before the server has answered", () => {
  test("a changed quantity changes the line and all sums, but not what delivery costs", () => {
    const { item_count, groups, totals } = expectedBasket(
      basket,
      sent({ intent: "change", line_id: "pia", quantity: "5" }),
    )
    expect(item_count).toBe(7)
    expect(groups[0]?.lines[0]).toMatchObject({ quantity: 5, total: 340_000 })
    expect(groups.map(({ goods }) => goods)).toEqual([380_000, 100_000])
    expect(totals).toMatchObject({ goods: 480_000, shipping: 47_000, total: 527_000 })
  })

  test.each<Record<string, string>>([
    { intent: "remove", line_id: "kho", was: "1" },
    { intent: "change", line_id: "kho", was: "1", quantity: "0" },
  ])("a line that is taken out ($intent) goes, with its parcel when it was alone", (fields) => {
    const { item_count, groups, totals } = expectedBasket(basket, sent(fields))
    expect(groups.map(({ seller }) => seller.handle)).toEqual(["lo-banh"])
    expect([item_count, totals.goods]).toEqual([3, 176_000])
    expect(expectedGrowth(sent(fields))).toBe(-1)
  })

  test.each([
    undefined,
    sent({ intent: "change", line_id: "pia", quantity: "hai" }),
    sent({ intent: "change", line_id: "pia", quantity: "-1" }),
    sent({ intent: "change", line_id: "pia", quantity: "1000" }),
    sent({ intent: "change", line_id: "pia" }),
    sent({ intent: "remove", line_id: "khac" }),
    sent({ intent: "add", variant_id: "v-pia", quantity: "2" }),
  ])("what will be refused, or cannot be foreseen, shows the basket as it is (%#)", (form) => {
    expect(expectedBasket(basket, form)).toBe(basket)
  })

  test.each([
    [undefined, 0],
    [sent({ intent: "add" }), 1],
    [sent({ intent: "add", quantity: "3" }), 3],
    [sent({ intent: "add", quantity: "ba" }), 0],
    [sent({ intent: "change", quantity: "5", was: "2" }), 3],
    [sent({ intent: "remove", was: "2" }), -2],
  ])("the header counts what is on its way (%#)", (form, growth) => {
    expect(expectedGrowth(form)).toBe(growth)
  })
})
