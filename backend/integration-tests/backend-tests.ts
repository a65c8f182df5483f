import { readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { keep, takeKept } from "./fixtures/kept"
import { keepAsItIs, type AsItWas } from "./fixtures/put-back"
import { required } from "./fixtures/shop"

type TestSuite = Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]
type Options = Parameters<TestSuite>[0]
type Work = () => unknown

const TABLES = "tables"

let runner: Runner | undefined

/**
 * Tests over HTTP. All spec files of a process share one backend, because to start one takes longer than most of them
 * take; each finds a database as new and an empty folder of data, and its own fixture before each of its tests. No job
 * runs by the clock: a test that is about a job runs it, and in no other does a minute that ends change a row.
 */
export function backendTests({ testSuite }: { testSuite: TestSuite }): void {
  const { start, options } = (runner ??= takeRunner(`${process.env["TEST_DATABASES"]}-${process.pid}`))
  let before: AsItWas | undefined

  describe("", () => {
    beforeAll(async () => {
      await start()
      emptyDataFolder()
    })
    beforeEach(async () => {
      if (before === undefined) before = await keepAsItIs(options.dbConnection)
      else await before.putBack()
    })
    afterEach(() => options.utils.waitWorkflowExecutions())
    testSuite(options)
  })
}

type Runner = { options: Options; start: () => Promise<void> }

/**
 * Medusa's runner would start a backend for each file, and stop it: of what it hooks to the test runner, the start is
 * taken and done once. Only the first process makes the tables; the others find them made, which Medusa checks.
 */
function takeRunner(dbName: string): Runner {
  const found: { start?: Work; options?: Options } = {}
  const ignored = () => undefined
  const stage = {
    describe: (_: string, body: Work) => body(),
    beforeAll: (work: Work) => (found.start = work),
    beforeEach: ignored,
    afterEach: ignored,
    afterAll: ignored,
  }
  const real = Object.fromEntries(Object.keys(stage).map((name) => [name, Reflect.get(globalThis, name)]))
  Object.assign(globalThis, stage)
  try {
    medusaIntegrationTestRunner({
      dbName,
      hooks: {
        beforeServerStart: async () => {
          await takeKept(TABLES, dbName)
        },
      },
      testSuite: (options) => (found.options = options),
    })
  } finally {
    Object.assign(globalThis, real)
  }
  const start = required(found.start)
  let started: Promise<void> | undefined
  const startOnce = async () => {
    await start()
    await new WorkflowScheduler().clear()
    await indexesAreFilled(required(found.options))
    await keep(TABLES, dbName, null)
  }
  return {
    options: required(found.options),
    start: async () => {
      if (started !== undefined) await takeKept(TABLES, dbName)
      await (started ??= startOnce())
    },
  }
}

/** Medusa fills empty indexes after it has started; a database that is copied meanwhile would keep the lock for it. */
async function indexesAreFilled({ dbConnection }: Options): Promise<void> {
  await vi.waitFor(async () => {
    const { rows } = await dbConnection.raw(
      `select 1 from search_index where active_version is null
       union all select 1 from table_lock where starts_with(id, 'search:seed:')`,
    )
    expect(rows).toHaveLength(0)
  }, 60_000)
}

function emptyDataFolder(): void {
  const folder = required(process.env["OCOP_DATA_DIR"])
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
}
