import { formText } from "#app/http/form-text.ts"

const QUANTITY = "quantity."

/** The lines of which something was asked for, in the inputs `quantity.<line>`. What is no number counts as nothing. */
export function piecesTyped(form: FormData): { line_id: string; quantity: number }[] {
  return [...form.keys()]
    .filter((name) => name.startsWith(QUANTITY))
    .map((name) => ({ line_id: name.slice(QUANTITY.length), quantity: Number(formText(form, name)) }))
    .filter(({ quantity }) => Number.isInteger(quantity) && quantity > 0)
}
