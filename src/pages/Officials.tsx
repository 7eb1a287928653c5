export default function Officials() {
  return <h1>Officials</h1>;
}
