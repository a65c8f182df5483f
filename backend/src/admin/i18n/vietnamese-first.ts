/**
 * The dashboard speaks English to whoever has chosen nothing. This runs before it looks for what was chosen: in a cookie
 * or in the browser's storage, both by this name.
 */
const CHOSEN = "lng"

function chosenLanguage(): string | null {
  const [, cookie] = new RegExp(`(?:^|; )${CHOSEN}=([^;]+)`).exec(document.cookie) ?? []
  return cookie ?? localStorage.getItem(CHOSEN)
}

const language = chosenLanguage() ?? "vi"
localStorage.setItem(CHOSEN, language)
document.documentElement.lang = language
