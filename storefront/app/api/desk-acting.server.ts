import { ActingBegun, ActingEnded, CheckedActing } from "@ocop/shared/acting"
import { HistoryPage } from "@ocop/shared/history"
import { segment } from "./segment.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** Operators who act for an organization, and what was done for it. Every refusal is an `ApiProblem`. */
export function deskActingOf(caller: Caller) {
  return {
    check: (token: string) =>
      change(caller, { name: "check acting", path: "/member/acting/link", body: { token }, answer: CheckedActing }),
    begin: (token: string) =>
      change(caller, { name: "begin acting", path: "/member/acting", body: { token }, answer: ActingBegun }),
    /** 401 to everybody but an operator who acts for an organization now. */
    end: () => change(caller, { name: "end acting", path: "/member/acting/end", body: {}, answer: ActingEnded }),
    /** `page` as it stands in the address. */
    history: (handle: string, page: string) =>
      ask(caller, {
        name: "history",
        path: `/member/organizations/${segment(handle)}/history?${new URLSearchParams({ page })}`,
        answer: HistoryPage,
      }),
  }
}
