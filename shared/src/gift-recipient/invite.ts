import { parseEmail } from "../account/rules.ts"
import { LONGEST_RECIPIENT } from "./kinds.ts"
import { readRecipientPhone } from "./parse.ts"

/** Somebody who is to say where a gift for them goes; `phone` and `email` are "" where they are not told. */
export type Invite = { name: string; phone: string; email: string }

export const INVITE_PROBLEMS = ["name_missing", "name_long", "phone_wrong", "email_wrong"] as const
/** `line` counts from 1, empty lines too. */
export type InviteProblem = { line: number; type: (typeof INVITE_PROBLEMS)[number] }

/**
 * Reads people one a line, "Nguyễn Thị Hoa, 0912 345 678, hoa@example.com": only the name has to be there, what follows
 * stands in any order, parted by commas, semicolons or the tabs of a sheet.
 */
export function parseInvites(text: string): { invites: Invite[]; problems: InviteProblem[] } {
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ line: index + 1, ...readLine(line) }))
  const told = lines.filter(({ isEmpty }) => !isEmpty)
  return {
    invites: told.map(({ invite }) => invite),
    problems: told.flatMap(({ line, invite }) => problemsOf(invite).map((type) => ({ line, type }))),
  }
}

function readLine(line: string): { isEmpty: boolean; invite: Invite } {
  const parts = line
    .normalize("NFC")
    .split(/[\t;,]/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
  const isEmail = (part: string) => part.includes("@")
  const isPhone = (part: string) => /^[\d\s.()+'’-]+$/.test(part)
  const invite = {
    name: parts.filter((part) => !isEmail(part) && !isPhone(part)).join(", "),
    phone: parts.find(isPhone) ?? "",
    email: parts.find(isEmail) ?? "",
  }
  return { isEmpty: parts.length === 0, invite }
}

function problemsOf({ name, phone, email }: Invite): InviteProblem["type"][] {
  return [
    ...(name === "" ? (["name_missing"] as const) : []),
    ...(name.length > LONGEST_RECIPIENT.name ? (["name_long"] as const) : []),
    ...(phone !== "" && !readRecipientPhone(phone).ok ? (["phone_wrong"] as const) : []),
    ...(email !== "" && parseEmail(email) === null ? (["email_wrong"] as const) : []),
  ]
}
