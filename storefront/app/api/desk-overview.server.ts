import { OverviewDocument, ThresholdSet } from "@ocop/shared/overview"
import { PapersDocument } from "@ocop/shared/paper"
import { segment } from "./segment.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** How an organization stands, by its handle. `caller.token` is the member's. Every refusal is an `ApiProblem`. */
export function deskOverviewOf(caller: Caller) {
  const of = (handle: string) => `/member/organizations/${segment(handle)}`
  return {
    read: (handle: string) =>
      ask(caller, { name: "overview", path: `${of(handle)}/overview`, answer: OverviewDocument }),
    papers: (handle: string) => ask(caller, { name: "papers", path: `${of(handle)}/papers`, answer: PapersDocument }),
    /** `threshold` as it was typed. */
    setThreshold: (handle: string, threshold: string) =>
      change(caller, {
        name: "stock threshold",
        path: `${of(handle)}/stock-threshold`,
        body: { threshold },
        answer: ThresholdSet,
      }),
  }
}
