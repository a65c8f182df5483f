import { STANDARDS, type ListedCertification } from "@ocop/shared/certification"
import type { DecisionField } from "../../parts/decision-drawer"
import { useWords } from "../../parts/use-words"

/** Each standard by its name, in the order of the shop's filter. */
export function useStandardOptions(): { value: string; label: string }[] {
  const { locale } = useWords()
  return STANDARDS.map(({ key, label, label_en }) => ({ value: key, label: (locale === "en" && label_en) || label }))
}

type Said = Pick<ListedCertification, "standard" | "number" | "issuer" | "issued_on" | "valid_until"> &
  Partial<Pick<ListedCertification, "scope_text" | "valid_from" | "compared_with" | "compared_on">>

/** What is asked of a certificate: empty for a new one, but for what is said of it already. */
export function useCertificateFields(paper?: Said): DecisionField[] {
  const { say } = useWords()
  const options = useStandardOptions()
  return [
    {
      name: "standard",
      label: say("certification_standard"),
      required: true,
      options: [{ value: "", label: say("choose") }, ...options],
      value: paper?.standard ?? "",
    },
    { name: "number", label: say("certification_number"), required: true, maxLength: 100, value: paper?.number ?? "" },
    {
      name: "issuer",
      label: say("certification_issuer"),
      required: true,
      maxLength: 200,
      value: paper?.issuer ?? "",
    },
    {
      name: "scope_text",
      label: say("certification_scope"),
      lines: 2,
      maxLength: 1000,
      value: paper?.scope_text ?? "",
    },
    {
      name: "issued_on",
      label: say("certification_issued_on"),
      type: "date",
      required: true,
      value: paper?.issued_on ?? "",
    },
    {
      name: "valid_from",
      label: say("certification_from_long"),
      type: "date",
      value: paper?.valid_from ?? "",
    },
    {
      name: "valid_until",
      label: say("certification_until_long"),
      type: "date",
      value: paper?.valid_until ?? "",
    },
    {
      name: "compared_with",
      label: say("decision_compared_with_long"),
      maxLength: 300,
      value: paper?.compared_with ?? "",
    },
    { name: "compared_on", label: say("decision_compared_on"), type: "date", value: paper?.compared_on ?? "" },
  ]
}
