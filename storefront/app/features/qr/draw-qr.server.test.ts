import { expect, test } from "vitest"
import { qrIn } from "#app/features/label/pdf.fixture.ts"
import { drawQr } from "./draw-qr.server.ts"

/** As a screen shows it, in pixels for each square. */
function screenOf(link: string, pixels: number): Buffer {
  const { size, path } = drawQr(link)
  const side = size * pixels
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}"><path d="${path}"/></svg>`,
  )
}

test.each([
  ["an address", "http://localhost:8000/kiem-tra?so=1234%2FQ%C4%90-UBND"],
  ["a long address", `https://cho-ocop.example.vn/kiem-tra?so=${"%C4%90".repeat(40)}`],
])("a phone reads %s from what is drawn, with a quiet zone around it", async (_, address) => {
  expect(await qrIn(screenOf(address, 3))).toBe(address)
  const { size, path } = drawQr(address)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    expect(
      Math.min(Number(x), Number(y), size - Number(x) - Number(width), size - 1 - Number(y)),
    ).toBeGreaterThanOrEqual(4)
  }
})
