export default function Method() {
  return <h1>Method</h1>;
}
