/**
 * The one line of script that stands in every page: it applies the reader's choice of type size, contrast
 * and colours before anything is drawn. Policies admit exactly this text, by its hash.
 */
export const displayScript =
  "try{const c=JSON.parse(localStorage.getItem('display')||'{}');for(const k of['size','contrast','theme'])if(/^[a-z]+$/.test(c[k]||''))document.documentElement.dataset[k]=c[k]}catch{}";
