import {
  JoiningDocument,
  JoiningStarted,
  PaperRemoved,
  PaperStored,
  ProducerWish,
  type AskProducer,
  type SaveJoining,
  type StartJoining,
} from "@ocop/shared/joining"
import { segment } from "./segment.ts"
import { ask, change, openFile, remove, type Caller } from "./transport.server.ts"

/** A photo from a phone takes a while to be read and made anew. */
const UPLOAD_TIMEOUT_MS = 60_000

/** The calls of joining. `caller.token` is the member's. Every refusal is an `ApiProblem`. */
export function joiningOf(caller: Caller) {
  const path = (handle: string, rest = "") => `/member/organizations/${segment(handle)}/joining${rest}`
  const producerPath = (handle: string) => `/member/organizations/${segment(handle)}/producer`
  return {
    startJoining: (form: StartJoining) =>
      change(caller, { name: "start joining", path: "/member/organizations", body: form, answer: JoiningStarted }),
    joining: (handle: string) => ask(caller, { name: "joining", path: path(handle), answer: JoiningDocument }),
    saveJoining: (handle: string, page: SaveJoining) =>
      change(caller, { name: "save joining", path: path(handle), body: page, answer: JoiningDocument }),
    submitJoining: (handle: string) =>
      change(caller, { name: "submit joining", path: path(handle, "/submit"), body: {}, answer: JoiningDocument }),
    withdrawJoining: (handle: string) =>
      change(caller, { name: "withdraw joining", path: path(handle, "/withdraw"), body: {}, answer: JoiningDocument }),
    producer: (handle: string) =>
      ask(caller, { name: "producer wish", path: producerPath(handle), answer: ProducerWish }),
    askProducer: (handle: string, form: AskProducer) =>
      change(caller, { name: "ask producer", path: producerPath(handle), body: form, answer: ProducerWish }),
    withdrawProducer: (handle: string) =>
      remove(caller, { name: "withdraw producer", path: producerPath(handle), answer: ProducerWish }),
    /** `form` holds the `purpose` and then the `file`. */
    addPaper: (handle: string, form: FormData) =>
      change(caller, {
        name: "add paper",
        path: path(handle, "/papers"),
        body: form,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        answer: PaperStored,
      }),
    removePaper: (handle: string, id: string) =>
      remove(caller, { name: "remove paper", path: path(handle, `/papers/${segment(id)}`), answer: PaperRemoved }),
    /** The file itself, as the backend sends it. */
    paper: (handle: string, id: string) =>
      openFile(caller, { name: "paper", path: path(handle, `/papers/${segment(id)}`) }),
  }
}
