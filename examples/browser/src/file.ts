/** The largest file that is opened. */
const LIMIT = 5_000_000;

/** Reads a text file: UTF-8, or else Windows-1252, which older newsroom systems write. Throws an error for the user. */
export async function readText(file: File): Promise<string> {
  if (file.size > LIMIT) throw new Error(`« ${file.name} » est trop long : ${Math.ceil(file.size / 1e6)} Mo, pour ${LIMIT / 1e6} au plus.`);
  const bytes = await file.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  if (text.includes('\0')) throw new Error(`« ${file.name} » n’est pas un fichier texte.`);
  return text;
}
