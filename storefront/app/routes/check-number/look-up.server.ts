import { MAX_EVIDENCE_QUESTION, type EvidenceMatches } from "@ocop/shared/evidence"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"

export type CheckView = {
  /** What was typed. */
  asked: string
  problem: "missing" | "too_long" | null
  /** Null while nothing was asked, or nothing that can be looked up. */
  found: EvidenceMatches | null
}

const PAGE = /^[1-9]\d{0,5}$/

/** Answers `?so=` and `?trang=`; without the first the form is only shown. A page that is not there is a 404. */
export async function lookUp(params: URLSearchParams, api: Pick<Api, "findEvidence">): Promise<CheckView> {
  const typed = params.get("so")
  if (typed === null) return { asked: "", problem: null, found: null }
  const asked = typed.trim()
  if (asked === "") return { asked, problem: "missing", found: null }
  if (asked.length > MAX_EVIDENCE_QUESTION) return { asked, problem: "too_long", found: null }
  const page = params.get("trang") ?? "1"
  const found = PAGE.test(page) ? await api.findEvidence(asked, Number(page)) : null
  if (found === null) throw data(null, { status: 404 })
  return { asked, problem: null, found }
}

/** The Vietnamese path of a page of an answer. */
export function checkPath(asked: string, page: number): string {
  return `/kiem-tra?${new URLSearchParams({ so: asked, ...(page === 1 ? {} : { trang: String(page) }) })}`
}
