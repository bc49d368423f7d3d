import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { Grain } from "../../../analysis/periods";
import type { TableReading } from "../../../reading/table-reading";
import type { ChartSettings, TrendMeasure } from "../../../charts/define";
import { nameRole } from "../../../charts/name-role";
import { trendMeasures } from "../../../charts/trend/transform";
import { CHART_WORDS } from "../../../locale/charts";
import { useServices } from "../../services";

interface Props {
  readonly reading: TableReading;
  readonly settings: ChartSettings;
  readonly onChange: (change: Partial<ChartSettings>) => void;
}

const GRAINS: readonly Grain[] = ["day", "week", "month"];

/** What the trend shows and by which periods. */
export function TrendOptions({ reading, settings, onChange }: Props) {
  const { lang } = useServices();
  const text = CHART_WORDS[lang];
  const measures = trendMeasures(reading);
  return (
    <>
      <Field label={text.page.measure}>
        <Select value={settings.measure ?? measures[0] ?? ""} onChange={(_, { value }) => onChange({ measure: value as TrendMeasure })}>
          {measures.map((measure) => <option key={measure} value={measure}>{text.measures[measure]}</option>)}
        </Select>
      </Field>
      <Field label={text.page.grain}>
        <Select value={settings.grain ?? "auto"} onChange={(_, { value }) => onChange({ grain: value === "auto" ? null : (value as Grain) })}>
          <option value="auto">{text.grains.auto}</option>
          {GRAINS.map((grain) => <option key={grain} value={grain}>{text.grains[grain]}</option>)}
        </Select>
      </Field>
      {nameRole(reading) && <Checkbox label={text.page.byChannel} checked={settings.byChannel} onChange={(_, { checked }) => onChange({ byChannel: checked === true })} />}
    </>
  );
}
