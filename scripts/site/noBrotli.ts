/** Stands where the browser would unpack WOFF2 by itself: nothing that it opens is packed so. */
export default function decompress(): never {
  throw new Error('WOFF2 is not opened here');
}
