import { Button, Text, toast } from "@medusajs/ui"
import { MAX_DOCUMENT_BYTES } from "@ocop/shared/document"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, type FormEvent } from "react"
import { NOTHING, postForm } from "../api/desk-api"
import { DECISIONS } from "../routes/quyet-dinh/query-key"
import { FileInput } from "./file-input"
import { FormField } from "./form-field"
import type { ScannedPaper } from "./paper-scan"
import { Refusal } from "./problem"
import { useWords } from "./use-words"

const MEGABYTES = MAX_DOCUMENT_BYTES / 1024 / 1024

/** Uploads the scan; another one takes its place with a reason. */
export function ScanForm({ path, scan }: ScannedPaper) {
  const { say } = useWords()
  const queries = useQueryClient()
  const label = useId()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (form: FormData) => postForm(NOTHING, `${path}/scans`, form),
    onSuccess: () => {
      toast.success(say("scan_was_put"))
      return queries.invalidateQueries({ queryKey: [DECISIONS] })
    },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate(new FormData(event.currentTarget))
  }
  const action = say(scan === null ? "scan_put" : "scan_replace")
  return (
    <form
      key={scan?.id}
      onSubmit={send}
      aria-labelledby={label}
      className="border-ui-border-base rounded-md border p-4"
    >
      <Text id={label} className="txt-compact-small-plus">
        {action}
      </Text>
      <Text className="text-ui-fg-subtle mb-3">{say("scan_hint", { megabytes: MEGABYTES })}</Text>
      <div className="flex max-w-xl flex-col gap-3">
        <FileInput label={say("scan_file")} name="file" accept=".pdf,.jpg,.jpeg,.png,.webp" />
        {scan !== null && (
          <FormField field={{ name: "reason", label: say("reason"), lines: 2, maxLength: 500 }} problems={[]} />
        )}
        <Refusal error={error} />
        <div>
          <Button type="submit" variant="secondary" isLoading={isPending}>
            {action}
          </Button>
        </div>
      </div>
    </form>
  )
}
