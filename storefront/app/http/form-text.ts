/** A text field as typed, in NFC and without invisible characters; a missing field and a file are "". */
export function formText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.normalize("NFC").replaceAll(/[\u0000\u200B-\u200D\u2060\uFEFF]/g, "") : ""
}
