import { LRUCache } from "lru-cache"
import { sizeOfCopy, type PageCopy } from "./page-copy.ts"

const MAX_BYTES = 48 * 1024 * 1024

/** Bounds what the versions do not tell, like the operator's own texts after a change of settings behind us. */
const MAX_AGE_MS = 60_000

/** Keeps copies of pages by name. A page that several ask for at once is made once; null is not kept. */
export class PageStore {
  readonly #copies = new LRUCache<string, PageCopy>({
    maxSize: MAX_BYTES,
    ttl: MAX_AGE_MS,
    sizeCalculation: sizeOfCopy,
  })
  readonly #beingMade = new Map<string, Promise<PageCopy | null>>()

  async find(name: string, make: () => Promise<PageCopy | null>): Promise<PageCopy | null> {
    return this.#copies.get(name) ?? this.#beingMade.get(name) ?? this.#make(name, make)
  }

  #make(name: string, make: () => Promise<PageCopy | null>): Promise<PageCopy | null> {
    const making = make()
      .then((copy) => {
        if (copy) this.#copies.set(name, copy)
        return copy
      })
      .finally(() => this.#beingMade.delete(name))
    this.#beingMade.set(name, making)
    return making
  }
}
