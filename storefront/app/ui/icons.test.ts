import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { LUCIDE_ICONS, OWN_ICONS } from "./icon-names.ts"

const sprite = readFileSync(new URL("icons.svg", import.meta.url), "utf8")

test.each([...LUCIDE_ICONS, ...OWN_ICONS])("%s is in the sprite", (name) => {
  expect(sprite).toContain(`<symbol id="${name}"`)
})

test("nothing else is", () => {
  expect(sprite.match(/<symbol /g)).toHaveLength(LUCIDE_ICONS.length + OWN_ICONS.length)
})
