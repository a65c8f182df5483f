import { m } from "#app/i18n/paraglide/messages.js"

/**
 * Puts the nearest points first. The one script of this page, `public/gan-toi.js`, shows the button where the browser
 * knows where it is, and asks it for that only once it is pressed.
 */
export function NearMe({ near }: { near: string }) {
  return (
    <>
      <input type="hidden" name="gan" value={near} disabled={near === ""} />
      <div id="gan-toi" hidden data-asking={m.points_near_asking()} data-failed={m.points_near_failed()}>
        <button type="button" className="button button-outline">
          {m.points_near()}
        </button>
        <p className="mt-1 text-15 text-tro-7">{m.points_near_hint()}</p>
        <p role="status" className="font-semibold" />
      </div>
      <script src="/gan-toi.js" async />
    </>
  )
}
