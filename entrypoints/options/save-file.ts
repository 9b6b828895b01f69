/** Gives the reader a text as a file, the way a link does: no permission is needed, and the browser asks where to. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; the text itself is let go afterwards.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
