import { Sorry } from "../../scripts/progress.mjs"

/**
 * Somebody at the storefront whose browser runs no script: keeps cookies, follows where a form leads, and reads the fields
 * that a page carries.
 *
 * @param base where the storefront answers
 */
export function visit(base) {
  const cookies = new Map()
  const ask = async (address, options = {}) => {
    const headers = { cookie: [...cookies].map((pair) => pair.join("=")).join("; "), origin: new URL(base).origin }
    const answer = await fetch(new URL(address, base), { ...options, headers, redirect: "manual" })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)
      cookies.set(name, value)
    }
    if (answer.status >= 400) {
      throw new Sorry(`${address} answered ${answer.status}: ${textOf(await answer.text()).slice(0, 500)}`)
    }
    return answer
  }
  const follow = async (address, options) => {
    const answer = await ask(address, options)
    const to = answer.headers.get("location")
    if (to === null) return pageOf(new URL(address, base).href, await answer.text())
    await answer.arrayBuffer()
    return follow(to)
  }
  return {
    get: (address) => follow(address),
    /** A field of a list of two is a file with its name. */
    post(address, fields) {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) {
        if (Array.isArray(value)) body.append(name, ...value)
        else body.append(name, value)
      }
      return follow(address, { method: "POST", body })
    },
    file: async (address) => Buffer.from(await (await ask(address)).arrayBuffer()),
  }
}

function pageOf(url, html) {
  return {
    url,
    text: html,
    /** What a hidden field of the page carries. @throws Sorry where there is none */
    field(name) {
      const input = html.match(/<input[^>]*>/g)?.find((each) => each.includes(`name="${name}"`))
      const value = input && /value="([^"]*)"/.exec(input)?.[1]
      if (value === undefined) throw new Sorry(`${url} has no field ${name}: ${textOf(html).slice(0, 500)}`)
      return decode(value)
    },
  }
}

const ENTITIES = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" }

function decode(text) {
  return text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity])
}

function textOf(html) {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
}
