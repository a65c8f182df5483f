import { z } from "@medusajs/framework/zod"
import { isDay } from "@ocop/shared/day"
import { invalidNotice } from "./problems"

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** The moment that "2026-11-26 18:05:00" names in Vietnam, which is UTC+7 all year; null when there is none. */
export function parseVietnamTime(text: string): Date | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/.exec(text) ?? []
  return day && isDay(day) ? new Date(`${day}T${time}+07:00`) : null
}

/** As these services write a moment. */
export function formatVietnamTime(at: Date): string {
  return new Date(at.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 19).replace("T", " ")
}

/** The moment of a transfer, in Vietnam and without a zone. */
export const VietnamTime = z.string().transform((text, context) => {
  const at = parseVietnamTime(text)
  if (at) return at
  context.addIssue({ code: "custom", message: "no moment" })
  return z.NEVER
})

/** Text that a service leaves out, or sends as null, when it knows none. */
export const Told = z
  .string()
  .nullish()
  .transform((text) => text?.trim() ?? "")

/** Whole đồng; the most that JSON carries exactly. */
export const Dong = z.number().int()

/** @throws ProblemError 400 when it is no JSON in UTF-8 */
export function parseJson(raw: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(raw))
  } catch {
    throw invalidNotice()
  }
}

/** @throws ProblemError 400 that names what is not as it is published */
export function parseNotice<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw invalidNotice(parsed.error.issues[0]?.path.join("."))
  return parsed.data
}

/** The other end of a transfer, or null when nothing is told of it. */
export function toPayer(bank: string, account: string, name: string) {
  if (!bank && !account && !name) return null
  return { bank: bank || null, account: account || null, name: name || null }
}
