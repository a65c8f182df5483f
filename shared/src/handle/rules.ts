import { fold } from "../search/rules.ts"

export const MAX_HANDLE_LENGTH = 80

const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Longer than any handle with its suffix. */
const LONGEST = 120

/** Whether a text can be a handle at all: what cannot is never asked for. */
export function isHandle(text: string): boolean {
  return text.length <= LONGEST && HANDLE.test(text)
}

/**
 * The part of an address that stands for a name: "Bánh pía Tân Huê Viên" → "banh-pia-tan-hue-vien". At most 80
 * characters, cut between words. Different names can give one handle (dừa, dứa): whoever stores it adds a suffix. Empty
 * when the name has no Latin letter or digit.
 */
export function toHandle(name: string): string {
  const whole = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  if (whole.length <= MAX_HANDLE_LENGTH) return whole
  const edge = whole.lastIndexOf("-", MAX_HANDLE_LENGTH)
  return whole.slice(0, edge > 0 ? edge : MAX_HANDLE_LENGTH)
}
