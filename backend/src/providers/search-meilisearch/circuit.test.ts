import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { Circuit } from "./circuit"

describe("Circuit", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function open(recover: () => Promise<string>) {
    const told: string[] = []
    const logger = { info: (line: string) => told.push(line), warn: (line: string) => told.push(line) }
    return { circuit: new Circuit({ recover, logger, probeMs: 1000 }), told }
  }

  test("is not closed before the server was brought up to date, and tries it once however often it is woken", async () => {
    const recover = vi.fn(async () => "2 indexes")
    const { circuit, told } = open(recover)
    expect(circuit.isClosed).toBe(false)
    circuit.wake()
    circuit.wake()
    await circuit.attempt()
    circuit.wake()
    expect([circuit.isClosed, recover.mock.calls.length, told]).toEqual([
      true,
      1,
      ["Meilisearch answers searches: 2 indexes."],
    ])
  })

  test("tells an outage once when it begins and once when it ends, and ends it by itself", async () => {
    let isUp = true
    const { circuit, told } = open(async () => {
      if (!isUp) throw new Error("ECONNREFUSED")
      return "3 changes"
    })
    await circuit.attempt()
    told.length = 0

    isUp = false
    for (let i = 0; i < 3; i += 1) circuit.fail("ECONNRESET")
    await vi.advanceTimersByTimeAsync(10_000)
    expect([circuit.isClosed, circuit.openSince !== null, told.length]).toEqual([false, true, 1])
    expect(told[0]).toContain("ECONNRESET")

    isUp = true
    await vi.advanceTimersByTimeAsync(1000)
    expect([circuit.isClosed, circuit.openSince, told.length]).toEqual([true, null, 2])
    expect(told[1]).toMatch(/again, after 1\d seconds: 3 changes/)
  })

  test("a failure while the server is brought up to date is tried again too", async () => {
    const recover = vi.fn(async () => Promise.reject<string>(new Error("down")))
    const { circuit } = open(recover)
    circuit.wake()
    await vi.advanceTimersByTimeAsync(3500)
    expect(recover.mock.calls.length).toBe(4)
    circuit.stop()
    await vi.advanceTimersByTimeAsync(5000)
    expect(recover.mock.calls.length).toBe(4)
  })
})
