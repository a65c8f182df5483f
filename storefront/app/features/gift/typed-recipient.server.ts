import { LONGEST_TYPED, type TypedRecipient } from "@ocop/shared/gift-recipient"
import { formText } from "#app/http/form-text.ts"

/** A recipient of a form. A commune that was chosen counts only while the name that it was chosen for stands. */
export function typedRecipient(form: FormData): TypedRecipient {
  const typed = (name: string) => formText(form, name).slice(0, LONGEST_TYPED)
  const [commune, province] = [typed("commune"), typed("province")]
  const isSame = formText(form, "place_asked") === placeAsked({ commune, province })
  return {
    name: typed("name"),
    phone: typed("phone"),
    street: typed("street"),
    commune,
    province,
    boxes: typed("boxes"),
    message: formText(form, "message").slice(0, 1000),
    delivery_on: typed("delivery_on"),
    commune_code: isSame ? formText(form, "commune_code").slice(0, 10) : "",
  }
}

function placeAsked({ commune, province }: Pick<TypedRecipient, "commune" | "province">): string {
  return `${commune}|${province}`
}
