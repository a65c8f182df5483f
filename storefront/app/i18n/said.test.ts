import { expect, test } from "vitest"
import { said } from "./said.ts"

test("is in the reader's language, or in Vietnamese and says so", () => {
  expect(said("Nơi khô mát.", "In a cool, dry place.", "vi")).toEqual({ children: "Nơi khô mát." })
  expect(said("Nơi khô mát.", "In a cool, dry place.", "en")).toEqual({ children: "In a cool, dry place." })
  expect(said("Nơi khô mát.", null, "en")).toEqual({ children: "Nơi khô mát.", lang: "vi" })
})
