import { IDENTIFIER_TYPES, type LegalForm } from "../organization/schemas.ts"

export type IdentifierType = (typeof IDENTIFIER_TYPES)[number]

/**
 * What an organization of a legal form is registered under, the usual one first: an enterprise's and a cooperative's
 * code is its tax code; a household's is a code of its own (older ones with letters) or, since 1 July 2025, its owner's
 * twelve-digit personal number (Decree 168/2025, Circular 68/2025/TT-BTC).
 */
const TYPES: Readonly<Record<string, readonly IdentifierType[]>> = {
  enterprise: ["tax_code"],
  private_enterprise: ["tax_code"],
  cooperative: ["tax_code"],
  cooperative_group: ["registration", "tax_code"],
  farm: ["registration", "household_code", "personal_number"],
  household: ["household_code", "personal_number"],
  association: ["registration", "tax_code"],
}

export function identifierTypesOf(legal_form: LegalForm): readonly IdentifierType[] {
  return TYPES[legal_form] ?? IDENTIFIER_TYPES
}

const PATTERNS: Readonly<Record<IdentifierType, RegExp>> = {
  /** Ten digits, and three more for a branch. */
  tax_code: /^\d{10}(?:-\d{3})?$/,
  /** Letters and digits, with the marks that registers write: "32A8012345". */
  household_code: /^[0-9A-Z][0-9A-Z/-]{5,19}$/,
  personal_number: /^\d{12}$/,
  /** Whatever an authority writes: "12/2024/ĐK-THT". */
  registration: /^[\p{L}\p{N}][\p{L}\p{N}\s./-]{1,39}$/u,
}

export type Identifier = { type: IdentifierType; identifier: string }

/**
 * The identifier as it is kept, without the spaces and dots people write between digits; null when it cannot be one.
 * Twelve digits are a personal number whatever they are called: since 1 July 2025 a household's code is its owner's, and
 * under another name it would be printed.
 */
export function parseIdentifier(type: IdentifierType, typed: string): Identifier | null {
  const tidy = typed.normalize("NFC").trim().toUpperCase()
  const digits = tidy.replace(/[\s.]/g, "")
  if (PATTERNS.personal_number.test(digits)) {
    return type === "tax_code" ? null : { type: "personal_number", identifier: digits }
  }
  const identifier = type === "registration" ? tidy.replace(/\s+/g, " ") : withBranch(digits)
  return PATTERNS[type].test(identifier) ? { type, identifier } : null
}

/** "0301234567001" is the branch 001 of 0301234567. */
function withBranch(digits: string): string {
  return /^\d{13}$/.test(digits) ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits
}

/** "••••••••6789": a personal number is personal data even where it is a tax code, and never shown whole. */
export function maskPersonalNumber(number: string): string {
  return "•".repeat(number.length - 4) + number.slice(-4)
}
