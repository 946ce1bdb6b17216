/** Saves a text to the downloads. It is not in the address itself as elsewhere: Chromium saves none of more than 2 MB. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.click();
}
