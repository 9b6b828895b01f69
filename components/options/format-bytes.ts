/** Bytes in the unit a file manager shows, to two digits: 940 → "940 B", 12_300 → "12 kB", 1_450_000 → "1.5 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  const kilobytes = bytes / 1_000;
  return kilobytes < 999.5 ? `${toTwoDigits(kilobytes)} kB` : `${toTwoDigits(kilobytes / 1_000)} MB`;
}

const toTwoDigits = (number: number): string => (number < 9.95 ? number.toFixed(1) : Math.round(number).toString());
