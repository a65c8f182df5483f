import { z } from "zod"

/** Bytes are no measure here: a Vietnamese sentence is as good a password as any. */
export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 128

/** Longer than any box that exists. */
const MAX_EMAIL = 254

/** Long enough for the rule, and among the first that anybody tries. Compared without case. */
const COMMON_PASSWORDS = new Set([
  "1234567890",
  "0123456789",
  "0987654321",
  "9876543210",
  "12345678910",
  "123456789a",
  "a123456789",
  "abc1234567",
  "abcd123456",
  "abcdefghij",
  "admin12345",
  "anhyeuem123",
  "anhyeuem1234",
  "iloveyou123",
  "matkhau123",
  "matkhau1234",
  "matkhau123456",
  "password12",
  "password123",
  "password1234",
  "qwerty1234",
  "qwerty12345",
  "qwerty123456",
  "qwertyuiop",
  "1q2w3e4r5t",
  "1qaz2wsx3edc",
  "vietnam123",
  "vietnam1234",
  "vietnamvodich",
])

const Email = z.email().max(MAX_EMAIL)

/**
 * The form in which an e-mail address is kept and compared: trimmed, small letters. Null for what is none. No mail
 * server that matters tells "Hoa@…" from "hoa@…", and two accounts that differ by a capital would be one person's.
 */
export function parseEmail(text: string): string | null {
  const parsed = Email.safeParse(text.normalize("NFC").trim().toLowerCase())
  return parsed.success ? parsed.data : null
}

export type PasswordProblem = "password_missing" | "password_short" | "password_long" | "password_common"

/**
 * What is wrong with a new password, or null. Length and not being guessable are asked for, mixtures of signs are not:
 * they make passwords harder to remember, not to guess (NIST SP 800-63B §3.1.1.2).
 */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  if (password === "") return "password_missing"
  const signs = [...password]
  if (signs.length < MIN_PASSWORD) return "password_short"
  if (signs.length > MAX_PASSWORD) return "password_long"
  const folded = password.toLowerCase()
  const own = email.toLowerCase()
  const isGuessable =
    COMMON_PASSWORDS.has(folded) || folded === own || folded === own.split("@")[0] || new Set(signs).size < 4
  return isGuessable ? "password_common" : null
}
