import { JOINING_FORMS, type JoiningForm } from "@ocop/shared/joining"
import { formText } from "#app/http/form-text.ts"

/** What was typed and chosen; a legal form that nobody offered counts as none. */
export function nameValues(form: FormData): {
  name: string
  legal_form: JoiningForm | ""
  is_small_or_medium: boolean
  only_resells: boolean
} {
  const chosen = formText(form, "legal_form")
  const legal_form = JOINING_FORMS.find((each) => each === chosen) ?? ""
  return {
    name: formText(form, "name"),
    legal_form,
    is_small_or_medium: form.has("is_small_or_medium"),
    only_resells: form.has("only_resells"),
  }
}
