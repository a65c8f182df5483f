import { expect, test } from "vitest"
import { isAcceptable, judgeStatement, type NamedRow } from "./rules.ts"

const parcel = (order_id: string, held: number, carrier: "ghn" | "ghtk" = "ghn") => ({
  order_id,
  cash: [{ account: `carrier_cash:${carrier}` as const, held }],
})

test("each row is judged by what the carrier still holds of its parcel", () => {
  const rows: NamedRow[] = [
    { amount: 100, parcel: parcel("a", 100) },
    { amount: 99, parcel: parcel("b", 100) },
    { amount: 101, parcel: parcel("c", 100) },
    { amount: 100, parcel: parcel("a", 100) },
    { amount: 100, parcel: parcel("d", 0) },
    { amount: 100, parcel: parcel("e", 100, "ghtk") },
    { amount: 100, parcel: { order_id: "f", cash: [] } },
    { amount: 100, parcel: null },
    { amount: null, parcel: parcel("g", 100) },
  ]
  const judged = judgeStatement(rows, "ghn")
  expect(judged.map(({ verdict }) => verdict)).toEqual([
    "exact",
    "short",
    "over",
    "twice",
    "remitted",
    "other_carrier",
    "not_due",
    "unknown",
    "amount_wrong",
  ])
  expect(judged.map(isAcceptable)).toEqual([true, true, true, false, false, false, false, false, false])
  expect(judged[1]).toEqual({ verdict: "short", expected: 100 })
})
