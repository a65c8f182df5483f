import { MAX_NUMBER_LENGTH, type EvidenceMatches } from "@ocop/shared/evidence"
import type { Api } from "#app/api/client.server.ts"

export type NumberView = {
  /** What was typed. */
  number: string
  problem: "missing" | "too_long" | null
  /** Null while nothing was asked, or nothing that can be looked up. */
  found: EvidenceMatches | null
}

/** Answers `?so=`; without the key the form is only shown. */
export async function lookUp(params: URLSearchParams, api: Pick<Api, "evidenceByNumber">): Promise<NumberView> {
  const typed = params.get("so")
  if (typed === null) return { number: "", problem: null, found: null }
  const number = typed.trim()
  if (number === "") return { number, problem: "missing", found: null }
  if (number.length > MAX_NUMBER_LENGTH) return { number, problem: "too_long", found: null }
  return { number, problem: null, found: await api.evidenceByNumber(number) }
}
