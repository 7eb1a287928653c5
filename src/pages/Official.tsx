export default function Official() {
  return <h1>Official</h1>;
}
