import type { JoiningDocument, PaperPurpose } from "@ocop/shared/joining"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { paperName } from "#app/features/joining/words.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { FieldError } from "#app/ui/field.tsx"
import { Icon } from "#app/ui/icon.tsx"

export const paperId = (purpose: PaperPurpose) => `giay-${purpose}`

type PaperSectionProps = {
  handle: string
  paper: JoiningDocument["papers"][number]
  error: string | undefined
}

/** One paper: the files that are there, and the form for one more. */
export function PaperSection({ handle, paper: { purpose, required, documents }, error }: PaperSectionProps) {
  const { formData } = useNavigation()
  const id = paperId(purpose)
  const isSending = formData?.get("intent") === "add" && formData.get("purpose") === purpose
  return (
    <section aria-labelledby={`${id}-ten`} className="field-ink rounded-plate p-4">
      <h3 id={`${id}-ten`} className="font-semibold">
        {paperName(purpose)}
        {!required && <span className="font-normal text-tro-7"> {m.optional()}</span>}
      </h3>
      {documents.length === 0 ? (
        <p className="mt-1 text-15 text-tro-7">{m.joining_paper_none()}</p>
      ) : (
        <ul className="mt-2 space-y-1">
          {documents.map((document) => (
            <li key={document.id} className="flex items-center justify-between gap-3">
              <a
                href={`/kenh-co-so/${handle}/ho-so/tep/${document.id}`}
                className="flex min-h-11 min-w-0 items-center gap-2 break-all"
              >
                <Icon name="file-text" size={18} />
                <span>{document.filename}</span>
              </a>
              <Form method="post">
                <input type="hidden" name="paper_id" value={document.id} />
                <Button
                  type="submit"
                  look="quiet"
                  name="intent"
                  value="remove"
                  aria-label={m.joining_paper_remove_of({ name: document.filename })}
                >
                  {m.joining_paper_remove()}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form key={documents.length} method="post" encType="multipart/form-data" className="mt-3 space-y-3">
        <input type="hidden" name="purpose" value={purpose} />
        <div>
          <label htmlFor={id} className="block font-semibold">
            <span aria-hidden>{m.joining_paper_file()}</span>
            <span className="sr-only">{m.joining_paper_file_of({ paper: paperName(purpose) })}</span>
          </label>
          <p id={`${id}-goi-y`} className="text-15 text-tro-7">
            {m.joining_paper_hint()}
          </p>
          <FieldError id={`${id}-loi`} error={error ?? null} />
          <input
            id={id}
            type="file"
            name="file"
            accept="image/jpeg,image/png,image/webp,application/pdf"
            aria-describedby={`${id}-goi-y${error ? ` ${id}-loi` : ""}`}
            aria-invalid={error ? true : undefined}
            className="input mt-1"
          />
        </div>
        <SubmitButton
          look="outline"
          name="intent"
          value="add"
          pending={isSending}
          aria-label={m.joining_paper_add_of({ paper: paperName(purpose) })}
        >
          {m.joining_paper_add()}
        </SubmitButton>
      </Form>
    </section>
  )
}
