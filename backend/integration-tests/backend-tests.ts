import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { keep, takeKept } from "./fixtures/kept"

type TestSuite = Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]

const TABLES = "tables"

/**
 * Tests over HTTP on a database of their own, which is put back before each of them as it was after `beforeAll`.
 * Only the first spec file makes its tables; the others find them made, which Medusa checks.
 */
export function backendTests({ testSuite }: { testSuite: TestSuite }): void {
  const dbName = `backend-${randomUUID()}`
  medusaIntegrationTestRunner({
    dbName,
    hooks: {
      beforeServerStart: async () => {
        await takeKept(TABLES, dbName)
      },
    },
    testSuite: (options) => {
      beforeAll(() => keep(TABLES, dbName, null))
      testSuite(options)
    },
  })
}
