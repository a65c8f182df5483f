import { describe, expect, test } from "vitest"
import { Turnstile } from "./turnstile"

describe("Turnstile", () => {
  test("never lets more through than there is room for, and everybody in the end", async () => {
    const turnstile = new Turnstile(2)
    let inside = 0
    let most = 0
    const visit = (n: number) =>
      turnstile.pass(async () => {
        inside += 1
        most = Math.max(most, inside)
        await Promise.resolve()
        inside -= 1
        return n
      })
    expect(await Promise.all([1, 2, 3, 4, 5].map(visit))).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(2)
  })

  test("who fails makes room too", async () => {
    const turnstile = new Turnstile(1)
    await expect(turnstile.pass(() => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await turnstile.pass(() => Promise.resolve("in"))).toBe("in")
  })
})
