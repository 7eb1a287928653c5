export default function Engagements() {
  return <h1>Engagements</h1>;
}
