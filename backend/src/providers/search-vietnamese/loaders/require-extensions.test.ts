import type { LoaderOptions } from "@medusajs/framework/types"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, createMedusaContainer } from "@medusajs/framework/utils"
import { expect, test } from "vitest"
import requireExtensions from "./require-extensions"

/** A database with these extensions. */
function databaseWith(found: string[], { isMigrated = true } = {}): LoaderOptions {
  const table = { whereIn: () => ({ pluck: async () => found }) }
  const connection = Object.assign(() => table, { schema: { hasTable: async () => isMigrated } })
  const container = createMedusaContainer()
  container.register(ContainerRegistrationKeys.PG_CONNECTION, asValue(connection))
  return { container }
}

test.each([
  [["unaccent"], /extensions? pg_trgm\. As a database administrator run: CREATE EXTENSION pg_trgm;$/],
  [["pg_trgm"], /CREATE EXTENSION unaccent;$/],
  [[], /unaccent and pg_trgm\. As a database administrator run: CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;$/],
])("a database that has only %j is refused with a sentence that says what to do", async (found, sentence) => {
  await expect(requireExtensions(databaseWith(found))).rejects.toThrow(sentence)
})

test("one that has both is taken, and one that is not migrated yet", async () => {
  await requireExtensions(databaseWith(["unaccent", "pg_trgm"]))
  await requireExtensions(databaseWith([], { isMigrated: false }))
})
