import { describe, expect, test } from "vitest"
import { exampleFees, printedRates } from "./rates.ts"

const plain = (text: string) => text.replace(/\u00a0/g, " ")

describe("the rates of the delivery policy", () => {
  test("are those that parcels are quoted by", () => {
    const { rows, heaviestKg } = printedRates("2026-11-24", "vi")
    expect(rows.map(({ zone, first, days }) => [zone, plain(first), days])).toEqual([
      ["A", "22.000 ₫", "1–2"],
      ["B", "28.000 ₫", "2–3"],
      ["C", "32.000 ₫", "3–4"],
      ["D", "36.000 ₫", "3–5"],
    ])
    expect(heaviestKg).toBe(50)
  })

  test("the examples come out as the table says", () => {
    const fees = exampleFees("2026-11-24", "vi").map(({ id, fee }) => [id, plain(fee)])
    expect(fees).toEqual([
      ["near", "22.000 ₫"],
      ["island", "58.000 ₫"],
      ["far", "54.000 ₫"],
    ])
  })
})
