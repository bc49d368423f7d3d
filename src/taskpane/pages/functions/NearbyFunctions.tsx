import type { FunctionDefinition } from "../../../functions/define";
import { findFunction } from "../../../functions/registry";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { Section } from "../../components/Section";
import { useServices } from "../../services";
import { FunctionButtons } from "./FunctionButtons";

/** Longer lists hold the neighbours already. */
const FEW = 3;

/** What is related to the best of a few hits. */
export function NearbyFunctions({
  found,
  onOpen,
}: {
  readonly found: readonly FunctionDefinition[];
  readonly onOpen: (id: string, rowId: string) => void;
}) {
  const { lang } = useServices();
  const [best] = found;
  const related =
    best && found.length <= FEW
      ? best.related.flatMap((id) => findFunction(id) ?? []).filter((definition) => !found.includes(definition))
      : [];
  if (related.length === 0) return null;
  return (
    <Section title={PANE_FUNCTION_WORDS[lang].related}>
      <FunctionButtons functions={related} prefix="related" onOpen={onOpen} />
    </Section>
  );
}
