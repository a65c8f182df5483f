import { ClosureAnswer, type SetClosure } from "@ocop/shared/closure"
import { segment } from "./segment.ts"
import { change, remove, type Caller } from "./transport.server.ts"

/** When an organization is closed, by its handle. Which closure it has is told with its name, by `desk.me`. */
export function deskClosureOf(caller: Caller) {
  const path = (handle: string) => `/member/organizations/${segment(handle)}/closure`
  return {
    set: (handle: string, typed: SetClosure) =>
      change(caller, { name: "set closure", path: path(handle), body: typed, answer: ClosureAnswer }),
    end: (handle: string) => remove(caller, { name: "end closure", path: path(handle), answer: ClosureAnswer }),
  }
}
