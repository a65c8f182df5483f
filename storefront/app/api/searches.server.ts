import type { CountedSearch } from "@ocop/shared/search-count"
import { z } from "zod"
import { change } from "./transport.server.ts"

const NOBODY = { requestId: "searches", address: "", token: null }

/** Tells the backend what was searched for. Every refusal, and an unreachable backend, is an `ApiProblem`. */
export async function sendSearches(rows: readonly CountedSearch[]): Promise<void> {
  await change(NOBODY, { name: "searches", path: "/store/searches", body: { rows }, answer: z.object({}) })
}
