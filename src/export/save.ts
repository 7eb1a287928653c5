/** How long a browser may take to pick up a download before its address is withdrawn: ms. */
const PICK_UP = 60_000;

/** Hands a file to the browser's downloads. */
export function save(file: File) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PICK_UP);
}
