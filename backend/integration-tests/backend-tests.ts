import { randomUUID } from "node:crypto"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { keep, takeKept } from "./fixtures/kept"

type TestSuite = Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]

const TABLES = "tables"

/**
 * Tests over HTTP on a database of their own, which is put back before each of them as it was after `beforeAll`.
 * Only the first spec file makes its tables; the others find them made, which Medusa checks. No job runs by the clock:
 * a test that is about a job runs it, and in no other does a minute that ends change a row.
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
      beforeAll(() => new WorkflowScheduler().clear())
      testSuite(options)
    },
  })
}
