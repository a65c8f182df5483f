import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

const tokens = new Map(
  [
    ...readFileSync(new URL("tokens.css", import.meta.url), "utf8").matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g),
  ].map(([, name, hex]) => [String(name), String(hex)]),
)

/** WCAG 2 relative luminance. */
function luminance(name: string): number {
  const hex = tokens.get(name)
  if (hex === undefined) throw new Error(`There is no colour ${name}`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Words need 4.5, graphics and the edges of controls 3 (WCAG 1.4.3, 1.4.11). */
const WORDS = [
  ["muc", "gao"],
  ["muc", "cam"],
  ["muc", "nghe-4"],
  ["muc", "nghe-1"],
  ["muc", "hanh-1"],
  ["muc", "ngoc-1"],
  ["muc", "lua-1"],
  ["muc", "son-1"],
  ["tro-7", "gao"],
  ["tro-7", "cam"],
  ["tro-7", "nghe-1"],
  ["tro-7", "hanh-1"],
  ["tro-7", "nghe-4"],
  ["gao", "hanh-7"],
  ["gao", "hanh-8"],
  ["gao", "hanh-9"],
  ["nghe-4", "hanh-9"],
  ["nghe-4", "hanh-7"],
  ["hanh-7", "gao"],
  ["hanh-7", "hanh-1"],
  ["hanh-7", "nghe-1"],
  ["hanh-7", "nghe-4"],
  ["hanh-8", "hanh-1"],
  ["son-7", "gao"],
  ["son-7", "son-1"],
  ["ngoc-7", "gao"],
  ["ngoc-7", "ngoc-1"],
  ["lua-7", "gao"],
  ["lua-7", "lua-1"],
  ["nghe-8", "gao"],
  ["nghe-8", "cam"],
  ["nghe-8", "nghe-1"],
  ["gao", "son-8"],
  ["nghe-4", "son-8"],
] as const

const GRAPHICS = [
  ["tro-5", "gao"],
  ["tro-5", "cam"],
  ["ngoc-5", "nghe-4"],
  ["son-5", "nghe-4"],
  ["son-7", "nghe-4"],
  ["tro-5", "hanh-9"],
] as const

test.each(WORDS)("words in %s can be read on %s", (ink, field) => {
  expect(contrast(ink, field)).toBeGreaterThanOrEqual(4.5)
})

test.each(GRAPHICS)("shapes in %s can be seen on %s", (ink, field) => {
  expect(contrast(ink, field)).toBeGreaterThanOrEqual(3)
})

test("turmeric on white says nothing: its contrast is what the design measured", () => {
  expect(contrast("nghe-4", "gao")).toBeCloseTo(1.58, 2)
})
