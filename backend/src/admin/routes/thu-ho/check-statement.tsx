import { Button, Label, toast } from "@medusajs/ui"
import { CARRIERS, type Carrier } from "@ocop/shared/parcel"
import { Remittance, RemittanceCheck } from "@ocop/shared/remittance"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState, type FormEvent } from "react"
import { post, postFile } from "../../api/desk-api"
import { FieldInput } from "../../parts/decision-drawer"
import { Section } from "../../parts/facts"
import { FileInput } from "../../parts/file-input"
import { FormField, problemsOf } from "../../parts/form-field"
import { Refusal } from "../../parts/problem"
import { useWords } from "../../parts/use-words"
import { useCarrierName } from "./carrier-name"
import { REMITTANCES } from "./query-key"
import { StatementLines } from "./statement-lines"

/** Who hands money over; a seller who brought the parcel keeps it, and that is settled with the seller. */
const PAYING = CARRIERS.filter((carrier): carrier is Exclude<Carrier, "self"> => carrier !== "self")

const ANSWER = { parse: (data: unknown) => Remittance.parse((data as { remittance?: unknown } | null)?.remittance) }

/** A carrier's sheet: first looked at row by row, then taken whole. */
export function CheckStatement() {
  const { say } = useWords()
  const nameOf = useCarrierName()
  const queries = useQueryClient()
  const carrierId = useId()
  const [carrier, setCarrier] = useState("")
  const check = useMutation({
    mutationFn: (sent: { file: File; carrier: string }) =>
      postFile(RemittanceCheck, "/cash-remittances/check", sent.file, { carrier: sent.carrier }),
  })
  const accept = useMutation({
    mutationFn: (said: Record<string, unknown>) => post(ANSWER, "/cash-remittances", said),
    onSuccess: async () => {
      toast.success(say("remittance_taken"))
      check.reset()
      await queries.invalidateQueries({ queryKey: [REMITTANCES] })
    },
  })
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const file = data.get("file")
    const chosen = String(data.get("carrier"))
    if (!(file instanceof File) || file.size === 0) return
    accept.reset()
    setCarrier(chosen)
    check.mutate({ file, carrier: chosen })
  }
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const rows = (check.data?.lines ?? []).map(({ code, amount }) => ({ code, amount }))
    accept.mutate({ carrier, paid_on: data.get("paid_on"), reference: data.get("reference"), rows })
  }
  const problems = problemsOf(accept.error)
  const of = (name: string) => problems.filter(({ field }) => field === name)
  return (
    <Section title={say("remittance_check_title")}>
      <form onSubmit={look} onChange={() => check.reset()} className="flex flex-wrap items-end gap-3">
        <div className="flex flex-col gap-1">
          <Label htmlFor={carrierId}>{say("remittance_carrier")}</Label>
          <FieldInput
            id={carrierId}
            field={{
              name: "carrier",
              label: say("remittance_carrier"),
              required: true,
              options: PAYING.map((each) => ({ value: each, label: nameOf(each) })),
            }}
          />
        </div>
        <FileInput label={say("remittance_file")} name="file" accept=".xlsx,.csv" />
        <Button type="submit" variant="secondary" isLoading={check.isPending}>
          {say("remittance_look")}
        </Button>
      </form>
      <Refusal error={check.error} />
      {check.data && (
        <>
          <StatementLines check={check.data} />
          {check.data.is_acceptable && (
            <form onSubmit={take} className="flex flex-col gap-3 sm:max-w-md">
              <FormField
                field={{ name: "paid_on", label: say("remittance_paid_on"), type: "date", required: true }}
                problems={of("paid_on")}
              />
              <FormField
                field={{ name: "reference", label: say("remittance_reference"), required: true, maxLength: 80 }}
                problems={of("reference")}
              />
              <Refusal error={accept.error} />
              <Button type="submit" isLoading={accept.isPending} className="self-start">
                {say("remittance_take")}
              </Button>
            </form>
          )}
        </>
      )}
    </Section>
  )
}
