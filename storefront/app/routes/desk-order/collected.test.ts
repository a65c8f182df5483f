import type { ParcelDocument, ParcelEvent } from "@ocop/shared/parcel"
import { describe, expect, test } from "vitest"
import { box, line, parcel } from "#app/features/label/parcel.fixture.ts"
import { collectedOf } from "./collected.ts"

const BOX = box("ful_1", { shipped_at: "2026-11-26T03:00:00.000Z", carrier: "ghn", tracking_number: "GH1" })
const LINE = line({ price: 52_000, packed: 1, shipped: 1 })

const canceled = (at: string, quantity: number): ParcelEvent => ({
  kind: "canceled",
  at,
  actor: "seller",
  on_behalf: false,
  lines: [{ line_id: "pia", quantity }],
  box_id: null,
  carrier: null,
  tracking_number: "",
  reason: "out_of_stock",
  note: "",
})

type Told = Partial<Pick<ParcelDocument, "boxes" | "lines" | "events">> & { money?: Partial<ParcelDocument["money"]> }

/** Four pieces of 52.000 and 28.000 for delivery, of which one has left and three wait. */
const collected = ({ money, ...told }: Told = {}) =>
  collectedOf(
    parcel({
      boxes: [BOX],
      lines: [LINE],
      money: { goods: 208_000, discount: 0, fee: 28_000, due: 236_000, owed: 0, method: "cod", ...money },
      ...told,
    }),
  )

describe("what a box that has left collects", () => {
  test("is all that was due as it left, and too much by what is cancelled after that", () => {
    expect(collected()).toEqual({ amount: 236_000, excess: 0, ifNoneIsSent: { due: 80_000, most: 156_000 } })
    const one = collected({
      lines: [{ ...LINE, canceled: 1 }],
      events: [canceled("2026-11-26T04:00:00.000Z", 1)],
      money: { goods: 156_000, due: 184_000 },
    })
    expect(one).toEqual({ amount: 236_000, excess: 52_000, ifNoneIsSent: { due: 80_000, most: 156_000 } })
    const all = collected({
      lines: [{ ...LINE, canceled: 3 }],
      events: [canceled("2026-11-26T05:00:00.000Z", 2), canceled("2026-11-26T04:00:00.000Z", 1)],
      money: { goods: 52_000, due: 80_000 },
    })
    expect(all).toEqual({ amount: 236_000, excess: 156_000, ifNoneIsSent: { due: 80_000, most: 156_000 } })
  })

  test("is less by what was cancelled before it left", () => {
    const before = collected({
      lines: [{ ...LINE, canceled: 1 }],
      events: [canceled("2026-11-26T02:30:00.000Z", 1)],
      money: { goods: 156_000, due: 184_000 },
    })
    expect(before).toEqual({ amount: 184_000, excess: 0, ifNoneIsSent: { due: 80_000, most: 104_000 } })
  })

  test("tells no sum that a voucher makes unknown", () => {
    const money = { discount: 20_800, due: 215_200 }
    expect(collected({ money })).toEqual({ amount: 215_200, excess: 0, ifNoneIsSent: null })
    expect(collected({ money, events: [canceled("2026-11-26T04:00:00.000Z", 1)] })).toBeNull()
  })

  test("is nothing while none has left, where it is paid before, where the seller brings it, and once it is booked", () => {
    expect(collected({ boxes: [] })).toBeNull()
    expect(
      collected({
        boxes: [
          { ...BOX, shipped_at: null },
          { ...BOX, id: "ful_2" },
        ],
      }),
    ).toBeNull()
    expect(collected({ boxes: [{ ...BOX, carrier: "self" }] })).toBeNull()
    expect(collected({ money: { method: "vietqr", due: 0 } })).toBeNull()
    expect(collected({ money: { due: 0 } })).toBeNull()
  })
})
