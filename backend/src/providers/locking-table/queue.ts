/** Lets one caller per key through at a time, in the order in which they came. */
export class KeyedQueue {
  private readonly tails = new Map<string, Promise<void>>()

  /** Waits for its turn; the function it gives lets the next one in. */
  async enter(key: string): Promise<() => void> {
    const before = this.tails.get(key)
    let leave: () => void = () => undefined
    const turn = new Promise<void>((resolve) => {
      leave = resolve
    })
    const tail = (before ?? Promise.resolve()).then(() => turn)
    this.tails.set(key, tail)
    await before
    return () => {
      if (this.tails.get(key) === tail) this.tails.delete(key)
      leave()
    }
  }
}
