import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import TableLockService from "../../src/providers/locking-table/service"
import { backendTests } from "../backend-tests"
import { until } from "../fixtures/until"

backendTests({
  testSuite: ({ getContainer, dbConnection }) => {
    /** Two of them are two processes: they share nothing but the table. */
    const makeLocks = (lease?: { seconds: number; renewal_ms: number }) => {
      const container = getContainer()
      return new TableLockService(
        {
          [ContainerRegistrationKeys.PG_CONNECTION]: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
          [ContainerRegistrationKeys.LOGGER]: container.resolve(ContainerRegistrationKeys.LOGGER),
        },
        lease,
      )
    }

    it("lets one job at a time through, in one process and over two, whatever the order of the keys", async () => {
      const [mine, others] = [makeLocks(), makeLocks()]
      let inside = 0
      let most = 0
      const job = async () => {
        inside += 1
        most = Math.max(most, inside)
        await dbConnection.raw("select 1")
        inside -= 1
      }
      const runs = Array.from({ length: 30 }, (_, n) =>
        (n % 2 ? mine : others).execute(n % 3 ? ["rice", "cake"] : ["cake", "rice"], job, { timeout: 50 }),
      )
      await Promise.all(runs)
      expect(most).toBe(1)
      expect(await held()).toEqual([])
    })

    it("gives up in time, and leaves the key to the next", async () => {
      const [mine, others] = [makeLocks(), makeLocks()]
      await mine.acquire("cake", { ownerId: "me", expire: 60 })
      await expect(others.execute("cake", () => Promise.resolve(), { timeout: 0 })).rejects.toThrow(/Timed-out/)
      await expect(others.acquire("cake", { ownerId: "you" })).rejects.toThrow(/Failed to acquire/)
      await mine.acquire("cake", { ownerId: "me", expire: 60 })
      expect(await others.release("cake", { ownerId: "you" })).toBe(false)
      expect(await mine.release("cake", { ownerId: "me" })).toBe(true)
      expect(await others.execute("cake", () => Promise.resolve("done"))).toBe("done")
    })

    it("takes over what the dead have left", async () => {
      await makeLocks().acquire(["cake", "rice"], { ownerId: "dead", expire: 60 })
      await dbConnection.raw("update table_lock set expiration = now() - interval '1 second'")
      await makeLocks().acquire(["cake", "rice"], { ownerId: "living", expire: 60 })
      expect(await held()).toEqual(["living", "living"])
    })

    it("keeps the lock of a job that takes longer than its lease", async () => {
      const [mine, others] = [makeLocks({ seconds: 1, renewal_ms: 100 }), makeLocks()]
      await mine.execute("cake", async () => {
        const began = await now()
        await until(async () => (await now()) > began + 1500)
        await expect(others.acquire("cake", { ownerId: "you" })).rejects.toThrow(/Failed to acquire/)
      })
      await others.acquire("cake", { ownerId: "you" })
    })

    it("frees the key when the job fails", async () => {
      const locks = makeLocks()
      await expect(locks.execute("cake", () => Promise.reject(new Error("burnt")))).rejects.toThrow("burnt")
      expect(await locks.execute("cake", () => Promise.resolve("done"))).toBe("done")
    })

    async function held(): Promise<string[]> {
      const { rows } = await dbConnection.raw("select owner_id from table_lock where id in ('cake', 'rice')")
      return rows.map((row: { owner_id: string }) => row.owner_id)
    }

    async function now(): Promise<number> {
      const { rows } = await dbConnection.raw("select extract(epoch from clock_timestamp()) * 1000 as ms")
      return Number(rows[0].ms)
    }
  },
})
