import { ParcelComplaints, type BuyersMove, type ReportProblem } from "@ocop/shared/complaint"
import { Conversation, type SendMessage } from "@ocop/shared/conversation"
import { StoredDocument } from "@ocop/shared/document"
import { z } from "zod"
import type { ParcelAt } from "./client.server.ts"
import { segment } from "./segment.ts"
import { change, openFile, read, type Caller } from "./transport.server.ts"

/** A photo from a phone takes a while to be read and made anew. */
const UPLOAD_TIMEOUT_MS = 60_000

const PhotoStored = z.object({ document: StoredDocument })

/** What a buyer reports of a parcel, by account or by the link that was mailed. */
export function complaintsOf(caller: Caller) {
  const of = ({ code, parcel, token }: ParcelAt, rest = "") => {
    const headers: Record<string, string> = token === null ? {} : { "x-purchase-token": token }
    return { headers, path: `/store/purchases/${segment(code)}/parcels/${segment(parcel)}/complaints${rest}` }
  }
  const ofMessages = (at: ParcelAt) => {
    const { path, headers } = of(at)
    return { headers, path: path.replace(/complaints$/, "messages") }
  }
  return {
    /** Null without the right token, unless the signed-in customer owns the purchase. */
    parcelComplaints: (at: ParcelAt) => read(caller, { name: "complaints", ...of(at), answer: ParcelComplaints }),
    /** What was written about the parcel; null as `parcelComplaints`. */
    conversation: (at: ParcelAt) => read(caller, { name: "messages", ...ofMessages(at), answer: Conversation }),
    sendMessage: (at: ParcelAt, message: SendMessage) =>
      change(caller, { name: "send message", ...ofMessages(at), body: message, answer: Conversation }),
    reportProblem: (at: ParcelAt, report: ReportProblem) =>
      change(caller, { name: "report problem", ...of(at), body: report, answer: ParcelComplaints }),
    moveComplaint: (at: ParcelAt, id: string, move: BuyersMove) =>
      change(caller, {
        name: "move complaint",
        ...of(at, `/${segment(id)}/answer`),
        body: move,
        answer: ParcelComplaints,
      }),
    /** `form` holds the `file`. */
    addComplaintPhoto: (at: ParcelAt, id: string, form: FormData) =>
      change(caller, {
        name: "add complaint photo",
        ...of(at, `/${segment(id)}/photos`),
        body: form,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        answer: PhotoStored,
      }),
    /** The file itself, as the backend sends it. */
    complaintPhoto: (at: ParcelAt, id: string, photo: string) =>
      openFile(caller, { name: "complaint photo", ...of(at, `/${segment(id)}/photos/${segment(photo)}`) }),
  }
}
