import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { patientFetch, type Waiting } from "./patient-fetch.ts"

const lost: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"))
const NONE = { all: 0, sent: 0 }
const ANSWER = new Response("ok")

/** What is told of the outage, and who waits for a chance. */
function outage() {
  const told: Waiting[] = []
  const waiting = new Set<() => void>()
  return {
    told,
    waiting,
    tell: (counts: Waiting) => told.push({ ...counts }),
    onChance: (again: () => void) => {
      waiting.add(again)
      return () => waiting.delete(again)
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test("what has an answer is not touched", async () => {
  const out = outage()
  const send = vi.fn(() => Promise.resolve(ANSWER))
  const init = { method: "POST", body: "a=1" }
  expect(await patientFetch(send, out)("/gio-hang.data", init)).toBe(ANSWER)
  expect(send).toHaveBeenCalledExactlyOnceWith("/gio-hang.data", init)
  expect(out.told).toEqual([])
})

test.each([["/gio-hang.data"], ["http://localhost/dat-hang.data?index"], [new URL("http://localhost/_root.data")]])(
  "a form sent to %s is sent again, unchanged, when there is a chance, and nobody listens for more",
  async (address) => {
    const out = outage()
    const send = vi.fn(lost)
    const init = { method: "POST", body: new URLSearchParams({ name: "Trần Thị Sáu" }) }
    const answered = patientFetch(send, out)(address, init)
    await vi.advanceTimersByTimeAsync(0)
    expect([out.told, out.waiting.size]).toEqual([[{ all: 1, sent: 1 }], 1])
    for (const again of out.waiting) again()
    await vi.advanceTimersByTimeAsync(0)
    expect(send).toHaveBeenCalledTimes(2)

    send.mockResolvedValue(ANSWER)
    for (const again of out.waiting) again()
    expect(await answered).toBe(ANSWER)
    expect(send.mock.calls).toEqual([1, 2, 3].map(() => [address, init]))
    expect([out.told, out.waiting.size, vi.getTimerCount()]).toEqual([[{ all: 1, sent: 1 }, NONE], 0, 0])
  },
)

test("without any sign it is tried again after some seconds", async () => {
  const out = outage()
  const send = vi.fn(lost)
  const answered = patientFetch(send, out)("/gio-hang.data")
  await vi.advanceTimersByTimeAsync(0)
  send.mockResolvedValue(ANSWER)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await answered).toBe(ANSWER)
})

test("the outage is over when nobody waits any more", async () => {
  const out = outage()
  const send = vi.fn(lost)
  const fetchPatiently = patientFetch(send, out)
  const left = new AbortController()
  const first = fetchPatiently("/a.data", { method: "POST" })
  const second = fetchPatiently("/b.data", { signal: left.signal })
  await vi.advanceTimersByTimeAsync(0)
  const both = [
    { all: 1, sent: 1 },
    { all: 2, sent: 1 },
  ]
  expect(out.told).toEqual(both)

  send.mockImplementation((_, init) => (init?.signal ? Promise.reject(init.signal.reason) : Promise.resolve(ANSWER)))
  left.abort()
  await expect(second).rejects.toThrow("aborted")
  expect(out.told).toEqual([...both, { all: 1, sent: 1 }])
  await vi.advanceTimersByTimeAsync(5_000)
  await first
  expect(out.told.at(-1)).toEqual(NONE)
})

test("what was given up before it failed is not sent again", async () => {
  const send = vi.fn(() => Promise.reject(new DOMException("Gone", "AbortError")))
  await expect(patientFetch(send, outage())("/a.data")).rejects.toThrow("Gone")
  expect(send).toHaveBeenCalledOnce()
})

test("what asks for no data of a page fails as ever, and answers for itself", async () => {
  const out = outage()
  const fetchPatiently = patientFetch(lost, out)
  await expect(fetchPatiently("/goi-y?q=banh.data")).rejects.toThrow("Failed to fetch")
  await expect(fetchPatiently("/favicon.svg", { method: "HEAD" })).rejects.toThrow("Failed to fetch")
  expect(out.told).toEqual([])
})
