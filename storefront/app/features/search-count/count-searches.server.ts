import { LRUCache } from "lru-cache"
import type { NextFunction, Request, Response } from "express"
import { ApiProblem } from "#app/api/problem.server.ts"
import { sendSearches } from "#app/api/searches.server.ts"
import { newSearch, searchedWords } from "./searched.ts"
import { Tally } from "./tally.ts"

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
    res.on("finish", () => {
      if (res.statusCode === 200 || res.statusCode === 304) tally.search(words, found.get(words) === false)
    })
  }
  next()
}

/** Counts a result that was opened. `words` as they are counted, `position` from 1. */
export function countChoice(words: string, position: number): void {
  tally.choice(words, position)
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
