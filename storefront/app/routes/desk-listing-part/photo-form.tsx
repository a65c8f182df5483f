import { LONGEST_PHOTO_TEXT } from "@ocop/shared/photo"
import { useState, type FormEvent } from "react"
import { Form, useNavigation, useSubmit } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"
import { shrinkPhoto } from "./shrink-photo.ts"

type PhotoFormProps = { action: string; problems: readonly FormProblem[] }

/** For one photo more. Where there is script it is made smaller before it is sent, and what happens is said. */
export function PhotoForm({ action, problems }: PhotoFormProps) {
  const submit = useSubmit()
  const { formData } = useNavigation()
  const [isShrinking, setShrinking] = useState(false)
  const isSending = formData?.get("intent") === "add"

  async function send(event: FormEvent<HTMLFormElement>) {
    const form = new FormData(event.currentTarget)
    const file = form.get("file")
    if (!(file instanceof File) || file.size === 0) return
    event.preventDefault()
    setShrinking(true)
    form.set("intent", "add")
    form.set("file", await shrinkPhoto(file))
    setShrinking(false)
    await submit(form, { method: "post", action, encType: "multipart/form-data" })
  }

  return (
    <Form
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      onSubmit={(event) => void send(event)}
      className="space-y-4"
    >
      <Field
        id="tep-anh"
        name="file"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        label={m.listing_photo_file()}
        hint={m.listing_photo_file_hint()}
        error={problemOf(problems, "file") ?? null}
      />
      <Field name="alt" label={m.listing_photo_alt()} optional maxLength={LONGEST_PHOTO_TEXT} autoComplete="off" />
      <SubmitButton name="intent" value="add" look="outline" pending={isShrinking || isSending}>
        {m.listing_photo_add()}
      </SubmitButton>
      <p role="status" className="min-h-6">
        {isShrinking && m.listing_photo_shrinking()}
        {isSending && m.listing_photo_sending()}
      </p>
    </Form>
  )
}
