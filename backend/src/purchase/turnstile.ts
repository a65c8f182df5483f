/**
 * Lets a few through at a time; the others wait in the order in which they came. When many buy at the same moment, a
 * few runs that finish are worth more than many that share the processor and the database's connections until all of
 * them are late.
 */
export class Turnstile {
  private readonly waiting: (() => void)[] = []

  constructor(private free: number) {}

  async pass<T>(job: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    try {
      return await job()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.free += 1
    }
  }
}
