import { ParcelComplaints, type SellersMove } from "@ocop/shared/complaint"
import { Conversation, type SendMessage } from "@ocop/shared/conversation"
import type { OrderAt } from "./desk-orders.server.ts"
import { segment } from "./segment.ts"
import { ask, change, openFile, type Caller } from "./transport.server.ts"

/** The desk's calls about what buyers report. Every refusal is an `ApiProblem`. */
export function deskComplaintsOf(caller: Caller) {
  const path = ({ organization, code }: OrderAt, rest = "") =>
    `/member/organizations/${segment(organization)}/parcels/${segment(code)}/complaints${rest}`
  const messages = ({ organization, code }: OrderAt) =>
    `/member/organizations/${segment(organization)}/parcels/${segment(code)}/messages`
  return {
    conversation: (at: OrderAt) => ask(caller, { name: "desk messages", path: messages(at), answer: Conversation }),
    sendMessage: (at: OrderAt, message: SendMessage) =>
      change(caller, { name: "desk send message", path: messages(at), body: message, answer: Conversation }),
    readMessages: (at: OrderAt) =>
      change(caller, { name: "read messages", path: `${messages(at)}/read`, body: {}, answer: Conversation }),
    read: (at: OrderAt) => ask(caller, { name: "desk complaints", path: path(at), answer: ParcelComplaints }),
    move: (at: OrderAt, id: string, move: SellersMove) =>
      change(caller, {
        name: "answer complaint",
        path: path(at, `/${segment(id)}/answer`),
        body: move,
        answer: ParcelComplaints,
      }),
    /** The file itself, as the backend sends it. */
    photo: (at: OrderAt, id: string, photo: string) =>
      openFile(caller, { name: "desk complaint photo", path: path(at, `/${segment(id)}/photos/${segment(photo)}`) }),
  }
}
