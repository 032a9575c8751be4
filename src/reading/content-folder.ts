/** The content folder of this run: `content`, unless a command was told another one. */
export function contentFolder(): string {
  return process.env['MINGZHANG_CONTENT'] ?? 'content';
}
