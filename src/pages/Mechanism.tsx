export default function Mechanism() {
  return <h1>Mechanism</h1>;
}
