/**
 * The one line of script that stands in every page: it applies the reader's choice of type size, contrast
 * and colours before anything is drawn. Policies admit exactly this text, by its hash.
 */
export const displayScript =
  "try{const c=JSON.parse(localStorage.getItem('display')||'{}');for(const k of['size','contrast','theme'])if(/^[a-z]+$/.test(c[k]||''))document.documentElement.dataset[k]=c[k]}catch{}";

/** Its SHA-256 in base64: known before the first page, none of which waits for it. */
export const displayScriptDigest: string = await crypto.subtle
  .digest('SHA-256', new TextEncoder().encode(displayScript))
  .then((digest) => btoa(String.fromCharCode(...new Uint8Array(digest))));
