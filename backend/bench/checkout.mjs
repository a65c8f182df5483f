/**
 * `npm run bench:checkout`: our completion of a cart against the completion that comes with Medusa, of the same carts in the
 * same backend and database, in turns. Prints carts a second, medians of the rounds, and their ratio: of the completion
 * alone, which is held to a bar, and with the mails and notices that follow ours, for which Medusa's has none to send.
 */
import { runToEnd } from "../../scripts/ending.mjs"
import { say, Sorry } from "../../scripts/progress.mjs"
import { measureInside } from "./begin.mjs"

const BAR = { 1: 0.75, 3: 0.6 }

async function main() {
  const rates = await measureInside({ name: "checkout", title: "Completing carts", durable: false })
  say("\nCarts completed a second, median of the rounds")
  for (const { sellers, at_once, told, ours, stock } of rates) {
    say(
      `  ${sellers} seller${sellers === 1 ? " " : "s"}, ${String(at_once).padStart(2)} at once, ${told ? "with what follows" : "completion alone "}: ` +
        `ours ${ours.toFixed(2)}, Medusa's ${stock.toFixed(2)}, ratio ${(ours / stock).toFixed(2)}` +
        (told ? "" : ` (at least ${BAR[sellers]})`),
    )
  }
  if (rates.some(({ sellers, told, ours, stock }) => !told && ours / stock < BAR[sellers]))
    throw new Sorry("Below the bar.")
}

await runToEnd(main)
