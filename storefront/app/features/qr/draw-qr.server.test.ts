import { expect, test } from "vitest"
import { readQr } from "#app/features/label/read-qr.ts"
import { drawQr } from "./draw-qr.server.ts"

const QUIET = 4

test("a phone reads the address from what is drawn, with a quiet zone around it", () => {
  const address = "http://localhost:8000/kiem-tra?so=1234%2FQ%C4%90-UBND"
  const { size, path } = drawQr(address)
  const inner = size - 2 * QUIET
  const squares = Array.from({ length: inner }, () => Array.from({ length: inner }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    const row = squares[Number(y) - QUIET]
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) {
      expect(row?.[at - QUIET]).toBe(false)
      if (row) row[at - QUIET] = true
    }
  }
  expect(readQr(squares)).toBe(address)
})
