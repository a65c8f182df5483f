import { LRUCache } from "lru-cache"
import type { NextFunction, Request, Response } from "express"
import { ApiProblem } from "#app/api/problem.server.ts"
import { sendSearches } from "#app/api/searches.server.ts"
import { newSearch, searchedWords } from "./searched.ts"
import { Tally } from "./tally.ts"
import { visitorOf } from "./visitor.server.ts"

const tally = new Tally()

/** Whether a search found something: copies answer many searches of which only the first one asks the backend. */
const found = new LRUCache<string, boolean>({ max: 5000 })

/** Remembers how many goods a list has that was made just now. */
export function noteFound(params: URLSearchParams, count: number): void {
  const words = searchedWords(params)
  if (words !== null) found.set(words, count > 0)
}

/** Counts the searches that were answered, from a copy or not. */
export function countSearches(req: Request, res: Response, next: NextFunction): void {
  const { method, path, headers, originalUrl } = req
  const search = new URLSearchParams(originalUrl.split("?")[1])
  const words = newSearch({ method, path, search, headers })
  if (words !== null) {
    const visitor = visitorOf(req.ip ?? "", new Date())
    res.on("finish", () => {
      if (res.statusCode === 200 || res.statusCode === 304) tally.search(visitor, words, found.get(words) === false)
    })
  }
  next()
}

/** Counts a result that somebody at a network address has opened. `words` as they are counted. */
export function countChoice(address: string, words: string, choice: Parameters<Tally["choice"]>[2]): void {
  tally.choice(visitorOf(address, new Date()), words, choice)
}

/** Tells the backend what was counted. What it does not take is lost: it is of less worth than the room it would need. */
export async function tellSearches(): Promise<void> {
  const rows = tally.take()
  if (rows.length === 0) return
  try {
    await sendSearches(rows)
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
  }
}
