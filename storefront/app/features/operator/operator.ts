/** Who runs the shop, as Decree 248/2026/NĐ-CP Art. 4 wants it shown. Null is what nobody has declared yet. */
export type Operator = {
  name: string | null
  address: string | null
  representative: string | null
  /** Number, day and place of the business registration, as one text. */
  registration: string | null
  /** What the Ministry of Industry and Trade answered to the registration of the platform. */
  platformRegistration: string | null
  phone: string | null
  email: string | null
  /** When the phone is answered, "7:30–17:00". */
  hours: string
  /** Who else handles personal data for the shop: a mail service, a host. */
  processors: string[]
}

/** What the law wants to read, and the setting that declares it, in the order of the page. */
export const IDENTITY = [
  { field: "name", setting: "OPERATOR_NAME" },
  { field: "address", setting: "OPERATOR_ADDRESS" },
  { field: "representative", setting: "OPERATOR_REPRESENTATIVE" },
  { field: "registration", setting: "OPERATOR_REGISTRATION" },
  { field: "phone", setting: "OPERATOR_PHONE" },
  { field: "email", setting: "OPERATOR_EMAIL" },
] as const satisfies readonly { field: keyof Operator; setting: string }[]

/** The settings that are still empty. */
export function undeclaredSettings(operator: Operator): string[] {
  return IDENTITY.filter(({ field }) => operator[field] === null).map(({ setting }) => setting)
}

/** Whether strangers can reach a shop at this address: a shop on one's own machine is nobody's shop yet. */
export function isReachable(storefrontUrl: string): boolean {
  const { hostname } = new URL(storefrontUrl)
  return !/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

/** Why the shop may not open, as a sentence that says what to set; null when it may. */
export function anonymityComplaint(operator: Operator, mode: string, storefrontUrl: string): string | null {
  if (mode !== "production" || !isReachable(storefrontUrl)) return null
  const missing = undeclaredSettings(operator)
  if (missing.length === 0) return null
  return `A shop that people can reach must say who runs it (Decree 248/2026/NĐ-CP Art. 4): set ${missing.join(", ")}.`
}
