import type { OwnBoxTemplate } from "@ocop/shared/gift"
import { Link } from "react-router"
import { weightWords } from "#app/features/gift/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { ButtonLink } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { money } from "#app/ui/price.tsx"
import { NEW_BOX } from "./paths.ts"

type BoxListProps = { boxes: readonly OwnBoxTemplate[]; path: string; isPublic: boolean; mayChange: boolean }

/** The kinds of boxes of a point, also those that it offers no more. */
export function BoxList({ boxes, path, isPublic, mayChange }: BoxListProps) {
  return (
    <>
      <p className="max-w-prose">{m.desk_box_lead()}</p>
      {!isPublic && <Notice tone="info" title={m.desk_box_not_public()} />}
      {boxes.length === 0 ? (
        <p>{m.desk_box_none()}</p>
      ) : (
        <ul className="space-y-4">
          {boxes.map((box) => (
            <li key={box.id} className="field-ink rounded-plate p-4">
              <h2 className="text-18 font-bold">
                <Link
                  to={href(`${path}/${box.id}`)}
                  aria-label={m.desk_box_edit_of({ name: box.name })}
                  lang="vi"
                  className="inline-flex min-h-11 items-center break-words"
                >
                  {box.name}
                </Link>
              </h2>
              <p>
                {m.desk_box_facts({ slots: box.slots, weight: weightWords(box.max_weight), price: money(box.price) })}
              </p>
              {box.ready_count > 0 && <p>{m.desk_box_ready_now({ n: box.ready_count })}</p>}
              <p className={`font-semibold ${box.is_offered ? "text-lua-7" : "text-tro-7"}`}>
                {box.is_offered ? m.desk_box_offered() : m.desk_box_stopped()}
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <p>
          <ButtonLink to={href(`${path}/${NEW_BOX}`)}>{m.desk_box_new()}</ButtonLink>
        </p>
      )}
    </>
  )
}
