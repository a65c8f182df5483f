/** Where each service takes the address of a page that somebody wants to pass on. */
export function shareAddresses(url: string, title: string): { zalo: string; facebook: string; email: string } {
  const page = encodeURIComponent(url)
  const about = encodeURIComponent(title)
  // Zalo reads the address from a small document in base64; an encoded address is plain ASCII.
  const payload = encodeURIComponent(btoa(JSON.stringify({ url: encodeURI(decodeURI(url)) })))
  return {
    zalo: `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d=${payload}&shareType=0`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${page}`,
    email: `mailto:?subject=${about}&body=${about}%0A${page}`,
  }
}
