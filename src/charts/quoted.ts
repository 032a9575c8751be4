/** A name in quotation marks, unless it brings its own: “穗企通”平台建设. */
export function quoted(name: string): string {
  return name.includes('“') ? name : `“${name}”`;
}
