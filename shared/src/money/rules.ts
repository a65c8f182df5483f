/** Amounts are whole đồng: VND has no smaller unit. */

const NO_BREAK_SPACE = "\u00a0"

/** Above any price here, and small enough to be exact in every place that handles it. */
const MAX_TYPED_VND = 999_999_999_999

/**
 * "1.285.000 ₫", with a no-break space before the sign so that an amount never breaks over two lines; "1,285,000 ₫" in
 * English. A fraction is rounded to the whole đồng.
 */
export function formatVnd(amount: number, locale: "vi" | "en" = "vi"): string {
  const whole = Math.round(Math.abs(amount)).toString()
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === "vi" ? "." : ",")
  const sign = amount < 0 && whole !== "0" ? "-" : ""
  return `${sign}${grouped}${NO_BREAK_SPACE}₫`
}

/**
 * The amount that a shopper typed into a price filter: "200000", "200.000", "200,000", "200 000 ₫", "200k", "1,5tr",
 * "1tr2". Null when it is none, or could be read in two ways ("1.5"). The short forms are for searching only: a seller
 * who sets a price writes it out.
 */
export function parseVnd(text: string): number | null {
  const typed = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/(?:₫|đồng|đ|vnd)$/, "")
  const amount = parseWritten(typed) ?? parseThousands(typed) ?? parseMillions(typed)
  return amount !== null && amount <= MAX_TYPED_VND ? amount : null
}

function parseWritten(typed: string): number | null {
  if (/^\d{1,15}$/.test(typed)) return Number(typed)
  const grouped = /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/.test(typed)
  return grouped ? Number(typed.replace(/[.,]/g, "")) : null
}

/** "200k", "1,5k", "200 nghìn", "200 ngàn" */
function parseThousands(typed: string): number | null {
  const found = /^(\d{1,9})(?:[.,](\d{1,2}))?(?:k|nghìn|ngàn)$/.exec(typed)
  return found ? scaled(found[1], found[2], 3) : null
}

/** "2tr", "1,5 triệu", "1tr2" (1.200.000) */
function parseMillions(typed: string): number | null {
  const found =
    /^(\d{1,6})(?:[.,](\d{1,2}))?(?:triệu|tr)$/.exec(typed) ?? /^(\d{1,6})(?:triệu|tr)(\d{1,3})$/.exec(typed)
  return found ? scaled(found[1], found[2], 6) : null
}

function scaled(whole = "", decimals = "", zeros: number): number {
  return Number(whole + decimals.padEnd(zeros, "0"))
}
