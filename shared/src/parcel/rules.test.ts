import { expect, it } from "vitest"
import { leftToPack, mayBuyerCancel, packByDay, queueOf, stateOf, type LineCounts } from "./rules.ts"

const line = (counts: Partial<LineCounts>): LineCounts => ({
  ordered: 2,
  canceled: 0,
  packed: 0,
  shipped: 0,
  delivered: 0,
  ...counts,
})

it("stands at the step of the piece furthest behind", () => {
  expect(stateOf([line({})])).toBe("to_pack")
  expect(stateOf([line({ packed: 1 })])).toBe("to_pack")
  expect(stateOf([line({ packed: 2 }), line({})])).toBe("to_pack")
  expect(stateOf([line({ packed: 2 }), line({ packed: 2, shipped: 2 })])).toBe("packed")
  expect(stateOf([line({ packed: 2, shipped: 2 }), line({ packed: 2, shipped: 2, delivered: 2 })])).toBe("shipped")
  expect(stateOf([line({ packed: 2, shipped: 2, delivered: 2 })])).toBe("delivered")
})

it("forgets what will not be sent", () => {
  expect(stateOf([line({ packed: 2, shipped: 2 }), line({ canceled: 2 })])).toBe("shipped")
  expect(stateOf([line({ canceled: 1, packed: 1 })])).toBe("packed")
  expect(stateOf([line({ canceled: 2 }), line({ canceled: 2 })])).toBe("canceled")
  expect(leftToPack(line({ canceled: 1 }))).toBe(1)
})

it("puts what is disputed where somebody answers it, whatever its state", () => {
  expect(queueOf("delivered", false)).toBe("done")
  expect(queueOf("canceled", false)).toBe("done")
  expect(queueOf("delivered", true)).toBe("returns")
  expect(queueOf("packed", false)).toBe("packed")
})

it("lets a buyer take back what nobody has begun to pack", () => {
  expect(mayBuyerCancel([line({}), line({ canceled: 2 })])).toBe(true)
  expect(mayBuyerCancel([line({}), line({ packed: 1 })])).toBe(false)
  expect(mayBuyerCancel([line({ canceled: 2 })])).toBe(false)
})

it("packs within the days of preparation, of which Sunday is none", () => {
  expect(packByDay("2026-11-25")).toBe("2026-11-26")
  // A Saturday.
  expect(packByDay("2026-11-28")).toBe("2026-11-30")
})

it("what is ordered while the seller is closed is packed on the day after, and so is what would fall into it", () => {
  const closure = { from: "2026-12-01", until: "2026-12-04" }
  expect(packByDay("2026-12-02", { closure })).toBe("2026-12-05")
  expect(packByDay("2026-11-30", { closure })).toBe("2026-12-05")
  expect(packByDay("2026-12-02", { closure, lead_days: 2 })).toBe("2026-12-07")
  expect(packByDay("2026-12-04", { closure: { from: "2026-12-01", until: "2026-12-05" } })).toBe("2026-12-07")
})
