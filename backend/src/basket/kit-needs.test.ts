import { describe, expect, it } from "vitest"
import { kitNeeds } from "./kit-needs"

const part = (inventory_item_id: string, required_quantity: number) => ({ inventory_item_id, required_quantity })
const goods = (inventory_item_id: string, quantity: number, required = 1) => ({
  quantity,
  needs: [{ inventory_item_id, location_id: "point", required }],
})
const lying = (inventory_item_id: string) => ({ inventory_item_id, location_id: "point", expired: 1 })

/** Two cakes, a sack that is two bags of rice, and one more cake. */
const INSIDE = [goods("cake", 2), goods("rice", 1, 2), goods("cake", 1)]
const KIT = [part("rice", 2), part("cake", 3)]
const SHELF = [lying("cake"), lying("rice"), lying("tea")]

describe("what a box takes of the shelf", () => {
  it("is all that is in it, and nothing that is past its day", () => {
    expect(kitNeeds(KIT, INSIDE, SHELF)).toEqual([
      { inventory_item_id: "rice", location_id: "point", required: 2, kept_back: 1 },
      { inventory_item_id: "cake", location_id: "point", required: 3, kept_back: 1 },
    ])
  })

  it.each([
    ["takes too few of its goods", [part("rice", 2), part("cake", 2)]],
    ["takes one of its goods not at all", [part("cake", 3)]],
    ["takes something else beside", [...KIT, part("tea", 1)]],
    ["takes nothing", []],
  ])("is unknown where its product %s", (_, kit) => {
    expect(kitNeeds(kit, INSIDE, SHELF)).toBeNull()
  })

  it("is unknown where something of it does not lie there", () => {
    expect(kitNeeds(KIT, INSIDE, [lying("cake")])).toBeNull()
    expect(kitNeeds(KIT, [goods("cake", 3)], SHELF)).toBeNull()
  })
})
