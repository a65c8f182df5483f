import { parseEmail } from "@ocop/shared/account"
import {
  ENQUIRY_LONGEST,
  MAX_DAYS_AHEAD,
  MAX_GUESTS,
  readGuests,
  readVisit,
  type AskEnquiry,
  type Visit,
  type VisitProblem,
} from "@ocop/shared/enquiry"
import { parsePhone } from "@ocop/shared/phone"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidy, tidyLines } from "../http/typed-text"

/** What somebody asks for. `phone` is E.164; one of phone and e-mail is there. */
export type Wish = Visit & {
  name: string
  phone: string | null
  email: string | null
  guests: number
  message: string
}

/**
 * Reads a question as it was typed.
 *
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parseEnquiry(posted: AskEnquiry, today: string): Wish {
  const name = tidy(posted.name)
  const message = tidyLines(posted.message)
  const [typedPhone, typedEmail] = [tidy(posted.phone), tidy(posted.email)]
  const [phone, email] = [parsePhone(typedPhone), parseEmail(typedEmail)]
  const visit = readVisit(posted, today)
  const guests = readGuests(posted.guests)

  const problems = [
    name === "" ? NAME_MISSING : null,
    typedPhone === "" && typedEmail === "" ? CONTACT_MISSING : null,
    typedPhone !== "" && phone === null ? PHONE_WRONG : null,
    typedEmail !== "" && email === null ? EMAIL_WRONG : null,
    visit.ok ? null : { type: visit.problem, message: VISIT_WORDS[visit.problem], field: visit.field },
    guests === null ? GUESTS_WRONG : null,
    tooLong("name", name),
    tooLong("message", message),
  ].filter((problem) => problem !== null)
  if (problems.length > 0 || !visit.ok || guests === null) throw new ProblemError(400, problems)

  return { name, phone: phone?.e164 ?? null, email, ...visit.visit, guests, message }
}

const NAME_MISSING: Problem = { type: "name_missing", message: "Nhập họ và tên.", field: "name" }
const CONTACT_MISSING: Problem = {
  type: "contact_missing",
  message: "Nhập số điện thoại hoặc e-mail để cơ sở trả lời bạn.",
  field: "phone",
}
const PHONE_WRONG: Problem = {
  type: "phone_wrong",
  message: "Nhập số điện thoại Việt Nam, ví dụ 0901 234 567, hoặc để trống và cho e-mail.",
  field: "phone",
}
const EMAIL_WRONG: Problem = {
  type: "email_wrong",
  message: "Nhập e-mail đúng dạng, ví dụ ten@example.com, hoặc để trống.",
  field: "email",
}
const GUESTS_WRONG: Problem = {
  type: "guests_wrong",
  message: `Nhập số người từ 1 đến ${MAX_GUESTS}.`,
  field: "guests",
}
const VISIT_WORDS: Record<VisitProblem, string> = {
  day_missing: "Chọn ngày bạn muốn đến.",
  day_wrong: "Nhập ngày có thật, ví dụ 05/12/2026.",
  day_past: "Ngày này đã qua. Chọn từ hôm nay trở đi.",
  day_too_far: `Chọn ngày trong vòng ${MAX_DAYS_AHEAD} ngày tới.`,
  days_reversed: "Ngày về phải sau hoặc đúng ngày đến.",
}

function tooLong(field: "name" | "message", text: string): Problem | null {
  if (text.length <= ENQUIRY_LONGEST[field]) return null
  return { type: "text_too_long", message: `Rút ngắn còn tối đa ${ENQUIRY_LONGEST[field]} ký tự.`, field }
}
