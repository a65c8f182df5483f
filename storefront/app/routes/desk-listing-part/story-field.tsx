import { LONGEST_STORY } from "@ocop/shared/listing"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { TextArea } from "#app/ui/field.tsx"

export const STORY_ID = "cau-chuyen"

export function StoryField({ value, problems }: { value: string; problems: readonly FormProblem[] }) {
  return (
    <>
      <ul className="list-disc space-y-1 pl-5">
        <li>{m.listing_story_where()}</li>
        <li>{m.listing_story_how()}</li>
        <li>{m.listing_story_who()}</li>
      </ul>
      <TextArea
        id={STORY_ID}
        name="story"
        label={m.listing_story()}
        optional
        defaultValue={value}
        error={problemOf(problems, "story") ?? null}
        rows={8}
        maxLength={LONGEST_STORY}
      />
    </>
  )
}
