/** Letters and digits that are not taken for one another, read out or written by hand. */
export const CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

/** How many of them make the code of a purchase. */
export const CODE_LENGTH = 8

const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`)

/** As it is stored, from as it is typed: "wf7k-2m9q" and "WF7K 2M9Q" are the same. Null when it cannot be one. */
export function parseCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/gu, "")
  return CODE.test(code) ? code : null
}
