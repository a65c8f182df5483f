import { Text } from "@medusajs/ui"
import type { OrganizationFile } from "@ocop/shared/joining"
import { Section } from "../../../parts/facts"
import { formatMoment } from "../../../parts/format"
import { useWords } from "../../../parts/use-words"

/** The papers that its legal form asks for, each with what was sent. Pictures are seen here, a PDF is saved. */
export function Papers({ organization: { id, papers } }: { organization: OrganizationFile }) {
  const { say, locale } = useWords()
  return (
    <Section title={say("organization_papers")}>
      <ul className="flex flex-col gap-4">
        {papers.map(({ purpose, required, documents }) => (
          <li key={purpose}>
            <Text weight="plus">
              {say(`paper_${purpose}`)}
              {!required && (
                <span className="text-ui-fg-subtle font-normal">{` (${say("organization_optional")})`}</span>
              )}
            </Text>
            {documents.length === 0 && <Text className="text-ui-fg-subtle">{say("organization_no_paper")}</Text>}
            <ul className="mt-1 flex flex-wrap gap-3">
              {documents.map((document) => {
                const href = `/admin/organizations/${id}/joining/papers/${document.id}`
                return (
                  <li key={document.id} className="w-44">
                    <a href={href} target="_blank" rel="noreferrer" className="txt-small block break-words underline">
                      {document.kind !== "pdf" && (
                        <img
                          src={href}
                          alt=""
                          loading="lazy"
                          className="mb-1 h-32 w-full rounded border object-cover"
                        />
                      )}
                      {say("organization_open_paper", { name: document.filename })}
                    </a>
                    <Text size="small" className="text-ui-fg-subtle">
                      {formatMoment(document.uploaded_at, locale)}
                    </Text>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
