import { describe, expect, test, vi } from "vitest"
import { PictureCache, TooManyWaiting, type Made } from "./cache.server.ts"

const picture = (size: number): Made => ({ bytes: new Uint8Array(size), isKept: true })
const drawer = (size: number) => vi.fn(() => Promise.resolve(picture(size)))

describe("the cache of pictures", () => {
  test("draws a picture once, also when it is asked for twice at once", async () => {
    const cache = new PictureCache(100)
    const draw = drawer(10)
    const [a, b] = await Promise.all([cache.get("a", draw), cache.get("a", draw)])
    expect((await cache.get("a", draw)).bytes).toBe(a?.bytes)
    expect(b?.bytes).toBe(a?.bytes)
    expect(draw).toHaveBeenCalledTimes(1)
  })

  test("holds no more than it may, and lets go what was not asked for the longest", async () => {
    const cache = new PictureCache(25)
    const [a, b, c] = [drawer(10), drawer(10), drawer(10)]
    await cache.get("a", a)
    await cache.get("b", b)
    await cache.get("a", a)
    await cache.get("c", c)
    await cache.get("a", a)
    expect(a).toHaveBeenCalledTimes(1)
    await cache.get("b", b)
    expect(b).toHaveBeenCalledTimes(2)
  })

  test("does not keep what is larger than all it may hold, nor what is not whole", async () => {
    const cache = new PictureCache(5)
    const large = drawer(6)
    const half = vi.fn(() => Promise.resolve({ ...picture(1), isKept: false }))
    for (const draw of [large, half]) {
      await cache.get("x", draw)
      await cache.get("x", draw)
      expect(draw).toHaveBeenCalledTimes(2)
    }
  })

  test("draws one at a time, and goes on after one that failed", async () => {
    const cache = new PictureCache(100)
    let open = 0
    const draw = (fails: boolean) => async () => {
      open += 1
      expect(open).toBe(1)
      await Promise.resolve()
      open -= 1
      if (fails) throw new Error("broken")
      return picture(1)
    }
    const answers = await Promise.allSettled([cache.get("a", draw(true)), cache.get("b", draw(false))])
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled"])
    await expect(cache.get("a", draw(false))).resolves.toEqual(picture(1))
  })

  test("sends away whoever comes when the line is long", async () => {
    const cache = new PictureCache(100)
    let release = (_made: Made) => {}
    const first = new Promise<Made>((resolve) => (release = resolve))
    const waiting = Array.from({ length: 24 }, (_, i) => cache.get(`${i}`, () => first))
    await expect(cache.get("late", drawer(1))).rejects.toThrow(TooManyWaiting)
    release(picture(1))
    await Promise.all(waiting)
    await expect(cache.get("late", drawer(1))).resolves.toEqual(picture(1))
  })
})
