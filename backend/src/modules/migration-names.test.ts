import { readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { expect, test } from "vitest"

test("no two migrations of any modules or providers bear one name: Medusa keeps them in one table, and would skip the second", () => {
  const folders = [__dirname, join(__dirname, "../providers")]
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }))
  const names = files.filter((file) => /\bMigration\d+\.ts$/.test(file)).map((file) => basename(file))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
