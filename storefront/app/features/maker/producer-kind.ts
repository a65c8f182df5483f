import { m } from "#app/i18n/paraglide/messages.js"

const NAMES: Record<string, () => string> = {
  "ho-kinh-doanh": m.form_household,
  "hop-tac-xa": m.form_cooperative,
  "to-hop-tac": m.form_cooperative_group,
  "doanh-nghiep": m.form_enterprise,
}

export function producerKindName(kind: string): string {
  return NAMES[kind]?.() ?? kind
}
