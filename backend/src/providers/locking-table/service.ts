import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type { ILockingProvider, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { KeyedQueue } from "./queue"

/** An executed job's lock is renewed long before it ends, so that only a dead process loses it. */
const LEASE = { seconds: 30, renewal_ms: 10_000 }
/** For callers that name no end: a crash must not lock anything for ever. */
const DEFAULT_LEASE_SECONDS = 300
const DEFAULT_TIMEOUT_SECONDS = 5
const POLL_MS = { first: 5, last: 80 }

const TAKE = `
  insert into table_lock (id, owner_id, expiration) values (?, ?, now() + ? * interval '1 second')
  on conflict (id) do update
    set owner_id = excluded.owner_id, expiration = excluded.expiration, updated_at = now()
    where table_lock.expiration < now() or (table_lock.owner_id = excluded.owner_id and excluded.owner_id <> '')
  returning id`

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex; [ContainerRegistrationKeys.LOGGER]: Logger }

/**
 * Locks as rows of a table, good over any number of processes with nothing but PostgreSQL. In each process one caller
 * a key asks the database while the others queue in memory, and nobody holds a connection while waiting: advisory
 * locks take a connection per waiter and starve the holder. A row whose time is over is taken over, so a killed
 * process blocks nobody for long.
 */
export default class TableLockService implements ILockingProvider {
  static identifier = "locking-table"

  private readonly connection: Knex
  private readonly logger: Logger
  private readonly queue = new KeyedQueue()

  private readonly lease: typeof LEASE

  constructor(dependencies: Dependencies, options?: Partial<typeof LEASE>) {
    this.lease = { ...LEASE, ...options }
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    this.logger = dependencies[ContainerRegistrationKeys.LOGGER]
  }

  /** Runs the job while it holds all the keys. Waits for them at most `timeout` seconds. */
  async execute<T>(keys: string | string[], job: () => Promise<T>, args?: { timeout?: number }): Promise<T> {
    const ownerId = `execute:${randomUUID()}`
    const deadline = Date.now() + (args?.timeout ?? DEFAULT_TIMEOUT_SECONDS) * 1000
    const leave: (() => void)[] = []
    try {
      // One order for everybody, so that no two callers wait for each other.
      for (const key of [...new Set(toList(keys))].sort()) {
        leave.push(await this.enter(key, deadline))
        await this.takeBefore(deadline, key, ownerId)
      }
      return await this.whileRenewed(ownerId, job)
    } finally {
      await this.giveBack(ownerId, leave)
    }
  }

  /** Takes the keys at once or fails. `expire` is in seconds. */
  async acquire(
    keys: string | string[],
    args?: { ownerId?: string | null; expire?: number; awaitQueue?: boolean },
  ): Promise<void> {
    const taken: string[] = []
    for (const key of toList(keys)) {
      if (!(await this.take(key, args?.ownerId ?? "", args?.expire ?? DEFAULT_LEASE_SECONDS))) {
        await this.release(taken, { ownerId: args?.ownerId ?? null })
        throw new MedusaError(MedusaError.Types.CONFLICT, `Failed to acquire lock for key "${key}"`)
      }
      taken.push(key)
    }
  }

  /** True when all of the keys were held by this owner and are free now. */
  async release(keys: string | string[], args?: { ownerId?: string | null }): Promise<boolean> {
    const ids = toList(keys)
    if (ids.length === 0) return true
    const freed = await this.connection("table_lock")
      .whereIn("id", ids)
      .andWhere("owner_id", args?.ownerId ?? "")
      .delete()
    return freed === ids.length
  }

  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    const rows = this.connection("table_lock")
    await (args?.ownerId ? rows.where("owner_id", args.ownerId) : rows).delete()
  }

  /** Those who wait in memory go on even when the database cannot be told: there the lock runs out by itself. */
  private async giveBack(ownerId: string, leave: (() => void)[]): Promise<void> {
    try {
      if (leave.length > 0) await this.releaseAll({ ownerId })
    } finally {
      leave.forEach((next) => next())
    }
  }

  private async enter(key: string, deadline: number): Promise<() => void> {
    const entering = this.queue.enter(key)
    const gaveUp = new AbortController()
    const late = wait(deadline - Date.now(), null, { signal: gaveUp.signal }).catch(() => null)
    const leave = await Promise.race([entering, late])
    gaveUp.abort()
    if (leave !== null) return leave
    void entering.then((next) => next())
    throw timedOut(key)
  }

  private async takeBefore(deadline: number, key: string, ownerId: string): Promise<void> {
    for (let pause = POLL_MS.first; !(await this.take(key, ownerId, this.lease.seconds));) {
      if (Date.now() >= deadline) throw timedOut(key)
      await wait(pause * (0.5 + Math.random()))
      pause = Math.min(pause * 2, POLL_MS.last)
    }
  }

  private async take(key: string, ownerId: string, seconds: number): Promise<boolean> {
    const { rows } = await this.connection.raw<{ rows: unknown[] }>(TAKE, [key, ownerId, seconds])
    return rows.length > 0
  }

  private async whileRenewed<T>(ownerId: string, job: () => Promise<T>): Promise<T> {
    const renewal = setInterval(() => void this.renew(ownerId), this.lease.renewal_ms)
    renewal.unref()
    try {
      return await job()
    } finally {
      clearInterval(renewal)
    }
  }

  private async renew(ownerId: string): Promise<void> {
    try {
      const expiration = this.connection.raw("now() + ? * interval '1 second'", [this.lease.seconds])
      await this.connection("table_lock").where("owner_id", ownerId).update({ expiration })
    } catch {
      this.logger.error("A lock could not be renewed and may be taken over")
    }
  }
}

function toList(keys: string | string[]): string[] {
  return Array.isArray(keys) ? keys : [keys]
}

function timedOut(key: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, `Timed-out acquiring lock for key "${key}"`)
}
