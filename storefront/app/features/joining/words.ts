import type { JoiningDocument, JoiningStep, PaperPurpose } from "@ocop/shared/joining"
import { m } from "#app/i18n/paraglide/messages.js"

/** The pages of an application, with the last part of their addresses. */
export const STEPS: readonly { step: JoiningStep; path: string; title: () => string }[] = [
  { step: "name", path: "co-so", title: m.joining_step_name },
  { step: "papers", path: "giay-to", title: m.joining_step_papers },
  { step: "place", path: "dia-chi", title: m.joining_step_place },
  { step: "bank", path: "tai-khoan", title: m.joining_step_bank },
  { step: "story", path: "cau-chuyen", title: m.joining_step_story },
]

export function stepTitle(step: JoiningStep): string {
  return STEPS.find((each) => each.step === step)?.title() ?? ""
}

const PAPERS: Record<PaperPurpose, () => string> = {
  enterprise_registration: m.joining_paper_enterprise_registration,
  cooperative_registration: m.joining_paper_cooperative_registration,
  cooperation_contract: m.joining_paper_cooperation_contract,
  business_registration: m.joining_paper_business_registration,
  farm_certificate: m.joining_paper_farm_certificate,
  founding_decision: m.joining_paper_founding_decision,
  household_registration: m.joining_paper_household_registration,
  food_safety: m.joining_paper_food_safety,
}

export function paperName(purpose: PaperPurpose): string {
  return PAPERS[purpose]()
}

const IDENTIFIERS: Record<NonNullable<JoiningDocument["identifier"]>["type"], () => string> = {
  tax_code: m.joining_id_tax_code,
  household_code: m.joining_id_household_code,
  personal_number: m.joining_id_personal_number,
  registration: m.joining_id_registration,
}

export function identifierName(type: keyof typeof IDENTIFIERS): string {
  return IDENTIFIERS[type]()
}

type Missing = JoiningDocument["missing"][number]

const LACKS: Record<Exclude<Missing["what"], "paper">, () => string> = {
  name: m.joining_lacks_name,
  small_or_medium: m.joining_lacks_small_or_medium,
  identifier: m.joining_lacks_identifier,
  commune: m.joining_lacks_commune,
  street: m.joining_lacks_street,
  phone: m.joining_lacks_phone,
  bank: m.joining_lacks_bank,
}

/** "Số điện thoại", or the paper that is not there. */
export function lackWords({ what, purpose }: Missing): string {
  if (what !== "paper") return LACKS[what]()
  return purpose ? paperName(purpose) : m.joining_papers()
}
