import {
  FixedRecipient,
  GiftDays,
  InviteDocument,
  RecipientKept,
  RecipientsChanged,
  RecipientsPage,
  RecipientsRemoved,
  RecipientTable,
  type AnswerInvite,
  type ChooseGiftDay,
  type TypedRecipient,
} from "@ocop/shared/gift-recipient"
import { SheetFile } from "@ocop/shared/listing-sheet"
import { segment } from "./segment.ts"
import { ask, change, read, remove, type Caller } from "./transport.server.ts"

/** A list of many rows is read, or written, in one go. */
const LIST_TIMEOUT_MS = 30_000

/** The recipients of a gift, by the key of its pages. Null where there is no such gift; refusals are an `ApiProblem`. */
export function giftRecipientsOf(caller: Caller) {
  const path = (key: string, rest = "") => `/store/gifts/${segment(key)}/recipients${rest}`
  const row = (key: string, id: string) => path(key, `/rows/${segment(id)}`)
  const ownPath = (inviteKey: string) => `/store/gift-invites/${segment(inviteKey)}`
  const timeoutMs = LIST_TIMEOUT_MS
  const answer = RecipientsChanged
  return {
    page: (key: string, { page, only = "all" }: { page: string; only?: "all" | "broken" | "invited" }) => {
      const query = new URLSearchParams({ page, only })
      return read(caller, { name: "gift recipients", path: path(key, `?${query}`), answer: RecipientsPage })
    },
    /** What one recipient is asked, by the key of their own page. Null for a key that none has. */
    own: (inviteKey: string) => read(caller, { name: "gift invite", path: ownPath(inviteKey), answer: InviteDocument }),
    answer: (inviteKey: string, typed: AnswerInvite) =>
      change(caller, { name: "answer gift invite", path: ownPath(inviteKey), body: typed, answer: InviteDocument }),
    days: (key: string) => read(caller, { name: "gift days", path: path(key, "/days"), answer: GiftDays }),
    template: (key: string) =>
      ask(caller, { name: "recipient template", path: path(key, "/template"), answer: SheetFile }),
    /** `form` has a file in `file`, or what was pasted in `text`. */
    table: (key: string, form: FormData) =>
      change(caller, {
        name: "recipient table",
        path: path(key, "/table"),
        body: form,
        timeoutMs,
        answer: RecipientTable,
      }),
    /** `form` has `form_token`, `how`, and as JSON `mapping` and `cells`. */
    keep: (key: string, form: FormData) =>
      change(caller, { name: "import recipients", path: path(key, "/import"), body: form, timeoutMs, answer }),
    add: (key: string, form_token: string, typed: TypedRecipient) =>
      change(caller, { name: "add recipient", path: path(key), body: { form_token, typed }, answer: RecipientKept }),
    /** `people`: those who are to say their addresses, one a line. */
    invite: (key: string, form_token: string, people: string) =>
      change(caller, { name: "invite recipients", path: path(key, "/invites"), body: { form_token, people }, answer }),
    fix: (key: string, id: string, typed: TypedRecipient) =>
      change(caller, { name: "fix recipient", path: row(key, id), body: { typed }, answer: FixedRecipient }),
    remove: (key: string, id: string) =>
      remove(caller, { name: "remove recipient", path: row(key, id), answer: RecipientsRemoved }),
    dropBroken: (key: string, count: number) =>
      change(caller, {
        name: "drop recipients",
        path: path(key, "/drop"),
        body: { count },
        timeoutMs,
        answer: RecipientsRemoved,
      }),
    /** Brings back what `remove` or `dropBroken` took out. */
    restore: (key: string, removal: string) =>
      change(caller, { name: "restore recipients", path: path(key, "/restore"), body: { removal }, answer }),
    acceptPlaces: (key: string) =>
      change(caller, { name: "accept places", path: path(key, "/accept"), body: {}, timeoutMs, answer }),
    chooseDay: (key: string, chosen: ChooseGiftDay) =>
      change(caller, { name: "choose gift day", path: path(key, "/days"), body: chosen, timeoutMs, answer }),
  }
}
