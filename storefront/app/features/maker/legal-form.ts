import { m } from "#app/i18n/paraglide/messages.js"

const NAMES: Record<string, () => string> = {
  household: m.form_household,
  individual: m.form_individual,
  cooperative: m.form_cooperative,
  cooperative_group: m.form_cooperative_group,
  enterprise: m.form_enterprise,
  private_enterprise: m.form_private_enterprise,
  farm: m.form_farm,
  association: m.form_association,
}

/** In plain words for shoppers; a maker whose form is not known is simply a maker. */
export function legalFormName(form: string): string {
  return (NAMES[form] ?? m.form_unknown)()
}

/** The same to stand before a maker's name; null where the name begins with these words itself. */
export function formBefore({ name, legal_form }: { name: string; legal_form: string }): string | null {
  const form = legalFormName(legal_form)
  return name.normalize("NFC").toLowerCase().startsWith(form.toLowerCase()) ? null : form
}
