import { z } from "@medusajs/framework/zod"
import type { DeliveryAddress, Gazetteer } from "@ocop/shared/address"
import type { SetDelivery } from "@ocop/shared/basket"
import { parsePhone } from "@ocop/shared/phone"
import type { Problem } from "@ocop/shared/problem"
import { tidy, tidyLines } from "../http/typed-text"

const LONGEST = { name: 100, street: 200, note: 500, email: 254 } as const

const Email = z.email()

export type ParsedDelivery =
  | { ok: true; address: DeliveryAddress; /** Empty when none was given. */ email: string }
  | { ok: false; problems: Problem[] }

/** Reads what was typed on page 1 of the checkout; tells everything that is wrong with it at once. */
export function parseDelivery(posted: SetDelivery, gazetteer: Gazetteer): ParsedDelivery {
  const typed = {
    name: tidy(posted.name),
    street: tidy(posted.street),
    note: tidyLines(posted.note),
    email: tidy(posted.email),
  }
  const phone = parsePhone(tidy(posted.phone))
  const problems = [
    missing(typed.name, { type: "name_missing", message: "Nhập họ và tên người nhận.", field: "name" }),
    phone === null ? PHONE_WRONG : null,
    problemOfEmail(typed.email),
    problemOfCommune(posted, gazetteer),
    missing(typed.street, { type: "street_missing", message: "Nhập số nhà, đường, ấp hoặc khóm.", field: "street" }),
    tooLong("name", typed.name),
    tooLong("street", typed.street),
    tooLong("note", typed.note),
    tooLong("email", typed.email),
  ].filter((problem) => problem !== null)
  if (phone === null || problems.length > 0) return { ok: false, problems }

  const { name, street, note } = typed
  return {
    ok: true,
    address: { name, phone: phone.e164, street, note, commune_code: posted.commune_code },
    email: typed.email,
  }
}

export const PHONE_WRONG = {
  type: "phone_wrong",
  message: "Nhập số điện thoại, ví dụ 0901 234 567.",
  field: "phone",
}

function missing(text: string, problem: Problem): Problem | null {
  return text === "" ? problem : null
}

function tooLong(field: keyof typeof LONGEST, text: string): Problem | null {
  if (text.length <= LONGEST[field]) return null
  return { type: "text_too_long", message: `Rút ngắn còn tối đa ${LONGEST[field]} ký tự.`, field }
}

function problemOfEmail(email: string): Problem | null {
  if (email === "" || Email.safeParse(email).success) return null
  return {
    type: "email_wrong",
    message: "Nhập e-mail đúng dạng, ví dụ ten@example.com, hoặc để trống.",
    field: "email",
  }
}

function problemOfCommune({ commune_code, province_code }: SetDelivery, gazetteer: Gazetteer): Problem | null {
  const field = "commune_code"
  if (commune_code === "") return { type: "commune_missing", message: "Chọn xã hoặc phường trong danh sách.", field }
  const commune = gazetteer.commune(commune_code)
  if (commune === null) {
    return { type: "commune_unknown", message: "Không có xã, phường này. Chọn trong danh sách.", field }
  }
  if (province_code === undefined || province_code === commune.province_code) return null
  const message = `${commune.name} thuộc ${commune.province}, không thuộc tỉnh đã chọn. Chọn lại trong danh sách.`
  return { type: "commune_not_of_province", message, field }
}
