import { randomUUID } from "node:crypto"
import type { NextFunction, Request, Response } from "express"
import { log } from "#app/http/log.server.ts"

/**
 * What a path says without saying who: codes of purchases and keys of gifts are left out, and query strings never come
 * this far.
 */
export function loggedPath(path: string): string {
  return path
    .replace(/^((?:\/en)?\/don\/)[^/]+/, "$1:ma")
    .replace(/^((?:\/en)?\/(?:hop-qua|nhan-qua)\/)[^/]+/, "$1:key")
}

/** Gives the request an id, which the backend's logs repeat, and writes one line when it has been answered. */
export function requestLog(req: Request, res: Response, next: NextFunction) {
  const started = performance.now()
  const id = randomUUID()
  res.locals["requestId"] = id
  res.setHeader("x-request-id", id)
  res.on("close", () => {
    const ms = Math.round(performance.now() - started)
    const status = res.writableFinished ? res.statusCode : 499
    log.info({ request_id: id, method: req.method, path: loggedPath(req.path), status, ms }, "request")
  })
  next()
}
