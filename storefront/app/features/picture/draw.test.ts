import { PICTURE_ARCHETYPES } from "@ocop/shared/catalogue"
import { describe, expect, test } from "vitest"
import { drawPicture, isArchetype } from "./draw.ts"
import { hashOf, pick } from "./hash.ts"

const SEEDS = Array.from({ length: 200 }, (_, i) => `san-pham-${i}`)

describe("drawPicture", () => {
  test.each(PICTURE_ARCHETYPES)("%s is one whole picture of at most 2.6 kB", (archetype) => {
    const svg = drawPicture({ archetype, seed: "banh-pia" })
    expect(svg.startsWith("<svg ")).toBe(true)
    expect(svg.endsWith("</svg>")).toBe(true)
    expect(svg.length).toBeLessThanOrEqual(2600)
    expect(svg.match(/<g\b/g)?.length).toBe(svg.match(/<\/g>/g)?.length)
    expect(svg).not.toMatch(/undefined|NaN/)
  })

  test("one product always looks the same", () => {
    const picture = { archetype: "banh", seed: "banh-pia" } as const
    expect(drawPicture(picture)).toBe(drawPicture({ ...picture }))
  })

  test("a seed cannot write into the picture", () => {
    expect(drawPicture({ archetype: "banh", seed: `"/><script>` })).not.toContain("script")
  })

  test("two hundred products of one kind use all fields, patterns and seals", () => {
    expect(new Set(SEEDS.map((seed) => drawPicture({ archetype: "lo", seed }))).size).toBeGreaterThan(70)
  })

  test("only kinds that can be drawn are kinds", () => {
    expect(isArchetype("banh")).toBe(true)
    expect(isArchetype("toString")).toBe(false)
  })
})

describe("hashOf", () => {
  test("is the same everywhere and always", () => {
    expect([hashOf(""), hashOf("a"), hashOf("bánh pía")]).toEqual([447_841_614, 187_539_957, 1_662_059_510])
  })

  test("spreads neighbours: no choice of six gets less than half or more than double its share", () => {
    const counts = new Map<number, number>()
    for (const seed of SEEDS) {
      const choice = pick([0, 1, 2, 3, 4, 5], hashOf(seed), 0)
      counts.set(choice, (counts.get(choice) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(200 / 12)
      expect(count).toBeLessThan(200 / 3)
    }
  })
})
