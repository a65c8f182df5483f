import { describe, expect, test } from "vitest"
import { statusOf } from "./to-purchase-document"

const sent = { shipped_at: "2026-11-25", delivered_at: null, canceled_at: null }

describe("statusOf", () => {
  test.each([
    ["packing", { canceled_at: null, fulfillments: null }],
    ["packing", { canceled_at: null, fulfillments: [{ ...sent, shipped_at: null }] }],
    ["sent", { canceled_at: null, fulfillments: [sent] }],
    ["sent", { canceled_at: null, fulfillments: [sent, { ...sent, delivered_at: "2026-11-26" }] }],
    ["delivered", { canceled_at: null, fulfillments: [{ ...sent, delivered_at: "2026-11-26" }] }],
    ["packing", { canceled_at: null, fulfillments: [{ ...sent, canceled_at: "2026-11-25" }] }],
    ["canceled", { canceled_at: "2026-11-25", fulfillments: [sent] }],
  ])("is %s for %j", (status, order) => {
    expect(statusOf(order)).toBe(status)
  })
})
