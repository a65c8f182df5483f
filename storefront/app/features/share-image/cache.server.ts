import { LRUCache } from "lru-cache"

/** More pictures than these wait in line: whoever comes next is asked to come back. */
const LONGEST_LINE = 24

export class TooManyWaiting extends Error {}

/** What is made, and whether it is worth keeping. */
export type Made = { bytes: Uint8Array; isKept: boolean }

/**
 * Keeps pictures that cost a tenth of a second each to draw. It never holds more than `maxBytes`: what has not been asked
 * for the longest goes first. What is asked for twice at once is drawn once, and only one picture is drawn at a time, so
 * that pages are still answered meanwhile.
 */
export class PictureCache {
  private readonly kept: LRUCache<string, Uint8Array>
  private readonly drawing = new Map<string, Promise<Made>>()
  private line: Promise<unknown> = Promise.resolve()

  constructor(maxBytes: number) {
    this.kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ length }) => length })
  }

  /** @throws TooManyWaiting */
  async get(key: string, draw: () => Promise<Made>): Promise<Made> {
    const kept = this.kept.get(key)
    return kept ? { bytes: kept, isKept: true } : (this.drawing.get(key) ?? this.enqueue(key, draw))
  }

  private enqueue(key: string, draw: () => Promise<Made>): Promise<Made> {
    if (this.drawing.size >= LONGEST_LINE) throw new TooManyWaiting()
    const made = this.line.then(draw).then((picture) => {
      if (picture.isKept) this.kept.set(key, picture.bytes)
      return picture
    })
    const done = made.finally(() => this.drawing.delete(key))
    this.line = done.catch(() => null)
    this.drawing.set(key, done)
    return done
  }
}
