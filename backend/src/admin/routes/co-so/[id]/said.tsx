import type { OrganizationFile } from "@ocop/shared/joining"
import { Facts, Section } from "../../../parts/facts"
import { useWords } from "../../../parts/use-words"

/** What an organization has said of itself. */
export function Said({ organization }: { organization: OrganizationFile }) {
  const { say } = useWords()
  const { legal_form, is_small_or_medium, only_resells, identifier, place, bank, story, source } = organization
  const where = [place.street, place.commune, place.province].filter(Boolean).join(", ")
  const shown = say(place.street_public ? "organization_street_public" : "organization_street_hidden")
  return (
    <Section title={say("organization_said")}>
      <Facts
        facts={[
          [say("organization_form"), say(`form_${legal_form}`)],
          ...(only_resells
            ? [[say("organization_trade"), say("organization_only_resells")] satisfies [string, string]]
            : []),
          ...(is_small_or_medium
            ? [[say("organization_size"), say("organization_small_or_medium")] satisfies [string, string]]
            : []),
          [say("organization_identifier"), identifier && `${say(`identifier_${identifier.type}`)} ${identifier.shown}`],
          [say("organization_street"), where ? <span lang="vi">{`${where} (${shown})`}</span> : null],
          [say("organization_phone"), place.phone],
          [say("organization_bank"), bank && `${bank.name} · ${bank.number} · ${bank.holder}`],
          [say("organization_since"), story.since_year],
          [say("organization_known_for"), story.known_for],
          [say("organization_story_place"), story.story_place],
          [say("organization_story_method"), story.story_method],
          [say("organization_story_people"), story.story_people],
          ...(source ? [[say("organization_source"), source] satisfies [string, string]] : []),
        ]}
      />
    </Section>
  )
}
