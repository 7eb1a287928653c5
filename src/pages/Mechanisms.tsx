export default function Mechanisms() {
  return <h1>Mechanisms</h1>;
}
